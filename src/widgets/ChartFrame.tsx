// What stands around every chart: a title that says what is seen, the table behind it, and the ways to take it along.
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import styles from './ChartFrame.module.css';
import { Notice } from './Notice';

const PICTURE_KINDS = ['svg', 'png', 'csv'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

interface ChartFrameProps {
  title: string;
  /** Of the title: 3 below a question that several charts answer. */
  level?: 2 | 3;
  children: ReactNode;
  /** Drawn when it is asked for: it is much longer than the chart. Left out where the chart is itself a table. */
  table?: () => ReactNode;
  /** Rejects when the browser cannot do it. */
  save: (kind: PictureKind) => Promise<void>;
}

export function ChartFrame({ title, level = 2, children, table, save }: ChartFrameProps) {
  const { t } = useText();
  const id = useId();
  const Heading = `h${level}` as const;
  const [isTableOpen, setTableOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const start = (kind: PictureKind) => {
    setFailed(false);
    save(kind).catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <Heading id={id}>{title}</Heading>
      {children}
      <div className={styles.save} role="group" aria-label={t('dashboard.chart.save')}>
        <span aria-hidden="true">{t('dashboard.chart.save')}</span>
        {PICTURE_KINDS.map((kind) => (
          <Button key={kind} weight="quiet" onClick={() => start(kind)}>
            {t(`dashboard.chart.kinds.${kind}`)}
          </Button>
        ))}
      </div>
      {failed && (
        <Notice kind="failure" live>
          <p>{t('dashboard.chart.failed')}</p>
        </Notice>
      )}
      {table && (
        <details className={styles.table} onToggle={({ currentTarget }) => setTableOpen(currentTarget.open)}>
          <summary>{t('dashboard.chart.table')}</summary>
          {isTableOpen && table()}
        </details>
      )}
    </section>
  );
}
