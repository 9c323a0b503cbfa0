// An explanation as a list of sentences; formulas run from left to right in every language.
import type { Sentence } from '../i18n/describeExplanation';
import styles from './Explanation.module.css';

export function Explanation({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ol className={styles.list}>
      {sentences.map(({ prose, formula, items }, index) => (
        <li key={index}>
          {prose}
          {formula !== undefined && (
            <bdi dir="ltr" className={styles.formula}>
              {formula}
            </bdi>
          )}
          {items.length > 0 && <Explanation sentences={items} />}
        </li>
      ))}
    </ol>
  );
}
