// A piece of evidence as the register shows it, and which of them are shown in which order.
import { nameEvidence, type Evidence } from '../../core/assessment/evidence';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { Revision, Subject } from '../../core/assessment/revision';
import { foldForSearch } from '../../core/foldForSearch';
import type { ParametersOf } from '../../state/route';

export interface Piece {
  id: string;
  content: Evidence;
  /** A file whose bytes are not on this device. */
  isMissing: boolean;
  /** Who added it, and when (ISO 8601). */
  author: string;
  at: string;
}

/** Everything, with the bin. While it is not known which files are here (`stored` undefined), none counts as missing. */
export function listPieces(
  { evidence, evidenceInBin }: Pick<Assessment, 'evidence' | 'evidenceInBin'>,
  revisions: readonly Revision[],
  stored: ReadonlySet<string> | undefined,
): Piece[] {
  const added = findAdded(revisions);
  return [...evidence, ...evidenceInBin].map(({ id, content }) => {
    const { author = '', at = '' } = added.get(`evidence/${id}`) ?? {};
    const isMissing = content.kind === 'file' && stored !== undefined && !stored.has(content.sha256);
    return { id, content, isMissing, author, at };
  });
}

/** The revision that each piece began with. */
function findAdded(revisions: readonly Revision[]): Map<Subject, Revision> {
  const first = revisions.filter(
    ({ subject, parents }) => parents.length === 0 && subject.startsWith('evidence/'),
  );
  return new Map(first.map((revision) => [revision.subject, revision]));
}

type Filter = ParametersOf<'evidence'>;

const IS_SHOWN = {
  all: ({ content }) => !content.inBin,
  used: ({ content }) => !content.inBin && content.dataPoints.length > 0,
  unused: ({ content }) => !content.inBin && content.dataPoints.length === 0,
  missing: ({ content, isMissing }) => !content.inBin && isMissing,
  bin: ({ content }) => content.inBin === true,
} satisfies Record<NonNullable<Filter['show']> | 'all', (piece: Piece) => boolean>;

const sizeOf = ({ content }: Piece) => (content.kind === 'file' ? content.sizeBytes : 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS = {
  newest: (a, b) => compare(b.at, a.at),
  oldest: (a, b) => compare(a.at, b.at),
  title: (a, b) => nameEvidence(a.content).localeCompare(nameEvidence(b.content)),
  // The latest document first; those without date last.
  date: (a, b) => compare(b.content.date ?? '', a.content.date ?? ''),
  size: (a, b) => sizeOf(b) - sizeOf(a),
} satisfies Record<NonNullable<Filter['sort']> | 'newest', (a: Piece, b: Piece) => number>;

/** Every word of the search has to stand in the title, the address or the note. */
export function findPieces(pieces: readonly Piece[], { search, kind, show, sort }: Filter): Piece[] {
  const words = (search ?? '').split(/\s+/).map(foldForSearch).filter(Boolean);
  return pieces
    .filter(IS_SHOWN[show ?? 'all'])
    .filter(({ content }) => kind === undefined || (content.documentKind ?? 'unknown') === kind)
    .filter(({ content }) => {
      const folded = textsOf(content).map(foldForSearch).join('\n');
      return words.every((word) => folded.includes(word));
    })
    .sort(ORDERS[sort ?? 'newest']);
}

function textsOf(content: Evidence): string[] {
  const { kind, title } = content;
  if (kind === 'file') return [title];
  return [title, kind === 'link' ? content.url : content.text];
}
