// For tests: small cities by the real catalogue, and what the rules say about them.
import { EMPTY_DESCRIPTION, type Answer, type AnswerDescription } from '../../assessment/answer';
import { EMPTY_PROFILE, type Profile } from '../../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import type { PlausibilityContext } from './finding';

const { catalogue, benchmarkSets } = readRealDefinitions();
const benchmarks = getBenchmarks();
const benchmarkSet = { id: benchmarks.id, version: benchmarks.version };

export type Answers = Readonly<Record<string, Answer>>;

export const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  population: { value: 200_000, year: 2020 },
  households: { value: 100_000, year: 2020 },
};

export const value = (result: number | null, description: Partial<AnswerDescription> = {}): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value: result },
  ...EMPTY_DESCRIPTION,
  ...description,
});

export const parts = (numerator: number | null, denominator: number | null | 'profile'): Answer => ({
  status: 'reported',
  inputs: {
    kind: 'parts',
    numerator,
    denominator: denominator === 'profile' ? { from: 'profile' } : { from: 'answer', value: denominator },
  },
  ...EMPTY_DESCRIPTION,
});

export const notApplicable: Answer = { status: 'not-applicable', ...EMPTY_DESCRIPTION };
export const notReported: Answer = { status: 'not-reported', ...EMPTY_DESCRIPTION };

export function createContext(
  answers: Iterable<readonly [string, Answer]>,
  { previous, ...changes }: Partial<Assessment> & { previous?: Answers } = {},
): PlausibilityContext {
  const about = { city: 'Example', country: 'Iran', period: 2024, benchmarkSet, published: null };
  const complete = (assessment: Assessment) => ({
    assessment,
    scorecard: scoreAssessment(assessment, catalogue, benchmarks),
  });
  const empty = { ...createEmptyAssessment(about), profile: PROFILE };
  return {
    catalogue,
    ...complete({ ...empty, answers: new Map(answers), ...changes }),
    previous:
      previous &&
      complete({ ...empty, about: { ...about, period: 2022 }, answers: new Map(Object.entries(previous)) }),
  };
}

function getBenchmarks(): BenchmarkSet {
  const [first] = benchmarkSets;
  if (!first) throw new Error('No benchmark set');
  return first;
}
