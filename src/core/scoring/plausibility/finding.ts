// A plausibility finding: something about the answers that a person should look at. It never blocks anything.
import type { Answer } from '../../assessment/answer';
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue } from '../../catalogue/catalogue';
import type { DataPoint, DataPointId } from '../../catalogue/kpi';
import type { ComputedValue } from '../computeValue';
import type { Scorecard } from '../scoreAssessment';

/** What a rule looks at. The scorecard is that of the same assessment and catalogue. */
export interface PlausibilityContext {
  catalogue: Catalogue;
  assessment: Assessment;
  scorecard: Scorecard;
  /** The period before, of the same city. */
  previous?: { assessment: Assessment; scorecard: Scorecard } | undefined;
}

/** A reported data point of the context, with the value that was computed from its answer. */
export interface ReportedDataPoint {
  dataPoint: DataPoint;
  answer: Extract<Answer, { status: 'reported' }>;
  computed: ComputedValue;
}

/** Every rule is pure; the order of its findings is that of the catalogue, in which the reported data points come. */
export type Rule = (context: PlausibilityContext, reported: readonly ReportedDataPoint[]) => Finding[];

export type RuleId =
  | 'range'
  | 'typical'
  | 'profile-changed'
  | 'total-100'
  | 'treatment-order'
  | 'not-above'
  | 'numerator-equals'
  | 'air-unit'
  | 'numerator-only'
  | 'missing'
  | 'jump';

/** What is said about it; some rules say one of several things (`src/i18n/<language>/findings.ts`). */
export type FindingSentence =
  | 'range-both'
  | 'range-min'
  | 'range-max'
  | 'typical-below'
  | 'typical-above'
  | 'profile-note'
  | 'profile-warning'
  | 'total-100'
  | 'treatment-order'
  | 'above-normally'
  | 'above-always'
  | 'numerator-equals'
  | 'air-low-ppb'
  | 'air-low-ppm'
  | 'air-named-ppb'
  | 'air-named-ppm'
  | 'numerator-only'
  | 'missing'
  | 'jump';

/**
 * The words for the numbers of a sentence. In the unit of the data point: value, other (of the other data point), previous,
 * min, max, converted, minimum. Percent 0–100: percent, limit, total, expected, tolerance. As entered: numerator,
 * denominator, profile. Plain: factor, missing and kpis (counts), period (a year).
 */
export type NumberName =
  | 'value'
  | 'other'
  | 'previous'
  | 'min'
  | 'max'
  | 'converted'
  | 'minimum'
  | 'percent'
  | 'limit'
  | 'total'
  | 'expected'
  | 'tolerance'
  | 'numerator'
  | 'denominator'
  | 'profile'
  | 'factor'
  | 'missing'
  | 'kpis'
  | 'period';

export type FindingNumbers = Readonly<Partial<Record<NumberName, number>>>;

/** Where the rule comes from: a page of the Verification Manual 2022, words of the catalogue, its range, or our judgement. */
export type FindingSource =
  | { kind: 'manual'; page: number }
  | { kind: 'stated'; text: { en: string; fa: string } }
  | { kind: 'catalogue' }
  | { kind: 'judgement' };

export interface Finding {
  /** Stable as long as rule and data points are the same; an acceptance refers to it. */
  key: string;
  rule: RuleId;
  sentence: FindingSentence;
  /** A note is told, a warning asks to be checked. */
  severity: 'note' | 'warning';
  /** The one that is questioned first; empty when it is about the whole city. */
  dataPointIds: readonly DataPointId[];
  /** Every number that the sentence names. */
  numbers: FindingNumbers;
  source: FindingSource;
}

type FindingDraft = Omit<Finding, 'key' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

export function createFinding(draft: FindingDraft): Finding {
  const { rule, sentence, severity = 'warning', dataPointIds, numbers, source } = draft;
  const about = dataPointIds.length > 0 ? `:${dataPointIds.join('+')}` : '';
  return { key: rule + about, rule, sentence, severity, dataPointIds, numbers, source };
}
