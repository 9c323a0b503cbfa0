import { describe, expect, it } from 'vitest';
import { openPublished } from '../../core/assessment/openPublished';
import { createEmptyAssessment } from '../../core/assessment/readAssessment';
import { readPublished, readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { comparePeriods, type Pinned, type ScoredWith } from './comparePeriods';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [set] = benchmarkSets;
if (!set) throw new Error('No benchmark set');
const stricter = {
  ...set,
  version: '2',
  bands: { ...set.bands, limits: [50, 80, 99] as [number, number, number] },
};

function pinned(period: number, benchmarks: Pinned['benchmarks']): Pinned {
  const content = openPublished(readPublished('riyadh-2020'), benchmarks);
  const about = { ...content.about, period };
  return { assessment: { ...createEmptyAssessment(about), ...content, about }, benchmarks };
}

describe('two periods', () => {
  it.each([
    [2022, 2020, [2020, 2022]],
    [2020, 2022, [2020, 2022]],
    [1400, 2021, [2021, 1400]],
    [2021, 1400, [2021, 1400]],
  ])('the open one of %d and the other of %d stand in the order of time', (open, other, order) => {
    const { before, after } = comparePeriods(pinned(open, set), pinned(other, set), 'own', catalogue);
    expect([before, after].map(({ assessment }) => assessment.about.period)).toEqual(order);
  });

  it.each<[ScoredWith, [string, string], boolean]>([
    ['open', ['2', '2'], true],
    ['other', ['1', '1'], true],
    ['own', ['1', '2'], false],
  ])('scored with %s', (scoredWith, versions, same) => {
    const open = pinned(2022, stricter);
    const { before, after, comparison } = comparePeriods(open, pinned(2020, set), scoredWith, catalogue);
    expect([before, after].map(({ scorecard }) => scorecard.benchmarks.version)).toEqual(versions);
    // The answers are the same, so that with one set nothing differs.
    expect(comparison.sameBenchmarks).toBe(same);
    expect(comparison.dataPoints.length > 0).toBe(!same);
  });
});
