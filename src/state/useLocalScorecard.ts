// The scores of the city's own indicators in the open assessment, for React.
import { useMemo } from 'react';
import { scoreLocalKpis, type LocalScorecard } from '../core/scoring/scoreLocalKpis';
import { useOpenAssessment } from './useSession';

export function useLocalScorecard(): LocalScorecard {
  const { assessment, benchmarks } = useOpenAssessment();
  return useMemo(() => scoreLocalKpis(assessment, benchmarks), [assessment, benchmarks]);
}
