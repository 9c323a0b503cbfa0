// Which steps were made on this device: the list that undo goes back along.
import type { AssessmentId, RevisionId } from '../core/assessment/revision';
import { loadPreference, savePreference } from '../storage/preferences';

interface OwnSteps {
  /** One revision of each step, in the order in which they were recorded; of all tabs. */
  list: (assessment: AssessmentId) => readonly string[];
  add: (assessment: AssessmentId, id: RevisionId) => void;
}

/** Steps that can be taken back; older ones can still be restored from the history. */
const MOST_STEPS = 500;

/**
 * Names are no proof: two colleagues may write the same, or none. So the device itself remembers what was recorded on it;
 * nothing of that stands in the revisions or travels with them. Where the browser keeps nothing, the tab remembers.
 */
export function createOwnSteps(): OwnSteps {
  const inTab = new Map<AssessmentId, readonly string[]>();
  const nameOf = (assessment: AssessmentId) => `steps.${assessment}`;
  const list = (assessment: AssessmentId) =>
    loadPreference(nameOf(assessment))?.split(' ') ?? inTab.get(assessment) ?? [];
  return {
    list,
    add(assessment, id) {
      const steps = [...list(assessment), id].slice(-MOST_STEPS);
      inTab.set(assessment, steps);
      savePreference(nameOf(assessment), steps.join(' '));
    },
  };
}
