// Takes a table along as a CSV file, for Excel or for machines, and says how that went.
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Notice } from './Notice';
import styles from './TableExport.module.css';

interface TableExportProps {
  file: string;
  save: (dialect: 'excel' | 'machine') => { rows: number; verified: boolean };
  /** What the buttons say; left out where it is plain which table is meant. */
  names?: { excel: string; machine: string };
}

export function TableExport({ file, save, names }: TableExportProps) {
  const { t } = useText();
  const [saved, setSaved] = useState<{ rows: number; verified: boolean }>();
  return (
    <div className={styles.export}>
      <div className={styles.buttons}>
        <Button onClick={() => setSaved(save('excel'))}>{names?.excel ?? t('reports.export.excel')}</Button>
        <Button onClick={() => setSaved(save('machine'))}>
          {names?.machine ?? t('reports.export.machine')}
        </Button>
      </div>
      {saved && (
        <Notice live kind={saved.verified ? 'information' : 'failure'}>
          <p>
            {saved.verified
              ? t('reports.export.done', { file, count: saved.rows })
              : t('reports.export.failed', { file })}
          </p>
        </Notice>
      )}
    </div>
  );
}
