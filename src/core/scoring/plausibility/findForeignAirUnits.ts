// Air: a concentration that was probably measured in ppb or ppm instead of µg/m³ (manual 2022, p. 95).
import type { AnswerDescription } from '../../assessment/answer';
import { createFinding } from './finding';
import { findPerDataPoint } from './findPerDataPoint';

interface Gas {
  /** µg/m³ per ppb; a ppm is a thousand ppb. Printed in the manual. */
  factor: number;
  /** µg/m³: an annual mean below it is rare even in clean cities. Our judgement, not ITU's. */
  minimum: number;
}

const GASES: Readonly<Record<string, Gas>> = {
  'EN-EN-AQ-1C.no2': { factor: 1.9, minimum: 5 },
  'EN-EN-AQ-1C.so2': { factor: 2.62, minimum: 0.5 },
  'EN-EN-AQ-1C.o3': { factor: 1.96, minimum: 30 },
};

const PPB_PER = { ppb: 1, ppm: 1000 };
type ForeignUnit = keyof typeof PPB_PER;

/** µg/m³: no city's annual mean of these gases is so low, but every one in ppm is. */
const BELOW_IS_PPM = 1;

/**
 * Suspected when the answer's own words name ppb or ppm, or when the value is above 0 and below the gas's minimum: then
 * ppm below 1, ppb from 1 on. A polluted city's value in ppb looks like a clean city's in µg/m³; that one is not found.
 */
export const findForeignAirUnits = findPerDataPoint(({ dataPoint, answer, computed: { value } }) => {
  const gas = GASES[dataPoint.id];
  if (!gas || value === null || value <= 0) return undefined;
  const named = findNamedUnit(answer);
  if (!named && value >= gas.minimum) return undefined;
  const unit = named ?? (value < BELOW_IS_PPM ? 'ppm' : 'ppb');
  // Rounded, because 2.62 × 1000 is not exactly 2620 in floating point.
  const factor = Number((gas.factor * PPB_PER[unit]).toPrecision(12));
  const converted = Number((value * factor).toPrecision(12));
  return createFinding({
    rule: 'air-unit',
    sentence: `air-${named ? 'named' : 'low'}-${unit}`,
    dataPointIds: [dataPoint.id],
    numbers: { value, factor, converted, ...(!named && { minimum: gas.minimum }) },
    source: { kind: 'manual', page: 95 },
  });
});

function findNamedUnit({ note, source, origin }: AnswerDescription): ForeignUnit | undefined {
  const match = /\bpp([bm])v?\b/i.exec(`${note}\n${source}\n${origin}`);
  if (!match) return undefined;
  return match[1]?.toLowerCase() === 'b' ? 'ppb' : 'ppm';
}
