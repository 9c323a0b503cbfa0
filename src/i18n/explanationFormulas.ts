// The formulas of an explanation with their numbers, as text that reads left to right and can be computed again by hand.
import type { ExplanationStep } from '../core/scoring/explanation/explanationStep';
import type { Format } from './createFormat';

type Of<K extends ExplanationStep['kind']> = ExplanationStep<K>;

/** Up to this many points are added one by one; more are counted by their height. */
const MOST_ADDENDS = 8;

/** "100 × 570 ÷ 1 000 = 57" */
export function writeRatio(
  { factor, numerator, denominator, value }: Of<'value-from-parts'>,
  format: Format,
): string {
  const term = toTerm(format);
  const times = factor === 1 ? '' : `${term(factor)} × `;
  return `${times}${term(numerator.value)} ÷ ${term(denominator.value)} = ${format.number(value)}`;
}

/** "100 × 57 ÷ 60 = 95 %", with a floor "100 × (6.7 − 12.5) ÷ (5 − 12.5) = 77.33 %"; the percent before limiting. */
export function writePercentOfTarget(step: Of<'percent-of-target'>, format: Format): string {
  const { target, floor, unlimited, limits } = step;
  const term = toTerm(format);
  const value = shortenValue(step, format);
  const parts =
    floor === 0
      ? `${value} ÷ ${term(target)}`
      : `(${value} − ${term(floor)}) ÷ (${term(target)} − ${term(floor)})`;
  return `${term(100)} × ${parts} = ${format.percent(unlimited, limits)}`;
}

/** "33 % = 19.8 · 66 % = 39.6 · 95 % = 57" */
export function writeLimits({ limits }: Of<'limits-as-values'>, format: Format): string {
  return limits
    .map(({ percent, value }) => `${format.percent(percent)} = ${exactly(value, format)}`)
    .join(' · ');
}

/** "(1 + 3 + 4 + 1) ÷ (4 × 4) = 9 ÷ 16 = 56.25 %" */
export function writeSum(
  { memberPoints, points, scored, maxPoints, percent, limits }: Of<'sum'>,
  format: Format,
) {
  const number = format.number;
  const sum =
    memberPoints.length <= MOST_ADDENDS
      ? memberPoints.map(number).join(' + ')
      : [1, 2, 3, 4]
          .map((height) => ({ height, count: memberPoints.filter((each) => each === height).length }))
          .filter(({ count }) => count > 0)
          .map(({ height, count }) => `${number(count)} × ${number(height)}`)
          .join(' + ');
  const shares = `(${sum}) ÷ (${number(4)} × ${number(scored)}) = ${number(points)} ÷ ${number(maxPoints)}`;
  return `${shares} = ${format.percent(percent, limits)}`;
}

/** The value with two decimals where that leads to the same percent, else with all its digits. */
function shortenValue(
  { value, target, floor, unlimited, limits }: Of<'percent-of-target'>,
  format: Format,
): string {
  const short = Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Number(value.toFixed(2));
  const leadsTo = (100 * (short - floor)) / (target - floor);
  const isSame = format.percent(leadsTo, limits) === format.percent(unlimited, limits);
  return toTerm(format)(isSame ? short : value);
}

/** A number inside a formula; a negative one in brackets. */
function toTerm(format: Format): (value: number) => string {
  return (value) => (value < 0 ? `(${exactly(value, format)})` : exactly(value, format));
}

/** All digits but those that are only a rounding error. */
function exactly(value: number, format: Format): string {
  return format.editable(Number(value.toPrecision(12)));
}
