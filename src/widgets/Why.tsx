// "Why?" beside a number: a button that opens its explanation above the page. Told only when it is asked for.
import { useId, useState } from 'react';
import type { Sentence } from '../i18n/describeExplanation';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Explanation } from './Explanation';
import styles from './Why.module.css';

interface WhyProps {
  /** What the number is of. */
  name: string;
  explain: () => readonly Sentence[];
}

export function Why({ name, explain }: WhyProps) {
  const { t } = useText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.ask}
        popoverTarget={id}
        aria-label={t('explain.whyOf', { name })}
        aria-haspopup="dialog"
      >
        {t('explain.why')}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && (
          <>
            <div className={styles.head}>
              <h3 id={`${id}-title`}>{name}</h3>
              <Button weight="quiet" popoverTarget={id} popoverTargetAction="hide">
                {t('explain.close')}
              </Button>
            </div>
            <p className={styles.lead}>{t('explain.title')}</p>
            <Explanation sentences={explain()} />
          </>
        )}
      </div>
    </>
  );
}
