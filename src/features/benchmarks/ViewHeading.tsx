// The heading of a part of the screen that took another's place: it is focused, so that reading goes on there.
import { useEffect, useRef } from 'react';
import styles from './BenchmarksScreen.module.css';

export function ViewHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
