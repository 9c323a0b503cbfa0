// What is wrong with a file, line by line: where, and what.
import type { Problem } from '../core/problem';
import { describePlace, describeProblem } from '../i18n/describeProblem';
import { useText } from '../i18n/useText';
import styles from './ProblemList.module.css';

const MOST_LISTED = 50;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useText();
  return (
    <ul className={styles.problems}>
      {problems.slice(0, MOST_LISTED).map((problem, index) => (
        <li key={index}>
          <bdi className={styles.place}>{describePlace(problem, t)}</bdi> {describeProblem(problem, t)}
        </li>
      ))}
      {problems.length > MOST_LISTED && (
        <li>{t('problems.more', { count: problems.length - MOST_LISTED })}</li>
      )}
    </ul>
  );
}
