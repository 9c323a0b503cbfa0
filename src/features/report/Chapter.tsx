// A chapter of the report with its heading.
import type { ReactNode } from 'react';
import styles from './Report.module.css';

interface ChapterProps {
  /** Of the heading; links lead to it. */
  id: string;
  title: string;
  children: ReactNode;
}

export function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section aria-labelledby={id} className={styles.chapter}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
