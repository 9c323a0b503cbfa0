// Words for those who do not see what stands there without them.
import type { ReactNode } from 'react';
import styles from './HiddenText.module.css';

export function HiddenText({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
