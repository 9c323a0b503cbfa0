// The whole screen, where the browser offers it.
import { useEffect, useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
};

interface Fullscreen {
  isOffered: boolean;
  isOn: boolean;
  toggle: () => void;
}

/** Left again with the component. A browser that refuses leaves everything as it is. */
export function useFullscreen(): Fullscreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  useEffect(() => leave, []);
  return {
    isOffered: document.fullscreenEnabled,
    isOn,
    toggle: () => {
      if (isOn) leave();
      else document.documentElement.requestFullscreen().catch(() => undefined);
    },
  };
}

function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
