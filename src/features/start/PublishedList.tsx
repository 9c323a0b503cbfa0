// Published results of real cities; each opens as an assessment that can be changed.
import { useState } from 'react';
import type { PublishedAssessment } from '../../core/catalogue/publishedAssessment';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { navigate } from '../../state/useRoute';
import { useSession, useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { Card } from '../../widgets/Card';
import styles from './StartScreen.module.css';

export function PublishedList({ published }: { published: readonly PublishedAssessment['about'][] }) {
  const { t, format, pick } = useText();
  const session = useSession();
  const summaries = useSessionState((state) => state.summaries);
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState(false);

  async function open(id: string) {
    setOpening(true);
    setFailed(false);
    try {
      const assessment = await session.createFromPublished(id);
      navigate({ screen: 'dashboard', assessment });
    } catch {
      setFailed(true);
    } finally {
      setOpening(false);
    }
  }

  return (
    <Card title={t('start.published.title')}>
      <p className={styles.quiet}>{t('start.published.lead')}</p>
      {failed && (
        <Notice kind="failure" live>
          <p>{t('start.published.failed')}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {published.map(({ id, city, country, year, reported }) => {
          const existing = summaries?.find(({ about }) => about.published?.id === id);
          return (
            <li key={id} className={styles.row}>
              <div className={styles.rowText}>
                <p className={styles.name}>
                  {pick(city)} <bdi>{format.year(year)}</bdi>
                </p>
                <p className={styles.quiet}>
                  {pick(country)} · {t('start.published.results', { count: reported })}
                  {existing && (
                    <>
                      {' · '}
                      <a href={hrefOf({ screen: 'dashboard', assessment: existing.id })}>
                        {t('start.published.again')}
                      </a>
                    </>
                  )}
                </p>
              </div>
              <Button
                disabled={opening}
                aria-label={t('start.published.open', { city: pick(city), year: format.year(year) })}
                onClick={() => void open(id)}
              >
                {t('start.here.open')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
