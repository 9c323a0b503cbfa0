// The files that were named → one scored assessment after the other; what is wrong comes on the way.
import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { createEmptyAssessment, type Assessment } from '../core/assessment/readAssessment';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { AnswersEvent, AnswersOfSubject } from '../core/exchange/collectAnswers';
import { createShare, type Share } from '../core/exchange/createShare';
import { decodePieces } from '../core/exchange/decodeText';
import { readAnswersCsv } from '../core/exchange/readAnswersCsv';
import type { Problem } from '../core/problem';
import { assessOne, type Assessed } from './assessOne';
import { readFileBytes } from './readFileBytes';

/** What is to be assessed: plain data, which can go to another thread. */
export interface Task {
  files: readonly string[];
  /** Paths are relative to it. */
  folder: string;
  catalogue: Catalogue;
  benchmarks: BenchmarkSet;
}

/** Something that is to be told about a row or a file. */
export interface Told {
  kind: 'problem' | 'notice';
  file: string;
  problem: Problem;
}

/** With the turn of the city that it is about, or behind whose rows it stands. */
type AssessedEvent = (Told | Assessed) & { turn: number };

/** These notices come again as findings, with their rule. */
const TOLD_AS_FINDINGS: readonly Problem['code'][] = ['out-of-range'];

/** Keeps only the assessment before, for the jumps from one period of a city to the next. */
export function* assessFiles(task: Task, share = createShare(0, 1)): Generator<AssessedEvent, void> {
  const { files, folder, catalogue } = task;
  let before: (Assessed & { turn: number }) | undefined;
  for (const file of files) {
    for (const event of readFile(file, folder, catalogue, share)) {
      if (event.kind === 'assessment') {
        const { turn, ...read } = event.read;
        const assessment = toAssessment(read, task.benchmarks);
        before = { ...assessOne(file, assessment, before?.turn === turn ? before : undefined, task), turn };
        yield before;
      } else if (share.isOwn() && !TOLD_AS_FINDINGS.includes(event.problem.code))
        yield { ...event, file, turn: share.getTurn() };
    }
  }
}

function* readFile(
  file: string,
  folder: string,
  catalogue: Catalogue,
  share: Share,
): Generator<AnswersEvent, void> {
  const decoded = decodePieces(readFileBytes(resolve(folder, file)), isUtf8);
  if ('problem' in decoded) {
    yield { kind: 'problem', problem: decoded.problem };
    return;
  }
  for (const problem of decoded.notices) yield { kind: 'notice', problem };
  yield* readAnswersCsv(decoded.pieces, decoded.fromSpreadsheet, catalogue, share);
}

function toAssessment(
  { about, ...read }: Omit<AnswersOfSubject, 'turn'>,
  { id, version }: BenchmarkSet,
): Assessment {
  const subject = { ...about, benchmarkSet: { id, version }, published: null };
  return { ...createEmptyAssessment(subject), ...read };
}
