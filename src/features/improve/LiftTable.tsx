// The lifts as a table, the nearest first, with a filter by dimension and by the band of now.
import { getUnit } from '../../core/catalogue/catalogue';
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { SelectField } from '../../widgets/SelectField';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './ImproveScreen.module.css';
import { LiftEffects } from './LiftEffects';
import { LiftNeed } from './LiftNeed';
import { nameEntry } from './nameEntry';
import { TryButtons } from './TryButtons';
import type { TrialsEditing } from './useTrials';

const BANDS_BELOW_TOP = ['1', '2', '3'] as const;

interface LiftTableProps {
  lifts: readonly RankedLift[];
  trials: TrialsEditing;
  /** Leads to the what-if. */
  onShow: () => void;
}

export function LiftTable({ lifts, trials, onShow }: LiftTableProps) {
  const { t, pick } = useText();
  const { dimensions } = useDefinitions().catalogue.classification;
  const [{ dimension, band }, { choose }] = useParameters('improve');
  const columns = useColumns({ trials, onShow });
  const shown = lifts.filter(
    ({ entry, from }) =>
      (dimension === undefined || entry.kpi.dimension === dimension) &&
      (band === undefined || String(from) === band),
  );
  return (
    <section aria-label={t('improve.title')} className={styles.lifts}>
      <div className={styles.filters}>
        <SelectField
          label={t('improve.filters.dimension')}
          none={t('improve.filters.allDimensions')}
          options={dimensions.map(({ id, name }) => ({ value: id, label: pick(name) }))}
          value={dimension ?? null}
          onChange={(id) => choose({ dimension: id ?? undefined })}
        />
        <SelectField
          label={t('improve.filters.band')}
          none={t('improve.filters.allBands')}
          options={BANDS_BELOW_TOP.map((value) => ({ value, label: t(`score.bands.${value}`) }))}
          value={band ?? null}
          onChange={(value) => choose({ band: value ?? undefined })}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('improve.table.none')}</p>
      ) : (
        <Table
          caption={t('improve.table.caption', { count: shown.length })}
          columns={columns}
          rows={shown}
          keyOf={({ dataPointId }) => dataPointId}
        />
      )}
    </section>
  );
}

function useColumns(trying: Pick<LiftTableProps, 'trials' | 'onShow'>): TableColumns<RankedLift> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const assessment = useOpenAssessment().id;
  return [
    {
      name: t('improve.table.dataPoint'),
      cell: ({ entry, dataPointId }) => (
        <>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPointId })}>
            {nameEntry(entry, text)}
          </a>{' '}
          <bdi className={styles.quiet}>{entry.kpi.code}</bdi>
        </>
      ),
    },
    {
      name: t('improve.table.now'),
      cell: ({ from, current, entry }) => (
        <span className={styles.marked}>
          <BandMark compact band={from} />
          <bdi>{describeValue(current, getUnit(catalogue, entry.dataPoint.unit), text)}</bdi>
        </span>
      ),
    },
    { name: t('improve.table.next'), cell: (lift) => <LiftNeed lift={lift} /> },
    {
      name: t('improve.table.gap'),
      numeric: true,
      cell: ({ gapPercent }) => t('improve.table.gapText', { percent: format.percent(gapPercent) }),
    },
    { name: t('improve.table.effect'), narrow: 'line', cell: (lift) => <LiftEffects lift={lift} /> },
    { name: t('improve.try'), kind: 'action', cell: (lift) => <TryButtons lift={lift} {...trying} /> },
  ];
}
