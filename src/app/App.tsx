// The app around the screens: contexts, error boundary, shell.
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import type { PreferencesStore } from '../state/createPreferences';
import type { Session } from '../state/createSession';
import type { Workspace } from '../state/createWorkspace';
import { PreferencesContext, SessionContext } from '../state/useSession';
import { WorkspaceContext } from '../state/useWorkspace';
import { ErrorBoundary } from './ErrorBoundary';
import { Screen } from './Screen';
import { Shell } from './Shell';
import type { ServiceWorkerState } from './watchServiceWorker';

interface AppProps {
  i18n: i18n;
  session: Session;
  workspace: Workspace;
  preferences: PreferencesStore;
  serviceWorker: StoreApi<ServiceWorkerState>;
}

export function App({ i18n, session, workspace, preferences, serviceWorker }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <PreferencesContext value={preferences}>
        <SessionContext value={session}>
          <WorkspaceContext value={workspace}>
            <ErrorBoundary>
              <Shell serviceWorker={serviceWorker}>
                <ErrorBoundary>
                  <Screen />
                </ErrorBoundary>
              </Shell>
            </ErrorBoundary>
          </WorkspaceContext>
        </SessionContext>
      </PreferencesContext>
    </I18nextProvider>
  );
}
