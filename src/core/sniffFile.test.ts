import { expect, it } from 'vitest';
import { sniffFile } from './sniffFile';

/** Latin-1: each letter is a byte. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['a PNG', bytes('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'), 'image/png'],
  ['a JPEG', bytes('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'), 'image/jpeg'],
  ['an old GIF', bytes('GIF87a\u0001\0'), 'image/gif'],
  ['a GIF', bytes('GIF89a\u0001\0'), 'image/gif'],
  ['a WebP', bytes('RIFF\u0024\0\0\0WEBPVP8 '), 'image/webp'],
  ['an AVIF', bytes('\0\0\0\u001cftypavif\0\0\0\0'), 'image/avif'],
  ['a PDF, whatever type it was said to have', bytes('%PDF-1.7\n%\u00e2\u00e3'), 'application/pdf'],
  ['plain text', utf8('Population;2024\r\n3062242\t1\n'), 'text/plain'],
  ['Persian text', utf8('جمعیت شهر'), 'text/plain'],
  ['Persian text in windows-1256', bytes('\u00cc\u00e3\u00da\u00ed\u00ca'), 'text/plain'],
  // Shown as text it is only read; nothing in it runs.
  ['HTML that is called .png', utf8('<!doctype html><script>alert(1)</script>'), 'text/plain'],
  ['an SVG with a script', utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'text/plain'],
  ['a GIF that is also a script, cut short', bytes('GIF8=alert(1)'), 'text/plain'],
  ['HTML before a PDF', utf8('<script>alert(1)</script>\n%PDF-1.7'), 'text/plain'],
  ['a PDF behind other bytes', bytes('\0\0%PDF-1.7'), null],
  ['a RIFF that is no WebP', bytes('RIFF\u0024\0\0\0WAVEfmt '), null],
  ['a film', bytes('\0\0\0\u0018ftypmp42'), null],
  ['a zip, and so a .docx or .xlsx', bytes('PK\u0003\u0004\u0014\0'), null],
  ['a program', bytes('MZ\u0090\0\u0003'), null],
  ['half a PNG mark', bytes('\u0089PNG\r\n\u001a'), null],
  ['an empty file', new Uint8Array(), null],
])('%s is %s', (_, start, mediaType) => {
  expect(sniffFile(start).mediaType).toBe(mediaType);
});
