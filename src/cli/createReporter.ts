// Tells problems as lines `file:row column: message`, which editors and other programs understand.
import type { Problem } from '../core/problem';
import { describeProblem } from '../i18n/describeProblem';
import type { Text } from '../i18n/createText';
import { writePlain } from './writePlain';

export interface Reporter {
  problem: (file: string, problem: Problem) => void;
  /** Worth telling, but nothing was refused. */
  notice: (file: string, notice: Problem) => void;
  countProblems: () => number;
}

/** Told for the first row of a file only; every thread brings its own first one. */
const TOLD_ONCE: readonly Problem['code'][] = ['read-with-decimal-comma'];

export function createReporter(text: Text, printError: (line: string) => void): Reporter {
  let problems = 0;
  const toldOnce = new Set<string>();
  const tell = (file: string, { where, ...problem }: Problem, mark: string) => {
    const message = writePlain(describeProblem({ where, ...problem }, text.t), text);
    const row = where.row === undefined ? '' : `:${where.row}`;
    const place = [`${file}${row}`, where.column ?? where.path].filter(Boolean).join(' ');
    printError(`${place}: ${mark}${message}`);
  };
  return {
    problem: (file, problem) => {
      problems += 1;
      tell(file, problem, '');
    },
    notice: (file, notice) => {
      const name = JSON.stringify([file, notice.code]);
      if (toldOnce.has(name)) return;
      if (TOLD_ONCE.includes(notice.code)) toldOnce.add(name);
      tell(file, notice, NOTE[text.language]);
    },
    countProblems: () => problems,
  };
}

const NOTE = { en: 'note: ', fa: 'توجه: ' };
