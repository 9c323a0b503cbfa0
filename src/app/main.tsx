// Puts everything together: disk, session, language, screens.
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { createI18n } from '../i18n/createI18n';
import { createPreferences } from '../state/createPreferences';
import { createSession } from '../state/createSession';
import { createWorkspace } from '../state/createWorkspace';
import { parseRoute } from '../state/route';
import { createStorage } from '../storage/createStorage';
import '@fontsource-variable/vazirmatn';
import '../widgets/tokens.css';
import '../widgets/base.css';
import { App } from './App';
import { applyAppearance } from './applyAppearance';
import { loadDefinitionFiles, loadPublishedFile } from './definitionFiles';
import { loadScreen } from './Screen';
import { watchServiceWorker } from './watchServiceWorker';
import { version } from '../../package.json';

// The page's security policy lets nobody make code out of text, and asking would be reported as a breach.
z.config({ jitless: true });

const preferences = createPreferences(navigator.languages);
const storage = createStorage();
const device = {
  now: () => new Date(),
  randomId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
};
const session = createSession({
  storage,
  loadDefinitionFiles,
  loadPublishedFile,
  getAuthor: () => preferences.getState().author.trim(),
  ...device,
});
const workspace = createWorkspace({
  session,
  storage,
  appVersion: version,
  leave() {
    location.hash = '#/';
    location.reload();
  },
  ...device,
});

// What is being typed becomes a revision before the page can be put away.
addEventListener('visibilitychange', session.commit);
addEventListener('pagehide', session.commit);
addEventListener('beforeunload', (event) => {
  session.commit();
  if (session.store.getState().saving.pending > 0) event.preventDefault();
});

// Everything that the first view needs is asked for at once.
const route = parseRoute(location.hash);
const isFirst = !route || route.screen === 'start';
const speaking = createI18n(preferences.getState().language, isFirst ? ['first'] : ['first', 'screens']);
void session.start();
if (route) loadScreen(route.screen);
if (route && 'assessment' in route) void session.open(route.assessment);
void workspace.refresh();
const i18n = await speaking;
applyAppearance(preferences, i18n);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <App
    i18n={i18n}
    session={session}
    workspace={workspace}
    preferences={preferences}
    serviceWorker={watchServiceWorker()}
  />,
);
