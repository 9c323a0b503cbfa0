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
const LOADERS = {
  assess: async () => ({ default: (await import('../features/assess/AssessScreen')).AssessScreen }),
  results: async () => ({ default: (await import('../features/results/ResultsScreen')).ResultsScreen }),
  files: async () => ({ default: (await import('../features/files/FilesScreen')).FilesScreen }),
  dashboard: async () => ({
    default: (await import('../features/dashboard/DashboardScreen')).DashboardScreen,
  }),
  findings: async () => ({ default: (await import('../features/findings/FindingsScreen')).FindingsScreen }),
  improve: async () => ({ default: (await import('../features/improve/ImproveScreen')).ImproveScreen }),
  maturity: async () => ({ default: (await import('../features/maturity/MaturityScreen')).MaturityScreen }),
  compare: async () => ({ default: (await import('../features/compare/CompareScreen')).CompareScreen }),
  benchmarks: async () => ({
    default: (await import('../features/benchmarks/BenchmarksScreen')).BenchmarksScreen,
  }),
  local: async () => ({ default: (await import('../features/local/LocalScreen')).LocalScreen }),
  evidence: async () => ({ default: (await import('../features/evidence/EvidenceScreen')).EvidenceScreen }),
  history: async () => ({ default: (await import('../features/history/HistoryScreen')).HistoryScreen }),
  reports: async () => ({ default: (await import('../features/reports/ReportsScreen')).ReportsScreen }),
  profile: async () => ({ default: (await import('../features/profile/ProfileScreen')).ProfileScreen }),
  charts: async () => ({ default: (await import('../features/charts/ChartsScreen')).ChartsScreen }),
  sdg: async () => ({ default: (await import('../features/sdg/SdgScreen')).SdgScreen }),
  cities: async () => ({ default: (await import('../features/cities/CitiesScreen')).CitiesScreen }),
  council: async () => ({ default: (await import('../features/council/CouncilScreen')).CouncilScreen }),
  actions: async () => ({ default: (await import('../features/actions/ActionsScreen')).ActionsScreen }),
  seals: async () => ({ default: (await import('../features/seals/SealsScreen')).SealsScreen }),
  report: async () => ({ default: (await import('../features/report/ReportScreen')).ReportScreen }),
} satisfies Record<AssessmentScreen | 'files', () => Promise<object>>;

/** Begins to load what a screen is drawn with, before anything is drawn. */
export function loadScreen(screen: Route['screen']): void {
  // Without a network it is tried again, and told, when it is drawn.
  if (screen !== 'start') LOADERS[screen]().catch(() => undefined);
}

const AssessScreen = lazy(LOADERS.assess);
const ResultsScreen = lazy(LOADERS.results);
const CitiesScreen = lazy(LOADERS.cities);
const FilesScreen = lazy(LOADERS.files);
const PLAIN_SCREENS = {
  dashboard: lazy(LOADERS.dashboard),
  findings: lazy(LOADERS.findings),
  improve: lazy(LOADERS.improve),
  maturity: lazy(LOADERS.maturity),
  compare: lazy(LOADERS.compare),
  benchmarks: lazy(LOADERS.benchmarks),
  local: lazy(LOADERS.local),
  evidence: lazy(LOADERS.evidence),
  history: lazy(LOADERS.history),
  reports: lazy(LOADERS.reports),
  profile: lazy(LOADERS.profile),
  charts: lazy(LOADERS.charts),
  sdg: lazy(LOADERS.sdg),
  council: lazy(LOADERS.council),
  actions: lazy(LOADERS.actions),
  seals: lazy(LOADERS.seals),
  report: lazy(LOADERS.report),
} satisfies Record<Exclude<AssessmentScreen, 'assess' | 'results' | 'cities'>, ComponentType>;

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
  return <Suspense fallback={waiting}>{canSpeak ? <FilesScreen /> : waiting}</Suspense>;
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
  if (route.screen === 'assess') return <AssessScreen route={route} />;
  if (route.screen === 'results') return <ResultsScreen route={route} />;
  if (route.screen === 'cities') return <CitiesScreen published={publishedCities} />;
  const PlainScreen = PLAIN_SCREENS[route.screen];
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
