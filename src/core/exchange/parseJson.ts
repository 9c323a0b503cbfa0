// The text of a file that somebody chose → JSON, not yet trusted.

/** Undefined for what is no JSON; JSON itself has no undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
