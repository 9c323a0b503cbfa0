// From what a city answered to the value of a data point, or the reason why there is none.
import type { DataPoint, FormulaKind, ProfileQuantity } from '../catalogue/kpi';
import type { Inputs } from '../assessment/answer';
import { findProfileValue, type Profile } from '../assessment/profile';

/** The numbers that a value was computed from. */
interface Parts {
  numerator: number | null;
  denominator: number | null;
  factor: number;
  /** The profile quantity that served as denominator; null when the answer gave its own. */
  denominatorFromProfile: ProfileQuantity | null;
}

export type MissingValue = 'missing-value' | 'missing-numerator' | 'missing-denominator' | 'zero-denominator';

export type ComputedValue =
  | { value: number; parts: Parts | null; enteredDirectly: boolean }
  | { value: null; parts: Parts | null; enteredDirectly: boolean; reason: MissingValue };

/** Whether a result of this kind is computed from parts, so that a lone value is an exception worth marking. */
const HAS_PARTS = {
  ratio: true,
  count: false,
  measured: false,
  'yes-no': false,
} satisfies Record<FormulaKind, boolean>;

/**
 * Ratio: factor × numerator ÷ denominator, in the data point's unit (percentages 0–100). Count, measured value and
 * yes/no (1/0): the value itself. A missing part or a zero denominator gives its reason, never a number.
 */
export function computeValue(dataPoint: DataPoint, inputs: Inputs, profile: Profile): ComputedValue {
  const { formula } = dataPoint;
  if (inputs.kind === 'value') {
    const enteredDirectly = HAS_PARTS[formula.kind];
    if (inputs.value === null) return { value: null, parts: null, enteredDirectly, reason: 'missing-value' };
    return { value: inputs.value, parts: null, enteredDirectly };
  }
  // Parts where the catalogue asks for a plain value: the formula was changed; the value has to be given anew.
  if (formula.kind !== 'ratio')
    return { value: null, parts: null, enteredDirectly: false, reason: 'missing-value' };

  const fromProfile = inputs.denominator.from === 'profile' ? formula.denominatorFromProfile : null;
  const given = inputs.denominator.from === 'answer' ? inputs.denominator.value : null;
  const parts: Parts = {
    numerator: inputs.numerator,
    denominator: fromProfile ? findProfileValue(profile, fromProfile) : given,
    factor: formula.factor,
    denominatorFromProfile: fromProfile,
  };
  const missing = (reason: MissingValue) => ({ value: null, parts, enteredDirectly: false, reason });
  if (parts.numerator === null) return missing('missing-numerator');
  if (parts.denominator === null) return missing('missing-denominator');
  if (parts.denominator === 0) return missing('zero-denominator');
  const value = (parts.factor * parts.numerator) / parts.denominator;
  if (!Number.isFinite(value)) return missing('zero-denominator');
  return { value, parts, enteredDirectly: false };
}
