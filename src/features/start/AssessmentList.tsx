// The assessments on this device, newest first.
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useSessionState } from '../../state/useSession';
import { ButtonLink } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import styles from './StartScreen.module.css';

export function AssessmentList() {
  const { t, format, pick } = useText();
  const summaries = useSessionState((state) => state.summaries);
  return (
    <Card title={t('start.here.title')}>
      {!summaries && <p className={styles.quiet}>{t('shell.loading')}</p>}
      {summaries?.length === 0 && <p className={styles.quiet}>{t('start.here.empty')}</p>}
      <ul className={styles.list}>
        {summaries?.map(({ id, about, at }) => (
          <li key={id} className={styles.row}>
            <div className={styles.rowText}>
              <p className={styles.name}>
                <bdi>{about.published ? pick(about.published.city) : about.city}</bdi>{' '}
                <bdi>{format.yearInBothCalendars(about.period)}</bdi>
              </p>
              <p className={styles.quiet}>
                {about.published
                  ? t('start.here.fromPublished')
                  : about.country && <bdi className={styles.country}>{about.country}</bdi>}{' '}
                <span className={styles.begun}>{t('start.here.begun', { date: format.instant(at) })}</span>
              </p>
            </div>
            <ButtonLink
              href={hrefOf({ screen: about.published ? 'results' : 'assess', assessment: id })}
              aria-label={`${t('start.here.open')}: ${about.published ? pick(about.published.city) : about.city} ${format.year(about.period)}`}
            >
              {t('start.here.open')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
