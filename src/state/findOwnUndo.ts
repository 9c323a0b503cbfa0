// Which step of one's own comes next for undo and redo.
import { findUndo, type Undo } from '../core/assessment/findUndo';
import type { Heads } from '../core/assessment/foldRevisions';
import type { Revision } from '../core/assessment/revision';

interface Own {
  /** What was recorded on this device, see {@link createOwnSteps}. */
  steps: readonly string[];
  /** The name that changes are recorded under now. */
  author: string;
}

/** Several people may use one computer: what stands under another name is not one's own, what stands under none is. */
export function findOwnUndo(revisions: readonly Revision[], heads: Heads, { steps, author }: Own): Undo {
  const own = new Set(steps);
  for (const revision of revisions) {
    if (revision.author !== '' && revision.author !== author) own.delete(revision.id);
  }
  return findUndo(revisions, heads, own);
}
