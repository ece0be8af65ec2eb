/** A page of the practice Seller Center and what happened to it; fast-check makes them, and finds the least that fails. */
import fc from 'fast-check';
import { drifts } from './drifts.ts';

export interface Drifted {
  readonly market: string;
  /** Options of the practice page's address. */
  readonly query: string;
  readonly drifts: readonly { readonly name: string; readonly seed: number }[];
}

const one = <T>(...items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

const aPage: fc.Arbitrary<Pick<Drifted, 'market' | 'query'>> = fc
  .record({
    market: one('TH', 'VN', 'US'),
    lang: one('en', 'zh-CN', 'vi', 'th', 'id', 'ms'),
    layout: one('2', '4'),
    level: one('variation', 'product'),
    scenario: one('mistakes', 'clean'),
    prefix: one('theme-arco', 'arco'),
  })
  .map(({ market, ...rest }) => {
    const query = new URLSearchParams({ ...rest, market, flip: '0', n: '2' });
    return { market, query: query.toString() };
  });

const aDrift = fc.record({ name: one(...Object.keys(drifts)), seed: fc.nat(1_000_000) });

/** One to five drifts, each at most once. */
export const aDrifted: fc.Arbitrary<Drifted> = fc
  .tuple(aPage, fc.uniqueArray(aDrift, { minLength: 1, maxLength: 5, selector: ({ name }) => name }))
  .map(([page, chosen]) => ({ ...page, drifts: chosen }));
