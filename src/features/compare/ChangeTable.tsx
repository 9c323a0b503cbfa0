// Data points before and after: value with band, and the change of the percent of target.
import { getUnit, getEntry } from '../../core/catalogue/catalogue';
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { DataPointName } from './DataPointName';
import { describeChange } from './describeChange';

interface ChangeTableProps {
  id: string;
  title: string;
  changes: readonly DataPointChange[];
  names: SideNames;
}

export function ChangeTable({ id, title, changes, names }: ChangeTableProps) {
  const { t, format } = useText();
  const withChange = changes.some(({ change }) => change !== null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <bdi className={styles.quiet}>{format.number(changes.length)}</bdi>
      </h2>
      <table className={withChange ? styles.table : `${styles.table} ${styles.withoutChange}`}>
        <thead>
          <tr>
            <th scope="col">{t('compare.columns.dataPoint')}</th>
            <th scope="col" className={styles.side}>
              {names.before}
            </th>
            <th scope="col" className={styles.side}>
              {names.after}
            </th>
            {withChange && (
              <th scope="col" className={styles.number}>
                {t('compare.columns.change')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ dataPointId, change, before, after }) => (
            <tr key={dataPointId}>
              <th scope="row">
                <DataPointName id={dataPointId} />
              </th>
              <SideCell label={names.before} score={before} />
              <SideCell label={names.after} score={after} />
              {withChange && (
                <td className={styles.number} data-label={t('compare.columns.change')}>
                  <bdi>{change !== null && describeChange(change, format)}</bdi>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SideCell({ label, score }: { label: string; score: DataPointScore }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { computed, unscored } = score;
  const unit = getUnit(catalogue, getEntry(catalogue, score.dataPointId).dataPoint.unit);
  return (
    <td className={styles.side} data-label={label}>
      {computed?.value != null && (
        <span className={styles.value}>
          <bdi>{describeValue(computed.value, unit, text)}</bdi>
        </span>
      )}
      <BandMark
        band={score.score?.band ?? null}
        hatched={unscored === 'no-benchmark'}
        {...(unscored && { unscored: text.t(`score.unscored.${unscored}`) })}
      />
    </td>
  );
}
