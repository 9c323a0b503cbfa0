// Text for XML and back, by the rules of XML and by those that spreadsheets have of their own.

/** What XML cannot hold: most control characters, halves of characters, and two that are none. */

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
/** A spreadsheet takes _x000D_ for a carriage return; the underscore before it has to be written so itself. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x005F_(?=x[0-9A-Fa-f]{4}_)/g;
/** Excel asks to repair a file with a longer one. */
const MOST_CHARACTERS = 32_767;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/** What a cell can hold of a text: line ends are LF, and what is too long ends with "…". */
export function cleanCellText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\ufffd');
  const written = clean.replace(LOOKS_ESCAPED, '_x005F_').length;
  if (written <= MOST_CHARACTERS) return clean;
  // The cut leaves no half of a character.
  const kept = clean.slice(0, MOST_CHARACTERS - (written - clean.length) - 1).replace(/\p{Surrogate}$/u, '');
  return `${kept}…`;
}

/** For a text or an attribute of ours; what XML forbids has to be out already. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** For the text of a cell, cleaned. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_'));
}

/** The opposite of {@link escapeCellText}. */
export function readCellText(xml: string): string {
  const text = xml.replace(/&(amp|lt|gt|quot);/g, (entity) => CHARACTERS.get(entity) ?? entity);
  return text.replace(ESCAPED, '_');
}
