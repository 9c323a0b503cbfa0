// The dashboard answers in this order: where we stand, what turned, what is still red, how sure we are, how we compare.
import { useDeferredValue } from 'react';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Compared } from './Compared';
import styles from './DashboardScreen.module.css';
import { RedList } from './RedList';
import { Standing } from './Standing';
import { Sureness } from './Sureness';
import { Turned } from './Turned';
import { WheelChart } from './WheelChart';

export function DashboardScreen() {
  const { t } = useText();
  const { id } = useOpenAssessment();
  // The two first answers are seen before the wheel is drawn, and both before what lies below them.
  const isFirstSeen = useDeferredValue(true, false);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('dashboard.title')}</h1>
      <div className={styles.first}>
        <div className={styles.answers}>
          <Standing />
          <Turned />
        </div>
        {isFirstSeen && <WheelChart />}
      </div>
      {isFirstSeen && (
        <div className={styles.last}>
          <RedList />
          <Sureness />
          <Compared key={id} />
        </div>
      )}
    </div>
  );
}
