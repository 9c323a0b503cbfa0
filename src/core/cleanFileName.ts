// A file name from anywhere → one that is only a name, and looks like what it is.

/** Control characters, and the marks that turn the direction of what follows: "gnp.exe" must not look like "exe.png". */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NOT_ALLOWED = /[<>:"|?*]/g;
/** Windows opens devices under these, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Most file systems take 255 bytes; a Persian letter has two, and a browser may add " (1)". */
const MOST_BYTES = 200;
const LONGEST_ENDING = 12;

/**
 * Without folders, control characters, marks of direction and what Windows refuses; the half-space stays, for Persian
 * names have it. At most 200 bytes of UTF-8, with the ending kept. What then is empty becomes "file".
 */
export function cleanFileName(name: string): string {
  const last = name.replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(NOT_ALLOWED, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  return shorten(plain.replace(DEVICE, '_$1')) || 'file';
}

function shorten(name: string): string {
  if (countBytes(name) <= MOST_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= LONGEST_ENDING ? name.slice(dot) : '';
  const letters = Array.from(name.slice(0, name.length - ending.length));
  let left = MOST_BYTES - countBytes(ending);
  const end = letters.findIndex((letter) => (left -= countBytes(letter)) < 0);
  return letters.slice(0, end).join('').trimEnd() + ending;
}

/** Of UTF-8. */
function countBytes(text: string): number {
  return Array.from(text).reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
