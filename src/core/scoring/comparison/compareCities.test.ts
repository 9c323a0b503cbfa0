import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { createEmptyAssessment } from '../../assessment/readAssessment';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment, type Scorecard } from '../scoreAssessment';
import { compareCities } from './compareCities';
import { listGroupsSideBySide } from './listGroupsSideBySide';
import { listSideBySide } from './listSideBySide';
import type { SideBySide } from './sideBySide';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [set] = benchmarkSets;
if (!set) throw new Error('No benchmark set');
const about = {
  city: 'Example',
  country: '',
  period: 2026,
  benchmarkSet: { id: set.id, version: set.version },
  published: null,
};

/** Values; null: not reported. */
function score(values: Record<string, number | null>, benchmarks = set): Scorecard {
  if (!benchmarks) throw new Error('No benchmark set');
  const answers = Object.entries(values).map(([id, value]): [string, Answer] => [
    id,
    value === null
      ? { status: 'not-reported', ...EMPTY_DESCRIPTION }
      : { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION },
  ]);
  return scoreAssessment(
    { ...createEmptyAssessment(about), answers: new Map(answers) },
    catalogue,
    benchmarks,
  );
}

// Fixed broadband, target 60 %: 6 is red, 57 light green, 60 dark green. Unemployment, from 12.5 to 5 %: 12 is red, 5 dark
// green. Public Wi-Fi has no benchmark. The Internet access of households has 100 % as target.
const [BROADBAND, UNEMPLOYMENT, WIFI, INTERNET] = [
  'EC-ICT-ICT-2C',
  'EC-P-EM-1C',
  'EC-ICT-ICT-5C',
  'EC-ICT-ICT-1C',
];

const ours = score({ [BROADBAND]: 60, [UNEMPLOYMENT]: 12, [WIFI]: 3 });
const theirs = score({ [BROADBAND]: 6, [UNEMPLOYMENT]: null, [WIFI]: 5, [INTERNET]: 100 });

describe('another city beside ours', () => {
  it('is compared by what each reports first', () => {
    const comparison = compareCities(ours, theirs, catalogue);
    expect(comparison.ours).toMatchObject({ dataPoints: 112, reported: 3, scored: 2 });
    expect(comparison.theirs).toMatchObject({ dataPoints: 112, reported: 3, scored: 2 });
    expect(comparison).toMatchObject({
      reportedByBoth: 2,
      scoredByBoth: 1,
      scoredByEither: 3,
      isUneven: true,
    });
  });

  it('has its score on common ground beside the full one', () => {
    const [city] = compareCities(ours, theirs, catalogue).groups;
    // Ours 4 + 1 of 8 points, theirs 1 + 4 of 8; of the one data point in common 4 of 4 and 1 of 4.
    expect([city?.ours.percent, city?.theirs.percent]).toEqual([62.5, 62.5]);
    expect(city?.common).toEqual({
      scored: 1,
      ours: { percent: 100, band: 4 },
      theirs: { percent: 25, band: 1 },
    });
  });

  it('stands higher, lower or the same by band; what one of the two has not scored counts nowhere', () => {
    expect(compareCities(ours, theirs, catalogue).places).toEqual({ better: 1, worse: 0, same: 0 });
    expect(compareCities(theirs, ours, catalogue).places).toEqual({ better: 0, worse: 1, same: 0 });
    expect(compareCities(ours, score({ [BROADBAND]: 61, [UNEMPLOYMENT]: 12.5 }), catalogue).places).toEqual({
      better: 0,
      worse: 0,
      same: 2,
    });
  });

  // Scored by both ÷ scored by either: 1 of 2 is half, 1 of 3 is less.
  it.each([
    [{ [BROADBAND]: 1 }, { [BROADBAND]: 2, [UNEMPLOYMENT]: 6 }, false],
    [{ [BROADBAND]: 1, [INTERNET]: 1 }, { [BROADBAND]: 2, [UNEMPLOYMENT]: 6 }, true],
    [{ [BROADBAND]: 1 }, { [INTERNET]: 2 }, true],
    [{}, {}, false],
  ])('%j and %j stand on different ground: %s', (one, other, isUneven) => {
    expect(compareCities(score(one), score(other), catalogue).isUneven).toBe(isUneven);
  });

  it('is refused by another benchmark set', () => {
    const other = score({}, { ...set, version: '2' });
    expect(() => compareCities(ours, other, catalogue)).toThrow();
  });
});

describe('rows side by side', () => {
  const others = [theirs, score({ [UNEMPLOYMENT]: 5 })];
  it.each<[SideBySide, string[]]>([
    ['all', [INTERNET, BROADBAND, WIFI, UNEMPLOYMENT]],
    ['common', [BROADBAND, WIFI, UNEMPLOYMENT]],
    ['worse', [UNEMPLOYMENT]],
    ['better', [BROADBAND]],
  ])('%s: %j', (show, ids) => {
    const rows = listSideBySide(ours, others, catalogue, { show });
    expect(rows.map(({ entry }) => entry.dataPoint.id).sort()).toEqual([...ids].sort());
  });

  it('are of one dimension, and groups have a row where any city has a score', () => {
    expect(listSideBySide(ours, others, catalogue, { dimension: 'Environment' })).toEqual([]);
    const comparisons = others.map((other) => compareCities(ours, other, catalogue));
    const rows = listGroupsSideBySide(ours, comparisons);
    const names = rows.map(({ ours: { group } }) => group.category ?? group.subDimension ?? group.dimension);
    expect(names).toEqual([null, 'Economy', 'ICT', 'Productivity', 'ICT Infrastructure', 'Employment']);
    expect(rows.every(({ pairs }) => pairs.length === 2)).toBe(true);
    expect(listGroupsSideBySide(ours, comparisons, 'Environment')).toEqual([]);
  });
});
