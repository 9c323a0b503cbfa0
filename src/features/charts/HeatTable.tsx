// Scores of groups in columns, each cell with its colour, mark, percent and coverage: a heat map, and the table behind lines.
import type { Group } from '../../core/catalogue/catalogue';
import { findGroupStanding } from '../../core/scoring/overview/findStanding';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table, type TableColumn, type TableSection } from '../../widgets/Table';
import { createDescribedScore } from './createDescribedScore';
import styles from './HeatTable.module.css';

interface HeatTableProps {
  caption: string;
  /** Where the heading above already says it. */
  captionHidden?: boolean;
  /** Their words, no two the same; one for each score of a row. */
  columns: readonly string[];
  rows: readonly GroupRow[] | readonly TableSection<GroupRow>[];
  /** Where the name of a group leads. */
  hrefOf?: (group: Group) => string | undefined;
}

export function HeatTable({ caption, captionHidden = false, columns, rows, hrefOf }: HeatTableProps) {
  const text = useText();
  const { classification } = useDefinitions().catalogue;
  const nameOf = (group: Group) => {
    const name = describeGroup(group, classification, text);
    const href = hrefOf?.(group);
    return href === undefined ? name : <a href={href}>{name}</a>;
  };
  return (
    <Table
      grid
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { name: text.t('charts.heat.category'), cell: ({ group }) => nameOf(group) },
        ...columns.map((name, index): TableColumn<GroupRow> => ({
          name,
          cell: ({ scores }) => {
            const score = scores[index];
            return score && <HeatCell score={score} />;
          },
        })),
      ]}
      rows={rows}
      keyOf={({ group }) => `${group.level}/${group.dimension}/${group.subDimension}/${group.category}`}
    />
  );
}

function HeatCell({ score }: { score: GroupScore }) {
  const text = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { label, coverage } = createDescribedScore(score, limits, text);
  const standing = findGroupStanding(score);
  return (
    <span className={`${styles.cell} ${styles[typeof standing === 'number' ? `band${standing}` : standing]}`}>
      <BandMark
        compact
        band={score.band}
        {...(standing === 'missing' && { unscored: text.t('score.unscored.not-reported') })}
      />
      <span className={styles.figures}>
        {score.band !== null && <bdi className={styles.percent}>{label}</bdi>}{' '}
        <span className={styles.coverage}>{coverage}</span>
      </span>
    </span>
  );
}
