// Numerator only: a lone numerator in the range of the result is probably the result itself (manual 2022, p. 32).
import { createFinding } from './finding';
import { findPerDataPoint } from './findPerDataPoint';

/**
 * The range of the result is the plausible one, or where that is open the typical one; where both are open every numerator
 * would be in it, and nothing is said. Zero is no hint: it is 0 as numerator and as result.
 */
export const findLoneNumerators = findPerDataPoint(({ dataPoint, computed }) => {
  if (computed.value !== null || computed.reason !== 'missing-denominator') return undefined;
  const numerator = computed.parts?.numerator ?? null;
  const { plausibleRange, typicalRange } = dataPoint;
  const min = plausibleRange?.min ?? typicalRange?.min;
  const max = plausibleRange?.max ?? typicalRange?.max;
  if (numerator === null || numerator === 0 || min === undefined || max === undefined) return undefined;
  if (numerator < min || numerator > max) return undefined;
  return createFinding({
    rule: 'numerator-only',
    sentence: 'numerator-only',
    dataPointIds: [dataPoint.id],
    numbers: { numerator, min, max },
    source: { kind: 'manual', page: 32 },
  });
});
