// The dashboard of the report page: as in the app, but for the comparison with what is on the reader's device.
import { RedList } from '../features/dashboard/RedList';
import styles from '../features/dashboard/DashboardScreen.module.css';
import { Standing } from '../features/dashboard/Standing';
import { Sureness } from '../features/dashboard/Sureness';
import { Turned } from '../features/dashboard/Turned';
import { WheelChart } from '../features/dashboard/WheelChart';
import { useText } from '../i18n/useText';

export function PageDashboard() {
  const { t } = useText();
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('dashboard.title')}</h1>
      <div className={styles.first}>
        <div className={styles.answers}>
          <Standing />
          <Turned />
        </div>
        <WheelChart />
      </div>
      <div className={styles.last}>
        <RedList />
        <Sureness />
      </div>
    </div>
  );
}
