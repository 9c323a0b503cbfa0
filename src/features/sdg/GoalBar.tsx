// The data points of a goal by colour, as a bar. The words and numbers stand beside it; for screen readers it is silent.
import type { GoalScore } from '../../core/scoring/overview/groupByGoal';
import { useText } from '../../i18n/useText';
import { fillOf } from '../../widgets/StandingPatterns';
import { listBarParts } from './listBarParts';
import styles from './SdgScreen.module.css';

interface GoalBarProps {
  counts: GoalScore['counts'];
  /** Of the fills, which are drawn once for all bars. */
  fills: string;
}

export function GoalBar({ counts, fills }: GoalBarProps) {
  const { direction } = useText();
  const percent = (share: number) => `${100 * share}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      {listBarParts(counts).map(({ standing, start, share }) => (
        <rect
          key={standing}
          x={percent(direction === 'rtl' ? 1 - start - share : start)}
          width={percent(share)}
          height="100%"
          fill={fillOf(fills, standing)}
        />
      ))}
    </svg>
  );
}
