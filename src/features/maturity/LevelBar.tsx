// Five steps: full up to the strict level, outlined on to the typical one. The words stand beside it.
import { MATURITY_LEVELS, type MaturityLevel } from '../../core/scoring/maturity/computeMaturity';
import styles from './LevelBar.module.css';

interface LevelBarProps {
  /** Null draws five empty steps. */
  strict: MaturityLevel | null;
  typical: MaturityLevel | null;
}

export function LevelBar({ strict, typical }: LevelBarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {MATURITY_LEVELS.map((level) => (
        <span
          key={level}
          className={
            level <= (strict ?? 0) ? styles.full : level <= (typical ?? 0) ? styles.half : styles.empty
          }
        />
      ))}
    </span>
  );
}
