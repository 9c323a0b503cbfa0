// The goals as a table: how many data points, by whose word, how many scored, and how these stand together.
import type { GoalScore } from '../../core/scoring/overview/groupByGoal';
import { nameGoal } from '../../i18n/describeGoals';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table } from '../../widgets/Table';

export function GoalTable({ goals }: { goals: readonly GoalScore[] }) {
  const text = useText();
  const { t, format } = text;
  const { id: assessment, benchmarks } = useOpenAssessment();
  const [{ links }] = useParameters('sdg');
  const { limits } = benchmarks.bands;
  return (
    <Table
      caption={t('dashboard.chart.table')}
      captionHidden
      columns={[
        {
          name: t('sdg.columns.goal'),
          cell: ({ goal, dataPoints }) =>
            dataPoints.length === 0 ? (
              nameGoal(goal, text)
            ) : (
              <a href={hrefOf({ screen: 'sdg', assessment, goal: String(goal), links })}>
                {nameGoal(goal, text)}
              </a>
            ),
        },
        {
          name: t('sdg.columns.dataPoints'),
          numeric: true,
          cell: ({ dataPoints }) => format.number(dataPoints.length),
        },
        { name: t('sdg.columns.stated'), numeric: true, cell: ({ stated }) => format.number(stated) },
        {
          name: t('sdg.columns.scored'),
          numeric: true,
          cell: ({ dataPoints, together }) => dataPoints.length > 0 && format.number(together.scored),
        },
        {
          name: t('sdg.columns.score'),
          numeric: true,
          cell: ({ together: { percent } }) => percent !== null && format.percent(percent, limits),
        },
        {
          name: t('sdg.columns.band'),
          cell: ({ dataPoints, together }) =>
            dataPoints.length === 0 ? (
              t(links === 'stated' ? 'sdg.silentByItu' : 'sdg.silent')
            ) : (
              <BandMark band={together.band} />
            ),
        },
      ]}
      rows={goals}
      keyOf={({ goal }) => String(goal)}
    />
  );
}
