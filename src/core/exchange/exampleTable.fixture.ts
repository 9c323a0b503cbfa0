// For tests: small tables with the answer columns of a maturity report, for one data point of each kind.
import { ANSWER_COLUMNS } from './maturityReportColumns';
import { catalogue, PROFILE } from './exampleAssessment.fixture';
import { readMaturityReport } from './readMaturityReport';

export const COLUMNS = ['data_point', ...ANSWER_COLUMNS];
export type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A ratio with a profile denominator, one with a denominator of its own, a count, a yes/no, and a ratio from 1 up. */
export const BROADBAND = 'EC-ICT-ICT-2C';
export const METERS = 'EC-ICT-WS-1C';
export const WIFI = 'EC-ICT-ICT-5C';
export const COMPACT = 'EC-I-UP-2A.compact';
export const TRAVEL_TIME = 'EC-I-T-5A';

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
export const lineOf = (cells: Cells, delimiter = ',') =>
  COLUMNS.map((column) => quote(cells[column] ?? '')).join(delimiter);
export const tableOf = (rows: Cells[], delimiter = ',') =>
  [COLUMNS.join(delimiter), ...rows.map((cells) => lineOf(cells, delimiter))].join('\r\n');
export const readTable = (rows: Cells[], delimiter?: string) =>
  readMaturityReport(tableOf(rows, delimiter), catalogue, PROFILE);
export const readText = (text: string) => readMaturityReport(text, catalogue, PROFILE);
