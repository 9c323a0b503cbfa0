// The data points with a trend, the worst first: what changed a year, what was needed, and the share of it.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { TrendKind } from '../../core/scoring/comparison/findTrend';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { DataPointName } from './DataPointName';
import { describeChange } from './describeChange';
import type { FoundTrend } from './Trends';

const KINDS = ['falling', 'stagnating', 'moderate', 'on-track', 'achieved'] as const satisfies TrendKind[];
const COLUMNS = 7;

export function TrendTable({ trends, names }: { trends: readonly FoundTrend[]; names: SideNames }) {
  const { t, format } = useText();
  const parts = KINDS.map((kind) => ({
    kind,
    members: trends.filter(({ trend }) => trend.kind === kind).sort(worstFirst),
  }));
  return (
    <table className={`${styles.table} ${styles.trends}`}>
      <thead>
        <tr>
          <th scope="col">{t('compare.columns.dataPoint')}</th>
          {[
            names.before,
            names.after,
            t('score.target'),
            t('compare.trend.observed'),
            t('compare.trend.needed'),
            t('compare.trend.share'),
          ].map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {parts
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <tbody key={kind}>
            <tr className={styles.tableHead}>
              <th colSpan={COLUMNS} scope="rowgroup">
                {t(`compare.trend.kinds.${kind}`)}{' '}
                <bdi className={styles.quiet}>{format.number(members.length)}</bdi>
              </th>
            </tr>
            {members.map((member) => (
              <TrendRow key={member.after.dataPointId} found={member} names={names} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function worstFirst({ trend: one }: FoundTrend, { trend: other }: FoundTrend): number {
  return (one.percentOfNeeded ?? 0) - (other.percentOfNeeded ?? 0);
}

function TrendRow({ found: { before, after, trend }, names }: { found: FoundTrend; names: SideNames }) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const unit = getUnit(catalogue, getEntry(catalogue, after.dataPointId).dataPoint.unit);
  const say = (value: number | null | undefined) => (value == null ? '' : describeValue(value, unit, text));
  const change = (value: number | null) => (value === null ? '' : describeChange(value, format));
  const { percentOfNeeded: share } = trend;
  const cells = [
    { label: names.before, value: say(before.computed?.value) },
    { label: names.after, value: say(after.computed?.value) },
    { label: t('score.target'), value: say(after.benchmark?.target) },
    { label: t('compare.trend.observed'), value: change(trend.observedPerYear) },
    { label: t('compare.trend.needed'), value: change(trend.neededPerYear) },
    { label: t('compare.trend.share'), value: share === null ? '' : format.percent(share, [0, 50, 100]) },
  ];
  return (
    <tr>
      <th scope="row">
        <DataPointName id={after.dataPointId} />
      </th>
      {cells.map(({ label, value }) => (
        <td key={label} className={styles.number} data-label={label}>
          <bdi>{value}</bdi>
        </td>
      ))}
    </tr>
  );
}
