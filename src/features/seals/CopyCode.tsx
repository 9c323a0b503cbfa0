// Copies the code of a seal, and says whether it could.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import styles from './SealsScreen.module.css';

export function CopyCode({ code, title }: { code: string; title: string }) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  // On a page without https the browser has no clipboard to give.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className={styles.noPrint}>
      <Button weight="quiet" aria-label={t('seals.code.copyOf', { title })} onClick={() => void copy()}>
        {t('seals.code.copy')}
      </Button>
      <span role="status" className={styles.quiet}>
        {outcome && t(`seals.code.${outcome}`)}
      </span>
    </span>
  );
}
