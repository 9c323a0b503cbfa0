// What a revision is about, in words: "Answer: Fixed Broadband Subscriptions".
import {
  isBenchmarkSetRevision,
  isEvidenceRevision,
  isLocalKpiRevision,
  isPeerRevision,
  isSealRevision,
} from '../core/assessment/readAssessment';
import { listDataPointIds, type Step } from '../core/assessment/history';
import { MATURITY_DIMENSIONS } from '../core/assessment/maturityRating';
import { getSubjectKind, getSubjectName, type Revision } from '../core/assessment/revision';
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { Text } from './createText';
import { describeBenchmarkSet } from './describeBenchmarkSet';
import { nameDataPoint } from './nameDataPoint';

export function describeSubject(revision: Revision, lookup: DataPointLookup, text: Text): string {
  const kind = text.t(`history.kinds.${getSubjectKind(revision.subject)}`);
  const name = nameSubject(revision, lookup, text);
  return name === '' ? kind : text.t('history.subject', { kind, name });
}

/** Of a step with several revisions the first, and how many more. */
export function describeStep(
  { revisions: [first, ...others] }: Step,
  lookup: DataPointLookup,
  text: Text,
): string {
  const name = describeSubject(first, lookup, text);
  return others.length === 0 ? name : text.t('history.several', { name, count: others.length });
}

/** Empty where the kind says it all. */
function nameSubject(revision: Revision, lookup: DataPointLookup, text: Text): string {
  const name = getSubjectName(revision.subject);
  if (isEvidenceRevision(revision)) return revision.content.title;
  if (isBenchmarkSetRevision(revision) && revision.content)
    return describeBenchmarkSet(revision.content, text);
  if (isLocalKpiRevision(revision) && revision.content) return text.pick(revision.content.name);
  if (isSealRevision(revision) && revision.content) return revision.content.title;
  if (isPeerRevision(revision) && revision.content) return revision.content.label;
  switch (getSubjectKind(revision.subject)) {
    case 'answer':
    case 'review':
    case 'action':
      return nameDataPoint(name, lookup, text);
    case 'acceptance':
      return text.format.list(listDataPointIds(revision).map((id) => nameDataPoint(id, lookup, text)));
    case 'maturity':
      return nameDimension(name, text);
    case 'about':
    case 'profile':
    case 'report':
      return '';
    // Taken back: nothing but the id is left to name it by.
    case 'benchmarks':
    case 'evidence':
    case 'local-kpi':
    case 'peer':
    case 'seal':
      return text.format.label(name);
  }
}

function nameDimension(name: string, { t }: Text): string {
  const dimension = MATURITY_DIMENSIONS.find((known) => known === name);
  return dimension ? t(`maturity.ratings.dimensions.${dimension}`) : name;
}
