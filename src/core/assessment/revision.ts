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
import { answerSchema } from './answer';
import { evidenceSchema, sha256Schema } from './evidence';
import { maturityRatingSchema } from './maturityRating';
import { profileSchema } from './profile';
import { reviewSchema } from './review';

export const assessmentIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9-]{8,64}$/))
  .brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentIdSchema>;

const revisionIdSchema = sha256Schema.brand<'RevisionId'>();
export type RevisionId = z.infer<typeof revisionIdSchema>;

const recorded = {
  assessment: assessmentIdSchema,
  /** The revisions of the same subject that the author had in front of them. */
  parents: z.array(revisionIdSchema),
  author: z.string(),
  /** ISO 8601 instant, for people to read; the order of things is parents, not clocks. */
  at: z.iso.datetime(),
};

const id = { id: revisionIdSchema };

// One line for each thing that a revision can be about, with what its content then is.
// Null content means: taken back.
const revisionSchema = z.union([
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['answer/', z.string()]),
    content: z.nullable(answerSchema),
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['evidence/', z.string()]),
    content: evidenceSchema,
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['review/', z.string()]),
    content: reviewSchema,
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['acceptance/', z.string()]),
    content: z.nullable(acceptanceSchema),
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['maturity/', z.string()]),
    content: z.nullable(maturityRatingSchema),
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['benchmarks/', z.string()]),
    content: benchmarkSetSchema,
  }),
  z.strictObject({
    ...id,
    ...recorded,
    subject: z.templateLiteral(['local-kpi/', z.string()]),
    content: z.nullable(localKpiSchema),
  }),
  z.strictObject({ ...id, ...recorded, subject: z.literal('profile'), content: profileSchema }),
  z.strictObject({ ...id, ...recorded, subject: z.literal('about'), content: aboutSchema }),
]);

export type Revision = z.infer<typeof revisionSchema>;
export type Subject = Revision['subject'];

type WithoutId<R> = R extends Revision ? Omit<R, 'id'> : never;
export type RevisionDraft = WithoutId<Revision>;

/** Gives the draft its id: the SHA-256 of its canonical JSON (RFC 8785). */
export function createRevision(draft: RevisionDraft): Revision {
  return { ...draft, id: computeRevisionId(draft) };
}

function computeRevisionId(draft: RevisionDraft): RevisionId {
  const canonical = canonicalize(draft);
  if (canonical === undefined) throw new Error('A revision draft must be JSON');
  return revisionIdSchema.parse(bytesToHex(sha256(utf8ToBytes(canonical))));
}

/** Refused: a record of another shape, and one whose id does not match its bytes (it was changed or damaged). */
export function parseRevision(record: unknown, place: string): Parsed<Revision | undefined> {
  const parsed = revisionSchema.safeParse(record);
  if (!parsed.success) {
    return { value: undefined, problems: [{ code: 'damaged-revision', where: { path: place } }] };
  }
  const { id, ...draft } = parsed.data;
  if (computeRevisionId(draft) !== id) {
    return { value: undefined, problems: [{ code: 'damaged-revision', where: { path: place }, found: id }] };
  }
  return { value: parsed.data, problems: [] };
}
