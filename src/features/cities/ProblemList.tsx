// What is wrong with a peer file, line by line: where, and what.
import type { Problem } from '../../core/problem';
import { describePlace, describeProblem } from '../../i18n/describeProblem';
import { useText } from '../../i18n/useText';
import styles from './CitiesScreen.module.css';

const MOST_LISTED = 50;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useText();
  return (
    <ul className={styles.lines}>
      {problems.slice(0, MOST_LISTED).map((problem, index) => (
        <li key={index}>
          <bdi className={styles.place}>{describePlace(problem, t)}</bdi> {describeProblem(problem, t)}
        </li>
      ))}
      {problems.length > MOST_LISTED && (
        <li>{t('cities.take.more', { count: problems.length - MOST_LISTED })}</li>
      )}
    </ul>
  );
}
