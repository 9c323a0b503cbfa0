// How a score came about, step by step, with the numbers in place.
import type { Unit } from '../../core/catalogue/classification';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import styles from './ScorePanel.module.css';

export function Arithmetic({ result, unit }: { result: DataPointScore; unit: Unit }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { computed, benchmark, score } = result;
  if (!computed || computed.value === null || !benchmark || !score) return null;
  const { parts, value } = computed;
  const { target, floor } = benchmark;
  const number = format.number;
  const [first, second, last] = limits;
  const factor = parts && parts.factor !== 1 ? `${number(parts.factor)} × ` : '';
  return (
    <details className={styles.arithmetic}>
      <summary>{t('assess.result.why')}</summary>
      <ol>
        {parts?.numerator != null && parts.denominator !== null && (
          <li>
            <bdi dir="ltr">
              {factor}
              {number(parts.numerator)} ÷ {number(parts.denominator)} = {number(value)}
            </bdi>
            {unit.id === 'percent' && <> {format.percent(value)}</>}
          </li>
        )}
        <li>
          {t('assess.result.percentSteps')}{' '}
          <span className={styles.quiet}>({t('assess.result.limited')})</span>
          <br />
          <bdi dir="ltr">
            {number(100)} × ({number(value)} − {number(floor)}) ÷ ({number(target)} − {number(floor)}) ={' '}
            {format.percent((100 * (value - floor)) / (target - floor), limits)}
          </bdi>
          {target < floor && <p className={styles.quiet}>{t('assess.result.ours')}</p>}
        </li>
        <li>
          {t(`score.bands.${score.band}`)}: {t(`score.bandRanges.${score.band}`, { first, second, last })} →{' '}
          {t('score.points', { points: score.points })}
        </li>
      </ol>
    </details>
  );
}
