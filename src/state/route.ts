// What is seen, as the URL names it: every screen can be bookmarked and sent. The hash is parsed once, here.
import { DOCUMENT_KINDS } from '../core/assessment/evidence';
import { assessmentIdSchema, SUBJECT_KINDS, type AssessmentId } from '../core/assessment/revision';
import { RAGS } from '../core/scoring/band';
import { SIDE_BY_SIDE } from '../core/scoring/comparison/sideBySide';

/** Undefined for what it cannot be: a parameter that nobody can read counts as not given. */
type ReadParameter = (text: string) => string | number | undefined;

const readText = (text: string) => text || undefined;
const readAssessmentId = (text: string) => assessmentIdSchema.safeParse(text).data;
/** A day as ISO 8601 writes it, "2026-11-22". */
const readDay = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);
const readYear = (text: string) => (/^[12]\d{3}$/.test(text) ? Number(text) : undefined);
const oneOf =
  <const Name extends string>(...names: Name[]) =>
  (text: string) =>
    names.find((name) => name === text);

/**
 * The screens of an assessment, and what the query of each may say. The names are those in the URL. Whether a text names
 * something that exists (a group, a set, an author) is for the screen to find out: links outlive what they name.
 */
const PARAMETERS = {
  profile: {},
  dashboard: {},
  assess: { search: readText },
  results: { show: oneOf('all', ...RAGS, 'unscored', 'missing', 'unanswered') },
  findings: { rule: readText, dimension: readText },
  improve: { dimension: readText, band: oneOf('1', '2', '3') },
  maturity: {},
  compare: {
    with: (text: string) => oneOf('none')(text) ?? readAssessmentId(text),
    sets: oneOf('open', 'other', 'own'),
    year: readYear,
  },
  benchmarks: {
    edit: oneOf('version', 'set'),
    of: readText,
    use: readText,
    show: readText,
    search: readText,
    before: readText,
    after: readText,
  },
  local: { edit: readText },
  history: { person: readText, kind: oneOf(...SUBJECT_KINDS), day: readDay, search: readText },
  reports: {},
  charts: { outline: oneOf('none'), columns: oneOf('periods', 'assessments'), trend: readText },
  sdg: { goal: readText, links: oneOf('stated') },
  cities: { with: readText, size: oneOf('like'), dimension: readText, show: oneOf(...SIDE_BY_SIDE) },
  council: { page: readText },
  actions: { show: oneOf('open', 'late', 'done'), dataPoint: readText },
  seals: { before: readText, after: readText },
  report: { language: oneOf('fa', 'en', 'both'), form: oneOf('full', 'snapshot') },
  evidence: {
    search: readText,
    kind: oneOf(...DOCUMENT_KINDS, 'unknown'),
    show: oneOf('used', 'unused', 'missing', 'bin'),
    sort: oneOf('oldest', 'title', 'date', 'size'),
  },
} satisfies Record<string, Record<string, ReadParameter>>;

type Parameters = typeof PARAMETERS;
export type AssessmentScreen = keyof Parameters;

/** What the query of a screen says; undefined is the same as left out. */
export type ParametersOf<Screen extends AssessmentScreen> = {
  [Name in keyof Parameters[Screen]]?:
    (Parameters[Screen][Name] extends (text: string) => infer Value ? Value : never) | undefined;
};

/** The one thing that stands in the path behind the screen. */
type PathOf<Screen extends AssessmentScreen> = Screen extends 'assess'
  ? { dataPoint?: string | undefined }
  : unknown;

export type Route =
  | { screen: 'start' }
  | { screen: 'files' }
  | {
      [Screen in AssessmentScreen]: { screen: Screen; assessment: AssessmentId } & PathOf<Screen> &
        ParametersOf<Screen>;
    }[AssessmentScreen];

const isScreen = (name: string): name is AssessmentScreen => Object.hasOwn(PARAMETERS, name);
const READERS: Record<AssessmentScreen, Record<string, ReadParameter>> = PARAMETERS;
const readersOf = (screen: AssessmentScreen) => Object.entries(READERS[screen]);

/** Undefined for a hash that names nothing here. */
export function parseRoute(hash: string): Route | undefined {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  if (path === '') return { screen: 'start' };
  if (path === 'files') return { screen: 'files' };
  const [folder, id, screen = '', dataPoint, ...rest] = path.split('/').map(decode);
  const assessment = assessmentIdSchema.safeParse(id);
  if (folder !== 'a' || !assessment.success || !isScreen(screen) || rest.length > 0) return undefined;
  if (dataPoint !== undefined && screen !== 'assess') return undefined;
  const given = new URLSearchParams(query);
  const parameters = readersOf(screen).flatMap(([name, read]) => {
    const value = read(given.get(name) ?? '');
    return value === undefined ? [] : [[name, value]];
  });
  return {
    screen,
    assessment: assessment.data,
    ...(dataPoint && { dataPoint }),
    ...Object.fromEntries(parameters),
  } as Route;
}

/** The link that leads to a route. Its parameters have one order, so that what is the same has one address. */
export function hrefOf(route: Route): string {
  if (route.screen === 'start') return '#/';
  if (route.screen === 'files') return '#/files';
  const parts = ['a', route.assessment, route.screen];
  if (route.screen === 'assess' && route.dataPoint) parts.push(route.dataPoint);
  const query = new URLSearchParams();
  const given = new Map<string, unknown>(Object.entries(route));
  for (const [name] of readersOf(route.screen)) {
    const value = given.get(name);
    if (typeof value === 'number' || (typeof value === 'string' && value)) query.set(name, String(value));
  }
  return `#/${parts.map(encodeURIComponent).join('/')}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
