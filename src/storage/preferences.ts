// Preferences of this device. They are read before the first paint, hence localStorage: IndexedDB would come too late.

const PREFIX = 'sanjeh.';

/** Undefined where nothing was chosen yet or the browser keeps nothing (private mode). */
export function loadPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser keeps nothing, the choice holds until the tab is closed. */
export function savePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing is lost but the choice itself.
  }
}

/** All that this app has kept outside of its database, also what is no choice of anybody. */
export function deletePreferences(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX)) localStorage.removeItem(name);
    }
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
}
