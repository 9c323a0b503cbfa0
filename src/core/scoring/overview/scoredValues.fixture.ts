// For tests: an assessment that reports some values, scored with the real definitions.
import { EMPTY_DESCRIPTION } from '../../assessment/answer';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment, type Scorecard } from '../scoreAssessment';

const definitions = readRealDefinitions();
const [benchmarks] = definitions.benchmarkSets;

export const { catalogue } = definitions;

/** Values by data point. */
export function scoreValues(values: Readonly<Record<string, number>>): {
  assessment: Assessment;
  scorecard: Scorecard;
} {
  if (!benchmarks) throw new Error('No benchmark set');
  const { id, version } = benchmarks;
  const about = { city: 'Mashhad', country: 'Iran', period: 2021, published: null };
  const assessment: Assessment = {
    ...createEmptyAssessment({ ...about, benchmarkSet: { id, version } }),
    answers: new Map(
      Object.entries(values).map(([dataPoint, value]) => [
        dataPoint,
        { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION },
      ]),
    ),
  };
  return { assessment, scorecard: scoreAssessment(assessment, catalogue, benchmarks) };
}
