// How much of a score rests on estimates, and how its data points are trusted, in words.
import type { GroupConfidence } from '../core/scoring/confidence/computeConfidence';
import type { Text } from './createText';

/** Undefined where nothing is scored. */
export function describeConfidenceShare(
  { percentOnEstimates, points, notStatedPoints }: GroupConfidence,
  { t, format }: Text,
): string | undefined {
  if (percentOnEstimates === null) return undefined;
  const percent = format.percent(percentOnEstimates);
  if (notStatedPoints === 0) return t('confidence.share', { percent });
  if (notStatedPoints === points) return t('confidence.noneStated');
  const notStated = format.percent((100 * notStatedPoints) / points);
  return t('confidence.shareWithNotStated', { percent, notStated });
}
