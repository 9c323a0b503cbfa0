// One step of an explanation: what it says, with all its numbers, as data. Every language and every format tells the same.
import type { AnswerDescription } from '../../assessment/answer';
import type { Evidence } from '../../assessment/evidence';
import type { Assessment } from '../../assessment/readAssessment';
import type { BenchmarkSet, Target } from '../../catalogue/benchmarkSet';
import type { Catalogue, GroupLevel } from '../../catalogue/catalogue';
import type { Unit } from '../../catalogue/classification';
import type { DataPoint, DataPointId, Formula, Kpi, ProfileQuantity } from '../../catalogue/kpi';
import type { Band } from '../band';
import type { KpiCounts } from '../kpiCoverage';
import type { DataPointScore } from '../scoreDataPoint';

/** What an explanation rests on: a scorecard with the answers it was made from. */
export interface ExplanationContext {
  scorecard: {
    dataPoints: ReadonlyMap<DataPointId, DataPointScore>;
    /** Without name where the targets do not come from a benchmark set. */
    benchmarks: Pick<BenchmarkSet, 'bands' | 'targets'> & Partial<Pick<BenchmarkSet, 'name' | 'version'>>;
  };
  assessment: Pick<Assessment, 'answers' | 'reviews' | 'evidence'>;
  catalogue: Catalogue;
  /** Who entered the answer, where revisions are at hand; undefined while nobody has. */
  getHistory?: (id: DataPointId) => AnswerHistory | undefined;
}

/** The revision that an answer stands in. */
export interface AnswerHistory {
  author: string;
  /** ISO 8601 instant. */
  at: string;
  /** How many revisions the answer had before; null where they were not counted. */
  earlier: number | null;
}

/** What a city is asked to state about where an answer comes from. */
export type OriginField = 'quality' | 'origin' | 'source' | 'agency' | 'referenceYear';

interface Part {
  name: Kpi['name'];
  value: number;
}

/** The percents that a band reaches over; null where it is open. */
export interface BandRange {
  from: number | null;
  fromIncluded: boolean;
  to: number | null;
  toIncluded: boolean;
}

/** A data point of a group, by name. */
interface Named {
  dataPointId: DataPointId;
  kpi: Kpi['name'];
  label: DataPoint['label'];
}

export interface CountedMember extends Named {
  value: number;
  unit: Unit;
  percentOfTarget: number;
  band: Band;
  points: number;
}

export interface LeftOutMember extends Named {
  /** What the city or the verifier wrote about it; may be empty. */
  said: string;
}

export type UnscoredReason = NonNullable<DataPointScore['unscored']>;

/** What each kind of step carries. Percents are 0–100, unrounded. */
interface StepContents {
  'value-from-parts': {
    value: number;
    unit: Unit;
    numerator: Part;
    denominator: Part;
    factor: number;
    /** The figure of the city profile that served as denominator. */
    denominatorFromProfile: ProfileQuantity | null;
  };
  'value-as-entered': { value: number; unit: Unit; formula: Formula; enteredDirectly: boolean };
  /** What is stated about the answer; texts may be empty. */
  provenance: AnswerDescription & { notStated: readonly OriginField[]; entered: AnswerHistory | null };
  evidence: { items: readonly Evidence[] };
  target: {
    target: number;
    floor: number;
    unit: Unit;
    basis: Target['basis'];
    confidence: Target['confidence'];
    setBy: Target['setBy'];
  };
  'percent-of-target': {
    value: number;
    target: number;
    floor: number;
    /** Before it was limited to 0…100, and after. */
    unlimited: number;
    percent: number;
    limits: readonly number[];
  };
  band: { percent: number; band: Band; range: BandRange; points: number | null; limits: readonly number[] };
  /** Where the limits lie on the scale of the data point itself. */
  'limits-as-values': { limits: readonly { percent: number; value: number }[] };
  unscored: { reason: UnscoredReason; said: string };
  /** Why the benchmark set has no target here. */
  'no-benchmark': { basis: Target['basis'] };
  sum: {
    level: GroupLevel;
    memberPoints: readonly number[];
    points: number;
    scored: number;
    /** 4 × scored. */
    maxPoints: number;
    percent: number;
    limits: readonly number[];
  };
  'nothing-scored': { dataPoints: number };
  coverage: { kpis: KpiCounts; dataPoints: number; reported: number; scored: number };
  counted: { members: readonly CountedMember[]; limits: readonly number[] };
  'left-out': { reason: UnscoredReason; members: readonly LeftOutMember[] };
  'benchmark-set': Pick<BenchmarkSet, 'name' | 'version'>;
  /** Instead of a benchmark set: the targets are the city's own, and the score is not part of the official one. */
  'own-targets': object;
}

export type StepKind = keyof StepContents;
export type ExplanationStep<K extends StepKind = StepKind> = {
  [P in K]: { kind: P } & StepContents[P];
}[K];
