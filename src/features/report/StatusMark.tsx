// Draft or final, so that nobody takes the one for the other.
import type { ReportCover } from '../../core/assessment/reportCover';
import { useText } from '../../i18n/useText';
import styles from './Report.module.css';

export function StatusMark({ status }: Pick<ReportCover, 'status'>) {
  const { t } = useText();
  return (
    <p className={styles.status} data-status={status}>
      {t(`report.cover.statuses.${status}`)}
    </p>
  );
}
