// Revisions of several assessments, as they lie on a device or in a file, each with its own.
import type { AssessmentId, Revision } from './revision';

/** In the order in which the assessments first occur; within each as they came. */
export function groupByAssessment(revisions: Iterable<Revision>): Map<AssessmentId, Revision[]> {
  const groups = new Map<AssessmentId, Revision[]>();
  for (const revision of revisions) {
    const group = groups.get(revision.assessment);
    if (group) group.push(revision);
    else groups.set(revision.assessment, [revision]);
  }
  return groups;
}
