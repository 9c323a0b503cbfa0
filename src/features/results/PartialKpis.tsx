// The partial KPIs by name, each with the data points that it lacks, as ITU's report lists them.
import { findPartialKpis } from '../../core/scoring/kpiCoverage';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './PartialKpis.module.css';

export function PartialKpis() {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  const { id, scorecard } = useOpenAssessment();
  const partial = findPartialKpis(catalogue.kpis, scorecard.dataPoints);
  if (partial.length === 0) return null;
  return (
    <section aria-labelledby="partial">
      <h3 id="partial">{t('explain.coverageGate.partialTitle', { count: partial.length })}</h3>
      <p className={styles.quiet}>{t('explain.coverageGate.partialText')}</p>
      <ul className={styles.kpis}>
        {partial.map(({ kpi, missing }) => (
          <li key={kpi.id}>
            <b>{pick(kpi.name)}</b> <bdi className={styles.quiet}>{kpi.code}</bdi>
            <p className={styles.quiet}>
              {t('explain.coverageGate.partialMissing', {
                missing: missing.length,
                total: kpi.dataPoints.length,
              })}
            </p>
            <ul className={styles.missing}>
              {missing.map(({ dataPoint, status }) => (
                <li key={dataPoint.id}>
                  <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPoint.id })}>
                    {pick(dataPoint.label ?? kpi.name)}
                  </a>{' '}
                  <span className={styles.quiet}>({t(`score.unscored.${status}`)})</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
