// The timeline as it is filtered, as a CSV file.
import { useState } from 'react';
import { readEntry, type Step } from '../../core/assessment/history';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { listTimelineRows, writeTimeline } from '../../core/exchange/writeTimeline';
import { useText } from '../../i18n/useText';
import { saveTable, type SavedTable } from '../../state/saveTable';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './HistoryScreen.module.css';
import { useRevisionIndex } from './useRevisionIndex';

const FILE = 'timeline.csv';

export function TimelineExport({ steps }: { steps: readonly Step[] }) {
  const { t } = useText();
  const byId = useRevisionIndex();
  const [made, setMade] = useState<SavedTable>();

  function make(dialect: CsvDialect) {
    const entries = steps.flatMap(({ revisions }) => revisions.map((revision) => readEntry(revision, byId)));
    setMade(saveTable(FILE, writeTimeline(listTimelineRows(entries), dialect)));
  }

  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => make('excel')}>{t('history.export.excel')}</Button>
        <Button onClick={() => make('machine')}>{t('history.export.machine')}</Button>
      </div>
      {made && (
        <Notice live kind={made.verified ? 'information' : 'failure'}>
          <p>
            {made.verified
              ? t('history.export.done', { file: FILE, count: made.rows })
              : t('history.export.failed', { file: FILE })}
          </p>
        </Notice>
      )}
    </>
  );
}
