// Who recorded the last of what lies between two states, when and why, and how many entries were before it.
import type { Revision } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import styles from './SealsScreen.module.css';

export function SaidBy({ between }: { between: readonly Revision[] }) {
  const { t, format } = useText();
  const last = between.at(-1);
  if (!last) return null;
  return (
    <>
      <bdi>{last.author || t('history.nobody')}</bdi>
      <time className={styles.under} dateTime={last.at}>
        {format.instant(last.at)}
      </time>
      {last.remark !== undefined && (
        <span className={styles.under}>{t('history.timeline.remark', { remark: last.remark })}</span>
      )}
      {between.length > 1 && (
        <span className={styles.under}>{t('seals.compare.steps', { count: between.length - 1 })}</span>
      )}
    </>
  );
}
