// What is worth telling about the numbers of a row that is read all the same.
import type { Inputs } from '../assessment/answer';
import type { Profile } from '../assessment/profile';
import type { DataPoint } from '../catalogue/kpi';
import type { Problem } from '../problem';
import { computeValue } from '../scoring/computeValue';
import { findMissedRange } from '../scoring/plausibility/findOutOfRange';
import { writeNumber } from '../writeNumber';
import type { StatedNumbers } from './createInputs';
import { writeRange } from './writeRange';

/** Spreadsheets round a value that they recompute; a relative difference up to this is none. */
const RELATIVE_TOLERANCE = 1e-9;

/**
 * A zero denominator; a value outside the plausible range; a value that numerator and denominator beside it do not
 * give; a number that the answer does not use. Every number is in the data point's unit, written plainly.
 */
export function findRowNotices(
  dataPoint: DataPoint,
  stated: StatedNumbers,
  inputs: Inputs,
  profile: Profile,
): Problem[] {
  const notices: Problem[] = [];
  const tell = (code: Problem['code'], column: string, found: number, expected?: string) =>
    notices.push({ code, where: { column }, found: writeNumber(found), ...(expected && { expected }) });

  const computed = computeValue(dataPoint, inputs, profile);
  const { value } = computed;
  if (value === null) {
    const denominator = computed.parts?.denominator ?? 0;
    if (computed.reason === 'zero-denominator') tell('zero-denominator', 'denominator', denominator);
  } else {
    const range = findMissedRange(dataPoint, value);
    if (range) tell('out-of-range', 'value', value, writeRange(range));
  }

  const { numerator, denominator } = stated;
  if (inputs.kind === 'value') {
    if (numerator !== null) tell('unused-number', 'numerator', numerator);
    if (denominator !== null) tell('unused-number', 'denominator', denominator);
  } else if (stated.value !== null) {
    if (value === null) tell('unused-number', 'value', stated.value);
    else if (!isClose(stated.value, value))
      tell('value-differs-from-parts', 'value', stated.value, writeNumber(value));
  }
  return notices;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
