// The actions as they are filtered, as a CSV file.
import { useState } from 'react';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { readRecords } from '../../core/exchange/readRecords';
import { ACTION_COLUMNS, writeActions } from '../../core/exchange/writeActions';
import type { PlannedAction } from '../../core/scoring/overview/listActions';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './ActionsScreen.module.css';

const FILE = 'actions.csv';

export function ActionExport({ planned }: { planned: readonly PlannedAction[] }) {
  const { t } = useText();
  const lookup = useDataPointLookup();
  const { about } = useOpenAssessment().assessment;
  const [made, setMade] = useState<{ rows: number; verified: boolean }>();

  function make(dialect: CsvDialect) {
    const text = writeActions(about, planned, lookup, dialect);
    // Read back before it is handed out: every row whole, none too many or too few.
    const read = [...readRecords(text, ',')];
    const isWhole = read.every(({ cells, broken }) => !broken && cells.length === ACTION_COLUMNS.length);
    const verified = isWhole && read.length === planned.length + 1;
    setMade({ rows: planned.length, verified });
    if (verified) saveFile(FILE, new Blob([text]));
  }

  if (planned.length === 0) return null;
  return (
    <div className={`${styles.form} ${styles.noPrint}`}>
      <div className={styles.actions}>
        <Button onClick={() => make('excel')}>{t('reports.export.excel')}</Button>
        <Button onClick={() => make('machine')}>{t('reports.export.machine')}</Button>
      </div>
      {made && (
        <Notice live kind={made.verified ? 'information' : 'failure'}>
          <p>
            {made.verified
              ? t('reports.export.done', { file: FILE, count: made.rows })
              : t('reports.export.failed', { file: FILE })}
          </p>
        </Notice>
      )}
    </div>
  );
}
