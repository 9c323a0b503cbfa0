// Who said what, when and why: open conflicts first, then everything that was recorded.
import { useText } from '../../i18n/useText';
import { ConflictList } from './ConflictList';
import styles from './HistoryScreen.module.css';
import { Timeline } from './Timeline';

export function HistoryScreen() {
  const { t } = useText();
  return (
    <div className={styles.screen}>
      <h1>{t('history.title')}</h1>
      <p className={styles.intro}>{t('history.text')}</p>
      <ConflictList />
      <Timeline />
    </div>
  );
}
