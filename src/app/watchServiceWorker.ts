// The service worker: the app is complete without a network after the first visit; updates are offered, never forced.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { registerSW } from 'virtual:pwa-register';

export interface ServiceWorkerState {
  /** Everything is on this device now. */
  offlineReady: boolean;
  /** A newer version waits; calling it loads the page anew with that version. */
  applyUpdate: (() => void) | undefined;
  online: boolean;
}

export function watchServiceWorker(): StoreApi<ServiceWorkerState> {
  const store = createStore<ServiceWorkerState>(() => ({
    offlineReady: false,
    applyUpdate: undefined,
    online: navigator.onLine,
  }));
  const update = registerSW({
    onOfflineReady: () => store.setState({ offlineReady: true }),
    onNeedRefresh: () => store.setState({ applyUpdate: () => void update(true) }),
  });
  addEventListener('online', () => store.setState({ online: true }));
  addEventListener('offline', () => store.setState({ online: false }));
  return store;
}
