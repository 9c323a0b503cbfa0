// Everything the pages speak of, put together once: how each group stands, what has turned, what lifts it.
import { useMemo } from 'react';
import { compareScorecards } from '../../core/scoring/comparison/compareScorecards';
import { findLifts } from '../../core/scoring/lift/findLifts';
import { summarizeGroup, type GroupSummary } from '../../core/scoring/overview/summarizeGroup';
import type { SentenceContext } from '../../i18n/describeDimension';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { usePrevious } from '../../state/usePrevious';

export function useCouncilData() {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const previous = usePrevious();
  const data = useMemo(() => {
    const lifts = findLifts(assessment, scorecard, catalogue);
    const comparison = previous && compareScorecards(previous.scorecard, scorecard, catalogue);
    const summaries = scorecard.groups.map((score) =>
      summarizeGroup(score, { scorecard, catalogue, lifts, comparison }),
    );
    return { lifts, comparison, summaries };
  }, [assessment, scorecard, catalogue, previous]);
  const context: SentenceContext = {
    catalogue,
    limits: scorecard.benchmarks.bands.limits,
    since: previous?.assessment.about,
    text,
  };
  return { ...data, context };
}

/** Of the city where no dimension is named. Thrown where the catalogue has no such dimension. */
export function getSummary(summaries: readonly GroupSummary[], dimension?: string): GroupSummary {
  const level = dimension === undefined ? 'city' : 'dimension';
  const found = summaries.find(
    ({ score: { group } }) => group.level === level && (group.dimension ?? undefined) === dimension,
  );
  if (!found) throw new Error(`No group ${dimension ?? level}`);
  return found;
}
