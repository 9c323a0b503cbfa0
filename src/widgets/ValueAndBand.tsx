// A value beside the mark of its band, so that in a column the marks stand below each other.
import type { ReactNode } from 'react';
import styles from './ValueAndBand.module.css';

interface ValueAndBandProps {
  /** Null: there is none. */
  value: string | null;
  mark: ReactNode;
}

export function ValueAndBand({ value, mark }: ValueAndBandProps) {
  return (
    <>
      {value !== null && (
        <span className={styles.value}>
          <bdi>{value}</bdi>
        </span>
      )}
      {mark}
    </>
  );
}
