// What is seen below the head of the report page: one of its parts, a data point, or the data points of a category.
import { useEffect } from 'react';
import type { ReportPage } from '../core/exchange/report-page/parsePage';
import type { AssessmentScreen } from '../state/route';
import { DataPointPage } from './DataPointPage';
import { FoundDataPoints } from './FoundDataPoints';
import { PageDashboard } from './PageDashboard';
import { PageReport } from './PageReport';
import { PageResults } from './PageResults';
import { usePageRoute } from './usePageRoute';

export const PAGE_SCREENS = ['dashboard', 'results', 'report'] as const satisfies AssessmentScreen[];

export function PageScreen({ page }: { page: ReportPage }) {
  const route = usePageRoute();
  const dataPoint = route.screen === 'assess' ? route.dataPoint : undefined;
  // A new part begins at its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, [route.screen, dataPoint]);
  if (route.screen === 'results') return <PageResults route={route} />;
  if (route.screen === 'assess') {
    return dataPoint === undefined ? (
      <FoundDataPoints search={route.search ?? ''} />
    ) : (
      <DataPointPage id={dataPoint} route={route} />
    );
  }
  if (route.screen === 'report') return <PageReport route={route} page={page} />;
  return <PageDashboard />;
}
