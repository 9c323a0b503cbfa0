import type { ProblemCode } from '../../core/problem';

// `place` is the row, column or path, already in words; `found` is what stood there.
export const problems = {
  place: {
    rowColumn: 'Row {{row, number}}, column {{column}}',
    row: 'Row {{row, number}}',
    column: 'Column {{column}}',
    path: '{{path}}',
  },
  more: 'and {{count, number}} more',
  sentences: {
    'not-a-number': '“{{found}}” is not a number. Write it like 12.5.',
    'ambiguous-comma':
      '“{{found}}” could mean two numbers. Write a point as decimal sign and no thousands separators.',
    'not-positive': '“{{found}}” has to be above zero.',
    'shortened-number': '“{{found}}” was shortened by a spreadsheet. The full number is needed.',
    'empty-file': 'The file is empty.',
    'not-a-text-file': 'This is not a CSV file ({{found}}). In Excel choose “Save as” and “CSV UTF-8”.',
    'not-a-report': 'This is not a maturity report: its first row has none of the expected columns.',
    'missing-column': 'The column {{expected}} is missing from the file.',
    'doubled-column': 'The column {{found}} occurs twice.',
    'broken-quotes': 'A quotation mark is opened and not closed, or text follows a closed one.',
    'too-many-cells': 'The row has more cells than the first row: {{found}}.',
    'unknown-data-point': '“{{found}}” is not a data point of the catalogue.',
    'doubled-data-point': 'The data point {{found}} occurs a second time. The first row was taken.',
    'unknown-status': '“{{found}}” is no status. Expected: {{expected}}.',
    'unknown-quality': '“{{found}}” is none of ITU’s quality grades.',
    'not-a-year': '“{{found}}” is not a year with four digits.',
    'value-without-status': 'There is a number ({{found}}), but the status does not say “reported”.',
    'not-yes-or-no': '“{{found}}” is neither yes (1) nor no (0).',
    'no-city': 'The row does not say of which city it is.',
    'scattered-rows':
      'Rows of {{found}} stood further up already, and others between. Rows of one city and period have to stand together; these are left out.',
    'zero-denominator': 'The denominator is zero: no value can be computed.',
    'out-of-range': '{{found}} is outside the plausible range {{expected}}.',
    'value-differs-from-parts':
      'The value {{found}} does not follow from numerator and denominator; these give {{expected}} and were taken.',
    'unused-number': 'The number {{found}} is not used here.',
    'other-city': 'The file is about {{found}}, this assessment about {{expected}}.',
    'other-period': 'The file is of the year {{found}}, this assessment of {{expected}}.',
    'read-with-semicolons': 'The columns are separated by semicolons; the file was read so.',
    'read-with-decimal-comma': 'A comma was read as the decimal sign: {{found}} as {{expected}}.',
    'read-as-windows-1256':
      'The file is not UTF-8; it was read as Windows-1256 (Arabic). Check the Persian texts.',
    'not-json': 'The file is not valid JSON.',
    'wrong-definition': 'Found: {{found}}. Expected: {{expected}}.',
    'damaged-revision': 'A stored record does not match its seal and was left out.',
    'missing-benchmarks':
      'The benchmark set {{found}} is neither in the file nor known here; it was scored by {{expected}}.',
    'not-a-peer-file':
      'This is not a peer file. A peer file is made on the screen “Other cities”; its name ends with .json.',
    'unexpected-field': 'The field “{{found}}” does not belong in such a file.',
    'not-a-workspace-file': 'This is not a file that Sanjeh has saved.',
    'encrypted-file': 'The file is protected with a passphrase.',
    'newer-format':
      'The file was written by a newer version of Sanjeh. Nothing of it was read; update the app and open it again.',
    'too-large': 'The file holds more than any assessment does, and was not opened.',
    'climbing-name': 'The file holds an entry that does not belong there ({{found}}), and was not opened.',
    'doubled-entry':
      'The file holds {{found}} twice, and was not opened: which of the two is meant is not clear.',
    'overlapping-entries': 'Parts of the file lie on top of each other. It was not opened.',
    'unexpected-entry': 'The file holds something that does not belong to it: {{found}}. That was left out.',
    'incomplete-file': 'The file is incomplete. What is left of it was read.',
    'broken-seal':
      'The file has been changed or damaged since it was saved. What proves to be good was read.',
    'unsealed-file':
      'The file does not carry Sanjeh’s seal; another program has probably packed it again. Whether something is missing cannot be said.',
    'damaged-manifest':
      'The file’s table of contents is damaged or missing. Changes and evidence were read without it.',
    'damaged-revisions':
      'The list of changes in the file is damaged or missing. Every change that proves to be good was read.',
    'count-differs': '{{found}} of the {{expected}} changes that the file should hold could be read.',
    'damaged-evidence': 'A piece of evidence in the file is damaged and was left out (SHA-256 {{found}}).',
    'missing-evidence': 'A piece of evidence is missing from the file (SHA-256 {{found}}).',
    'revisions-differ':
      '{{found}} of {{expected}} changes arrived in the file. The file is not usable as a backup.',
    'evidence-differs':
      '{{found}} of {{expected}} pieces of evidence arrived in the file. The file is not usable as a backup.',
    'not-encrypted': 'The file is not protected with a passphrase.',
    'wrong-passphrase': 'The passphrase does not open the file.',
    'damaged-encryption': 'The protected file is damaged or incomplete.',
  } satisfies Record<ProblemCode, string>,
};
