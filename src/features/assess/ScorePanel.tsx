// The score of a data point with everything that it rests on, and what it does to its groups.
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { explainDataPoint } from '../../core/scoring/explanation/explainDataPoint';
import { explainGroup } from '../../core/scoring/explanation/explainGroup';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeGroup } from '../../i18n/describeGroup';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useExplanationContext } from '../../state/useExplanationContext';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { ExplanationDetails } from '../../widgets/ExplanationDetails';
import { PercentBar } from '../../widgets/PercentBar';
import { Why } from '../../widgets/Why';
import { ConfidenceLine } from './ConfidenceLine';
import styles from './ScorePanel.module.css';

export function ScorePanel({ entry }: { entry: CatalogueEntry }) {
  const text = useText();
  const { t, format, pick } = text;
  const { catalogue } = useDefinitions();
  const { scorecard, benchmarks, assessment } = useOpenAssessment();
  const context = useExplanationContext();
  const result = scorecard.dataPoints.get(entry.dataPoint.id);
  if (!result) return null;
  const { computed, score, unscored, benchmark } = result;
  const { limits } = benchmarks.bands;
  const unit = getUnit(catalogue, entry.dataPoint.unit);
  const review = assessment.reviews.get(entry.dataPoint.id);
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
        <BandMark
          band={score?.band ?? null}
          hatched={unscored === 'no-benchmark'}
          {...(unscored && { unscored: t(`score.unscored.${unscored}`) })}
        />
        {score && <span className={styles.quiet}>{t('score.points', { points: score.points })}</span>}
      </div>
      <ConfidenceLine id={entry.dataPoint.id} />
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
      <ExplanationDetails
        explain={() => describeExplanation(explainDataPoint(entry.dataPoint, context), text)}
      />
      <h3>{t('assess.result.group')}</h3>
      <ul className={styles.groups}>
        {scorecard.groups
          .filter(({ group }) => group.dataPointIds.includes(entry.dataPoint.id))
          .reverse()
          .map((group) => (
            <GroupLine key={group.group.level} score={group} />
          ))}
      </ul>
      <p className={styles.quiet}>{describeBenchmarkSet(benchmarks, text)}</p>
    </section>
  );
}

function GroupLine({ score }: { score: GroupScore }) {
  const text = useText();
  const { t, format } = text;
  const context = useExplanationContext();
  const name = describeGroup(score.group, context.catalogue.classification, text);
  return (
    <li data-level={score.group.level}>
      <span className={styles.groupName}>{name}</span>
      <span className={styles.groupScore}>
        {score.percent === null ? (
          t('score.noScore')
        ) : (
          <>
            <bdi className={styles.quiet}>
              {t('score.sum', { points: score.points, max: score.maxPoints })}
            </bdi>{' '}
            <bdi>{format.percent(score.percent)}</bdi>
          </>
        )}
      </span>
      <BandMark compact band={score.band} />
      <Why name={name} explain={() => describeExplanation(explainGroup(score, context), text)} />
    </li>
  );
}
