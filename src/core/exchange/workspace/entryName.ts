// The names of the entries that a workspace file holds.

export const MANIFEST = 'manifest.json';
export const REVISIONS = 'revisions.ndjson';
const EVIDENCE = /^evidence\/([0-9a-f]{64})$/;

export const nameEvidence = (sha256: string) => `evidence/${sha256}`;

export const isEvidenceName = (name: string) => EVIDENCE.test(name);

/** The SHA-256 under which the piece of evidence stands; undefined where the entry is something else. */
export const findSha256 = (name: string): string | undefined => EVIDENCE.exec(name)?.[1];

export const isKnownName = (name: string) => name === MANIFEST || name === REVISIONS || isEvidenceName(name);

/** Leads out of the folder into which somebody unpacks: `..`, absolute, with a drive, with backslashes or NUL. */
export const isClimbing = (name: string) => /^\/|^[a-z]:|\\|\0|(^|\/)\.\.(\/|$)/i.test(name);
