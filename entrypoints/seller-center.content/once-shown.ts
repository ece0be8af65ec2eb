/** Resolves at once in a tab that is looked at, and otherwise when it is, or when `signal` ends what waits for it. */
export const onceShown = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = new AbortController();
    const look = (): void => {
      if (document.hidden && !signal.aborted) return;
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal: done.signal });
    signal.addEventListener('abort', look, { signal: done.signal });
    look();
  });
