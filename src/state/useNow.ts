// The time, for React, as exact as ages in days need it: looked at anew every few minutes and when the page is seen again.
import { useEffect, useState } from 'react';

const EVERY_MS = 5 * 60_000;

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow(new Date());
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
