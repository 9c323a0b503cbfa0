// A table as it is shown, as a CSV file; read back before it is handed out.
import { useState } from 'react';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { readRecords } from '../../core/exchange/readRecords';
import type { WrittenTable } from '../../core/exchange/writeSideBySide';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './CitiesScreen.module.css';

interface TableExportProps {
  file: string;
  /** How many rows it has to have below its header. */
  rows: number;
  write: (dialect: CsvDialect) => WrittenTable;
}

export function TableExport({ file, rows, write }: TableExportProps) {
  const { t } = useText();
  const [made, setMade] = useState<{ count: number; verified: boolean }>();
  if (rows === 0) return null;

  function make(dialect: CsvDialect) {
    const table = write(dialect);
    const verified = isWhole(table, rows);
    setMade({ count: rows, verified });
    if (verified) saveFile(file, new Blob([table.text]));
  }

  return (
    <div className={styles.noPrint}>
      <div className={styles.buttons}>
        <Button onClick={() => make('excel')}>{t('cities.export.excel')}</Button>
        <Button onClick={() => make('machine')}>{t('cities.export.machine')}</Button>
      </div>
      {made && (
        <Notice live kind={made.verified ? 'information' : 'failure'}>
          <p>
            {made.verified
              ? t('reports.export.done', { file, count: made.count })
              : t('reports.export.failed', { file })}
          </p>
        </Notice>
      )}
    </div>
  );
}

function isWhole({ text, columns }: WrittenTable, rows: number): boolean {
  const records = [...readRecords(text, ',')];
  return (
    records.length === rows + 1 && records.every(({ cells, broken }) => !broken && cells.length === columns)
  );
}
