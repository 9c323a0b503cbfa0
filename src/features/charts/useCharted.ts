// The open assessment among others of this device, each with its scorecard; the others are read when they are first asked for.
import type { AssessmentSummary } from '../../state/summarizeAssessments';
import { useOpenAssessment } from '../../state/useSession';
import { useOtherScorecards } from '../../state/useOtherScorecards';
import type { Charted } from './charted';

interface ChartedList {
  /** Undefined while one of them is read. */
  charted: readonly Charted[] | undefined;
  /** How many cannot be read. */
  unread: number;
}

/** `all`, the open one among them, is `others` in its order; both have to stay the same objects. */
export function useCharted(
  all: readonly { id: AssessmentSummary['id']; about: AssessmentSummary['about'] }[],
  others: readonly AssessmentSummary[],
  nameOf: (each: (typeof all)[number]) => Pick<Charted, 'name' | 'short'>,
): ChartedList {
  const open = useOpenAssessment();
  const read = useOtherScorecards(others);
  const found = all.map((each) => ({
    ...each,
    ...nameOf(each),
    scorecard: each.id === open.id ? open.scorecard : read.find(({ id }) => id === each.id)?.scorecard,
  }));
  const isReading = found.some(({ scorecard }) => scorecard === undefined);
  const charted = found.flatMap(({ scorecard, ...each }) => (scorecard ? [{ ...each, scorecard }] : []));
  return {
    charted: isReading ? undefined : charted,
    unread: found.filter(({ scorecard }) => scorecard === null).length,
  };
}
