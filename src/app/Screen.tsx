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
const AssessScreen = lazy(async () => ({
  default: (await import('../features/assess/AssessScreen')).AssessScreen,
}));
const ResultsScreen = lazy(async () => ({
  default: (await import('../features/results/ResultsScreen')).ResultsScreen,
}));
const CitiesScreen = lazy(async () => ({
  default: (await import('../features/cities/CitiesScreen')).CitiesScreen,
}));
const FilesScreen = lazy(async () => ({
  default: (await import('../features/files/FilesScreen')).FilesScreen,
}));
const PLAIN_SCREENS = {
  dashboard: lazy(async () => ({
    default: (await import('../features/dashboard/DashboardScreen')).DashboardScreen,
  })),
  findings: lazy(async () => ({
    default: (await import('../features/findings/FindingsScreen')).FindingsScreen,
  })),
  improve: lazy(async () => ({ default: (await import('../features/improve/ImproveScreen')).ImproveScreen })),
  maturity: lazy(async () => ({
    default: (await import('../features/maturity/MaturityScreen')).MaturityScreen,
  })),
  compare: lazy(async () => ({ default: (await import('../features/compare/CompareScreen')).CompareScreen })),
  benchmarks: lazy(async () => ({
    default: (await import('../features/benchmarks/BenchmarksScreen')).BenchmarksScreen,
  })),
  local: lazy(async () => ({ default: (await import('../features/local/LocalScreen')).LocalScreen })),
  evidence: lazy(async () => ({
    default: (await import('../features/evidence/EvidenceScreen')).EvidenceScreen,
  })),
  history: lazy(async () => ({ default: (await import('../features/history/HistoryScreen')).HistoryScreen })),
  reports: lazy(async () => ({ default: (await import('../features/reports/ReportsScreen')).ReportsScreen })),
  profile: lazy(async () => ({ default: (await import('../features/profile/ProfileScreen')).ProfileScreen })),
  charts: lazy(async () => ({ default: (await import('../features/charts/ChartsScreen')).ChartsScreen })),
  sdg: lazy(async () => ({ default: (await import('../features/sdg/SdgScreen')).SdgScreen })),
  council: lazy(async () => ({ default: (await import('../features/council/CouncilScreen')).CouncilScreen })),
  actions: lazy(async () => ({ default: (await import('../features/actions/ActionsScreen')).ActionsScreen })),
  seals: lazy(async () => ({ default: (await import('../features/seals/SealsScreen')).SealsScreen })),
  report: lazy(async () => ({ default: (await import('../features/report/ReportScreen')).ReportScreen })),
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
