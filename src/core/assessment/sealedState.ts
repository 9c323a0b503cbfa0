// What a seal is over: the current revisions of everything that the council was shown, and all that these rest on.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Heads } from './foldRevisions';
import { getSubjectKind, type AssessmentId, type Revision, type SubjectKind } from './revision';

/**
 * Left out, because they are beside the city's own state: seals (one seal would break the other), the cover of the report
 * (its emblem or version may be mended after sealing) and other cities. Numbers, evidence, actions and what they are
 * scored by are all in.
 */
const UNSEALED: readonly SubjectKind[] = ['seal', 'report', 'peer'];

/** The part of a state that a seal holds. */
export function pickSealed(heads: Heads): Heads {
  return new Map([...heads].filter(([subject]) => !UNSEALED.includes(getSubjectKind(subject))));
}

/** The ids of all heads, sorted: the same for the same state, in whatever order its subjects stand. */
export function listHeadIds(heads: Heads): string[] {
  return [...heads.values()]
    .flat()
    .map(({ id }) => id)
    .sort();
}

/** By id, to look up parents. */
type ById = ReadonlyMap<string, Revision>;

export interface Closure {
  /** The heads, their parents, the parents of these and so on, as far as they are at hand. */
  revisions: readonly Revision[];
  /** Named by one of them and not at hand; what these rest on is unknown. */
  missing: readonly string[];
}

/** Everything that heads rest on; in no order. */
export function gatherClosure(heads: Iterable<string>, byId: ById): Closure {
  const waiting = [...heads];
  const seen = new Set(waiting);
  const revisions: Revision[] = [];
  const missing: string[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const revision = byId.get(id);
    if (!revision) {
      missing.push(id);
      continue;
    }
    revisions.push(revision);
    for (const parent of revision.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      waiting.push(parent);
    }
  }
  return { revisions, missing };
}

/** SHA-256 over the canonical JSON (RFC 8785) of the assessment's id and the sorted ids of the revisions: 64 hex digits. */
export function hashClosure(assessment: AssessmentId, { revisions }: Closure): string {
  const canonical = canonicalize({ assessment, revisions: revisions.map(({ id }) => id).sort() });
  if (canonical === undefined) throw new Error('Ids are always JSON');
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}
