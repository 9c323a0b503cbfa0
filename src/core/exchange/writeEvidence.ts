// evidence.csv: one row for each piece of the register, with what it supports; what is in the bin stays out.
import type { About } from '../assessment/about';
import type { Evidence } from '../assessment/evidence';
import type { EvidenceItem } from '../assessment/readAssessment';
import type { CsvDialect } from './csvDialect';
import type { DescribedColumn } from './csvw/describedColumn';
import { writeTable } from './writeTable';

interface EvidenceRow {
  about: About;
  piece: EvidenceItem;
}

const SEPARATOR = '; ';

const fileOf = ({ piece: { content } }: EvidenceRow) => findKind('file', content);
const linkOf = ({ piece: { content } }: EvidenceRow) => findKind('link', content);
const noteOf = ({ piece: { content } }: EvidenceRow) => findKind('note', content);

export const EVIDENCE_COLUMNS = [
  { name: 'city', kind: 'text', get: ({ about }) => about.city },
  { name: 'country', kind: 'text', get: ({ about }) => about.country },
  { name: 'period', kind: 'number', get: ({ about }) => about.period },
  { name: 'evidence_id', kind: 'text', get: ({ piece }) => piece.id },
  { name: 'kind', term: 'evidence_kind', kind: 'word', get: ({ piece }) => piece.content.kind },
  { name: 'title', term: 'evidence_title', kind: 'text', get: ({ piece }) => piece.content.title },
  { name: 'document_kind', kind: 'word', get: ({ piece }) => piece.content.documentKind ?? '' },
  { name: 'date', term: 'document_date', kind: 'word', get: ({ piece }) => piece.content.date ?? '' },
  { name: 'url', term: 'address', kind: 'text', get: (row) => linkOf(row)?.url ?? '' },
  { name: 'sha256', kind: 'word', get: (row) => fileOf(row)?.sha256 ?? '' },
  { name: 'media_type', kind: 'text', get: (row) => fileOf(row)?.mediaType ?? '' },
  { name: 'size_bytes', kind: 'number', get: (row) => fileOf(row)?.sizeBytes ?? null },
  { name: 'text', term: 'note_text', kind: 'text', get: (row) => noteOf(row)?.text ?? '' },
  {
    name: 'data_points',
    term: 'supported_data_points',
    kind: 'word',
    get: ({ piece }) => piece.content.dataPoints.join(SEPARATOR),
  },
] as const satisfies readonly DescribedColumn<EvidenceRow>[];

/** Oldest first, as the register has them. Dates are those of the documents themselves. */
export function writeEvidence(about: About, evidence: readonly EvidenceItem[], dialect: CsvDialect): string {
  return writeTable(
    EVIDENCE_COLUMNS,
    evidence.map((piece) => ({ about, piece })),
    dialect,
  );
}

function findKind<K extends Evidence['kind']>(kind: K, content: Evidence) {
  return content.kind === kind ? (content as Extract<Evidence, { kind: K }>) : undefined;
}
