// explanations.txt: why every score is what it is, in the language of the screen; read back before it is handed out.
import type { Text } from '../../i18n/createText';
import {
  countExpected,
  countExplanations,
  writeExplanations,
  type ExplanationSource,
} from '../../i18n/writeExplanations';
import type { MadeFile } from './madeFile';

/** Older editors need it to tell UTF-8 from the computer's old code page, and break lines only at CR and LF. */
const BYTE_ORDER_MARK = '\ufeff';

export function createExplanationFile(source: ExplanationSource, text: Text): MadeFile & { content: string } {
  const written = [...writeExplanations(source, text)].join('').replaceAll('\n', '\r\n');
  // Half a character, e.g. of a cut emoji, is no text that could be saved.
  const file = BYTE_ORDER_MARK + written.replace(/\p{Surrogate}/gu, '\ufffd');
  const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(file));
  const count = countExplanations(read);
  const verified = read === file && count === countExpected(source);
  return { name: 'explanations.txt', content: file, count, verified, done: 'doneText' };
}
