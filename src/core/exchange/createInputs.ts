// The numbers of a row → the inputs of an answer, as the formula of the data point asks for them.
import type { Inputs } from '../assessment/answer';
import { findProfileValue, type Profile } from '../assessment/profile';
import type { Formula } from '../catalogue/kpi';
import type { AnswerColumn } from './maturityReportColumns';

/** What a row states, or what it would state of an answer; null: the cell is empty. Value is in the data point's unit. */
export interface StatedNumbers {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  enteredDirectly: boolean;
}

/**
 * A ratio is entered directly when the row says so or gives nothing but the value. A denominator that is the profile's
 * figure, or as empty as the profile, or in a column that the file lacks, comes from the profile: so it follows when
 * the profile is corrected.
 */
export function createInputs(
  stated: StatedNumbers,
  formula: Formula,
  profile: Profile,
  missing: ReadonlySet<AnswerColumn>,
): Inputs {
  const { numerator, denominator, value } = stated;
  const valueAlone = numerator === null && denominator === null && value !== null;
  if (formula.kind !== 'ratio' || stated.enteredDirectly || valueAlone) return { kind: 'value', value };
  const quantity = formula.denominatorFromProfile;
  const fromProfile =
    quantity !== null && (denominator === findProfileValue(profile, quantity) || missing.has('denominator'));
  return {
    kind: 'parts',
    numerator,
    denominator: fromProfile ? { from: 'profile' } : { from: 'answer', value: denominator },
  };
}
