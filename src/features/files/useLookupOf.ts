// The data points that an assessment speaks of which need not be open: ITU's, and the city's own as its revisions define them.
import { useMemo } from 'react';
import { foldRevisions } from '../../core/assessment/foldRevisions';
import { isLocalKpiRevision } from '../../core/assessment/readAssessment';
import type { Revision } from '../../core/assessment/revision';
import { addLocalKpis, type DataPointLookup } from '../../core/catalogue/dataPointLookup';
import { useSessionState } from '../../state/useSession';

/** While the definitions are not loaded: everything is called by its code. */
const NOTHING_KNOWN: DataPointLookup = { unitById: new Map(), entryById: new Map() };

export function useLookupOf(revisions: readonly Revision[]): DataPointLookup {
  const catalogue = useSessionState((state) => state.definitions?.catalogue);
  return useMemo(() => {
    if (!catalogue) return NOTHING_KNOWN;
    const heads = [...foldRevisions(revisions.filter(isLocalKpiRevision)).values()].map(([head]) => head);
    return addLocalKpis(
      catalogue,
      heads.filter(isLocalKpiRevision).flatMap(({ content }) => content ?? []),
    );
  }, [catalogue, revisions]);
}
