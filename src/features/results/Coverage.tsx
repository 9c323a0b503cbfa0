// How much the scores rest on: 91 indicators and 112 data points, counted apart; the gate at 20 %; partial indicators by name.
import { findMissingKpis, MISSING_PERCENT_TO_EXPLAIN } from '../../core/scoring/kpiCoverage';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { PartialKpis } from './PartialKpis';
import styles from './ResultsScreen.module.css';

export function Coverage() {
  const { t, format } = useText();
  const { kpiCounts, groups } = useOpenAssessment().scorecard;
  const city = groups.find(({ group }) => group.level === 'city');
  if (!city) return null;
  const missing = city.dataPoints - city.reported;
  const gate = findMissingKpis(kpiCounts);
  const rows = [
    {
      name: t('results.coverage.kpis'),
      total: gate.total,
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
      <Notice kind={gate.isIncomplete ? 'warning' : 'information'}>
        <p>
          {t(`explain.coverageGate.${gate.isIncomplete ? 'incomplete' : 'complete'}`, {
            missing: gate.missing,
            total: gate.total,
            percent: format.percent(gate.percent, [MISSING_PERCENT_TO_EXPLAIN]),
            limit: MISSING_PERCENT_TO_EXPLAIN,
          })}
        </p>
      </Notice>
      <PartialKpis />
    </section>
  );
}
