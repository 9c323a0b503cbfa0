import { describe, expect, it } from 'vitest';
import { compareScorecards } from '../comparison/compareScorecards';
import { findLifts } from '../lift/findLifts';
import { findNextStep } from './findNextStep';
import { catalogue, scoreValues } from './scoredValues.fixture';
import { listCategories, listTurnedGreen, summarizeGroup } from './summarizeGroup';

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, research 3 % of GDP, Internet access 100 %.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const RESEARCH = 'EC-P-IN-1C';

function summarize(dimension: string, values: Record<string, number>, before?: Record<string, number>) {
  const { assessment, scorecard } = scoreValues(values);
  const lifts = findLifts(assessment, scorecard, catalogue);
  const comparison = before && compareScorecards(scoreValues(before).scorecard, scorecard, catalogue);
  const own = scorecard.groups.find(
    ({ group }) => group.level === 'dimension' && group.dimension === dimension,
  );
  if (!own) throw new Error(`No ${dimension}`);
  return {
    ...summarizeGroup(own, { scorecard, catalogue, lifts, comparison }),
    categories: listCategories(own.group, scorecard),
    comparison,
  };
}

describe('a group in short', () => {
  const summary = summarize('Economy', { [BROADBAND]: 57, [UNEMPLOYMENT]: 12, [RESEARCH]: 0.03 });

  it('its greens, its reds with the worst first, and the red one that is nearest to leaving red', () => {
    // 1 % and 6.67 % of the target: red; 95 %: light green.
    expect(summary).toMatchObject({ green: 1, top: 0, isIncomplete: true });
    expect(summary.reds).toEqual([RESEARCH, UNEMPLOYMENT]);
    expect(summary.nearest?.dataPointId).toBe(UNEMPLOYMENT);
  });

  it('its categories: the worst first, what has no score behind them in the catalogue’s order', () => {
    expect(summary.scoredCategories.map(({ group, percent }) => [group.category, percent])).toEqual([
      ['Innovation', 25],
      ['Employment', 25],
      ['ICT Infrastructure', 75],
    ]);
    expect(summary.categories).toHaveLength(11);
    expect(summary.categories[3]?.group.category).toBe('Water and Sanitation');
  });

  it('without reds, what is nearest to a higher band; nothing where all is at the top', () => {
    expect(summarize('Economy', { [BROADBAND]: 57 })).toMatchObject({
      reds: [],
      nearest: { dataPointId: BROADBAND, from: 3 },
    });
    expect(summarize('Economy', { [BROADBAND]: 60 })).toMatchObject({ top: 1, nearest: undefined });
  });

  it('what has turned: the longest way first; none where there is nothing to compare with', () => {
    const { turned, comparison } = summarize(
      'Economy',
      { [BROADBAND]: 60, [UNEMPLOYMENT]: 12, [RESEARCH]: 2 },
      { [BROADBAND]: 6, [UNEMPLOYMENT]: 5, [RESEARCH]: 1.5 },
    );
    expect(turned?.rose.map(({ dataPointId }) => dataPointId)).toEqual([BROADBAND, RESEARCH]);
    expect(turned?.fell.map(({ dataPointId }) => dataPointId)).toEqual([UNEMPLOYMENT]);
    expect(comparison && listTurnedGreen(comparison).map(({ dataPointId }) => dataPointId)).toEqual([
      BROADBAND,
    ]);
    expect(summary.turned).toBeNull();
    expect(summarize('Environment', { [BROADBAND]: 60 }, { [BROADBAND]: 6 }).turned).toBeNull();
  });
});

describe('the next step', () => {
  const action = { text: 'Lay fibre', owner: '', due: null, done: false };

  it('is what is not done yet', () => {
    expect(findNextStep(BROADBAND, new Map([[BROADBAND, action]]))).toBe(action);
    expect(findNextStep(BROADBAND, new Map([[BROADBAND, { ...action, done: true }]]))).toBeUndefined();
    expect(findNextStep(BROADBAND, new Map())).toBeUndefined();
  });
});
