// The parts that the data points which changed are told in: what turned first, then what came and went.
import type { ChangeKind, DataPointChange } from './compareScorecards';

type ChangePart = 'improved' | 'declined' | Exclude<ChangeKind, 'band'>;

/** In the order in which they are told. */
export const CHANGE_PARTS = [
  'improved',
  'declined',
  'newly-reported',
  'no-longer-reported',
  'newly-scored',
  'no-longer-scored',
  'value',
] as const satisfies ChangePart[];

/** Another band is better or worse; every other kind of change is a part of its own. */
export function findChangePart({
  kind,
  before,
  after,
}: Pick<DataPointChange, 'kind' | 'before' | 'after'>): ChangePart {
  if (kind !== 'band') return kind;
  return (after.score?.band ?? 0) > (before.score?.band ?? 0) ? 'improved' : 'declined';
}
