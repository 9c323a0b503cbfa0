// Which part of the report page the URL names. Links are those of the app: what the page does not have leads to its dashboard.
import type { AssessmentScreen, Route } from '../state/route';
import { useOpenAssessment } from '../state/useSession';
import { useRoute } from '../state/useRoute';

const KNOWN = ['dashboard', 'results', 'assess', 'report'] as const satisfies AssessmentScreen[];
type PageRoute = Extract<Route, { screen: (typeof KNOWN)[number] }>;

export function usePageRoute(): PageRoute {
  const assessment = useOpenAssessment().id;
  const route = useRoute();
  const isKnown = (each: Route | undefined): each is PageRoute =>
    KNOWN.some((screen) => screen === each?.screen);
  return isKnown(route) && route.assessment === assessment ? route : { screen: 'dashboard', assessment };
}
