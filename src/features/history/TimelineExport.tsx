// The timeline as it is filtered, as a CSV file.
import { useState } from 'react';
import { readEntry, type RevisionsById, type Step } from '../../core/assessment/history';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { readRecords } from '../../core/exchange/readRecords';
import { listTimelineRows, TIMELINE_COLUMNS, writeTimeline } from '../../core/exchange/writeTimeline';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './HistoryScreen.module.css';
import { useRevisionIndex } from './useRevisionIndex';

const FILE = 'timeline.csv';

export function TimelineExport({ steps }: { steps: readonly Step[] }) {
  const { t } = useText();
  const byId = useRevisionIndex();
  const [made, setMade] = useState<{ rows: number; verified: boolean }>();

  function make(dialect: CsvDialect) {
    const { text, ...result } = createTimelineFile(steps, byId, dialect);
    setMade(result);
    if (result.verified) saveFile(FILE, new Blob([text]));
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

/** Read back before it is handed out: every row whole, none too many or too few. */
function createTimelineFile(steps: readonly Step[], byId: RevisionsById, dialect: CsvDialect) {
  const entries = steps.flatMap(({ revisions }) => revisions.map((revision) => readEntry(revision, byId)));
  const rows = listTimelineRows(entries);
  const text = writeTimeline(rows, dialect);
  const read = [...readRecords(text, ',')];
  const isWhole = read.every(({ cells, broken }) => !broken && cells.length === TIMELINE_COLUMNS.length);
  return { text, rows: rows.length, verified: isWhole && read.length === rows.length + 1 };
}
