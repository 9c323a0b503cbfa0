// The value and the score of one data point by the city's own target, in a line; entered and explained in its panel.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint } from '../../core/catalogue/kpi';
import { explainDataPoint } from '../../core/scoring/explanation/explainDataPoint';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useLocalExplanationContext } from '../../state/useExplanationContext';
import { PercentBar } from '../../widgets/PercentBar';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Why } from '../../widgets/Why';
import styles from './LocalScreen.module.css';

export function LocalScore({ dataPoint, name }: { dataPoint: DataPoint; name: string }) {
  const text = useText();
  const { t, format } = text;
  const context = useLocalExplanationContext();
  const result = context.scorecard.dataPoints.get(dataPoint.id);
  if (!result) return null;
  const { computed, score, unscored } = result;
  const { limits } = context.scorecard.benchmarks.bands;
  const value = computed?.value ?? null;
  return (
    <div className={styles.score}>
      <p className={styles.label}>{t('local.score')}</p>
      <div className={styles.band}>
        {value !== null && (
          <bdi className={styles.value}>
            {describeValue(value, getUnit(context.catalogue, dataPoint.unit), text)}
          </bdi>
        )}
        <ScoreMark band={score?.band} unscored={unscored} />
        {score && (
          <span className={styles.quiet}>
            {t('score.percentOfTarget')} <bdi>{format.percent(score.percentOfTarget, limits)}</bdi>
          </span>
        )}
        <Why name={name} explain={() => describeExplanation(explainDataPoint(dataPoint, context), text)} />
      </div>
      {score && <PercentBar percent={score.percentOfTarget} band={score.band} limits={limits} />}
    </div>
  );
}
