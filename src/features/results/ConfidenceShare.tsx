// How much of a group's score rests on estimates, and how its data points are trusted.
import type { GroupConfidence } from '../../core/scoring/confidence/computeConfidence';
import { useText } from '../../i18n/useText';
import styles from './ResultsScreen.module.css';

export function ConfidenceShare({ confidence }: { confidence: GroupConfidence }) {
  const { t, format } = useText();
  const { percentOnEstimates, points, notStatedPoints, counts } = confidence;
  if (percentOnEstimates === null) return null;
  const percent = format.percent(percentOnEstimates);
  const notStated = format.percent((100 * notStatedPoints) / points);
  const sayShare = () => {
    if (notStatedPoints === 0) return t('confidence.share', { percent });
    if (notStatedPoints === points) return t('confidence.noneStated');
    return t('confidence.shareWithNotStated', { percent, notStated });
  };
  return (
    <p className={styles.quiet}>
      {sayShare()} {t('confidence.counts', { ...counts })}
    </p>
  );
}
