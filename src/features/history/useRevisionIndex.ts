// The revisions of the open assessment by id, made once for all entries that are shown.
import { indexRevisions, type RevisionsById } from '../../core/assessment/history';
import type { Revision } from '../../core/assessment/revision';
import { useSessionState } from '../../state/useSession';

const indexes = new WeakMap<readonly Revision[], RevisionsById>();

export function useRevisionIndex(): RevisionsById {
  const revisions = useSessionState((state) => state.revisions);
  const index = indexes.get(revisions) ?? indexRevisions(revisions);
  indexes.set(revisions, index);
  return index;
}
