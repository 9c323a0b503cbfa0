// Everything that was recorded, newest first, in portions: thousands of entries must not hold up the page.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import styles from './HistoryScreen.module.css';
import { TimelineExport } from './TimelineExport';
import { TimelineFilters } from './TimelineFilters';
import { TimelineStep } from './TimelineStep';
import { useTimeline } from './useTimeline';

const PORTION = 100;

export function Timeline() {
  const { t } = useText();
  const { steps, all } = useTimeline();
  const [filter] = useParameters('history');
  const key = JSON.stringify(filter);
  const [more, setMore] = useState({ key, portions: 1 });
  // Another filter begins again with the newest.
  const portions = more.key === key ? more.portions : 1;
  const shown = steps.slice(0, portions * PORTION);
  return (
    <Card title={t('history.timeline.title')}>
      <TimelineFilters all={all} />
      <div className={styles.count}>
        <p role="status">
          {steps.length === 0
            ? t('history.timeline.none')
            : t('history.timeline.count', { count: steps.length })}
        </p>
        <TimelineExport steps={steps} />
      </div>
      <ol className={styles.steps}>
        {shown.map((step) => (
          <TimelineStep key={step.revisions[0].id} step={step} />
        ))}
      </ol>
      {shown.length < steps.length && (
        <div>
          <Button onClick={() => setMore({ key, portions: portions + 1 })}>
            {t('history.timeline.older')}
          </Button>
        </div>
      )}
    </Card>
  );
}
