// The session and the preferences, for React. What a component selects is what it is drawn anew for.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Definitions } from '../core/catalogue/parseDefinitions';
import type { Preferences, PreferencesStore } from './createPreferences';
import type { Session, SessionState } from './createSession';
import type { OpenAssessment } from './openAssessment';

export const SessionContext = createContext<Session | undefined>(undefined);
export const PreferencesContext = createContext<PreferencesStore | undefined>(undefined);

/** What can be done. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('No session around this component');
  return session;
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** For the screens of an assessment, which are drawn only while one is open. */
export function useOpenAssessment(): OpenAssessment {
  const open = useSessionState((state) => state.open);
  if (!open) throw new Error('No assessment is open');
  return open;
}

export function useDefinitions(): Definitions {
  const definitions = useSessionState((state) => state.definitions);
  if (!definitions) throw new Error('The definitions are not loaded');
  return definitions;
}

export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const store = use(PreferencesContext);
  if (!store) throw new Error('No preferences around this component');
  return [useStore(store), store.setState];
}
