// The package of all tables as a file; read back by its own metadata, and the answers compared, before it is handed out.
import { checkTablePackage } from '../../core/exchange/csvw/checkTablePackage';
import { listTables } from '../../core/exchange/csvw/packageTables';
import { writeTablePackage } from '../../core/exchange/csvw/writeTablePackage';
import { createReport } from './createReport';
import type { ExportSource } from './exportSource';
import type { MadeFile } from './madeFile';

export function createPackageFile(source: ExportSource): MadeFile {
  const { assessment, scorecard, catalogue } = source;
  const content = writeTablePackage(source);
  const { rows, faults } = checkTablePackage(content);
  const tables = listTables(source);
  const shown = { assessment, scorecard, benchmarks: scorecard.benchmarks };
  const answersComeBack = createReport.maturity(shown, catalogue, 'machine').verified;
  return {
    name: 'assessment-tables.zip',
    content,
    count: Object.values(rows).reduce((sum, count) => sum + count, 0),
    parts: tables.length,
    verified:
      faults.length === 0 &&
      answersComeBack &&
      tables.every(({ file, count }) => rows[file] === count(source)),
    done: 'donePackage',
  };
}
