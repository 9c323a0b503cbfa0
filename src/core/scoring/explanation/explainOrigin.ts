// Where an answer comes from: what the city states about it, who entered it, and the evidence that supports it.
import type { Answer } from '../../assessment/answer';
import { getEvidenceOf } from '../../assessment/readAssessment';
import type { DataPointId } from '../../catalogue/kpi';
import type { ExplanationContext, ExplanationStep, OriginField } from './explanationStep';

/** No step for an unanswered data point, but its evidence is told where there is some already. */
export function explainOrigin(id: DataPointId, context: ExplanationContext): ExplanationStep[] {
  const answer = context.assessment.answers.get(id);
  const items = getEvidenceOf(context.assessment, id).map(({ content }) => content);
  const isReported = answer?.status === 'reported';
  return [
    ...(answer ? explainAnswer(id, answer, context) : []),
    ...(isReported || items.length > 0 ? [{ kind: 'evidence', items } as const] : []),
  ];
}

function explainAnswer(
  id: DataPointId,
  answer: Answer,
  { getHistory }: ExplanationContext,
): ExplanationStep[] {
  const { quality, origin, source, agency, referenceYear } = answer;
  const isReported = answer.status === 'reported';
  const notStated = isReported ? listNotStated(answer) : [];
  // The note of an answer that is not reported is its reason, which stands with "no score".
  const note = isReported ? answer.note.trim() : '';
  const entered = getHistory?.(id) ?? null;
  const hasWords = [origin, source, agency].some((text) => text.trim() !== '');
  const isSilent = quality === null && referenceYear === null && !hasWords && !entered;
  if (isSilent && !isReported) return [];
  return [
    {
      kind: 'provenance',
      quality,
      origin: origin.trim(),
      source: source.trim(),
      agency: agency.trim(),
      referenceYear,
      note,
      notStated,
      entered,
    },
  ];
}

function listNotStated({ quality, origin, source, agency, referenceYear }: Answer): OriginField[] {
  const isMissing: Record<OriginField, boolean> = {
    quality: quality === null,
    origin: origin.trim() === '',
    source: source.trim() === '',
    agency: agency.trim() === '',
    referenceYear: referenceYear === null,
  };
  return ORIGIN_FIELDS.filter((field) => isMissing[field]);
}

const ORIGIN_FIELDS = [
  'quality',
  'origin',
  'source',
  'agency',
  'referenceYear',
] as const satisfies readonly OriginField[];
