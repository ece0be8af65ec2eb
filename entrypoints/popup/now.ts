import { useEffect, useState } from 'react';
import type { Instant } from '../../rules/time.ts';

const tick = 20_000;

/** The present moment, fresh enough for "in 5 min". */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
