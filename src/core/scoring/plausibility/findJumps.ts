// Jump: a value that changed by more than half against the previous period. Our judgement, not ITU's.
import { exceeds } from './exceeds';
import { createFinding } from './finding';
import { findEarlierLocalValue } from './findEarlierLocalValue';
import { findPerDataPoint, findValue } from './findPerDataPoint';

const LIMIT_PERCENT = 50;

/** Relative to the previous value. From 0 nothing is a jump, and yes or no is no quantity. */
export const findJumps = findPerDataPoint(({ dataPoint, computed: { value } }, { assessment, previous }) => {
  if (!previous || value === null || dataPoint.formula.kind === 'yes-no') return undefined;
  const before =
    findValue(previous.scorecard, dataPoint.id) ??
    findEarlierLocalValue(dataPoint.id, assessment, previous.assessment);
  if (before === null || before === 0) return undefined;
  const percent = (100 * Math.abs(value - before)) / Math.abs(before);
  if (!exceeds(percent, LIMIT_PERCENT)) return undefined;
  return createFinding({
    rule: 'jump',
    sentence: 'jump',
    dataPointIds: [dataPoint.id],
    numbers: { previous: before, value, percent, period: previous.assessment.about.period },
    source: { kind: 'judgement' },
  });
});
