// A Problem is something in the user's data that the user can mend: a value, never thrown.

/** Where the problem is. Rows and columns are counted as a spreadsheet shows them: the header is row 1. */
interface Place {
  file?: string;
  row?: number;
  column?: string;
  /** Path inside a JSON document, e.g. `dataPoints.0.formula.factor`. */
  path?: string;
}

/** Every code has its sentence in each language (`src/i18n/<language>/problems.ts`). */
export type ProblemCode =
  // numbers
  | 'not-a-number'
  | 'ambiguous-comma'
  | 'shortened-number'
  | 'not-positive'
  // tables
  | 'empty-file'
  | 'not-a-text-file'
  | 'not-a-report'
  | 'missing-column'
  | 'doubled-column'
  | 'broken-quotes'
  | 'too-many-cells'
  | 'unknown-data-point'
  | 'doubled-data-point'
  | 'unknown-status'
  | 'unknown-quality'
  | 'not-a-year'
  | 'value-without-status'
  | 'not-yes-or-no'
  | 'no-city'
  | 'scattered-rows'
  // told, but the row is kept
  | 'zero-denominator'
  | 'out-of-range'
  | 'value-differs-from-parts'
  | 'unused-number'
  | 'other-city'
  | 'other-period'
  | 'read-with-semicolons'
  | 'read-with-decimal-comma'
  | 'read-as-windows-1256'
  // definitions
  | 'not-json'
  | 'wrong-definition'
  // stored records
  | 'damaged-revision'
  // told, but scored all the same
  | 'missing-benchmarks'
  // peer files
  | 'not-a-peer-file'
  | 'unexpected-field'
  // workspace files
  | 'not-a-workspace-file'
  | 'encrypted-file'
  | 'newer-format'
  | 'too-large'
  | 'climbing-name'
  | 'doubled-entry'
  | 'overlapping-entries'
  | 'unexpected-entry'
  | 'incomplete-file'
  | 'broken-seal'
  | 'unsealed-file'
  | 'damaged-manifest'
  | 'damaged-revisions'
  | 'count-differs'
  | 'damaged-evidence'
  | 'missing-evidence'
  | 'revisions-differ'
  | 'evidence-differs'
  | 'not-encrypted'
  | 'wrong-passphrase'
  | 'damaged-encryption';

export interface Problem {
  code: ProblemCode;
  where: Place;
  /** What stood there, as the user wrote it. */
  found?: string;
  /** What was expected instead, where that can be said shortly. */
  expected?: string;
}

/** What a parse function returns: the good part, and everything that was wrong with the rest. */
export interface Parsed<T> {
  value: T;
  problems: Problem[];
}
