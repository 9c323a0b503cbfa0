import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanFileName } from './cleanFileName';

it.each([
  ['statistics.pdf', 'statistics.pdf'],
  ['سالنامه آماری مشهد ۱۴۰۳.pdf', 'سالنامه آماری مشهد ۱۴۰۳.pdf'],
  ['داده\u200cها.xlsx', 'داده\u200cها.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\report.docx', 'report.docx'],
  ['photo\u202egnp.exe', 'photognp.exe'],
  ['\u2067letter\u2069.pdf', 'letter.pdf'],
  ['a\u0000b\nc.txt', 'abc.txt'],
  ['what? "this" <is>: a*b|c.txt', 'what_ _this_ _is__ a_b_c.txt'],
  ['.htaccess', 'htaccess'],
  ['report.pdf. . ', 'report.pdf'],
  ['CON.txt', '_CON.txt'],
  ['console.txt', 'console.txt'],
  ['..', 'file'],
  ['', 'file'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`],
  [`${'ش'.repeat(300)}.pdf`, `${'ش'.repeat(98)}.pdf`],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

it('is clean already when it has been cleaned, and never too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const clean = cleanFileName(name);
      expect(cleanFileName(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\\/\u202a-\u202e]/);
      expect(new TextEncoder().encode(clean).length).toBeLessThanOrEqual(200);
    }),
  );
});
