// A percent as a bar on the scale of the four bands, with the limits between them.
import { useText } from '../i18n/useText';
import type { BandNumber } from './BandMark';
import styles from './PercentBar.module.css';

interface PercentBarProps {
  /** 0–100; null draws the empty scale. */
  percent: number | null;
  band: BandNumber | null;
  limits: readonly number[];
  /** With the limits written below. */
  labelled?: boolean;
  /** To be seen from the back of a room. */
  large?: boolean;
}

/** The words and numbers stand beside it; for screen readers the bar itself is silent. */
export function PercentBar({ percent, band, limits, labelled = false, large = false }: PercentBarProps) {
  const { format } = useText();
  return (
    <div aria-hidden="true">
      <div className={large ? `${styles.scale} ${styles.large}` : styles.scale}>
        {percent !== null && band !== null && (
          <div
            className={`${styles.fill} ${styles[`band${band}`]}`}
            style={{ inlineSize: `${Math.max(percent, 1)}%` }}
          />
        )}
        {limits.map((limit) => (
          <div key={limit} className={styles.limit} style={{ insetInlineStart: `${limit}%` }} />
        ))}
      </div>
      {labelled && (
        <div className={styles.labels}>
          {limits.map((limit) => (
            <span key={limit} style={{ insetInlineStart: `${limit}%` }}>
              {format.number(limit)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
