// What an import would do, before it does anything: which answers are new, which change and how, which are the same.
import type { Answer, AnswerDescription, Inputs } from '../assessment/answer';
import type { Profile } from '../assessment/profile';
import type { Assessment } from '../assessment/readAssessment';
import { getEntry, type Catalogue } from '../catalogue/catalogue';
import type { DataPoint, DataPointId } from '../catalogue/kpi';
import { computeValue } from '../scoring/computeValue';
import { createInputs } from './createInputs';
import type { AnswerColumn } from './maturityReportColumns';
import type { ReportReading } from './readMaturityReport';

export interface ImportPlan {
  added: { id: DataPointId; after: Answer }[];
  changed: { id: DataPointId; before: Answer; after: Answer }[];
  same: DataPointId[];
}

type MissingFields = ReportReading['missingFields'];

const COLUMN_OF_FIELD = {
  quality: 'quality',
  origin: 'origin',
  source: 'source',
  referenceYear: 'reference_year',
  agency: 'agency',
  note: 'note',
} satisfies Record<keyof AnswerDescription, AnswerColumn>;

const DESCRIPTION_FIELDS = Object.keys(COLUMN_OF_FIELD) as (keyof AnswerDescription)[];

/**
 * Pure. What the file does not carry stays as it is, and an import never deletes an answer: data points that the file
 * leaves out, or unanswered, are in none of the three lists. The order is the file's.
 */
export function planImport(
  read: Pick<ReportReading, 'answers' | 'missingFields'>,
  assessment: Assessment,
  catalogue: Catalogue,
): ImportPlan {
  const plan: ImportPlan = { added: [], changed: [], same: [] };
  for (const [id, incoming] of read.answers) {
    const before = assessment.answers.get(id);
    if (!before) {
      plan.added.push({ id, after: incoming });
      continue;
    }
    const { dataPoint } = getEntry(catalogue, id);
    const after = mergeAnswer(before, incoming, read.missingFields, dataPoint, assessment.profile);
    if (isSameAnswer(before, after)) plan.same.push(id);
    else plan.changed.push({ id, before, after });
  }
  return plan;
}

function mergeAnswer(
  present: Answer,
  incoming: Answer,
  missing: MissingFields,
  dataPoint: DataPoint,
  profile: Profile,
): Answer {
  const pick = <F extends keyof AnswerDescription>(field: F): AnswerDescription[F] =>
    (missing.has(COLUMN_OF_FIELD[field]) ? present : incoming)[field];
  const description: AnswerDescription = {
    quality: pick('quality'),
    origin: pick('origin'),
    source: pick('source'),
    referenceYear: pick('referenceYear'),
    agency: pick('agency'),
    note: pick('note'),
  };
  if (incoming.status !== 'reported') return { status: incoming.status, ...description };
  if (present.status !== 'reported') return { ...incoming, ...description };
  const unchanged = isSameInputs(
    incoming.inputs,
    describeAsFile(present.inputs, missing, dataPoint, profile),
  );
  const inputs = unchanged ? present.inputs : fillInputs(present.inputs, incoming.inputs, missing);
  return { status: 'reported', inputs, ...description };
}

/**
 * The present inputs as this file would give them back. If that is just what it gives, nobody has touched them; so
 * numerator and denominator are not lost to a file that carries only the value.
 */
function describeAsFile(
  inputs: Inputs,
  missing: MissingFields,
  dataPoint: DataPoint,
  profile: Profile,
): Inputs {
  const { value, parts, enteredDirectly } = computeValue(dataPoint, inputs, profile);
  const stated = {
    numerator: missing.has('numerator') ? null : (parts?.numerator ?? null),
    denominator: missing.has('denominator') ? null : (parts?.denominator ?? null),
    value: missing.has('value') ? null : value,
    enteredDirectly: enteredDirectly && !missing.has('value_entered_directly'),
  };
  return createInputs(stated, dataPoint.formula, profile, missing);
}

function fillInputs(present: Inputs, incoming: Inputs, missing: MissingFields): Inputs {
  if (incoming.kind === 'value') return missing.has('value') ? present : incoming;
  if (present.kind === 'value') return incoming;
  return {
    kind: 'parts',
    numerator: missing.has('numerator') ? present.numerator : incoming.numerator,
    denominator: missing.has('denominator') ? present.denominator : incoming.denominator,
  };
}

function isSameAnswer(a: Answer, b: Answer): boolean {
  if (a.status !== b.status) return false;
  if (a.status === 'reported' && b.status === 'reported' && !isSameInputs(a.inputs, b.inputs)) return false;
  return DESCRIPTION_FIELDS.every((field) => a[field] === b[field]);
}

function isSameInputs(a: Inputs, b: Inputs): boolean {
  if (a.kind === 'value') return b.kind === 'value' && a.value === b.value;
  if (b.kind === 'value' || a.numerator !== b.numerator) return false;
  if (a.denominator.from === 'profile') return b.denominator.from === 'profile';
  return b.denominator.from === 'answer' && a.denominator.value === b.denominator.value;
}
