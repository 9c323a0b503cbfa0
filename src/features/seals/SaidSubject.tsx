// What was said otherwise: a data point as a link, a piece of evidence by its name, all else in words.
import { nameEvidence } from '../../core/assessment/evidence';
import { isEvidenceRevision } from '../../core/assessment/readAssessment';
import { getSubjectKind, getSubjectName, type SubjectKind } from '../../core/assessment/revision';
import type { RecordedChange, SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { describeSubject } from '../../i18n/describeSubject';
import { useText } from '../../i18n/useText';
import { DataPointLink } from './DataPointLink';
import { useLookupOf } from './useLookupOf';

const OF_DATA_POINTS: readonly SubjectKind[] = ['answer', 'review', 'action'];

interface SaidSubjectProps {
  change: RecordedChange;
  comparison: SealedComparison;
}

export function SaidSubject({ change: { subject, before, after }, comparison }: SaidSubjectProps) {
  const text = useText();
  const lookup = useLookupOf(comparison);
  if (OF_DATA_POINTS.includes(getSubjectKind(subject))) return <DataPointLink id={getSubjectName(subject)} />;
  const shown = after ?? before;
  if (!shown) return null;
  return (
    <bdi>
      {isEvidenceRevision(shown) ? nameEvidence(shown.content) : describeSubject(shown, lookup, text)}
    </bdi>
  );
}
