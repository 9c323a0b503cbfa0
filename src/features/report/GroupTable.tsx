// Scores of groups by dimension, always with what they rest on.
import type { GroupLevel } from '../../core/catalogue/catalogue';
import { countKpisOf } from '../../core/scoring/kpiCoverage';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './Report.module.css';

interface GroupTableProps {
  levels: readonly Exclude<GroupLevel, 'city'>[];
  title: string;
}

export function GroupTable({ levels, title }: GroupTableProps) {
  const { pick } = useText();
  const { classification } = useDefinitions().catalogue;
  const { groups } = useOpenAssessment().scorecard;
  const columns = useColumns();
  const shown = groups.filter(({ group: { level } }) => level !== 'city' && levels.includes(level));
  // A dimension stands above its parts as a row of its own, with its score; otherwise it is only their heading.
  const rows = classification.dimensions.map(({ id, name }) => ({
    key: id,
    title: levels.includes('dimension') ? null : pick(name),
    rows: shown.filter(({ group }) => group.dimension === id),
  }));
  return (
    <Table
      caption={title}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ group }) => [group.dimension, group.subDimension, group.category].join('/')}
    />
  );
}

/** Parts stand in below their dimension. */
const styleOf = {
  city: undefined,
  dimension: styles.strong,
  'sub-dimension': styles.part,
  category: undefined,
} satisfies Record<GroupLevel, string | undefined>;

function useColumns(): TableColumns<GroupScore> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { scorecard, benchmarks } = useOpenAssessment();
  const of = (answered: number, total: number) => t('assess.tree.progress', { answered, total });
  return [
    {
      name: t('results.columns.group'),
      cell: ({ group }) => (
        <span className={styleOf[group.level]}>{describeGroup(group, catalogue.classification, text)}</span>
      ),
    },
    {
      name: t('explain.columns.kpis'),
      numeric: true,
      cell: ({ group }) => {
        const counts = countKpisOf(group, catalogue, scorecard.dataPoints);
        return of(counts.reported, counts.reported + counts.partial + counts['not-reported']);
      },
    },
    {
      name: t('explain.columns.dataPoints'),
      numeric: true,
      cell: ({ reported, dataPoints }) => of(reported, dataPoints),
    },
    {
      name: t('report.performance.scored'),
      numeric: true,
      cell: ({ scored, dataPoints }) => of(scored, dataPoints),
    },
    {
      name: t('results.columns.points'),
      numeric: true,
      cell: ({ scored, points, maxPoints }) => scored > 0 && of(points, maxPoints),
    },
    {
      name: t('results.columns.percent'),
      numeric: true,
      cell: ({ percent }) => percent !== null && format.percent(percent, benchmarks.bands.limits),
    },
    { name: t('results.columns.band'), cell: ({ band }) => <BandMark band={band} /> },
  ];
}
