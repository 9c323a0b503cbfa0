// findings.csv: one row for each plausibility finding, open or accepted, with the numbers that it is about.
import type { About } from '../assessment/about';
import type { JudgedFinding } from '../scoring/plausibility/findFindings';
import type { FindingSource } from '../scoring/plausibility/finding';
import { writeNumber } from '../writeNumber';
import type { CsvDialect } from './csvDialect';
import type { DescribedColumn } from './csvw/describedColumn';
import { writeTable } from './writeTable';

interface FindingRow {
  about: About;
  finding: JudgedFinding;
}

const aboutOf = ({ about }: FindingRow) => about;

const SEPARATOR = '; ';

export const FINDING_COLUMNS = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'country', kind: 'text', of: aboutOf, get: ({ about }) => about.country },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'rule', kind: 'word', get: ({ finding }) => finding.rule },
  { name: 'severity', kind: 'word', get: ({ finding }) => finding.severity },
  {
    name: 'data_points',
    term: 'data_point_ids',
    kind: 'word',
    get: ({ finding }) => finding.dataPointIds.join(SEPARATOR),
  },
  { name: 'numbers', kind: 'word', get: ({ finding }) => writeNumbers(finding) },
  { name: 'accepted', kind: 'word', get: ({ finding }) => String(finding.state === 'accepted') },
  { name: 'acceptance_reason', kind: 'text', get: ({ finding }) => writeReason(finding) },
  {
    name: 'source',
    term: 'rule_source',
    kind: 'text',
    get: ({ finding: { source } }) => describeSource(source),
  },
  { name: 'finding', kind: 'word', get: ({ finding }) => finding.key },
] as const satisfies readonly DescribedColumn<FindingRow>[];

/**
 * Numbers as `name=value; …`: values in the unit of the data point, percentages 0–100, unrounded. The reason stands there
 * only while the acceptance holds; a finding about the whole city has no data points.
 */
export function writeFindings(about: About, findings: readonly JudgedFinding[], dialect: CsvDialect): string {
  return writeTable(FINDING_COLUMNS, listFindingRows(about, findings), dialect);
}

/** One row for each finding, in the given order. */
export function listFindingRows(about: About, findings: readonly JudgedFinding[]): FindingRow[] {
  return findings.map((finding) => ({ about, finding }));
}

function writeNumbers({ numbers }: JudgedFinding): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name}=${writeNumber(value)}`)
    .join(SEPARATOR);
}

function writeReason({ state, acceptance }: JudgedFinding): string {
  return state === 'accepted' ? acceptance.reason : '';
}

/** In English, like the rest of the file; the rules without a page are named by their kind. */
function describeSource(source: FindingSource): string {
  if (source.kind === 'stated') return source.text.en;
  return source.kind === 'manual' ? `manual 2022, p. ${source.page}` : source.kind;
}
