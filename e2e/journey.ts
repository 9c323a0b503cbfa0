// A journey begins in a new browser context, with a page model for every screen, and ends without trouble behind the scenes.
import { test, expect, type Page } from '@playwright/test';
import { createWording, type Wording } from './createWording';
import { ActionsPage } from './pages/actionsPage';
import { AssessPage } from './pages/assessPage';
import { BenchmarksPage } from './pages/benchmarksPage';
import { CitiesPage } from './pages/citiesPage';
import { ChartsPage } from './pages/chartsPage';
import { DashboardPage } from './pages/dashboardPage';
import { EvidenceList } from './pages/evidenceList';
import { EvidenceRegister } from './pages/evidenceRegister';
import { FilesPage } from './pages/filesPage';
import { ImprovePage } from './pages/improvePage';
import { LocalPage } from './pages/localPage';
import { MaturityPage } from './pages/maturityPage';
import { ProfilePage } from './pages/profilePage';
import { ReportsPage } from './pages/reportsPage';
import { ResultsPage } from './pages/resultsPage';
import { SealsPage } from './pages/sealsPage';
import { ShellBar } from './pages/shellBar';
import { StartPage } from './pages/startPage';

export interface App {
  page: Page;
  shell: ShellBar;
  start: StartPage;
  dashboard: DashboardPage;
  charts: ChartsPage;
  assess: AssessPage;
  evidence: EvidenceList;
  register: EvidenceRegister;
  files: FilesPage;
  results: ResultsPage;
  reports: ReportsPage;
  profile: ProfilePage;
  benchmarks: BenchmarksPage;
  improve: ImprovePage;
  maturity: MaturityPage;
  local: LocalPage;
  cities: CitiesPage;
  actions: ActionsPage;
  seals: SealsPage;
}

export function createApp(page: Page, wording: Wording): App {
  return {
    page,
    shell: new ShellBar(page, wording),
    start: new StartPage(page, wording),
    dashboard: new DashboardPage(page, wording),
    charts: new ChartsPage(page, wording),
    assess: new AssessPage(page, wording),
    evidence: new EvidenceList(page, wording),
    register: new EvidenceRegister(page, wording),
    files: new FilesPage(page, wording),
    results: new ResultsPage(page, wording),
    reports: new ReportsPage(page, wording),
    profile: new ProfilePage(page, wording),
    benchmarks: new BenchmarksPage(page, wording),
    improve: new ImprovePage(page, wording),
    maturity: new MaturityPage(page, wording),
    local: new LocalPage(page, wording),
    cities: new CitiesPage(page, wording),
    actions: new ActionsPage(page, wording),
    seals: new SealsPage(page, wording),
  };
}

interface Fixtures {
  wording: Wording;
  app: App;
  /** No request leaves the origin, and no error goes unseen; checked after every journey. */
  quiet: undefined;
}

export const journey = test.extend<Fixtures>({
  wording: async ({}, use, { project }) => use(createWording(project.name === 'fa' ? 'fa' : 'en')),
  app: async ({ page, wording }, use) => use(createApp(page, wording)),
  quiet: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      // A PDF is shown by the browser's own viewer, which is made of pages, too.
      const own = (url: string) =>
        url.startsWith(`${baseURL}/`) || /^(blob|data|chrome|chrome-extension):/.test(url);
      context.on('request', (request) => {
        if (!own(request.url())) trouble.push(`Left the origin: ${request.url()}`);
      });
      context.on('weberror', (webError) => trouble.push(String(webError.error())));
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});
