// Assessments beside one another: the scores of the dimensions, with what they rest on.
import type { About } from '../../core/assessment/about';
import type { AssessmentId } from '../../core/assessment/revision';
import type { GroupScore, Scorecard } from '../../core/scoring/scoreAssessment';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table, type TableColumn } from '../../widgets/Table';
import styles from './DashboardScreen.module.css';

export interface ComparedRow {
  id: AssessmentId;
  about: About;
  /** Undefined while it is read; null: it cannot be. */
  scorecard: Scorecard | undefined | null;
}

export function ComparedTable({ caption, rows }: { caption: string; rows: readonly ComparedRow[] }) {
  const { t, pick } = useText();
  const { dimensions } = useDefinitions().catalogue.classification;
  const scoreOf = ({ scorecard }: ComparedRow, dimension: string | null) =>
    scorecard?.groups.find(
      ({ group }) =>
        group.level === (dimension === null ? 'city' : 'dimension') && group.dimension === dimension,
    );
  return (
    <Table
      caption={caption}
      columns={[
        { name: t('dashboard.compared.name'), cell: (row) => <AssessmentName row={row} /> },
        {
          name: t('dashboard.compared.scored'),
          numeric: true,
          cell: (row) => <Coverage row={row} score={scoreOf(row, null)} />,
        },
        ...dimensions.map(({ id, name }): TableColumn<ComparedRow> => ({
          name: pick(name),
          cell: (row) => <Score score={scoreOf(row, id)} />,
        })),
      ]}
      rows={rows}
      keyOf={({ id }) => id}
    />
  );
}

function AssessmentName({ row: { id, about } }: { row: ComparedRow }) {
  const text = useText();
  const open = useOpenAssessment().id;
  const name = <bdi>{describeAbout(about, text)}</bdi>;
  if (id === open) {
    return (
      <>
        {name} <span className={styles.quiet}>({text.t('dashboard.compared.own')})</span>
      </>
    );
  }
  return <a href={hrefOf({ screen: 'compare', assessment: open, with: id })}>{name}</a>;
}

function Coverage({ row, score }: { row: ComparedRow; score: GroupScore | undefined }) {
  const { t } = useText();
  if (row.scorecard === undefined) return t('shell.loading');
  if (!score) return t('dashboard.compared.failed');
  return t('assess.tree.progress', { answered: score.scored, total: score.dataPoints });
}

function Score({ score }: { score: GroupScore | undefined }) {
  const { format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  if (!score || score.percent === null) return '–';
  return (
    <span className={styles.marked}>
      <BandMark compact band={score.band} />
      <bdi>{format.percent(score.percent, limits)}</bdi>
    </span>
  );
}
