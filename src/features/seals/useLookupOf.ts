// The data points of both compared states: one of the city's own may be in only one of them.
import { useMemo } from 'react';
import { addLocalKpis, type DataPointLookup } from '../../core/catalogue/dataPointLookup';
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { useDefinitions } from '../../state/useSession';

export function useLookupOf({ before, after }: SealedComparison): DataPointLookup {
  const { catalogue } = useDefinitions();
  return useMemo(
    () => addLocalKpis(catalogue, [...before.assessment.localKpis, ...after.assessment.localKpis]),
    [catalogue, before, after],
  );
}
