// The lifts as a table, the nearest first, with a filter by dimension and by the band of now.
import { useState } from 'react';
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { SelectField } from '../../widgets/SelectField';
import styles from './ImproveScreen.module.css';
import { LiftRow } from './LiftRow';
import type { TrialsEditing } from './useTrials';

const BANDS_BELOW_TOP = ['1', '2', '3'] as const;
type BandBelowTop = (typeof BANDS_BELOW_TOP)[number];

interface LiftTableProps {
  lifts: readonly RankedLift[];
  trials: TrialsEditing;
  /** Leads to the what-if. */
  onShow: () => void;
}

export function LiftTable({ lifts, trials, onShow }: LiftTableProps) {
  const { t, pick } = useText();
  const { dimensions } = useDefinitions().catalogue.classification;
  const [dimension, setDimension] = useState<string | null>(null);
  const [band, setBand] = useState<BandBelowTop | null>(null);
  const shown = lifts.filter(
    (lift) =>
      (dimension === null || lift.entry.kpi.dimension === dimension) &&
      (band === null || String(lift.from) === band),
  );
  return (
    <section aria-label={t('improve.title')} className={styles.lifts}>
      <div className={styles.filters}>
        <SelectField
          label={t('improve.filters.dimension')}
          none={t('improve.filters.allDimensions')}
          options={dimensions.map(({ id, name }) => ({ value: id, label: pick(name) }))}
          value={dimension}
          onChange={setDimension}
        />
        <SelectField
          label={t('improve.filters.band')}
          none={t('improve.filters.allBands')}
          options={BANDS_BELOW_TOP.map((value) => ({ value, label: t(`score.bands.${value}`) }))}
          value={band}
          onChange={setBand}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('improve.table.none')}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{t('improve.table.caption', { count: shown.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('improve.table.dataPoint')}</th>
              <th scope="col">{t('improve.table.now')}</th>
              <th scope="col">{t('improve.table.next')}</th>
              <th scope="col">{t('improve.table.gap')}</th>
              <th scope="col">{t('improve.table.effect')}</th>
              <th scope="col" aria-label={t('improve.try')} />
            </tr>
          </thead>
          <tbody>
            {shown.map((lift) => (
              <LiftRow key={lift.dataPointId} lift={lift} trials={trials} onShow={onShow} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
