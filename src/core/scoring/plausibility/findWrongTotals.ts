// Total 100: shares that belong together, e.g. of travel modes or ways of waste treatment, total 100 ± 2 (manual 2022, p. 32).
import { exceeds } from './exceeds';
import { createFinding, type Rule } from './finding';
import { perCatalogue } from './perCatalogue';

const EXPECTED = 100;
const TOLERANCE = 2;

const listTotals = perCatalogue(({ kpis }) =>
  kpis.flatMap(({ dataPoints, crossChecks }) =>
    crossChecks.flatMap(({ kind, source }) =>
      kind === 'total-100' ? { ids: dataPoints.map(({ id }) => id), source } : [],
    ),
  ),
);

/**
 * Judged when every share is known, or when those that are known exceed 102 already. A share that does not apply to the
 * city is known: it is 0. One that is not reported or unanswered is not.
 */
export const findWrongTotals: Rule = ({ catalogue, scorecard }) =>
  listTotals(catalogue).flatMap(({ ids, source }) => {
    const shares = ids.map((id) => scorecard.dataPoints.get(id));
    const reported = shares.flatMap((share) => share?.computed?.value ?? []);
    const absent = shares.filter((share) => share?.status === 'not-applicable').length;
    const total = reported.reduce((sum, value) => sum + value, 0);
    const isComplete = reported.length > 0 && reported.length + absent === ids.length;
    const isTooHigh = exceeds(total, EXPECTED + TOLERANCE);
    const isTooLow = isComplete && exceeds(EXPECTED - TOLERANCE, total);
    if (!isTooHigh && !isTooLow) return [];
    return createFinding({
      rule: 'total-100',
      sentence: 'total-100',
      dataPointIds: ids,
      numbers: { total, expected: EXPECTED, tolerance: TOLERANCE },
      source: { kind: 'stated', text: source },
    });
  });
