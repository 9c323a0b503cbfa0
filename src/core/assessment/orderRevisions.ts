// One order for revisions on every device: parents before children whatever the clocks say, otherwise by time.
import type { Revision, RevisionId } from './revision';

interface Place {
  /** The own time, or that of the latest ancestor where a clock was wrong: no child stands before its parent. */
  at: string;
  /** The longest way from a beginning; tells parent and child of one instant apart. */
  depth: number;
}

/** Oldest first, ties by id. Order and repetition do not matter; a parent that is not among them is no obstacle. */
export function orderRevisions(revisions: Iterable<Revision>): Revision[] {
  const byId = new Map<RevisionId, Revision>();
  for (const revision of revisions) byId.set(revision.id, revision);
  const places = findPlaces(byId);
  return [...byId.values()]
    .map((revision) => ({ revision, place: places.get(revision.id) ?? { at: revision.at, depth: 0 } }))
    .sort((a, b) => comparePlaces(a.place, b.place) || (a.revision.id < b.revision.id ? -1 : 1))
    .map(({ revision }) => revision);
}

function comparePlaces(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.depth - b.depth;
}

/** With a list of what is still to do instead of recursion: a subject may have tens of thousands of revisions. */
function findPlaces(byId: ReadonlyMap<RevisionId, Revision>): Map<RevisionId, Place> {
  const places = new Map<RevisionId, Place>();
  for (const start of byId.values()) {
    const waiting = [start];
    for (let revision = waiting.at(-1); revision; revision = waiting.at(-1)) {
      const parents = revision.parents.flatMap((id) => byId.get(id) ?? []);
      const unplaced = parents.filter(({ id }) => !places.has(id));
      if (unplaced.length > 0 && !places.has(revision.id)) {
        waiting.push(...unplaced);
        continue;
      }
      waiting.pop();
      if (places.has(revision.id)) continue;
      const place: Place = { at: revision.at, depth: 0 };
      for (const { id } of parents) {
        const parent = places.get(id);
        if (!parent) continue;
        if (parent.at > place.at) place.at = parent.at;
        place.depth = Math.max(place.depth, parent.depth + 1);
      }
      places.set(revision.id, place);
    }
  }
  return places;
}
