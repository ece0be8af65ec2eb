/** The browser's words for a script whose extension was updated or removed under it. */
export const isOrphan = (error: unknown): boolean =>
  error instanceof Error &&
  /context invalidated|extension context|message manager disconnected|can't access dead object/i.test(error.message);

/** For what may fail without a word: the background is starting, or the extension is gone. Nothing reaches the console. */
export const quietly = (done: Promise<unknown>): void => {
  done.catch(() => undefined);
};

/** The background may be starting, or dying, just now: asks a few times. For what may be said twice. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 4 || isOrphan(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

/** Contract: one per document, only on a claimed address. */
export const hostName = 'shoplint-overlay';
