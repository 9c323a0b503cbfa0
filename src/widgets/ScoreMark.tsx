// The mark of a data point's score: its band, or why there is none; hatched where it is a benchmark that is missing.
import type { score as sentences } from '../i18n/en/score';
import { useText } from '../i18n/useText';
import { BandMark, type BandNumber } from './BandMark';

interface ScoreMarkProps {
  /** None: no score. */
  band: BandNumber | null | undefined;
  unscored: keyof typeof sentences.unscored | null | undefined;
  /** Only the mark; the word goes to screen readers. */
  compact?: boolean;
}

export function ScoreMark({ band, unscored, compact = false }: ScoreMarkProps) {
  const { t } = useText();
  return (
    <BandMark
      compact={compact}
      band={band ?? null}
      hatched={unscored === 'no-benchmark'}
      {...(unscored && { unscored: t(`score.unscored.${unscored}`) })}
    />
  );
}
