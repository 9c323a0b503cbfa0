// The current route, for React.
import { useSyncExternalStore } from 'react';
import { hrefOf, parseRoute, type Route } from './route';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** Undefined when the URL names nothing here. */
export function useRoute(): Route | undefined {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

export function navigate(route: Route): void {
  location.hash = hrefOf(route);
}

/** Changes the URL without a new step in the browser's history, e.g. while a search is typed. */
export function replaceRoute(route: Route): void {
  history.replaceState(null, '', hrefOf(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** A new step in the browser's history that is seen at once: a field that shows it must not fall back for a moment. */
export function pushRoute(route: Route): void {
  if (hrefOf(route) !== location.hash) history.pushState(null, '', hrefOf(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
