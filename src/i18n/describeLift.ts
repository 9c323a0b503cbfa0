// What it takes to reach the next band, in a few words.
import type { Unit } from '../core/catalogue/classification';
import type { Lift } from '../core/scoring/lift/findLift';
import { describeValue } from './describeValue';
import type { Text } from './useText';

interface LiftWords {
  /** "412 more in the numerator", "a value above 57 %", "the answer Yes". */
  need: string;
  /** What this makes of the value, where the need is told in the numerator. */
  value: string | null;
}

export function describeLift(lift: Lift, unit: Unit, text: Text): LiftWords {
  const { t, format } = text;
  const { numerator } = lift;
  if (unit.id === 'yes-no')
    return { need: t(lift.value > 0 ? 'improve.needs.yes' : 'improve.needs.no'), value: null };
  const value = describeLimit(lift, unit, text);
  if (!numerator) return { need: value, value: null };
  const difference = numerator.needed - numerator.current;
  const amount = format.number(Math.abs(difference));
  return { need: t(difference > 0 ? 'improve.needs.more' : 'improve.needs.fewer', { amount }), value };
}

/** Told as a limit to exceed where that limit has no more digits than are shown; otherwise as a value that is enough. */
function describeLimit(lift: Lift, unit: Unit, text: Text): string {
  const { value, practicalValue, limitValue, current, beyond } = lift;
  const up = value > current;
  const rounded = Number(limitValue.toFixed(2));
  if (beyond && Math.abs(rounded - limitValue) <= 1e-9 * Math.abs(limitValue)) {
    return text.t(up ? 'improve.needs.above' : 'improve.needs.under', {
      value: describeValue(rounded, unit, text),
    });
  }
  return text.t(up ? 'improve.needs.atLeast' : 'improve.needs.atMost', {
    value: describeValue(practicalValue, unit, text),
  });
}
