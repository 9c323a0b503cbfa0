// The group scores before and after: city and dimensions, sub-dimensions, categories.
import type { GroupLevel } from '../../core/catalogue/catalogue';
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
import type { PeriodComparison } from './comparePeriods';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';

interface GroupChangesProps {
  periods: PeriodComparison;
  names: SideNames;
}

const LEVELS = ['city', 'dimension', 'sub-dimension', 'category'] as const satisfies GroupLevel[];

export function GroupChanges({ periods, names }: GroupChangesProps) {
  const { t } = useText();
  const columns = useColumns(periods, names);
  const hasScore = ({ before, after }: GroupChange) => before.percent !== null || after.percent !== null;
  const groups = periods.comparison.groups.filter(hasScore);
  if (groups.length === 0) return null;
  const sections = LEVELS.map((level) => ({
    key: level,
    title: t(`compare.groups.levels.${level}`),
    rows: groups.filter(({ group }) => group.level === level),
  }));
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t('compare.groups.title')}</h2>
      <p className={styles.quiet}>{t('compare.groups.text')}</p>
      <Table
        caption={t('compare.groups.title')}
        captionHidden
        fixed
        columns={columns}
        rows={sections}
        keyOf={({ group }) => group.dataPointIds.join()}
      />
    </section>
  );
}

function useColumns({ before, after }: PeriodComparison, names: SideNames): TableColumns<GroupChange> {
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
      widthPercent: 12,
      cell: ({ before, after }) =>
        before.scored === after.scored
          ? format.number(after.scored)
          : t('compare.groups.scoredChange', { before: before.scored, after: after.scored }),
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
    {
      name: t('compare.groups.common'),
      numeric: true,
      widthPercent: 12,
      cell: ({ common }) => common && describeDifference(common.after - common.before, format),
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
