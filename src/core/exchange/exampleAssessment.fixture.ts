// For tests: the real catalogue and a small city whose numbers can be checked in the head.
import { EMPTY_DESCRIPTION, type Answer, type AnswerDescription, type Inputs } from '../assessment/answer';
import { EMPTY_PROFILE, type Profile } from '../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../assessment/readAssessment';
import { dataPointIdSchema } from '../catalogue/kpi';
import { readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment, type Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { writeMaturityReport } from './writeMaturityReport';

const definitions = readRealDefinitions();
const [benchmarks] = definitions.benchmarkSets.filter(({ id }) => id === 'published-targets');

export const { catalogue } = definitions;

export const toId = (text: string) => dataPointIdSchema.parse(text);

export const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  population: { value: 200_000, year: 2020 },
  households: { value: 100_000, year: 2020 },
};

export function createAssessment(
  answers: Record<string, Answer>,
  changes: Partial<Assessment> = {},
): Assessment {
  const benchmarkSet = { id: 'published-targets', version: '1' };
  const about = { city: 'Mashhad', country: 'Iran', period: 2021, benchmarkSet, published: null };
  return {
    ...createEmptyAssessment(about),
    profile: PROFILE,
    answers: new Map(Object.entries(answers)),
    ...changes,
  };
}

export const reported = (inputs: Inputs, description: Partial<AnswerDescription> = {}): Answer => ({
  status: 'reported',
  inputs,
  ...EMPTY_DESCRIPTION,
  ...description,
});

export const valueOf = (value: number | null): Inputs => ({ kind: 'value', value });

export const partsOf = (numerator: number | null, denominator: number | null | 'profile'): Inputs => ({
  kind: 'parts',
  numerator,
  denominator: denominator === 'profile' ? { from: 'profile' } : { from: 'answer', value: denominator },
});

export function score(assessment: Assessment): Scorecard {
  if (!benchmarks) throw new Error('published-targets is missing');
  return scoreAssessment(assessment, catalogue, benchmarks);
}

export function write(assessment: Assessment, dialect: CsvDialect): string {
  return writeMaturityReport(assessment, score(assessment), catalogue, dialect);
}
