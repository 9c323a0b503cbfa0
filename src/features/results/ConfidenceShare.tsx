// How much of a group's score rests on estimates, and how its data points are trusted.
import type { GroupConfidence } from '../../core/scoring/confidence/computeConfidence';
import { describeConfidenceShare } from '../../i18n/describeConfidenceShare';
import { useText } from '../../i18n/useText';
import styles from './ResultsScreen.module.css';

export function ConfidenceShare({ confidence }: { confidence: GroupConfidence }) {
  const text = useText();
  const share = describeConfidenceShare(confidence, text);
  if (share === undefined) return null;
  return (
    <p className={styles.quiet}>
      {share} {text.t('confidence.counts', { ...confidence.counts })}
    </p>
  );
}
