// The five levels with what each of them asks; the thresholds belong to the benchmark set.
import { MATURITY_LEVELS } from '../../core/scoring/maturity/computeMaturity';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useOpenAssessment } from '../../state/useSession';
import { LevelBar } from './LevelBar';
import styles from './MaturityScreen.module.css';

export function LevelLegend() {
  const text = useText();
  const { t } = text;
  const { id, benchmarks } = useOpenAssessment();
  return (
    <section aria-labelledby="levels" className={styles.section}>
      <h2 id="levels">{t('maturity.thresholds.title')}</h2>
      <ol className={styles.levels}>
        {MATURITY_LEVELS.map((level, index) => {
          const percent = benchmarks.maturityThresholds[index - 1];
          return (
            <li key={level}>
              <LevelBar strict={level} typical={level} />
              <b>{t('maturity.level', { level, name: t(`maturity.levels.${level}`) })}</b>
              <span className={styles.quiet}>
                {percent === undefined
                  ? t('maturity.thresholds.first')
                  : t('maturity.thresholds.from', { percent })}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.quiet}>
        {t('maturity.thresholds.set', { benchmarks: describeBenchmarkSet(benchmarks, text) })}{' '}
        <a href={hrefOf({ screen: 'benchmarks', assessment: id })}>{t('maturity.thresholds.edit')}</a>
      </p>
    </section>
  );
}
