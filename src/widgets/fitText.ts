// Text cut to the room there is, by an estimate of its width: an SVG that leaves the page is drawn in another typeface.

/** The mean width of a letter, as a share of the type size, a little on the wide side. */
const LETTER_WIDTH = { arabic: 0.58, latin: 0.55 };
const ARABIC = /[\u0600-\u06ff]/;
/** Half-spaces and isolating marks have no width. */
const WITHOUT_WIDTH = /[\u200c-\u200f\u2066-\u2069]/g;

export function estimateWidth(text: string, size: number): number {
  const letters = text.replace(WITHOUT_WIDTH, '').length;
  return letters * size * LETTER_WIDTH[ARABIC.test(text) ? 'arabic' : 'latin'];
}

/** As many whole lines as are allowed; what does not fit ends in an ellipsis. */
export function fitText(text: string, size: number, width: number, mostLines = 1): string[] {
  const lines: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && lines.length < mostLines) {
    const isLast = lines.length === mostLines - 1;
    const count = countFitting(rest, size, width);
    if (isLast && count < rest.length) return [...lines, shorten(rest.join(' '), size, width)];
    // A word that is too long stands alone and is cut.
    const taken = Math.max(1, count);
    lines.push(shorten(rest.slice(0, taken).join(' '), size, width));
    rest = rest.slice(taken);
  }
  return lines;
}

function countFitting(words: readonly string[], size: number, width: number): number {
  let count = 0;
  while (count < words.length && estimateWidth(words.slice(0, count + 1).join(' '), size) <= width)
    count += 1;
  return count;
}

/** At the end of a word; within one only where not even the first fits. */
function shorten(text: string, size: number, width: number): string {
  if (estimateWidth(text, size) <= width) return text;
  const words = text.split(' ');
  const fitting = countFitting(words, size, width - estimateWidth('…', size));
  let cut = fitting > 0 ? words.slice(0, fitting).join(' ') : text;
  while (cut.length > 1 && estimateWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.replace(/[\s\u200c،,·(]+$/, '')}…`;
}
