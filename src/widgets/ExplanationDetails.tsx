// An explanation that unfolds in its place and stays beside its number, e.g. while values are typed.
import { useState } from 'react';
import type { Sentence } from '../i18n/describeExplanation';
import { useText } from '../i18n/useText';
import { Explanation } from './Explanation';
import styles from './Explanation.module.css';

export function ExplanationDetails({ explain }: { explain: () => readonly Sentence[] }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{t('explain.title')}</summary>
      {isOpen && <Explanation sentences={explain()} />}
    </details>
  );
}
