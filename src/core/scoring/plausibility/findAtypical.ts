// Typical: what the manual calls normal, e.g. sanitation and electricity access from 90 % on, R&D up to 5 % of GDP.
import { createFinding } from './finding';
import { findMissedRange } from './findOutOfRange';
import { findPerDataPoint } from './findPerDataPoint';

/** Bounds are normal. A value that is not even plausible is left to the range rule: one question is enough. */
export const findAtypical = findPerDataPoint(({ dataPoint, computed: { value } }) => {
  const typical = dataPoint.typicalRange;
  if (value === null || !typical || findMissedRange(dataPoint, value)) return undefined;
  const { min, max, source } = typical;
  if (value >= min && value <= max) return undefined;
  const isBelow = value < min;
  return createFinding({
    rule: 'typical',
    sentence: isBelow ? 'typical-below' : 'typical-above',
    dataPointIds: [dataPoint.id],
    numbers: { value, ...(isBelow ? { min } : { max }) },
    source: { kind: 'stated', text: source },
  });
});
