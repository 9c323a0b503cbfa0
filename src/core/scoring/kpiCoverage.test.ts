import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import type { DataPointStatus } from './scoreDataPoint';
import { countKpis, findMissingKpis, findPartialKpis } from './kpiCoverage';

const { catalogue } = readRealDefinitions();
const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);
const statusesOf = (statuses: Record<string, DataPointStatus>) =>
  new Map(ids.map((id) => [id, { status: statuses[id] ?? 'unanswered' }]));

describe('partial KPIs', () => {
  it('name the data points that they lack, with what was said about them', () => {
    const partial = findPartialKpis(
      catalogue.kpis,
      statusesOf({
        'EC-ICT-ICT-2C': 'reported',
        'EC-ICT-ICT-4C.3g': 'reported',
        'EN-EN-WS-4C.primary': 'reported',
        'EN-EN-WS-4C.secondary': 'not-reported',
      }),
    );
    expect(
      partial.map(({ kpi, reported, missing }) => [
        kpi.id,
        reported.map(({ id }) => id),
        missing.map(({ dataPoint, status }) => `${dataPoint.id} ${status}`),
      ]),
    ).toEqual([
      ['EC-ICT-ICT-4C', ['EC-ICT-ICT-4C.3g'], ['EC-ICT-ICT-4C.4g unanswered']],
      [
        'EN-EN-WS-4C',
        ['EN-EN-WS-4C.primary'],
        ['EN-EN-WS-4C.secondary not-reported', 'EN-EN-WS-4C.tertiary unanswered'],
      ],
    ]);
  });

  it('are those that are counted, and every KPI is counted once, for any answers', () => {
    const status = fc.constantFrom<DataPointStatus>(
      'reported',
      'not-reported',
      'not-applicable',
      'unanswered',
    );
    fc.assert(
      fc.property(fc.array(status, { minLength: ids.length, maxLength: ids.length }), (statuses) => {
        const scores = statusesOf(
          Object.fromEntries(ids.map((id, index) => [id, statuses[index] ?? 'unanswered'])),
        );
        const counts = countKpis(catalogue.kpis, scores);
        const partial = findPartialKpis(catalogue.kpis, scores);
        expect(counts.partial).toBe(partial.length);
        expect(counts.reported + counts.partial + counts['not-reported']).toBe(91);
        const reported = statuses.filter((each) => each === 'reported').length;
        const inPartial = partial.reduce((sum, each) => sum + each.reported.length, 0);
        const inReported = catalogue.kpis
          .filter((kpi) => kpi.dataPoints.every(({ id }) => scores.get(id)?.status === 'reported'))
          .reduce((sum, kpi) => sum + kpi.dataPoints.length, 0);
        expect(inPartial + inReported).toBe(reported);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the gate at 20 % (Verification Manual 2022, p. 32)', () => {
  it.each([
    ['exactly 20 %', { reported: 80, partial: 0, 'not-reported': 20 }, 20, false],
    ['one more', { reported: 79, partial: 0, 'not-reported': 21 }, 21, true],
    ['18 of 91', { reported: 73, partial: 0, 'not-reported': 18 }, 1800 / 91, false],
    ['19 of 91', { reported: 72, partial: 0, 'not-reported': 19 }, 1900 / 91, true],
    ['partial KPIs, which are not missing', { reported: 0, partial: 80, 'not-reported': 20 }, 20, false],
    ['nothing reported', { reported: 0, partial: 0, 'not-reported': 91 }, 100, true],
    ['no KPI', { reported: 0, partial: 0, 'not-reported': 0 }, 0, false],
  ])('%s', (_, counts, percent, isIncomplete) => {
    expect(findMissingKpis(counts)).toMatchObject({ percent, isIncomplete });
  });
});
