// Scoring in one process: one full assessment, and ten thousand of them.
import { expect, it } from 'vitest';
import { readRealDefinitions } from '../src/core/catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../src/core/scoring/scoreAssessment';
import { median, report } from './report';
import { createSample } from './sampleAssessments';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const COUNT = 10_000;

it('scores one full assessment', () => {
  const assessment = createSample(catalogue, 0);
  const runs = Array.from({ length: 500 }, () => {
    const begun = performance.now();
    scoreAssessment(assessment, catalogue, benchmarks);
    return performance.now() - begun;
  });
  report('one full assessment, median of 500', median(runs), 1, 'ms');
});

it('scores ten thousand assessments, 1.12 million answers', () => {
  const assessments = Array.from({ length: COUNT }, (_, index) => createSample(catalogue, index));
  const begun = performance.now();
  let scored = 0;
  for (const assessment of assessments) {
    const { groups } = scoreAssessment(assessment, catalogue, benchmarks);
    scored += groups[0]?.scored ?? 0;
  }
  const seconds = (performance.now() - begun) / 1000;
  expect(scored).toBe(COUNT * 102);
  report('10 000 assessments scored and grouped', seconds, 2, 's');
});
