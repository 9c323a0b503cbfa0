// What the what-if does to the groups: the dimensions always, the others where something changes.
import type { WhatIf } from '../../core/scoring/lift/applyWhatIf';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './ImproveScreen.module.css';

type Change = WhatIf['groups'][number];

const LEVEL_TITLES = [
  { level: 'dimension', title: 'results.dimensions' },
  { level: 'sub-dimension', title: 'results.subDimensions' },
  { level: 'category', title: 'results.categories' },
] as const;

export function GroupChanges({ groups }: Pick<WhatIf, 'groups'>) {
  const { t } = useText();
  const columns: TableColumns<Change> = [
    { name: t('improve.whatIf.group'), cell: ({ after }) => <GroupName group={after.group} /> },
    { name: t('improve.whatIf.before'), cell: ({ before }) => <Score score={before} /> },
    {
      name: t('improve.whatIf.after'),
      cell: ({ after, changed }) =>
        changed ? <Score score={after} /> : <span className={styles.quiet}>{t('improve.whatIf.same')}</span>,
    },
  ];
  const sections = LEVEL_TITLES.map(({ level, title }) => ({
    key: level,
    title: t(title),
    rows: groups.filter(
      ({ after, changed }) => after.group.level === level && (changed || level === 'dimension'),
    ),
  }));
  return (
    <div className={styles.changes}>
      <Table
        caption={t('improve.whatIf.groups')}
        captionHidden
        columns={columns}
        rows={sections}
        keyOf={({ after }) => after.group.dataPointIds.join()}
      />
    </div>
  );
}

function GroupName({ group }: Pick<GroupScore, 'group'>) {
  const text = useText();
  const { classification } = useDefinitions().catalogue;
  const parent = group.category && describeGroup({ ...group, category: null }, classification, text);
  return (
    <>
      {describeGroup(group, classification, text)} {parent && <span className={styles.quiet}>{parent}</span>}
    </>
  );
}

function Score({ score }: { score: GroupScore }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  if (score.percent === null) return <span className={styles.quiet}>{t('score.noScore')}</span>;
  return (
    <span className={styles.marked}>
      <BandMark compact band={score.band} />
      <bdi>{format.percent(score.percent, limits)}</bdi>
      <span className={styles.quiet}>{t('score.sum', { points: score.points, max: score.maxPoints })}</span>
    </span>
  );
}
