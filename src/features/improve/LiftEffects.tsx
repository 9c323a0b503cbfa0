// What a lift does to its category, sub-dimension and dimension, each before and after.
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './ImproveScreen.module.css';

export function LiftEffects({ lift: { entry, effects } }: { lift: RankedLift }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { dimension, subDimension, category } = entry.kpi;
  const places = {
    category: { dimension, subDimension: null, category },
    'sub-dimension': { dimension, subDimension, category: null },
    dimension: { dimension, subDimension: null, category: null },
  };
  return (
    <ul className={styles.effects}>
      {effects.map(({ level, before, after }) => (
        <li key={level}>
          <span>{describeGroup(places[level], classification, text)}</span>{' '}
          <span className={styles.figures}>
            {t('improve.change', {
              before: format.percent(before.percent, limits),
              after: format.percent(after.percent, limits),
            })}
          </span>
          {after.band !== before.band && <BandMark compact band={after.band} />}
        </li>
      ))}
    </ul>
  );
}
