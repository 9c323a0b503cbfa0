// Results as ITU's report prints them: data point, result, benchmark, and the band that follows.
import { getUnit } from '../../core/catalogue/catalogue';
import type { NamedEntry } from '../../core/catalogue/dataPointLookup';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describePrinted } from '../../i18n/describePrinted';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumns, type TableSection } from '../../widgets/Table';
import { NamedDataPoint } from './NamedDataPoint';

export interface ResultRow {
  entry: NamedEntry;
  score: DataPointScore;
}

interface ResultTableProps {
  title: string;
  rows: readonly TableSection<ResultRow>[] | readonly ResultRow[];
}

export function ResultTable({ title, rows }: ResultTableProps) {
  return (
    <Table
      caption={title}
      captionHidden
      fixed
      columns={useColumns()}
      rows={rows}
      keyOf={({ entry }) => entry.dataPoint.id}
    />
  );
}

function useColumns(): TableColumns<ResultRow> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const print = ({ entry }: ResultRow, value: number) =>
    describePrinted(value, getUnit(catalogue, entry.dataPoint.unit), text);
  return [
    {
      name: t('report.results.dataPoint'),
      widthPercent: 41,
      cell: ({ entry }) => <NamedDataPoint entry={entry} />,
    },
    {
      name: t('report.results.result'),
      widthPercent: 19,
      cell: (row) => {
        const { computed, unscored } = row.score;
        // What the verifier refused is no result.
        if (unscored === 'not-verified') return t('score.unscored.not-verified');
        const value = computed?.value ?? null;
        if (value !== null) return <bdi>{print(row, value)}</bdi>;
        return unscored && t(`score.unscored.${unscored}`);
      },
    },
    {
      name: t('report.results.benchmark'),
      widthPercent: 17,
      cell: (row) =>
        row.score.benchmark ? (
          <bdi>{print(row, row.score.benchmark.target)}</bdi>
        ) : (
          t('score.unscored.no-benchmark')
        ),
    },
    {
      name: t('report.results.percent'),
      widthPercent: 9,
      numeric: true,
      cell: ({ score: { score } }) => score && format.percent(score.percentOfTarget, limits),
    },
    {
      name: t('report.results.band'),
      widthPercent: 14,
      cell: ({ score: { score, unscored } }) => (
        <ScoreMark compact={!score} band={score?.band} unscored={unscored} />
      ),
    },
  ];
}
