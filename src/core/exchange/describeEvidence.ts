// A piece of evidence in one cell of a table.
import type { Evidence } from '../assessment/evidence';

/** Characters of a note without title that stand for it. */
const NOTE_LENGTH = 80;

/** Link: title <url>. File: title (sha256:…), the whole hash, so that it can be checked. Note: its title, else its text. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'file':
      return `${evidence.title} (sha256:${evidence.sha256})`.trim();
    case 'link':
      return `${evidence.title} <${evidence.url}>`.trim();
    case 'note':
      return evidence.title.trim() === '' ? shorten(evidence.text) : evidence.title;
  }
}

function shorten(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  return characters.length <= NOTE_LENGTH
    ? characters.join('')
    : `${characters.slice(0, NOTE_LENGTH - 1).join('')}…`;
}
