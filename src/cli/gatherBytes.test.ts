import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherBytes, toByteString } from './gatherBytes';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('gives texts of any length and script, one behind the other', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('۱۲٫۵', 'نام شاخص', ','),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text)), (parts) => {
      const gathering = gatherBytes();
      for (const part of parts) {
        for (const each of part) gathering.add(toByteString(each));
        expect(decode(gathering.take())).toBe(part.join(''));
      }
    }),
  );
});

it('grows, and gives bytes that stay as they are', () => {
  const long = 'پهن‌باند ثابت, 57.25\r\n'.repeat(10_000);
  const gathering = gatherBytes();
  gathering.add('a');
  gathering.add(toByteString(long));
  const taken = gathering.take();
  gathering.add('b');
  expect(decode(taken)).toBe(`a${long}`);
  expect(taken.buffer.byteLength).toBe(taken.length);
});
