// The files that were named → one scored assessment after the other; problems are told on the way.
import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { isEarlierPeriod } from '../core/assessment/isEarlierPeriod';
import { createEmptyAssessment, type Assessment } from '../core/assessment/readAssessment';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Catalogue } from '../core/catalogue/catalogue';
import { decodePieces } from '../core/exchange/decodeText';
import { readAnswersCsv } from '../core/exchange/readAnswersCsv';
import type { AnswersOfSubject } from '../core/exchange/collectAnswers';
import type { Problem } from '../core/problem';
import { findFindings, type JudgedFinding } from '../core/scoring/plausibility/findFindings';
import { scoreAssessment, type Scorecard } from '../core/scoring/scoreAssessment';
import type { Text } from '../i18n/createText';
import type { Reporter } from './createReporter';
import { readFileBytes } from './readFileBytes';

export interface Job {
  files: readonly string[];
  /** Where tables are written to. */
  out: string;
  folder: string;
  catalogue: Catalogue;
  benchmarks: BenchmarkSet;
  text: Text;
  reporter: Reporter;
  print: (line: string) => void;
}

interface Assessed {
  file: string;
  assessment: Assessment;
  scorecard: Scorecard;
  findings: readonly JudgedFinding[];
}

/** These notices come again as findings, with their rule. */
const TOLD_AS_FINDINGS: readonly Problem['code'][] = ['out-of-range'];

/** Keeps only the assessment before, for the jumps from one period of a city to the next. */
export function* assessFiles({
  files,
  folder,
  catalogue,
  benchmarks,
  reporter,
}: Job): Generator<Assessed, void> {
  const seen = new Set<string>();
  let before: Assessed | undefined;
  for (const file of files) {
    const decoded = decodePieces(readFileBytes(resolve(folder, file)), isUtf8);
    if ('problem' in decoded) {
      reporter.problem(file, decoded.problem);
      continue;
    }
    for (const notice of decoded.notices) reporter.notice(file, notice);
    for (const event of readAnswersCsv(decoded.pieces, decoded.fromSpreadsheet, catalogue, seen)) {
      if (event.kind === 'assessment') {
        const assessment = toAssessment(event.read, benchmarks);
        const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
        const previous =
          before && isEarlierPeriod(before.assessment.about, assessment.about) ? before : undefined;
        const findings = findFindings({ catalogue, assessment, scorecard, previous });
        before = { file, assessment, scorecard, findings };
        yield before;
      } else if (event.kind === 'problem') reporter.problem(file, event.problem);
      else if (!TOLD_AS_FINDINGS.includes(event.problem.code)) reporter.notice(file, event.problem);
    }
  }
}

function toAssessment({ about, ...read }: AnswersOfSubject, { id, version }: BenchmarkSet): Assessment {
  const subject = { ...about, benchmarkSet: { id, version }, published: null };
  return { ...createEmptyAssessment(subject), ...read };
}
