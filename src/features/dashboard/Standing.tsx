// Where do we stand: the sentences in plain words, and the three dimensions with band and coverage.
import { describeGroup } from '../../i18n/describeGroup';
import { describeStanding } from '../../i18n/describeStanding';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useReadOnly } from '../../state/useReadOnly';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { ButtonLink } from '../../widgets/Button';
import { PercentBar } from '../../widgets/PercentBar';
import styles from './DashboardScreen.module.css';

export function Standing() {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { id: assessment, scorecard } = useOpenAssessment();
  const { limits } = scorecard.benchmarks.bands;
  const isReadOnly = useReadOnly();
  const isEmpty = scorecard.groups.every(({ scored }) => scored === 0);
  const [first, ...others] = describeStanding(scorecard, classification, text);
  return (
    <section aria-labelledby="standing" className={styles.answer}>
      <h2 id="standing">{t('dashboard.standing.title')}</h2>
      <p className={styles.lead}>{first}</p>
      {others.length > 0 && <p>{others.join(' ')}</p>}
      <ul className={styles.dimensions}>
        {scorecard.groups
          .filter(({ group }) => group.level === 'dimension')
          .map(({ group, percent, band, scored, dataPoints }) => (
            <li key={group.dimension} className={styles.dimension}>
              <h3>{describeGroup(group, classification, text)}</h3>
              <p className={styles.figure}>
                <bdi>{percent === null ? '–' : format.percent(percent, limits)}</bdi>
              </p>
              <PercentBar percent={percent} band={band} limits={limits} />
              <BandMark band={band} />
              <p className={styles.quiet}>
                {t('dashboard.standing.coverage', { scored, total: dataPoints })}
              </p>
            </li>
          ))}
      </ul>
      {isEmpty && !isReadOnly ? (
        <p>
          <ButtonLink weight="primary" href={hrefOf({ screen: 'assess', assessment })}>
            {t('dashboard.standing.begin')}
          </ButtonLink>
        </p>
      ) : (
        <p className={styles.quiet}>
          <a href={hrefOf({ screen: 'results', assessment })}>{t('dashboard.standing.more')}</a>
        </p>
      )}
    </section>
  );
}
