// What is seen below the head of the report page: one of its parts, a data point, or the data points of a category.
import { useEffect } from 'react';
import { ResultsScreen } from '../features/results/ResultsScreen';
import type { AssessmentScreen } from '../state/route';
import { DataPointPage } from './DataPointPage';
import { FoundDataPoints } from './FoundDataPoints';
import { PageDashboard } from './PageDashboard';
import { usePageRoute } from './usePageRoute';

export const PAGE_SCREENS = ['dashboard', 'results'] as const satisfies AssessmentScreen[];

export function PageScreen() {
  const route = usePageRoute();
  const dataPoint = route.screen === 'assess' ? route.dataPoint : undefined;
  // A new part begins at its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, [route.screen, dataPoint]);
  if (route.screen === 'results') return <ResultsScreen route={route} />;
  if (route.screen === 'assess') {
    return dataPoint === undefined ? (
      <FoundDataPoints search={route.search ?? ''} />
    ) : (
      <DataPointPage id={dataPoint} route={route} />
    );
  }
  return <PageDashboard />;
}
