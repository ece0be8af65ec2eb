import type { PageId } from '../../../rules/form.ts';

/** Pages that are read only, for what the shop's other pages need; nothing is shown on them. */
export type ReadPage = 'promotions' | 'health';

/** A page of Seller Center that Shoplint reads; `flash-sale` it checks too. Pages are a closed world: each URL is tried on every page. */
export interface PageModule {
  readonly page: PageId | ReadPage;
  /** Paths with query that are this page, for the test that tries every sample on every page. */
  readonly samples: readonly string[];
  claims(url: URL): boolean;
}
