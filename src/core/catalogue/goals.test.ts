import { describe, expect, it } from 'vitest';
import { findGoalLinks, GOAL_NAMES, GOALS } from './goals';
import { readRealDefinitions } from './readDefinitionFiles.fixture';

const { catalogue } = readRealDefinitions();

describe('the goals of a KPI', () => {
  it('are stated as soon as ITU names anything of them, and our suggestions stand apart', () => {
    const sdg = { stated: ['17.8', '17.8.1'], suggested: ['9.c', '17', '9.1'] };
    expect(findGoalLinks({ sdg })).toEqual([
      { goal: 9, origin: 'suggested', stated: [], suggested: ['9.c', '9.1'] },
      { goal: 17, origin: 'stated', stated: ['17.8', '17.8.1'], suggested: ['17'] },
    ]);
  });

  it('may be none, and "1" is not "11"', () => {
    expect(findGoalLinks({ sdg: { stated: [], suggested: [] } })).toEqual([]);
    expect(findGoalLinks({ sdg: { stated: ['11.6'], suggested: [] } }).map(({ goal }) => goal)).toEqual([11]);
  });

  it('are known for all KPIs but two, and every code of the definitions belongs to one of the 17', () => {
    const without = catalogue.kpis.filter((kpi) => findGoalLinks(kpi).length === 0);
    expect(without.map(({ id }) => id).sort()).toEqual(['SC-SH-SA-5A', 'SC-SH-SA-7C']);
    for (const kpi of catalogue.kpis) {
      const codes = findGoalLinks(kpi).flatMap(({ stated, suggested }) => [...stated, ...suggested]);
      expect(codes.sort(), kpi.id).toEqual([...kpi.sdg.stated, ...kpi.sdg.suggested].sort());
    }
  });

  it('have a name in both languages', () => {
    for (const goal of GOALS) {
      expect(GOAL_NAMES[goal].en).toMatch(/^[A-Z][A-Za-z ,-]+$/);
      expect(GOAL_NAMES[goal].fa).toMatch(/^[\u0600-\u06ff\u200c ]+$/);
      expect(GOAL_NAMES[goal].fa).not.toMatch(/[\u064a\u0643]/);
    }
  });
});
