// Data points with value and band; each leads to why it stands there.
import { getUnit } from '../core/catalogue/catalogue';
import type { NamedEntry } from '../core/catalogue/dataPointLookup';
import type { DataPointId } from '../core/catalogue/kpi';
import type { DataPointScore } from '../core/scoring/scoreDataPoint';
import styles from '../features/results/ResultsScreen.module.css';
import { describeValue } from '../i18n/describeValue';
import { nameDataPoint } from '../i18n/nameDataPoint';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useDataPointLookup } from '../state/useDataPointLookup';
import { useOpenAssessment } from '../state/useSession';
import { ScoreMark } from '../widgets/ScoreMark';
import { Table, type TableColumns } from '../widgets/Table';

interface DataPointTableProps {
  entries: readonly NamedEntry[];
  /** Of the scorecard that has them. */
  scores: ReadonlyMap<DataPointId, DataPointScore>;
}

export function DataPointTable({ entries, scores }: DataPointTableProps) {
  const { t } = useText();
  return (
    <Table
      caption={t('report.page.foundCount', { count: entries.length })}
      columns={useColumns(scores)}
      rows={entries}
      keyOf={({ dataPoint }) => dataPoint.id}
    />
  );
}

function useColumns(scores: DataPointTableProps['scores']): TableColumns<NamedEntry> {
  const text = useText();
  const { t, format } = text;
  const lookup = useDataPointLookup();
  const { id: assessment, benchmarks } = useOpenAssessment();
  const { limits } = benchmarks.bands;
  const scoreOf = ({ dataPoint }: NamedEntry) => scores.get(dataPoint.id);
  return [
    {
      name: t('results.list.columns.dataPoint'),
      cell: ({ kpi, dataPoint }) => (
        <>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPoint.id })}>
            {nameDataPoint(dataPoint.id, lookup, text)}
          </a>{' '}
          <bdi className={styles.quiet}>{kpi.code}</bdi>
        </>
      ),
    },
    {
      name: t('results.list.columns.value'),
      numeric: true,
      cell: (entry) => {
        const value = scoreOf(entry)?.computed?.value;
        return value != null && describeValue(value, getUnit(lookup, entry.dataPoint.unit), text);
      },
    },
    {
      name: t('results.list.columns.percent'),
      numeric: true,
      cell: (entry) => {
        const score = scoreOf(entry)?.score;
        return score && format.percent(score.percentOfTarget, limits);
      },
    },
    {
      name: t('results.list.columns.band'),
      cell: (entry) => {
        const { score, unscored } = scoreOf(entry) ?? {};
        return <ScoreMark band={score?.band} unscored={unscored} />;
      },
    },
  ];
}
