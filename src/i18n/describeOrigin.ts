// Where an answer comes from, in sentences: what is stated about it, who entered it, and each piece of evidence.
import type { Evidence } from '../core/assessment/evidence';
import type { ExplanationStep } from '../core/scoring/explanation/explanationStep';
import type { Text } from './createText';

/** One sentence for each thing that is stated, and one that names what is not. */
export function describeOrigin(step: ExplanationStep<'provenance'>, { t, format }: Text): string[] {
  const { quality, origin, source, agency, referenceYear, note, notStated, entered } = step;
  const values = {
    quality: quality && t(`assess.about.qualities.${quality}`),
    origin,
    source,
    agency,
    referenceYear: referenceYear === null ? null : format.yearInBothCalendars(referenceYear),
    note,
  };
  const said = STATED.flatMap((field) => {
    const value = values[field];
    return value ? [t('explain.origin.stated', { field: t(`explain.origin.fields.${field}`), value })] : [];
  });
  const missing = format.list(notStated.map((field) => t(`explain.origin.missing.${field}`)));
  return [
    ...said,
    ...(notStated.length > 0 ? [t('explain.origin.notStated', { fields: missing })] : []),
    ...(entered ? describeEntry(entered, { t, format }) : []),
  ];
}

const STATED = ['quality', 'referenceYear', 'origin', 'agency', 'source', 'note'] as const;

function describeEntry(
  { author, at, earlier }: NonNullable<ExplanationStep<'provenance'>['entered']>,
  { t, format }: Pick<Text, 't' | 'format'>,
): string[] {
  const by = t('explain.origin.entered', {
    author: author.trim() || t('explain.target.nobody'),
    at: format.instant(at),
  });
  return earlier === null || earlier === 0 ? [by] : [by, t('explain.origin.earlier', { count: earlier })];
}

/** Its kind, title and date; a link with its address, a note without title with its words. */
export function describeEvidencePiece(evidence: Evidence, { t, format }: Text): string {
  const { documentKind, date } = evidence;
  const facts = [
    ...(documentKind === undefined ? [] : [t(`evidence.documentKinds.${documentKind}`)]),
    ...(date === undefined ? [] : [format.date(date)]),
  ];
  const piece = namePiece(evidence, t);
  return facts.length === 0 ? piece : t('explain.evidence.withFacts', { piece, facts: facts.join(' · ') });
}

function namePiece(evidence: Evidence, t: Text['t']): string {
  const title = evidence.title.trim();
  if (evidence.kind === 'link' && title !== '')
    return t('explain.evidence.linkTitled', { title, address: evidence.url });
  return t(`explain.evidence.kinds.${evidence.kind}`, { title: title || contentOf(evidence) });
}

function contentOf(evidence: Evidence): string {
  if (evidence.kind === 'link') return evidence.url;
  return evidence.kind === 'note' ? evidence.text.trim() : evidence.sha256;
}
