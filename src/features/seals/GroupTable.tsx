// The groups whose score or coverage changed, before and after: the city first, then dimensions, sub-dimensions, categories.
import type { GroupLevel } from '../../core/catalogue/catalogue';
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import type { GroupChange } from '../../core/scoring/comparison/compareScorecards';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeDifference } from '../../i18n/describeDifference';
import { nameGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { GroupName } from '../../widgets/GroupName';
import { Table, type TableColumns } from '../../widgets/Table';
import { ValueAndBand } from '../../widgets/ValueAndBand';
import type { SideNames } from './SealComparison';
import styles from './SealsScreen.module.css';

const LEVELS = ['city', 'dimension', 'sub-dimension', 'category'] as const satisfies GroupLevel[];

interface GroupTableProps {
  comparison: SealedComparison;
  names: SideNames;
}

export function GroupTable({ comparison, names }: GroupTableProps) {
  const { t } = useText();
  const columns = useColumns(comparison, names);
  const groups = comparison.scores.groups.filter(
    ({ before, after }) =>
      before.percent !== after.percent ||
      before.scored !== after.scored ||
      before.reported !== after.reported ||
      before.band !== after.band,
  );
  return (
    <section aria-labelledby="groups">
      <h3 id="groups">{t('seals.compare.groups')}</h3>
      {groups.length === 0 ? (
        <p>{t('seals.compare.groupsSame')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('seals.compare.groupsText')}</p>
          <Table
            caption={t('seals.compare.groups')}
            captionHidden
            fixed
            columns={columns}
            rows={LEVELS.map((level) => ({
              key: level,
              title: t(`compare.groups.levels.${level}`),
              rows: groups.filter(({ group }) => group.level === level),
            }))}
            keyOf={({ group }) => group.dataPointIds.join()}
          />
        </>
      )}
    </section>
  );
}

function useColumns({ before, after }: SealedComparison, names: SideNames): TableColumns<GroupChange> {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const limitsOf = ({ scorecard }: typeof before) => scorecard.benchmarks.bands.limits;
  return [
    {
      name: t('compare.groups.group'),
      cell: ({ group }) => <GroupName {...nameGroup(group, classification, text)} />,
    },
    {
      name: t('compare.groups.scored'),
      numeric: true,
      widthPercent: 14,
      cell: (change) =>
        change.before.scored === change.after.scored
          ? format.number(change.after.scored)
          : t('compare.groups.scoredChange', { before: change.before.scored, after: change.after.scored }),
    },
    {
      name: names.before,
      widthPercent: 23,
      cell: (change) => <ScoreAndBand score={change.before} limits={limitsOf(before)} />,
    },
    {
      name: names.after,
      widthPercent: 23,
      cell: (change) => <ScoreAndBand score={change.after} limits={limitsOf(after)} />,
    },
    {
      name: t('compare.groups.change'),
      numeric: true,
      widthPercent: 12,
      cell: ({ change }) => change !== null && describeDifference(change, format),
    },
  ];
}

function ScoreAndBand({ score, limits }: { score: GroupScore; limits: readonly number[] }) {
  const { format } = useText();
  return (
    <ValueAndBand
      value={score.percent === null ? null : format.percent(score.percent, limits)}
      mark={<BandMark band={score.band} />}
    />
  );
}
