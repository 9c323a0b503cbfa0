// The score of a data point with everything that it rests on; what is particular to it stands below.
import type { ReactNode } from 'react';
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint } from '../../core/catalogue/kpi';
import { explainDataPoint } from '../../core/scoring/explanation/explainDataPoint';
import type { ExplanationContext } from '../../core/scoring/explanation/explanationStep';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useReadOnly } from '../../state/useReadOnly';
import { ExplanationDetails } from '../../widgets/ExplanationDetails';
import { PercentBar } from '../../widgets/PercentBar';
import { ScoreMark } from '../../widgets/ScoreMark';
import { ConfidenceLine } from './ConfidenceLine';
import styles from './ScorePanel.module.css';

interface ScorePanelProps {
  dataPoint: DataPoint;
  /** With the scorecard that has the data point: the official one, or that of the city's own. */
  context: ExplanationContext;
  children: ReactNode;
}

export function ScorePanel({ dataPoint, context, children }: ScorePanelProps) {
  const text = useText();
  const { t, format, pick } = text;
  const { scorecard, assessment, catalogue } = context;
  // There it stands beside the score, unfolded.
  const isReadOnly = useReadOnly();
  const result = scorecard.dataPoints.get(dataPoint.id);
  if (!result) return null;
  const { computed, score, unscored, benchmark } = result;
  const { limits } = scorecard.benchmarks.bands;
  const unit = getUnit(catalogue, dataPoint.unit);
  const review = assessment.reviews.get(dataPoint.id);
  return (
    <section className={styles.panel} aria-labelledby="score" aria-live="polite">
      <h2 id="score">{t('assess.result.title')}</h2>
      {computed && computed.value !== null && (
        <p className={styles.value}>
          <bdi>{describeValue(computed.value, unit, text)}</bdi>
        </p>
      )}
      {computed?.enteredDirectly && computed.value !== null && (
        <p className={styles.quiet}>{t('assess.answer.directMark')}</p>
      )}
      <div className={styles.band} data-testid="band">
        <ScoreMark band={score?.band} unscored={unscored} />
        {score && <span className={styles.quiet}>{t('score.points', { points: score.points })}</span>}
      </div>
      <ConfidenceLine id={dataPoint.id} scorecard={scorecard} />
      {unscored && <p className={styles.quiet}>{t(`score.unscoredWhy.${unscored}`)}</p>}
      {unscored === 'not-verified' && review?.reason && <p className={styles.quiet}>{review.reason}</p>}
      {benchmark && (
        <div>
          {score && (
            <p className={styles.percent}>
              {t('score.percentOfTarget')} <bdi>{format.percent(score.percentOfTarget, limits)}</bdi>
            </p>
          )}
          <PercentBar
            percent={score?.percentOfTarget ?? null}
            band={score?.band ?? null}
            limits={limits}
            labelled
          />
        </div>
      )}
      {benchmark && (
        <dl className={styles.facts}>
          <dt>{t('score.target')}</dt>
          <dd>
            <bdi>{describeValue(benchmark.target, unit, text)}</bdi>
          </dd>
          <dt>{t('score.floor')}</dt>
          <dd>
            <bdi>{describeValue(benchmark.floor, unit, text)}</bdi>
          </dd>
          <dt className={styles.wide}>{t('assess.result.basis')}</dt>
          <dd className={styles.wide}>
            {pick(benchmark.definition.basis)}{' '}
            <span className={styles.quiet}>
              ({t(`assess.result.confidences.${benchmark.definition.confidence}`)})
            </span>
          </dd>
        </dl>
      )}
      {!isReadOnly && (
        <ExplanationDetails explain={() => describeExplanation(explainDataPoint(dataPoint, context), text)} />
      )}
      {children}
    </section>
  );
}
