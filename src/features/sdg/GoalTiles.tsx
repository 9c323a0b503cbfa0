// The 17 goals side by side, each in a plain square with how its data points stand. Colour is for the bands alone.
import { useId } from 'react';
import { GOAL_NAMES } from '../../core/catalogue/goals';
import type { GoalScore } from '../../core/scoring/overview/groupByGoal';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { SCREEN_COLOURS } from '../../widgets/pictureColours';
import { StandingPatterns } from '../../widgets/StandingPatterns';
import { GoalBar } from './GoalBar';
import styles from './SdgScreen.module.css';

export function GoalTiles({ goals, chosen }: { goals: readonly GoalScore[]; chosen: GoalScore | undefined }) {
  const fills = useId().replaceAll(/[^\w-]/g, '');
  return (
    <>
      <svg className={styles.fills} aria-hidden="true">
        <StandingPatterns id={fills} colours={SCREEN_COLOURS} />
      </svg>
      <ul className={styles.tiles}>
        {goals.map((goal) => (
          <Tile key={goal.goal} score={goal} isChosen={goal === chosen} fills={fills} />
        ))}
      </ul>
    </>
  );
}

function Tile({ score, isChosen, fills }: { score: GoalScore; isChosen: boolean; fills: string }) {
  const { t, pick, format } = useText();
  const { id: assessment, benchmarks } = useOpenAssessment();
  const [{ links }] = useParameters('sdg');
  const { goal, dataPoints, counts, together } = score;
  const name = (
    <>
      <span className={styles.number}>{format.number(goal)}</span>
      <span className={styles.name}>{pick(GOAL_NAMES[goal])}</span>
    </>
  );
  if (dataPoints.length === 0) {
    return (
      <li className={styles.silent}>
        <p className={styles.head}>{name}</p>
        <p>{t(links === 'stated' ? 'sdg.silentByItu' : 'sdg.silent')}</p>
      </li>
    );
  }
  return (
    <li>
      <a
        href={hrefOf({ screen: 'sdg', assessment, goal: String(goal), links })}
        aria-current={isChosen ? 'true' : undefined}
        className={styles.head}
      >
        {name}
      </a>
      <GoalBar counts={counts} fills={fills} />
      <p className={styles.figures}>
        <BandMark compact={together.band !== null} band={together.band} />
        {together.percent !== null && (
          <bdi className={styles.percent}>{format.percent(together.percent, benchmarks.bands.limits)}</bdi>
        )}
        {together.band !== null && <span aria-hidden="true">{t(`score.bands.${together.band}`)}</span>}
      </p>
      <p className={styles.quiet}>
        {t('sdg.covered', { scored: together.scored, total: dataPoints.length })}
      </p>
    </li>
  );
}
