// The workbook as a file, read back to the last cell before it is handed out.
import { isWorkbookOf } from '../../core/exchange/workbook/readWorkbook';
import { writeWorkbook } from '../../core/exchange/workbook/writeWorkbook';
import type { ExportSource } from './exportSource';
import type { MadeFile } from './madeFile';
import { createWorkbook } from './workbook/createWorkbook';

export function createWorkbookFile(source: ExportSource): MadeFile {
  const workbook = createWorkbook(source);
  const content = writeWorkbook(workbook);
  return {
    name: 'assessment.xlsx',
    content,
    count: source.scorecard.dataPoints.size,
    parts: workbook.sheets.length,
    verified: isWorkbookOf(workbook, content),
    done: 'doneWorkbook',
  };
}
