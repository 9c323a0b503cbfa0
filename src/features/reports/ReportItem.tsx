// One of the files that can be made: what is in it, and the buttons that make it.
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import type { ReportKind } from './createReport';
import styles from './ReportsScreen.module.css';

interface ReportItemProps {
  kind: ReportKind | 'workbook' | 'explanations' | 'package' | 'json';
  children: ReactNode;
}

export function ReportItem({ kind, children }: ReportItemProps) {
  const { t } = useText();
  return (
    <li aria-labelledby={`report-${kind}`}>
      <div>
        <h4 id={`report-${kind}`}>{t(`reports.export.${kind}`)}</h4>
        <p className={styles.quiet}>{t(`reports.export.${kind}Text`)}</p>
      </div>
      <div className={styles.buttons}>{children}</div>
    </li>
  );
}
