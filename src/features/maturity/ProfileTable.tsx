// The table behind the maturity profile.
import { MATURITY_LEVELS } from '../../core/scoring/maturity/computeMaturity';
import { useText } from '../../i18n/useText';
import { Table, type TableColumn } from '../../widgets/Table';
import type { ProfileRow, ProfileSection } from './createProfileRows';
import { LevelBar } from './LevelBar';
import { LevelWord } from './LevelWord';
import styles from './MaturityScreen.module.css';

export function ProfileTable({ sections }: { sections: readonly ProfileSection[] }) {
  const { t, format } = useText();
  return (
    <Table
      caption={t('maturity.profile.title')}
      captionHidden
      columns={[
        {
          name: t('maturity.profile.dimension'),
          cell: ({ name, isPart }) => (isPart ? <span className={styles.part}>{name}</span> : name),
        },
        {
          name: 'bar',
          kind: 'drawing',
          widthPercent: 16,
          narrow: 'line',
          cell: ({ strict, typical }) => <LevelBar strict={strict} typical={typical} />,
        },
        {
          name: t('maturity.profile.strict'),
          span: ({ counts }) => (counts ? 1 : 2),
          cell: ({ strict }) => <LevelWord level={strict} />,
        },
        { name: t('maturity.profile.typical'), cell: ({ typical }) => <LevelWord level={typical} /> },
        ...MATURITY_LEVELS.map((level, index): TableColumn<ProfileRow> => ({
          name: t('maturity.levelShort', { level }),
          numeric: true,
          cell: ({ counts }) =>
            counts?.[index] !== undefined && counts[index] > 0 && format.number(counts[index]),
        })),
        {
          name: t('maturity.profile.basis'),
          cell: ({ basis }) => <span className={styles.quiet}>{basis}</span>,
        },
      ]}
      rows={sections}
      keyOf={({ id }) => id}
    />
  );
}
