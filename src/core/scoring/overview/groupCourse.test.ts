import { describe, expect, it } from 'vitest';
import { getRag } from '../band';
import type { GroupScore } from '../scoreAssessment';
import { findCourse } from './findCourse';
import { findRank } from './findRank';
import { findWeakGroups } from './findWeakGroups';
import { lineUpGroups } from './lineUpGroups';

/** Points 1 to 4 of one data point each: 25, 50, 75 or 100 %; null: nothing is scored. */
function scoreOf(points: 1 | 2 | 3 | 4 | null, category = 'Energy', scored = 1): GroupScore {
  return {
    group: { level: 'category', dimension: 'Environment', subDimension: null, category, dataPointIds: [] },
    ...{ dataPoints: 5, reported: scored, scored: points === null ? 0 : scored },
    ...{ points: (points ?? 0) * scored, maxPoints: 4 * scored },
    ...{ percent: points === null ? null : 25 * points, band: points, rag: points && getRag(points) },
  };
}
const course = (...points: (1 | 2 | 3 | 4 | null)[]) => findCourse(points.map((each) => scoreOf(each)));

describe('the course of a group', () => {
  it.each([
    [[1, 2, 4], 75, 3, 0, 2],
    [[3, 1], -50, -2, 0, 1],
    [[2, 4, 2], 0, 0, 0, 2],
    [[null, 2, null, 3, null], 25, 1, 1, 3],
  ] as const)('%j changes by %d points and %d bands', (points, change, bandChange, firstIndex, lastIndex) => {
    expect(course(...points)).toMatchObject({ change, bandChange, firstIndex, lastIndex });
  });

  it.each([[[]], [[3]], [[null, 3, null]], [[null, null]]] as const)('%j is none', (points) => {
    expect(course(...points)).toBeUndefined();
  });

  it('tells whether as many data points are scored as before', () => {
    expect(findCourse([scoreOf(2), scoreOf(3)])?.isCoverageOther).toBe(false);
    expect(findCourse([scoreOf(2), scoreOf(3, 'Energy', 4)])?.isCoverageOther).toBe(true);
  });
});

describe('the place among others', () => {
  it.each([
    [4, [1, 3], 'highest'],
    [3, [1, 3], 'highest'],
    [1, [1, 3, null], 'lowest'],
    [2, [1, 3], 'between'],
    [2, [2, 2], 'between'],
    [2, [null], undefined],
    [null, [1, 3], undefined],
  ] as const)('%j among %j is %s', (own, others, rank) => {
    expect(
      findRank(
        scoreOf(own),
        others.map((each) => scoreOf(each)),
      ),
    ).toBe(rank);
  });
});

describe('weak groups', () => {
  it('are red or amber, the lowest first; what has no score is not weak', () => {
    const { weak, scored, unscored } = findWeakGroups([
      scoreOf(2, 'A'),
      scoreOf(null, 'B'),
      scoreOf(1, 'C'),
      scoreOf(3, 'D'),
      scoreOf(2, 'E'),
    ]);
    expect(weak.map(({ group, percent }) => [group.category, percent])).toEqual([
      ['C', 25],
      ['A', 50],
      ['E', 50],
    ]);
    expect(scored).toHaveLength(4);
    expect(unscored.map(({ group }) => group.category)).toEqual(['B']);
  });
});

describe('groups side by side', () => {
  const one = { groups: [scoreOf(1, 'A'), scoreOf(2, 'B')] };
  const other = { groups: [scoreOf(null, 'A'), scoreOf(4, 'B')] };

  it('keep the order of the catalogue and of the scorecards', () => {
    const rows = lineUpGroups([one, other], () => true);
    expect(rows.map(({ group, scores }) => [group.category, ...scores.map(({ band }) => band)])).toEqual([
      ['A', 1, null],
      ['B', 2, 4],
    ]);
    expect(lineUpGroups([one], ({ category }) => category === 'B')).toHaveLength(1);
    expect(lineUpGroups([], () => true)).toEqual([]);
  });

  it('are refused where they are of different catalogues', () => {
    expect(() => lineUpGroups([one, { groups: [scoreOf(1, 'B'), scoreOf(1, 'A')] }], () => true)).toThrow();
    expect(() => lineUpGroups([one, { groups: [] }], () => true)).toThrow();
  });
});
