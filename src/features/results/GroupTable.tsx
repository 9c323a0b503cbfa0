// All groups of one level with coverage, points, percent and band.
import type { GroupLevel } from '../../core/catalogue/catalogue';
import { countKpisOf } from '../../core/scoring/kpiCoverage';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './ResultsScreen.module.css';
import { WhyGroup } from './WhyGroup';

interface GroupTableProps {
  level: Extract<GroupLevel, 'sub-dimension' | 'category'>;
  title: string;
}

export function GroupTable({ level, title }: GroupTableProps) {
  const { pick } = useText();
  const { classification } = useDefinitions().catalogue;
  const { groups } = useOpenAssessment().scorecard;
  const columns = useColumns();
  const sections = classification.dimensions.map(({ id, name }) => ({
    key: id,
    title: pick(name),
    rows: groups.filter(({ group }) => group.level === level && group.dimension === id),
  }));
  return (
    <section aria-labelledby={level}>
      <h2 id={level}>{title}</h2>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        rows={sections}
        keyOf={({ group }) => group.subDimension ?? group.category ?? ''}
      />
    </section>
  );
}

function useColumns(): TableColumns<GroupScore> {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  const nameOf = ({ group }: GroupScore) => describeGroup(group, classification, text);
  const of = (answered: number, total: number) => t('assess.tree.progress', { answered, total });
  return [
    { name: t('results.columns.group'), cell: nameOf },
    { name: t('explain.columns.kpis'), numeric: true, cell: (score) => <KpiCount score={score} /> },
    {
      name: t('explain.columns.dataPoints'),
      numeric: true,
      cell: ({ reported, dataPoints }) => of(reported, dataPoints),
    },
    {
      name: t('results.columns.points'),
      numeric: true,
      cell: ({ scored, points, maxPoints }) => scored > 0 && of(points, maxPoints),
    },
    {
      name: t('results.columns.percent'),
      numeric: true,
      cell: ({ percent }) => percent !== null && format.percent(percent, limits),
    },
    {
      name: 'bar',
      kind: 'drawing',
      widthPercent: 22,
      narrow: 'none',
      cell: ({ percent, band }) => <PercentBar percent={percent} band={band} limits={limits} />,
    },
    {
      name: t('results.columns.band'),
      cell: (score) => (
        <>
          <BandMark band={score.band} /> <WhyGroup name={nameOf(score)} score={score} />
        </>
      ),
    },
  ];
}

function KpiCount({ score: { group } }: { score: GroupScore }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { dataPoints } = useOpenAssessment().scorecard;
  const { reported, partial, ...rest } = countKpisOf(group, catalogue, dataPoints);
  const total = reported + partial + rest['not-reported'];
  return (
    <>
      {t('assess.tree.progress', { answered: reported, total })}
      {partial > 0 && <span className={styles.quiet}> {t('explain.partialCount', { count: partial })}</span>}
    </>
  );
}
