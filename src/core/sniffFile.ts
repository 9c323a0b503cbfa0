// What a file really is, by its first bytes: neither its name nor its stated type is believed, for both can be chosen by anyone.

/** `mediaType` is one that the page may show; null: only to be saved. SVG is among the latter, since it can carry scripts. */
export type SniffedFile =
  | { shownAs: 'image'; mediaType: `image/${string}` }
  | { shownAs: 'pdf'; mediaType: 'application/pdf' }
  | { shownAs: 'text'; mediaType: 'text/plain' }
  | { shownAs: 'nothing'; mediaType: null };

/** So many bytes from the beginning of a file are enough. */
export const SNIFFED_BYTES = 4096;

type Mark = readonly { at: number; text: string }[];

// Latin-1 letters stand for bytes.
const IMAGES: readonly { mediaType: `image/${string}`; mark: Mark }[] = [
  { mediaType: 'image/png', mark: [{ at: 0, text: '\u0089PNG\r\n\u001a\n' }] },
  { mediaType: 'image/jpeg', mark: [{ at: 0, text: '\u00ff\u00d8\u00ff' }] },
  { mediaType: 'image/gif', mark: [{ at: 0, text: 'GIF87a' }] },
  { mediaType: 'image/gif', mark: [{ at: 0, text: 'GIF89a' }] },
  {
    mediaType: 'image/webp',
    mark: [
      { at: 0, text: 'RIFF' },
      { at: 8, text: 'WEBPVP8' },
    ],
  },
  { mediaType: 'image/avif', mark: [{ at: 4, text: 'ftypavif' }] },
  { mediaType: 'image/avif', mark: [{ at: 4, text: 'ftypavis' }] },
];

/** The standard lets a PDF begin later; such a file may be something else as well, and is only to be saved. */
const PDF: Mark = [{ at: 0, text: '%PDF-' }];

/** Bytes that stand in no text: the control characters without tab, line feed, form feed, carriage return and escape. */
const NO_TEXT = new Set([...Array(32).keys(), 127].filter((code) => ![9, 10, 12, 13, 27].includes(code)));

/** Refused nothing: what is not recognised is `nothing`. An empty file is no text either. */
export function sniffFile(start: Uint8Array): SniffedFile {
  const image = IMAGES.find(({ mark }) => hasMark(start, mark));
  if (image) return { shownAs: 'image', mediaType: image.mediaType };
  if (hasMark(start, PDF)) return { shownAs: 'pdf', mediaType: 'application/pdf' };
  const isText = start.length > 0 && !start.some((byte) => NO_TEXT.has(byte));
  return isText ? { shownAs: 'text', mediaType: 'text/plain' } : { shownAs: 'nothing', mediaType: null };
}

function hasMark(start: Uint8Array, mark: Mark): boolean {
  return mark.every(({ at, text }) =>
    Array.from(text).every((letter, index) => start[at + index] === letter.charCodeAt(0)),
  );
}
