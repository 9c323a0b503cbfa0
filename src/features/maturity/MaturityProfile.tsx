// The maturity profile: the dimensions of the indicators and the five that the city rates itself, side by side.
import { MATURITY_DIMENSIONS } from '../../core/assessment/maturityRating';
import { MATURITY_LEVELS, type GroupMaturity } from '../../core/scoring/maturity/computeMaturity';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { LevelBar } from './LevelBar';
import { LevelWord } from './LevelWord';
import styles from './MaturityScreen.module.css';

export function MaturityProfile({ groups }: { groups: readonly GroupMaturity[] }) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { maturityRatings } = useOpenAssessment().assessment;
  return (
    <section aria-labelledby="profile" className={styles.section}>
      <h2 id="profile">{t('maturity.profile.title')}</h2>
      <p className={styles.lead}>{t('maturity.profile.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('maturity.profile.dimension')}</th>
            <th scope="col" className={styles.barColumn} aria-hidden="true" />
            <th scope="col">{t('maturity.profile.strict')}</th>
            <th scope="col">{t('maturity.profile.typical')}</th>
            <th scope="col">{t('maturity.profile.basis')}</th>
          </tr>
        </thead>
        <tbody>
          <HeadRow name={t('maturity.profile.indicators')} />
          {groups
            .filter(({ group }) => group.level === 'dimension')
            .map(({ group, strict, typical, coverage }) => (
              <tr key={group.dimension}>
                <th scope="row">{describeGroup(group, classification, text)}</th>
                <td className={styles.barColumn}>
                  <LevelBar strict={strict} typical={typical} />
                </td>
                <td data-label={t('maturity.profile.strict')}>
                  <LevelWord level={strict} />
                </td>
                <td data-label={t('maturity.profile.typical')}>
                  <LevelWord level={typical} />
                </td>
                <td className={styles.quiet}>
                  {t('maturity.profile.scored', { scored: coverage.scored, total: coverage.dataPoints })}
                </td>
              </tr>
            ))}
        </tbody>
        <tbody>
          <HeadRow name={t('maturity.profile.ratings')} />
          {MATURITY_DIMENSIONS.map((dimension) => {
            const rating = maturityRatings.get(dimension);
            const level = MATURITY_LEVELS.find((each) => each === rating?.level) ?? null;
            return (
              <tr key={dimension}>
                <th scope="row">{t(`maturity.ratings.dimensions.${dimension}`)}</th>
                <td className={styles.barColumn}>
                  <LevelBar strict={level} typical={level} />
                </td>
                <td colSpan={2}>
                  <LevelWord level={level} />
                </td>
                <td className={styles.quiet}>
                  {level ? t('maturity.profile.rated') : t('maturity.profile.unrated')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function HeadRow({ name }: { name: string }) {
  return (
    <tr className={styles.tableHead}>
      <th colSpan={5} scope="rowgroup">
        {name}
      </th>
    </tr>
  );
}
