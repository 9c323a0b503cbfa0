// The data points with a trend, the worst first: what changed a year, what was needed, and the share of it.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { TrendKind } from '../../core/scoring/comparison/findTrend';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { DataPointName } from './DataPointName';
import { describeDifference } from '../../i18n/describeDifference';
import type { FoundTrend } from './Trends';

const KINDS = ['falling', 'stagnating', 'moderate', 'on-track', 'achieved'] as const satisfies TrendKind[];
/** Where a share of the change needed is told as more or less than: the limits of the rule. */
const SHARE_LIMITS = [0, 50, 100];

export function TrendTable({ trends, names }: { trends: readonly FoundTrend[]; names: SideNames }) {
  const { t, format } = useText();
  const columns = useColumns(names);
  const sections = KINDS.map((kind) => {
    const rows = trends.filter(({ trend }) => trend.kind === kind).sort(worstFirst);
    const title = (
      <>
        {t(`compare.trend.kinds.${kind}`)} <bdi className={styles.quiet}>{format.number(rows.length)}</bdi>
      </>
    );
    return { key: kind, title, rows };
  });
  return (
    <Table
      caption={t('compare.trend.title')}
      captionHidden
      fixed
      columns={columns}
      rows={sections}
      keyOf={({ after }) => after.dataPointId}
    />
  );
}

function worstFirst({ trend: one }: FoundTrend, { trend: other }: FoundTrend): number {
  return (one.percentOfNeeded ?? 0) - (other.percentOfNeeded ?? 0);
}

function useColumns(names: SideNames): TableColumns<FoundTrend> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const say = ({ after }: FoundTrend, value: number | null | undefined) => {
    const { unit } = getEntry(catalogue, after.dataPointId).dataPoint;
    return value != null && describeValue(value, getUnit(catalogue, unit), text);
  };
  const change = (value: number | null) => value !== null && describeDifference(value, format);
  const numeric = { numeric: true, widthPercent: 11 };
  return [
    {
      name: t('compare.columns.dataPoint'),
      cell: ({ after }) => <DataPointName id={after.dataPointId} />,
    },
    { ...numeric, name: names.before, cell: (found) => say(found, found.before.computed?.value) },
    { ...numeric, name: names.after, cell: (found) => say(found, found.after.computed?.value) },
    { ...numeric, name: t('score.target'), cell: (found) => say(found, found.after.benchmark?.target) },
    {
      ...numeric,
      name: t('compare.trend.observed'),
      cell: ({ trend }) => change(trend.observedPerYear),
    },
    { ...numeric, name: t('compare.trend.needed'), cell: ({ trend }) => change(trend.neededPerYear) },
    {
      ...numeric,
      name: t('compare.trend.share'),
      cell: ({ trend: { percentOfNeeded: share } }) => share !== null && format.percent(share, SHARE_LIMITS),
    },
  ];
}
