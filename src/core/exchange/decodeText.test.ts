import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePieces, decodeText } from './decodeText';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
      littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );

/** "شهر" in windows-1256; as UTF-8 these bytes are damaged. */
const CITY_1256 = [0xd4, 0xe5, 0xd1];

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('شهر'), false],
    ['UTF-8 with BOM', utf8('\ufeffشهر'), true],
    ['UTF-16LE with BOM', utf16('\ufeffشهر', true), true],
    ['UTF-16BE with BOM', utf16('\ufeffشهر', false), true],
    ['text', 'شهر', false],
    ['text with BOM', '\ufeffشهر', true],
  ])('reads %s', (_, file, fromSpreadsheet) => {
    expect(decodeText(file)).toEqual({ text: 'شهر', fromSpreadsheet, notices: [] });
  });

  it('reads what is no UTF-8 as windows-1256 and says so', () => {
    expect(decodeText(Uint8Array.from(CITY_1256))).toEqual({
      text: 'شهر',
      fromSpreadsheet: true,
      notices: [{ code: 'read-as-windows-1256', where: {} }],
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an empty text', ''],
    ['a BOM alone', utf8('\ufeff')],
    ['blank lines', ' \r\n\r\n'],
  ])('refuses %s as empty', (_, file) => {
    expect(decodeText(file)).toEqual({ problem: { code: 'empty-file', where: {} } });
  });

  it.each([
    ['a zip or .xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'XLSX, ZIP'],
    ['a PDF', utf8('%PDF-1.7'), 'PDF'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'binary'],
    ['UTF-16 without BOM', utf16('city', true), 'binary'],
    ['a text with NUL', 'a\0b', 'binary'],
    ['damaged UTF-8 after a BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...CITY_1256]), 'binary'],
  ])('refuses %s as no text', (_, file, found) => {
    expect(decodeText(file)).toEqual({ problem: { code: 'not-a-text-file', where: {}, found } });
  });
});

describe('decodePieces', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ش', '😀', ' ', '\n', '\0', '\ufeff') });
  const files = fc.oneof(
    texts.map(utf8),
    texts.map((text) => utf16(`\ufeff${text}`, true)),
    texts.map((text) => utf16(`\ufeff${text}`, false)),
    fc.uint8Array({ min: 0x20, max: 0xff }),
  );

  it('reads what decodeText reads, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 4, max: 9 }), (file, size) => {
        const buffer = new Uint8Array(size);
        function* readBytes() {
          for (let at = 0; at < file.length; at += size) {
            buffer.set(file.subarray(at, at + size));
            yield buffer.subarray(0, Math.min(size, file.length - at));
          }
        }
        const read = decodePieces(readBytes);
        const { pieces, ...rest } = 'problem' in read ? { ...read, pieces: undefined } : read;
        expect({ ...rest, ...(pieces && { text: [...pieces].join('') }) }).toEqual(decodeText(file));
      }),
      { numRuns: 1000 },
    );
  });
});
