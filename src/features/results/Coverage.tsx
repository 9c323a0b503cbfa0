// How much the scores rest on: 91 indicators and 112 data points, counted apart.
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './ResultsScreen.module.css';

/** ITU asks the city when more than this share of the KPIs is missing (Verification Manual 2022, p. 32). */
const MISSING_SHARE_TO_EXPLAIN = 0.2;

export function Coverage() {
  const { t, format } = useText();
  const { kpiCounts, groups } = useOpenAssessment().scorecard;
  const city = groups.find(({ group }) => group.level === 'city');
  const kpis = kpiCounts.reported + kpiCounts.partial + kpiCounts['not-reported'];
  if (!city) return null;
  const missing = city.dataPoints - city.reported;
  const rows = [
    {
      name: t('results.coverage.kpis'),
      total: kpis,
      parts: [
        [t('results.coverage.reported'), kpiCounts.reported],
        [t('results.coverage.partial'), kpiCounts.partial],
        [t('results.coverage.missing'), kpiCounts['not-reported']],
      ] as const,
    },
    {
      name: t('results.coverage.dataPoints'),
      total: city.dataPoints,
      parts: [
        [t('results.coverage.reported'), city.reported],
        [t('results.coverage.scored'), city.scored],
        [t('results.coverage.missing'), missing],
      ] as const,
    },
  ];
  return (
    <section className={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage">{t('results.coverage.title')}</h2>
      <p className={styles.quiet}>{t('results.coverage.text')}</p>
      <dl className={styles.counts}>
        {rows.map(({ name, total, parts }) => (
          <div key={name}>
            <dt>
              {name} <span className={styles.quiet}>{t('results.coverage.of', { total })}</span>
            </dt>
            {parts.map(([word, count]) => (
              <dd key={word}>
                <b>{format.number(count)}</b> {word}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {kpiCounts['not-reported'] > MISSING_SHARE_TO_EXPLAIN * kpis && (
        <Notice kind="warning">
          <p>{t('results.coverage.low')}</p>
        </Notice>
      )}
    </section>
  );
}
