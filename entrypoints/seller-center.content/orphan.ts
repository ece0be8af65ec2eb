/** The browser's words for a script whose extension was updated or removed under it. */
export const isOrphan = (error: unknown): boolean =>
  error instanceof Error &&
  /context invalidated|extension context|message manager disconnected|can't access dead object/i.test(error.message);

/** Contract: one per document, only on a claimed address. */
export const hostName = 'shoplint-overlay';
