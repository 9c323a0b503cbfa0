// Which screen the URL names. Everything that belongs to an open assessment is loaded when it is first needed.
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import type { AssessmentId } from '../core/assessment/revision';
import { StartScreen } from '../features/start/StartScreen';
import { describePlace, describeProblem } from '../i18n/describeProblem';
import { useScreenSentences } from '../i18n/useScreenSentences';
import { useText } from '../i18n/useText';
import type { AssessmentScreen, Route } from '../state/route';
import { useRoute } from '../state/useRoute';
import { useSession, useSessionState } from '../state/useSession';
import { Notice } from '../widgets/Notice';
import { publishedCities } from './publishedCities';
import styles from './Screen.module.css';

// Each screen is a chunk of its own.
const SCREENS = {
  assess: createScreen(async () => (await import('../features/assess/AssessScreen')).AssessScreen),
  results: createScreen(async () => (await import('../features/results/ResultsScreen')).ResultsScreen),
  files: createScreen(async () => (await import('../features/files/FilesScreen')).FilesScreen),
  dashboard: createScreen(
    async () => (await import('../features/dashboard/DashboardScreen')).DashboardScreen,
  ),
  findings: createScreen(async () => (await import('../features/findings/FindingsScreen')).FindingsScreen),
  improve: createScreen(async () => (await import('../features/improve/ImproveScreen')).ImproveScreen),
  maturity: createScreen(async () => (await import('../features/maturity/MaturityScreen')).MaturityScreen),
  compare: createScreen(async () => (await import('../features/compare/CompareScreen')).CompareScreen),
  benchmarks: createScreen(
    async () => (await import('../features/benchmarks/BenchmarksScreen')).BenchmarksScreen,
  ),
  local: createScreen(async () => (await import('../features/local/LocalScreen')).LocalScreen),
  evidence: createScreen(async () => (await import('../features/evidence/EvidenceScreen')).EvidenceScreen),
  history: createScreen(async () => (await import('../features/history/HistoryScreen')).HistoryScreen),
  reports: createScreen(async () => (await import('../features/reports/ReportsScreen')).ReportsScreen),
  profile: createScreen(async () => (await import('../features/profile/ProfileScreen')).ProfileScreen),
  charts: createScreen(async () => (await import('../features/charts/ChartsScreen')).ChartsScreen),
  sdg: createScreen(async () => (await import('../features/sdg/SdgScreen')).SdgScreen),
  cities: createScreen(async () => (await import('../features/cities/CitiesScreen')).CitiesScreen),
  council: createScreen(async () => (await import('../features/council/CouncilScreen')).CouncilScreen),
  actions: createScreen(async () => (await import('../features/actions/ActionsScreen')).ActionsScreen),
  seals: createScreen(async () => (await import('../features/seals/SealsScreen')).SealsScreen),
  report: createScreen(async () => (await import('../features/report/ReportScreen')).ReportScreen),
} satisfies Record<AssessmentScreen | 'files', { load: () => Promise<unknown> }>;

/** Begins to load what a screen is drawn with, before anything is drawn. */
export function loadScreen(screen: Route['screen']): void {
  // Without a network it is tried again, and told, when it is drawn.
  if (screen !== 'start') SCREENS[screen].load().catch(() => undefined);
}

/** Loaded when it is asked for or first drawn. */
function createScreen<Props>(loadComponent: () => Promise<ComponentType<Props>>) {
  let known: { default: ComponentType<Props> } | undefined;
  const load = async () => (known = { default: await loadComponent() });
  return { load, Screen: lazy(() => (known ? handOver(known) : load())) };
}

/**
 * In the same turn. For a promise, even one that is kept, React draws "Loading…" first, and then leaves it there for a third
 * of a second; `lazy` takes any thenable.
 */
function handOver<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { then: (take: (value: T) => void) => take(value) });
}

export function Screen() {
  const route = useRoute();
  const { t } = useText();
  if (!route) return <LostNotice title={t('shell.notFound.page')} />;
  if (route.screen === 'start') return <StartScreen published={publishedCities} />;
  return route.screen === 'files' ? <DeviceScreen /> : <OpenedScreen route={route} />;
}

function DeviceScreen() {
  const { t } = useText();
  const canSpeak = useScreenSentences();
  const waiting = <p className={styles.waiting}>{t('shell.loading')}</p>;
  return <Suspense fallback={waiting}>{canSpeak ? <SCREENS.files.Screen /> : waiting}</Suspense>;
}

function OpenedScreen({ route }: { route: Extract<Route, { screen: AssessmentScreen }> }) {
  const { t } = useText();
  const session = useSession();
  const canSpeak = useScreenSentences();
  const openId = useSessionState((state) => state.open?.id);
  const notFound = useSessionState((state) => state.notFound);
  const id: AssessmentId = route.assessment;
  useEffect(() => void session.open(id), [session, id]);

  if (notFound === id)
    return <LostNotice title={t('shell.notFound.title')} text={t('shell.notFound.text')} />;
  const waiting = <p className={styles.waiting}>{t('shell.loading')}</p>;
  if (!canSpeak) return waiting;
  if (openId !== id) return <DefinitionProblems otherwise={waiting} />;
  return (
    <Suspense fallback={waiting}>
      <OpenScreen route={route} />
    </Suspense>
  );
}

function OpenScreen({ route }: { route: Extract<Route, { screen: AssessmentScreen }> }) {
  if (route.screen === 'assess') return <SCREENS.assess.Screen route={route} />;
  if (route.screen === 'results') return <SCREENS.results.Screen route={route} />;
  if (route.screen === 'cities') return <SCREENS.cities.Screen published={publishedCities} />;
  const { Screen: PlainScreen } = SCREENS[route.screen];
  return <PlainScreen />;
}

function LostNotice({ title, text }: { title: string; text?: string }) {
  const { t } = useText();
  return (
    <Notice kind="warning" title={title} actions={<a href="#/">{t('shell.notFound.back')}</a>}>
      {text && <p>{text}</p>}
    </Notice>
  );
}

function DefinitionProblems({ otherwise }: { otherwise: React.ReactNode }) {
  const { t } = useText();
  const problems = useSessionState((state) => state.definitionProblems);
  if (problems.length === 0) return otherwise;
  return (
    <Notice kind="failure" live title={t('shell.definitions.title')}>
      <p>{t('shell.definitions.text')}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <bdi>{describePlace(problem, t)}</bdi> {describeProblem(problem, t)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
