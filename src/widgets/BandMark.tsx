// The mark of a band: colour, pattern, the number of points, and beside it the word. Never colour alone.
import { useText } from '../i18n/useText';
import styles from './BandMark.module.css';
import { HiddenText } from './HiddenText';

export type BandNumber = 1 | 2 | 3 | 4;

interface BandMarkProps {
  /** Null: no score. */
  band: BandNumber | null;
  /** Said instead of a band's word: why there is no score. */
  unscored?: string;
  /** Only the mark; the word goes to screen readers. */
  compact?: boolean;
  /** No benchmark is hatched, no data is plain. */
  hatched?: boolean;
}

export function BandMark({ band, unscored, compact = false, hatched = false }: BandMarkProps) {
  const { t, format } = useText();
  const word = band === null ? (unscored ?? t('score.noScore')) : t(`score.bands.${band}`);
  const style = band === null ? (hatched ? styles.hatched : styles.none) : styles[`band${band}`];
  return (
    <span className={styles.mark} title={compact ? word : undefined}>
      <span className={`${styles.badge} ${style}`} aria-hidden="true">
        {band === null ? '–' : format.number(band)}
      </span>
      {compact ? <HiddenText>{word}</HiddenText> : <span className={styles.word}>{word}</span>}
    </span>
  );
}
