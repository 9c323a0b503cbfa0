// Every data point that the open assessment can speak of, ITU's and the city's own, for React.
import { useMemo } from 'react';
import { addLocalKpis, type DataPointLookup } from '../core/catalogue/dataPointLookup';
import { useDefinitions, useOpenAssessment } from './useSession';

export function useDataPointLookup(): DataPointLookup {
  const { catalogue } = useDefinitions();
  const { localKpis } = useOpenAssessment().assessment;
  return useMemo(() => addLocalKpis(catalogue, localKpis), [catalogue, localKpis]);
}
