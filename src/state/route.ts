// What is seen, as the URL names it: every screen can be bookmarked and sent. The hash is parsed once, here.
import { assessmentIdSchema, type AssessmentId } from '../core/assessment/revision';

export type AssessmentScreen =
  | 'profile'
  | 'assess'
  | 'results'
  | 'findings'
  | 'improve'
  | 'maturity'
  | 'compare'
  | 'benchmarks'
  | 'local'
  | 'reports';

export type Route =
  | { screen: 'start' }
  | { screen: Exclude<AssessmentScreen, 'results' | 'assess'>; assessment: AssessmentId }
  | { screen: 'results'; assessment: AssessmentId; show?: string }
  | { screen: 'assess'; assessment: AssessmentId; dataPoint?: string; search?: string };

const SCREENS: readonly string[] = [
  'profile',
  'assess',
  'results',
  'findings',
  'improve',
  'maturity',
  'compare',
  'benchmarks',
  'local',
  'reports',
] satisfies AssessmentScreen[];
const isScreen = (name: string): name is AssessmentScreen => SCREENS.includes(name);

/** Undefined for a hash that names nothing here. */
export function parseRoute(hash: string): Route | undefined {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  if (path === '') return { screen: 'start' };
  const [folder, id, screen = '', dataPoint, ...rest] = path.split('/').map(decode);
  const assessment = assessmentIdSchema.safeParse(id);
  if (folder !== 'a' || !assessment.success || !isScreen(screen) || rest.length > 0) return undefined;
  const parameters = new URLSearchParams(query);
  const base = { assessment: assessment.data };
  const search = parameters.get('q');
  const show = parameters.get('show');
  if (screen === 'assess') {
    return { ...base, screen, ...(dataPoint && { dataPoint }), ...(search && { search }) };
  }
  if (dataPoint !== undefined) return undefined;
  return screen === 'results' ? { ...base, screen, ...(show && { show }) } : { ...base, screen };
}

/** The link that leads to a route. */
export function hrefOf(route: Route): string {
  if (route.screen === 'start') return '#/';
  const parts = ['a', route.assessment, route.screen];
  if (route.screen === 'assess' && route.dataPoint) parts.push(route.dataPoint);
  const parameters = new URLSearchParams();
  if (route.screen === 'assess' && route.search) parameters.set('q', route.search);
  if (route.screen === 'results' && route.show) parameters.set('show', route.show);
  const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
  return `#/${parts.map(encodeURIComponent).join('/')}${query}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
