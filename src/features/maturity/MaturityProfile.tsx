// The maturity profile: the dimensions of the indicators and the five that the city rates itself, side by side.
import { MATURITY_DIMENSIONS } from '../../core/assessment/maturityRating';
import {
  MATURITY_LEVELS,
  type GroupMaturity,
  type MaturityLevel,
} from '../../core/scoring/maturity/computeMaturity';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import { LevelBar } from './LevelBar';
import { LevelWord } from './LevelWord';
import styles from './MaturityScreen.module.css';

interface ProfileRow {
  name: string;
  strict: MaturityLevel | null;
  typical: MaturityLevel | null;
  /** What the city says of itself: one level, neither strict nor typical. */
  isRating: boolean;
  basis: string;
}

export function MaturityProfile({ groups }: { groups: readonly GroupMaturity[] }) {
  const { t } = useText();
  const columns: TableColumns<ProfileRow> = [
    { name: t('maturity.profile.dimension'), cell: ({ name }) => name },
    {
      name: 'bar',
      kind: 'drawing',
      widthPercent: 24,
      narrow: 'line',
      cell: ({ strict, typical }) => <LevelBar strict={strict} typical={typical} />,
    },
    {
      name: t('maturity.profile.strict'),
      span: ({ isRating }) => (isRating ? 2 : 1),
      cell: ({ strict }) => <LevelWord level={strict} />,
    },
    { name: t('maturity.profile.typical'), cell: ({ typical }) => <LevelWord level={typical} /> },
    {
      name: t('maturity.profile.basis'),
      cell: ({ basis }) => <span className={styles.quiet}>{basis}</span>,
    },
  ];
  const sections = [
    { key: 'indicators', title: t('maturity.profile.indicators'), rows: useIndicatorRows(groups) },
    { key: 'ratings', title: t('maturity.profile.ratings'), rows: useRatingRows() },
  ];
  return (
    <section aria-labelledby="profile" className={styles.section}>
      <h2 id="profile">{t('maturity.profile.title')}</h2>
      <p className={styles.lead}>{t('maturity.profile.text')}</p>
      <Table
        caption={t('maturity.profile.title')}
        captionHidden
        columns={columns}
        rows={sections}
        keyOf={({ name }) => name}
      />
    </section>
  );
}

function useIndicatorRows(groups: readonly GroupMaturity[]): ProfileRow[] {
  const text = useText();
  const { classification } = useDefinitions().catalogue;
  return groups
    .filter(({ group }) => group.level === 'dimension')
    .map(({ group, strict, typical, coverage: { scored, dataPoints } }) => ({
      name: describeGroup(group, classification, text),
      strict,
      typical,
      isRating: false,
      basis: text.t('maturity.profile.scored', { scored, total: dataPoints }),
    }));
}

function useRatingRows(): ProfileRow[] {
  const { t } = useText();
  const { maturityRatings } = useOpenAssessment().assessment;
  return MATURITY_DIMENSIONS.map((dimension) => {
    const rating = maturityRatings.get(dimension);
    const level = MATURITY_LEVELS.find((each) => each === rating?.level) ?? null;
    return {
      name: t(`maturity.ratings.dimensions.${dimension}`),
      strict: level,
      typical: level,
      isRating: true,
      basis: t(level ? 'maturity.profile.rated' : 'maturity.profile.unrated'),
    };
  });
}
