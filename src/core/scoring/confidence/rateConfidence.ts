// How far the data behind a score can be trusted: solid, fair or weak, by a stated rule that names its objections.
import type { Answer, QualityGrade } from '../../assessment/answer';
import { computeWholeYearsBetween } from '../../assessment/period';
import type { ComputedValue } from '../computeValue';

export type ConfidenceGrade = 'solid' | 'fair' | 'weak';

type ObjectionCode =
  | 'quality-derived'
  | 'quality-estimated'
  | 'quality-personal'
  | 'quality-unknown'
  | 'quality-not-stated'
  | 'no-evidence'
  | 'year-not-stated'
  | 'old'
  | 'very-old'
  | 'entered-directly'
  | 'accepted-findings';

/** 1: what a verifier would ask about; 2: grave enough alone to make the data weak. */
const WEIGHTS = {
  'quality-derived': 1,
  'quality-estimated': 1,
  'quality-personal': 2,
  'quality-unknown': 2,
  'quality-not-stated': 1,
  'no-evidence': 1,
  'year-not-stated': 1,
  old: 1,
  'very-old': 2,
  'entered-directly': 1,
  'accepted-findings': 1,
} satisfies Record<ObjectionCode, 1 | 2>;

const OBJECTION_TO_QUALITY = {
  'accurate measurements': null,
  'extrapolated from a survey of inhabitants': null,
  'extrapolated from higher-level data': 'quality-derived',
  'estimation on certain assumptions': 'quality-estimated',
  'personal estimation': 'quality-personal',
  'unknown methodology, not traceable': 'quality-unknown',
} satisfies Record<QualityGrade, ObjectionCode | null>;

/** Data more than so many years older than the period of the assessment is old, or very old. */
const OLD_AFTER_YEARS = 2;
const VERY_OLD_AFTER_YEARS = 5;

interface Objection {
  code: ObjectionCode;
  /** Grave objections make the data weak alone. */
  grave: boolean;
  /** Years of age, or the number of accepted findings, where the objection is about one. */
  count: number | null;
}

export interface Confidence {
  grade: ConfidenceGrade;
  /** Everything that lowered it; empty exactly when it is solid. */
  objections: readonly Objection[];
}

interface Circumstances {
  answer: Answer;
  computed: ComputedValue;
  evidenceCount: number;
  /** The year of the assessment, in either calendar. */
  period: number;
  /** Plausibility findings about this data point that a person has accepted with a reason. */
  acceptedFindings?: number;
}

/**
 * The rule is ours: no objection is solid, one is fair, two or a grave one are weak. Objections are a quality grade below
 * a survey or none stated, no evidence, an old or unknown reference year, a ratio entered without its parts, and accepted
 * plausibility findings (together one, however many). Null: there is no value to be confident in.
 */
export function rateConfidence({
  answer,
  computed,
  evidenceCount,
  period,
  acceptedFindings = 0,
}: Circumstances): Confidence | null {
  if (answer.status !== 'reported' || computed.value === null) return null;
  const { quality, referenceYear } = answer;
  const objections = [
    object(quality === null ? 'quality-not-stated' : OBJECTION_TO_QUALITY[quality]),
    object(evidenceCount === 0 && 'no-evidence'),
    ...findAgeObjections(referenceYear, period),
    object(computed.enteredDirectly && 'entered-directly'),
    object(acceptedFindings > 0 && 'accepted-findings', acceptedFindings),
  ].filter((objection) => objection !== null);
  const weight = objections.reduce((sum, { code }) => sum + WEIGHTS[code], 0);
  return { grade: weight === 0 ? 'solid' : weight === 1 ? 'fair' : 'weak', objections };
}

function findAgeObjections(referenceYear: number | null, period: number) {
  if (referenceYear === null) return [object('year-not-stated')];
  // Whole years: 1398 and 1399 are both two years before 2021, as far as anyone can say from the year alone.
  const age = computeWholeYearsBetween(referenceYear, period);
  if (age > VERY_OLD_AFTER_YEARS) return [object('very-old', age)];
  return [object(age > OLD_AFTER_YEARS && 'old', age)];
}

function object(code: ObjectionCode | null | false, count: number | null = null): Objection | null {
  return code ? { code, grave: WEIGHTS[code] > 1, count } : null;
}
