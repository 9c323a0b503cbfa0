// A revision: one immutable record of the whole new state of one subject. Everything that a person does is one.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { benchmarkSetSchema } from '../catalogue/benchmarkSet';
import { localKpiSchema } from '../catalogue/localKpi';
import type { Parsed } from '../problem';
import { aboutSchema } from './about';
import { acceptanceSchema } from './acceptance';
import { actionSchema } from './action';
import { answerSchema } from './answer';
import { evidenceSchema, sha256Schema } from './evidence';
import { maturityRatingSchema } from './maturityRating';
import { peerSchema } from './peer';
import { profileSchema } from './profile';
import { reportCoverSchema } from './reportCover';
import { reviewSchema } from './review';
import { sealSchema } from './seal';

export const assessmentIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9-]{8,64}$/))
  .brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentIdSchema>;

export const revisionIdSchema = sha256Schema.brand<'RevisionId'>();
export type RevisionId = z.infer<typeof revisionIdSchema>;

/** How a revision came about, where it was not simply entered. */
const stepSchema = z.strictObject({
  kind: z.enum(['undo', 'redo', 'restore', 'import']),
  /** The revisions that were taken back, done again or restored; none for an import. */
  of: z.array(revisionIdSchema),
});
export type RevisionStep = z.infer<typeof stepSchema>;

/** Not trimmed here: a schema that changes what it reads would no longer fit the id. */
const remarkSchema = z.string().check(z.regex(/^\S([^]*\S)?$/));

const recorded = {
  id: revisionIdSchema,
  assessment: assessmentIdSchema,
  /** The revisions of the same subject that the author had in front of them. */
  parents: z.array(revisionIdSchema),
  author: z.string(),
  /** ISO 8601 instant, for people to read; the order of things is parents, not clocks. */
  at: z.iso.datetime(),
  /** Why, in the author's words. Left out, not empty: older records have none, and their ids stay. */
  remark: z.exactOptional(remarkSchema),
  step: z.exactOptional(stepSchema),
};

function revisionOf<Subject extends z.core.$ZodType, Content extends z.core.$ZodType>(
  subject: Subject,
  content: Content,
) {
  return z.strictObject({ ...recorded, subject, content });
}

// One line for each thing that a revision can be about, with what its content then is. Null content means: taken back.
const SCHEMAS = {
  about: revisionOf(z.literal('about'), aboutSchema),
  profile: revisionOf(z.literal('profile'), profileSchema),
  answer: revisionOf(z.templateLiteral(['answer/', z.string()]), z.nullable(answerSchema)),
  evidence: revisionOf(z.templateLiteral(['evidence/', z.string()]), evidenceSchema),
  review: revisionOf(z.templateLiteral(['review/', z.string()]), z.nullable(reviewSchema)),
  acceptance: revisionOf(z.templateLiteral(['acceptance/', z.string()]), z.nullable(acceptanceSchema)),
  action: revisionOf(z.templateLiteral(['action/', z.string()]), z.nullable(actionSchema)),
  maturity: revisionOf(z.templateLiteral(['maturity/', z.string()]), z.nullable(maturityRatingSchema)),
  benchmarks: revisionOf(z.templateLiteral(['benchmarks/', z.string()]), z.nullable(benchmarkSetSchema)),
  'local-kpi': revisionOf(z.templateLiteral(['local-kpi/', z.string()]), z.nullable(localKpiSchema)),
  seal: revisionOf(z.templateLiteral(['seal/', z.string()]), z.nullable(sealSchema)),
  peer: revisionOf(z.templateLiteral(['peer/', z.string()]), z.nullable(peerSchema)),
  report: revisionOf(z.literal('report'), z.nullable(reportCoverSchema)),
};

export type Revision = z.infer<(typeof SCHEMAS)[keyof typeof SCHEMAS]>;
export type Subject = Revision['subject'];

/** The word before the slash says what a revision is about. */
export type SubjectKind = keyof typeof SCHEMAS;
const isSubjectKind = (word: string): word is SubjectKind => Object.hasOwn(SCHEMAS, word);
export const SUBJECT_KINDS = Object.keys(SCHEMAS).filter(isSubjectKind);

/** `answer/EC-ICT-ICT-1C` → `answer`. Thrown for what is no subject: it has not passed {@link parseRevision}. */
export function getSubjectKind(subject: Subject): SubjectKind {
  const [kind = ''] = subject.split('/', 1);
  if (!isSubjectKind(kind)) throw new Error(`Not a subject: ${subject}`);
  return kind;
}

/** `answer/EC-ICT-ICT-1C` → `EC-ICT-ICT-1C`; of a subject that there is only once: its own name. */
export function getSubjectName(subject: Subject): string {
  return subject.slice(subject.indexOf('/') + 1);
}

type WithoutId<R> = R extends Revision ? Omit<R, 'id'> : never;
export type RevisionDraft = WithoutId<Revision>;

/** Gives the draft its id: the SHA-256 of its canonical JSON (RFC 8785). */
export function createRevision(draft: RevisionDraft): Revision {
  const revision = { ...draft, id: computeRevisionId(draft) };
  genuine.add(revision);
  return revision;
}

/** Those whose id was computed from their words already: a history of thousands is hashed once, not at every look. */
const genuine = new WeakSet<Revision>();

/** Whether the id is that of the words. A copy that says something else is not, whoever made it. */
export function isGenuine(revision: Revision): boolean {
  if (genuine.has(revision)) return true;
  const { id, ...draft } = revision;
  if (computeRevisionId(draft) !== id) return false;
  genuine.add(revision);
  return true;
}

function computeRevisionId(draft: RevisionDraft): RevisionId {
  const canonical = canonicalize(draft);
  if (canonical === undefined) throw new Error('A revision draft must be JSON');
  return revisionIdSchema.parse(bytesToHex(sha256(utf8ToBytes(canonical))));
}

/** Refused: a record of another shape, and one whose id does not match its bytes (it was changed or damaged). */
export function parseRevision(record: unknown, place: string): Parsed<Revision | undefined> {
  if (!findSchema(record)?.safeParse(record).success) {
    return { value: undefined, problems: [{ code: 'damaged-revision', where: { path: place } }] };
  }
  // The record itself, not zod's copy: some schemas trim texts, and the id is of the bytes as they were written.
  const revision = record as Revision;
  if (!isGenuine(revision)) {
    const { id } = revision;
    return { value: undefined, problems: [{ code: 'damaged-revision', where: { path: place }, found: id }] };
  }
  return { value: revision, problems: [] };
}

/** Only the schema of its kind is tried: thousands of revisions are read before the first screen. */
function findSchema(record: unknown) {
  if (typeof record !== 'object' || record === null || !('subject' in record)) return undefined;
  const [kind = ''] = String(record.subject).split('/', 1);
  return isSubjectKind(kind) ? SCHEMAS[kind] : undefined;
}
