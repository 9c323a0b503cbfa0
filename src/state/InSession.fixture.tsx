// For tests: a screen in the contexts that the app gives it, drawn over a session.
import { act, render } from '@testing-library/react';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createPreferences, type PreferencesStore } from './createPreferences';
import type { Session } from './session';
import { PreferencesContext, SessionContext } from './useSession';

interface InSessionProps {
  session: Session;
  translations: i18n;
  preferences: PreferencesStore;
  children: ReactNode;
}

function InSession({ session, translations, preferences, children }: InSessionProps) {
  return (
    <I18nextProvider i18n={translations}>
      <PreferencesContext value={preferences}>
        <SessionContext value={session}>{children}</SessionContext>
      </PreferencesContext>
    </I18nextProvider>
  );
}

/** Until everything is saved, and what is read from the disk has come. */
export async function drawInSession(
  screen: ReactNode,
  session: Session,
  translations: i18n,
  preferences: PreferencesStore = createPreferences([translations.language]),
): Promise<void> {
  await act(async () => {
    render(<InSession {...{ session, translations, preferences }}>{screen}</InSession>);
    await session.settle();
  });
}
