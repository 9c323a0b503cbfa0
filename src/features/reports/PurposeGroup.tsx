// The files for one purpose, and what became of the last that was asked for.
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { ReportMade } from './ReportMade';
import styles from './ReportsScreen.module.css';
import type { Made, Purpose } from './useExport';

interface PurposeGroupProps {
  purpose: Purpose;
  text?: string;
  made: Made | undefined;
  children: ReactNode;
}

export function PurposeGroup({ purpose, text, made, children }: PurposeGroupProps) {
  const { t } = useText();
  return (
    <section className={styles.purpose} aria-labelledby={`purpose-${purpose}`}>
      <h3 id={`purpose-${purpose}`}>{t(`reports.export.purposes.${purpose}`)}</h3>
      {text !== undefined && <p className={styles.quiet}>{text}</p>}
      <ul className={styles.reports}>{children}</ul>
      {made !== undefined && <ReportMade made={made} />}
    </section>
  );
}
