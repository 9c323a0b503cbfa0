// The score of a local indicator by its own target, with its reason; beside the official score, never in it.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint } from '../../core/catalogue/kpi';
import { explainDataPoint } from '../../core/scoring/explanation/explainDataPoint';
import { findMissedRange } from '../../core/scoring/plausibility/findOutOfRange';
import type { LocalScorecard } from '../../core/scoring/scoreLocalKpis';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { ExplanationDetails } from '../../widgets/ExplanationDetails';
import { Notice } from '../../widgets/Notice';
import { PercentBar } from '../../widgets/PercentBar';
import styles from './LocalScreen.module.css';

export function LocalScore({ dataPoint, scorecard }: { dataPoint: DataPoint; scorecard: LocalScorecard }) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { assessment } = useOpenAssessment();
  const result = scorecard.dataPoints.get(dataPoint.id);
  if (!result) return null;
  const { computed, score, unscored } = result;
  const { limits } = scorecard.benchmarks.bands;
  const unit = getUnit(catalogue, dataPoint.unit);
  const value = computed?.value ?? null;
  return (
    <div className={styles.score} aria-live="polite">
      <p className={styles.label}>{t('local.score')}</p>
      {value !== null && (
        <p className={styles.value}>
          <bdi>{describeValue(value, unit, text)}</bdi>
        </p>
      )}
      <div className={styles.band}>
        <BandMark
          band={score?.band ?? null}
          hatched={unscored === 'no-benchmark'}
          {...(unscored && { unscored: t(`score.unscored.${unscored}`) })}
        />
        {score && (
          <span className={styles.quiet}>
            {t('score.percentOfTarget')} <bdi>{format.percent(score.percentOfTarget, limits)}</bdi>
          </span>
        )}
      </div>
      {score && <PercentBar percent={score.percentOfTarget} band={score.band} limits={limits} labelled />}
      {value !== null && <RangeNotice dataPoint={dataPoint} value={value} />}
      <ExplanationDetails
        explain={() =>
          describeExplanation(explainDataPoint(dataPoint, { scorecard, assessment, catalogue }), text)
        }
      />
    </div>
  );
}

function RangeNotice({ dataPoint, value }: { dataPoint: DataPoint; value: number }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const range = findMissedRange(dataPoint, value);
  if (!range) return null;
  const unit = getUnit(catalogue, dataPoint.unit);
  const say = (bound: number | null) => (bound === null ? '' : describeValue(bound, unit, text));
  const { min, max } = range;
  const kind = min === null ? 'max' : max === null ? 'min' : 'both';
  return (
    <Notice kind="warning">
      <p>{text.t(`assess.range.${kind}`, { value: say(value), min: say(min), max: say(max) })}</p>
    </Notice>
  );
}
