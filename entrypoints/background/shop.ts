/** Which shop a page belongs to, and what its market knows: the background's side of opening a visit. */
import type { Language } from '../../components/model.ts';
import { blank, gone, read, type Reading } from '../../rules/form.ts';
import type { Known, Standing } from '../../rules/known.ts';
import { all } from '../../rules/markets/all.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { policyOn } from '../../rules/markets/market.ts';
import { noOwn, withOwn, type OwnRulebook } from '../../rules/own.ts';
import { policyDate } from '../../rules/engine.ts';
import { day, type Instant } from '../../rules/time.ts';
import type { SeenStanding, Visit, VisitRequest } from './messages.ts';
import type { Settings, ShopRecord } from './storage.ts';

/** Host, region and shop id: everything kept is kept under it. */
export function shopOf(request: { readonly url: string; readonly region: string | null }): string {
  const { host, searchParams } = new URL(request.url);
  return [host, request.region ?? '', searchParams.get('shop_id')?.replace(/\D/g, '').slice(0, 24) ?? ''].join('|');
}

/** `page@host`: what "pause on this page" pauses. */
export const pageKey = (page: string, url: string): string => `${page}@${new URL(url).host}`;

/** The seller's choice, else the browser's language where we have it, else English. */
export const languageOf = (settings: Settings, browserLanguage: string): Language =>
  settings.language ?? spoken.get(browserLanguage.split(/[-_]/)[0]?.toLowerCase() ?? '') ?? 'en';

/** By the language alone: whoever reads one kind of Chinese reads ours. `in` is what older systems call Indonesian. */
const spoken: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-CN'],
  ['vi', 'vi'],
  ['th', 'th'],
  ['id', 'id'],
  ['in', 'id'],
  ['ms', 'ms'],
]);

/**
 * The zone of the person at the screen. Many sellers' browsers pretend to sit in the market, so a Chinese-speaking
 * seller is taken to be in China until they say otherwise; everyone else where the browser is.
 */
export const sellerZoneOf = (settings: Settings, language: Language): string =>
  settings.sellerZone ?? (language === 'zh-CN' ? 'Asia/Shanghai' : Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What the seller entered, of all shops and of this one. */
export interface Entered {
  readonly settings: Settings;
  readonly record: ShopRecord;
  readonly rulebook: OwnRulebook;
}

export function visitOf(
  request: VisitRequest,
  { settings, record, rulebook }: Entered,
  browserLanguage: string,
  now: Instant,
): Visit {
  const code = record.market ?? request.region ?? '';
  const kind = record.kind ?? request.kind;
  const market = withOwn(marketOf(code), kind, rulebook);
  const language = languageOf(settings, browserLanguage);
  const date = policyDate(now, market.zone);
  return {
    shop: shopOf(request),
    market: market.id,
    kind,
    recognised: record.market === null ? request.recognised : 'hand',
    currency: market.currency ?? null,
    marks: market.marks ?? ['.', ','],
    zone: market.zone ?? null,
    sellerZone: sellerZoneOf(settings, language),
    maxHours: policyOn('flashSaleMaxHours', market, kind, all, date)?.value ?? null,
    language,
    paused: settings.pausedEverywhere || settings.pausedPages.includes(pageKey(request.page, request.url)),
  };
}

/** What a shop's standing is judged with, beside what the seller entered of it. */
export interface LearnedStanding {
  /** Sets the bar. */
  readonly rulebook?: OwnRulebook;
  /** Violation points that its cases add up to. */
  readonly casePoints?: number;
  /** What the health page showed; null: never seen. */
  readonly page?: (SeenStanding & { readonly seenAt: Instant }) | null;
}

/** Points come and go: what the page showed longer ago says nothing any more. */
const seenHolds = 30 * day;

/**
 * What the seller entered; else what the health page showed; else the points that their cases add up to. Points alone
 * are taken once they bar the shop. Fewer say nothing where nobody knows the rating.
 */
function standingOf(
  { market: code, kind, zone, sellerZone }: Visit,
  entered: Standing | null,
  { rulebook = noOwn, casePoints = 0, page = null }: LearnedStanding,
  now: Instant,
): Reading<Standing> {
  if (entered !== null) return read(entered);
  const market = withOwn(marketOf(code), kind, rulebook);
  const bar = policyOn('flashSaleEligibility', market, kind, all, policyDate(now, market.zone))?.value?.points;
  const isBarred = (points: number): boolean => bar !== undefined && points >= bar;
  if (page && page.points !== null && now - page.seenAt <= seenHolds) {
    const { points, rating, seenAt } = page;
    const seen = { at: seenAt, zone: zone ?? sellerZone, as: 'day' } as const;
    const standing: Standing = { rating, points, balanceUsd: null, from: 'page', seen };
    if (isBarred(points) || (rating !== null && !isBarred(casePoints))) return read(standing);
  }
  return isBarred(casePoints) ? read({ rating: null, points: casePoints, balanceUsd: null, from: 'cases' }) : blank;
}

/** What rules may know of a shop at `now`, beside the page and pickup. */
export function knownOf(
  visit: Visit,
  record: ShopRecord,
  { history, ceilings, costs }: Pick<Known, 'history' | 'ceilings' | 'costs'>,
  now: Instant,
  learned: LearnedStanding = {},
): Omit<Known, 'pickup'> {
  return {
    now,
    zone: visit.zone === null ? gone : read(visit.zone),
    sellerZone: read(visit.sellerZone),
    standing: standingOf(visit, record.standing, learned, now),
    activityNames: record.activities === null ? blank : read(record.activities),
    windows: record.windows,
    discounts: record.discounts === null ? blank : read(record.discounts),
    history,
    ceilings,
    costs,
  };
}
