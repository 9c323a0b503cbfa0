import { describe, expect, it } from 'vitest';
import { groupByGoal, summarizeGoals } from './groupByGoal';
import { catalogue, scoreValues } from './scoredValues.fixture';

// Of goal 4, which five data points speak about: schools, pupils with ICT, adult literacy, higher education, and one more.
const { scorecard } = scoreValues({
  'SC-EH-ED-1C': 32, // 32 % of 100 %: red, 1 point
  'SC-EH-ED-2C': 98, // 98 %: dark green, 4 points
  'SC-EH-ED-4C': 96, // 96 %: dark green, 4 points
});
const goals = groupByGoal(catalogue, scorecard);
const goalOf = (goal: number, list = goals) => {
  const found = list.find((each) => each.goal === goal);
  if (!found) throw new Error(`No goal ${goal}`);
  return found;
};

describe('the goals and their data points', () => {
  it('are all 17, in their order; as many data points as the definitions say', () => {
    expect(goals.map(({ goal, dataPoints }) => [goal, dataPoints.length])).toEqual([
      ...[
        [1, 1],
        [2, 1],
        [3, 7],
        [4, 5],
        [5, 3],
        [6, 14],
        [7, 10],
        [8, 4],
        [9, 10],
        [10, 2],
        [11, 48],
      ],
      ...[
        [12, 6],
        [13, 3],
        [14, 0],
        [15, 1],
        [16, 8],
        [17, 3],
      ],
    ]);
  });

  it('score their data points together by the rule of groups: 1 + 4 + 4 of 12 points, three of five scored', () => {
    const { together, counts, stated } = goalOf(4);
    expect(together).toMatchObject({ dataPoints: 5, reported: 3, scored: 3, points: 9, maxPoints: 12 });
    expect(together).toMatchObject({ percent: 75, band: 3 });
    expect(counts).toMatchObject({ 1: 1, 2: 0, 3: 0, 4: 2, missing: 2 });
    expect(stated).toBe(4);
  });

  it('say nothing of a goal without data points, which is no score', () => {
    expect(goalOf(14)).toMatchObject({ dataPoints: [], stated: 0 });
    expect(goalOf(14).together).toMatchObject({ scored: 0, percent: null, band: null });
  });

  it('overlap: a data point counts for each of its goals and knows the others', () => {
    for (const { goal, dataPoints } of goals) {
      for (const { otherGoals, score } of dataPoints) {
        expect(otherGoals).not.toContain(goal);
        for (const other of otherGoals)
          expect(goalOf(other).dataPoints.map((each) => each.score.dataPointId)).toContain(score.dataPointId);
      }
    }
  });

  it('can be taken by ITU’s word alone', () => {
    const stated = groupByGoal(catalogue, scorecard, 'stated');
    expect(goalOf(4, stated).dataPoints).toHaveLength(4);
    expect(stated.filter(({ dataPoints }) => dataPoints.length > 0).map(({ goal }) => goal)).toEqual([
      4, 5, 6, 7, 9, 10, 11, 16, 17,
    ]);
    for (const { dataPoints, stated: count } of stated) expect(count).toBe(dataPoints.length);
  });
});

describe('the goals in short', () => {
  it('those with a score, those without one yet, those without data points', () => {
    const { scored, unscored, silent, ...counts } = summarizeGoals(goals, catalogue);
    expect(scored.map(({ goal }) => goal)).toContain(4);
    expect([...scored, ...unscored]).toHaveLength(16);
    expect(silent).toEqual([14]);
    expect(counts).toMatchObject({ linked: 110, scoredLinked: 3, without: 2 });
  });
});
