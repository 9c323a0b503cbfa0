// A message that stays in the page: something to know, to check, or that failed.
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  kind?: 'information' | 'warning' | 'failure';
  title?: string;
  /** Read out by screen readers when it appears. */
  live?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Notice({ kind = 'information', title, live = false, actions, children }: NoticeProps) {
  const role = live ? (kind === 'failure' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={role}>
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
