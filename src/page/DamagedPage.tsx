// What is said, in both languages, where the page cannot read what it carries, or fails while it shows it.
import { Component, type ReactNode } from 'react';
import { report as english } from '../i18n/en/report';
import { report as persian } from '../i18n/fa/report';
import { Notice } from '../widgets/Notice';
import styles from './PageApp.module.css';

export function DamagedPage() {
  return (
    <main className={styles.damaged}>
      <div lang="fa" dir="rtl">
        <Notice kind="failure" title={persian.page.damaged.title}>
          <p>{persian.page.damaged.text}</p>
        </Notice>
      </div>
      <div lang="en" dir="ltr">
        <Notice kind="failure" title={english.page.damaged.title}>
          <p>{english.page.damaged.text}</p>
        </Notice>
      </div>
    </main>
  );
}

export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <DamagedPage /> : this.props.children;
  }
}
