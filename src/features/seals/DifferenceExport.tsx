// The differences of two states as a CSV file.
import { useState } from 'react';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { readRecords } from '../../core/exchange/readRecords';
import {
  DIFFERENCE_COLUMNS,
  listDifferenceRows,
  writeSealDifferences,
} from '../../core/exchange/writeSealDifferences';
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './SealsScreen.module.css';

const FILE = 'seal-differences.csv';

export function DifferenceExport({ comparison }: { comparison: SealedComparison }) {
  const { t } = useText();
  const [made, setMade] = useState<{ rows: number; verified: boolean }>();

  function make(dialect: CsvDialect) {
    const rows = listDifferenceRows(comparison).length;
    const text = writeSealDifferences(comparison, dialect);
    // Read back before it is handed out: every row whole, none too many or too few.
    const read = [...readRecords(text, ',')];
    const isWhole = read.every(({ cells, broken }) => !broken && cells.length === DIFFERENCE_COLUMNS.length);
    const verified = isWhole && read.length === rows + 1;
    setMade({ rows, verified });
    if (verified) saveFile(FILE, new Blob([text]));
  }

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
