// Puts everything together: disk, session, language, screens.
import { createRoot } from 'react-dom/client';
import { createI18n } from '../i18n/createI18n';
import { createPreferences } from '../state/createPreferences';
import { createSession } from '../state/createSession';
import { createStorage } from '../storage/createStorage';
import '@fontsource-variable/vazirmatn';
import '../widgets/tokens.css';
import '../widgets/base.css';
import { App } from './App';
import { applyAppearance } from './applyAppearance';
import { loadDefinitionFiles, loadPublishedFile } from './definitionFiles';
import { watchServiceWorker } from './watchServiceWorker';

const preferences = createPreferences(navigator.languages);
const session = createSession({
  storage: createStorage(),
  loadDefinitionFiles,
  loadPublishedFile,
  getAuthor: () => preferences.getState().author,
  now: () => new Date(),
  randomId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
});

// What is being typed becomes a revision before the page can be put away.
addEventListener('visibilitychange', session.commit);
addEventListener('pagehide', session.commit);
addEventListener('beforeunload', (event) => {
  session.commit();
  if (session.store.getState().saving.pending > 0) event.preventDefault();
});

void session.start();
const i18n = await createI18n(preferences.getState().language);
applyAppearance(preferences, i18n);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <App i18n={i18n} session={session} preferences={preferences} serviceWorker={watchServiceWorker()} />,
);
