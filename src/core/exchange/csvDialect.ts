// The two ways in which a CSV file is written: plain for machines, with a BOM and a formula guard for Excel.

interface DialectRules {
  /** Excel takes a file without it for the computer's old code page; other readers choke on it. */
  byteOrderMark: '' | '\ufeff';
  writeText: (text: string) => string;
}

export const CSV_DIALECTS = {
  machine: { byteOrderMark: '', writeText: (text) => text },
  excel: { byteOrderMark: '\ufeff', writeText: addFormulaGuard },
} satisfies Record<string, DialectRules>;

export type CsvDialect = keyof typeof CSV_DIALECTS;

/**
 * Puts an apostrophe before a text that Excel would run as a formula (= + - @ tab CR). A text that already begins like a
 * guarded one gets one more, so that {@link removeFormulaGuard} gives back every text exactly. For text cells only: a
 * negative number is no formula.
 */
function addFormulaGuard(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Takes off what the Excel dialect has put before a text; every other text stays. */
export function removeFormulaGuard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
