// Like with like: the score of the whole city on only those data points that both have scored, one sentence for each city.
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './CitiesScreen.module.css';
import type { ChosenCities, City } from './useChosenCities';

export function CommonGround({ chosen: { ourName, cities } }: { chosen: ChosenCities }) {
  const { t } = useText();
  return (
    <section className={styles.part} aria-labelledby="common">
      <h2 id="common">{t('cities.common.title')}</h2>
      <p className={styles.quiet}>{t('cities.common.text')}</p>
      <ul className={styles.commons}>
        {cities.map((city) => (
          <li key={city.name}>
            <h3>
              <bdi>{city.name}</bdi>
            </h3>
            <OnCommonGround city={city} ourName={ourName} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnCommonGround({ city, ourName }: { city: City; ourName: string }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { groups, places, scoredByBoth } = city.comparison;
  const common = groups.find(({ group }) => group.level === 'city')?.common;
  if (!common) return <p>{t('cities.common.none')}</p>;
  const sides = [
    { name: ourName, score: common.ours },
    { name: city.name, score: common.theirs },
  ];
  return (
    <>
      <p className={styles.quiet}>{t('cities.common.scored', { count: scoredByBoth })}</p>
      <dl className={styles.sides}>
        {sides.map(({ name, score }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi className={styles.figure}>{format.percent(score.percent, limits)}</bdi>{' '}
              <BandMark band={score.band} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('cities.common.places', { name: ourName, ...places })}</p>
    </>
  );
}
