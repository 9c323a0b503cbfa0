// How far something is that takes its time, and the button that stops it.
import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './Progress.module.css';

interface ProgressProps {
  /** What is being done. */
  children: ReactNode;
  /** 0…1; undefined where it cannot be said. */
  share: number | undefined;
  stop: string;
  onStop: (() => void) | undefined;
}

export function Progress({ children, share, stop, onStop }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <label className={styles.reading}>
        {children}
        <progress max={1} value={share} />
      </label>
      {onStop && <Button onClick={onStop}>{stop}</Button>}
    </div>
  );
}
