// Every group below the dimensions: levels, counts, and the data points that hold it back.
import { MATURITY_LEVELS, type GroupMaturity } from '../../core/scoring/maturity/computeMaturity';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Table, type TableColumn, type TableColumns } from '../../widgets/Table';
import { DataPointLinks } from './DataPointLinks';
import { LevelWord } from './LevelWord';
import styles from './MaturityScreen.module.css';

const LEVEL_TITLES = [
  { level: 'dimension', title: 'results.dimensions' },
  { level: 'sub-dimension', title: 'results.subDimensions' },
  { level: 'category', title: 'results.categories' },
] as const;

export function GroupLevels({ groups }: { groups: readonly GroupMaturity[] }) {
  const { t, format } = useText();
  const columns: TableColumns<GroupMaturity> = [
    { name: t('maturity.groups.group'), widthPercent: 34, cell: (each) => <GroupCell maturity={each} /> },
    { name: t('maturity.profile.strict'), cell: ({ strict }) => <LevelWord level={strict} /> },
    { name: t('maturity.profile.typical'), cell: ({ typical }) => <LevelWord level={typical} /> },
    ...MATURITY_LEVELS.map((level): TableColumn<GroupMaturity> => ({
      name: t('maturity.levelShort', { level }),
      numeric: true,
      cell: ({ counts }) => counts[level] > 0 && format.number(counts[level]),
    })),
    {
      name: t('maturity.groups.scored'),
      numeric: true,
      cell: ({ coverage: { scored, dataPoints } }) =>
        t('assess.tree.progress', { answered: scored, total: dataPoints }),
    },
  ];
  const sections = LEVEL_TITLES.map(({ level, title }) => ({
    key: level,
    title: t(title),
    rows: groups.filter(({ group }) => group.level === level),
  }));
  return (
    <section aria-labelledby="groups" className={styles.section}>
      <h2 id="groups">{t('maturity.groups.title')}</h2>
      <p className={styles.lead}>{t('maturity.groups.text')}</p>
      <Table
        caption={t('maturity.groups.title')}
        captionHidden
        top
        columns={columns}
        rows={sections}
        keyOf={({ group }) => group.dataPointIds.join()}
      />
    </section>
  );
}

function GroupCell({ maturity }: { maturity: GroupMaturity }) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { group, strict, heldBackBy, withoutBenchmark } = maturity;
  // A category is taken within its dimension, and the same name stands in several.
  const parent = group.category && describeGroup({ ...group, category: null }, classification, text);
  return (
    <>
      {describeGroup(group, classification, text)} {parent && <span className={styles.quiet}>{parent}</span>}
      {strict !== null && heldBackBy.length > 0 && (
        <details className={styles.details}>
          <summary>{t('maturity.groups.heldBack', { level: strict, count: heldBackBy.length })}</summary>
          <DataPointLinks ids={heldBackBy} />
        </details>
      )}
      {withoutBenchmark > 0 && (
        <p className={styles.quiet}>{t('maturity.groups.withoutBenchmark', { count: withoutBenchmark })}</p>
      )}
    </>
  );
}
