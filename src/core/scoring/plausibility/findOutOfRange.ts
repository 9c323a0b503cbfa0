// Range: a value outside what the catalogue calls plausible. Enrolment and the like may exceed 100 %: their range is open.
import type { DataPoint } from '../../catalogue/kpi';
import { createFinding, type FindingSentence } from './finding';
import { findPerDataPoint } from './findPerDataPoint';

export interface Range {
  min: number | null;
  max: number | null;
}

/** The range that the value is outside of; bounds belong to the range. Undefined: nothing to say. */
export function findMissedRange({ plausibleRange }: DataPoint, value: number): Range | undefined {
  if (!plausibleRange) return undefined;
  const { min, max } = plausibleRange;
  const outside = (min !== null && value < min) || (max !== null && value > max);
  return outside ? plausibleRange : undefined;
}

export const findOutOfRange = findPerDataPoint(({ dataPoint, computed: { value } }) => {
  const range = value === null ? undefined : findMissedRange(dataPoint, value);
  if (value === null || !range) return undefined;
  const { min, max } = range;
  return createFinding({
    rule: 'range',
    sentence: sentenceOf(range),
    dataPointIds: [dataPoint.id],
    numbers: { value, ...(min !== null && { min }), ...(max !== null && { max }) },
    source: { kind: 'catalogue' },
  });
});

function sentenceOf({ min, max }: Range): FindingSentence {
  if (min === null) return 'range-max';
  return max === null ? 'range-min' : 'range-both';
}
