import { describe, expect, it } from 'vitest';
import type { Review } from '../../assessment/review';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import type { DataPointStatus } from '../scoreDataPoint';
import { countReporting } from './countReporting';

const { catalogue } = readRealDefinitions();
const review = (verified: Review['verified']): Review => ({ verified, reason: '' });

// Two of the three stages of wastewater make a partial core KPI; the second one is advanced.
const REPORTED = ['EC-ICT-ICT-2C', 'EC-ICT-PS-2A', 'EN-EN-WS-4C.primary', 'EN-EN-WS-4C.secondary'];
const statusOf = (id: string): DataPointStatus => (REPORTED.includes(id) ? 'reported' : 'unanswered');
const dataPoints = new Map(
  catalogue.entries.map(({ dataPoint: { id } }) => [id, { status: statusOf(id) }] as const),
);

function count(reviews: Record<string, Review>) {
  return countReporting({ reviews: new Map(Object.entries(reviews)) }, { dataPoints }, catalogue);
}

describe('reporting and verification', () => {
  it('are counted for core, advanced and all, in KPIs and in data points', () => {
    const [core, advanced, all] = count({});
    expect(core?.kpis).toMatchObject({ reported: 1, partial: 1, open: 2, verified: 0 });
    expect(core?.dataPoints).toMatchObject({ reported: 3, open: 3 });
    expect(advanced?.kpis).toMatchObject({ reported: 1, partial: 0, open: 1 });
    expect(all?.kpis).toMatchObject({ total: 91, reported: 2, partial: 1, notReported: 88 });
    expect(all?.dataPoints).toMatchObject({ total: 112, reported: 4, partial: 0, notReported: 108 });
    expect((core?.kpis.total ?? 0) + (advanced?.kpis.total ?? 0)).toBe(91);
  });

  it.each([
    ['one of two is confirmed', { primary: 'yes' }, { verified: 0, notVerified: 0, open: 1 }],
    ['both are', { primary: 'yes', secondary: 'yes' }, { verified: 1, notVerified: 0, open: 0 }],
    ['one is refused', { primary: 'yes', secondary: 'no' }, { verified: 0, notVerified: 1, open: 0 }],
    ['one that is not reported is refused', { tertiary: 'no' }, { verified: 0, notVerified: 0, open: 1 }],
  ] as const)('of a partial KPI: %s', (_, verdicts, expected) => {
    const reviews = Object.entries(verdicts).map(([stage, verdict]) => [
      `EN-EN-WS-4C.${stage}`,
      review(verdict),
    ]);
    const others = { 'EC-ICT-ICT-2C': review('yes'), 'EC-ICT-PS-2A': review('yes') };
    const all = count({ ...others, ...(Object.fromEntries(reviews) as Record<string, Review>) })[2];
    expect(all?.kpis).toMatchObject({ ...expected, verified: expected.verified + 2 });
    const { reported: told = 0, verified = 0, notVerified = 0, open = 0 } = all?.dataPoints ?? {};
    expect(verified + notVerified + open).toBe(told);
  });
});
