/** A page with one finding of every kind, as the content script would hand it over. */
import type { FixOutcome, Language, PageActions, PageModel, RowLabel, ShownFinding } from '../../components/model.ts';
import { createTexts, type Texts } from '../../components/text.ts';
import { compiled } from '../../components/texts/compile.ts';
import { catalogues } from '../catalogues.ts';
import type { Money } from '../../rules/money.ts';
import { vi, type Mocked } from 'vitest';

const hour = 3_600_000;
/** 22 November 2026, 10:30 in Shanghai. */
export const now = Date.UTC(2026, 10, 22, 2, 30);
export const startsAt = Date.UTC(2026, 10, 24, 3);
export const endsAt = startsAt + 96.5 * hour;

export const textsIn = (language: Language): Texts => createTexts(language, compiled(catalogues[language]), () => now);
export const baht = (amount: number): Money => ({ amount, currency: 'THB' });

export const finding = (rest: Omit<ShownFinding, 'id'>): ShownFinding => ({
  ...rest,
  id: [rest.rule, rest.at, rest.row ?? ''].join(' '),
});

export const tooLong = finding({
  rule: 'flash-sale/max-duration',
  result: 'fail',
  severity: 'error',
  at: 'endsAt',
  message: 'tooLong',
  data: { hours: 96.5, max: 72 },
  fix: { endsAt: startsAt + 72 * hour },
  source: 'seed-flash-sale',
});
export const otherClock = finding({
  rule: 'flash-sale/local-time',
  result: 'fail',
  severity: 'info',
  at: 'startsAt',
  message: 'differs',
  data: { shop: { at: startsAt, zone: 'Asia/Bangkok' }, seller: { at: startsAt, zone: 'Asia/Shanghai' } },
});
export const noHistory = finding({
  rule: 'flash-sale/lowest-price',
  result: 'unknown',
  at: 'form',
  missing: { kind: 'fact', name: 'history' },
});
export const notBelow = finding({
  rule: 'flash-sale/below-original',
  result: 'fail',
  severity: 'error',
  at: 'price',
  row: 'shoes',
  message: 'notBelow',
  data: { price: baht(15900), original: baht(15900) },
  fix: { price: baht(15899) },
});
export const noPrice = finding({
  rule: 'flash-sale/price-missing',
  result: 'fail',
  severity: 'error',
  at: 'price',
  row: 'earbuds',
  message: 'missing',
  data: {},
});
export const slip = finding({
  rule: 'flash-sale/price-typo',
  result: 'fail',
  severity: 'warning',
  at: 'price',
  row: 'stand',
  message: 'tenTimesLow',
  data: { price: baht(1290), original: baht(129900) },
});

const row = (product: string, variation: string, withoutPrice = false): RowLabel => ({
  product,
  variation,
  withoutPrice,
});

export const model = (over: Partial<PageModel> = {}): PageModel => ({
  page: 'flash-sale',
  market: 'TH',
  kind: 'crossBorder',
  state: 'ready',
  findings: [tooLong, otherClock, noHistory, notBelow, noPrice, slip],
  passed: 214,
  rows: new Map([
    ['shoes', row('<img src=x onerror=alert(1)> Shoes', 'Black / 42')],
    ['earbuds', row('Earbuds', 'White', true)],
    ['stand', row('Phone stand', '')],
  ]),
  productsSeen: 120,
  productsTotal: 120,
  unreadable: [],
  startsAt,
  endsAt,
  zone: 'Asia/Bangkok',
  sellerZone: 'Asia/Shanghai',
  maxHours: 72,
  now,
  ...over,
});

export const written: FixOutcome = { result: 'written', text: '158.99', shows: '158.99' };

export const actions = (): Mocked<PageActions> => ({
  goTo: vi.fn<PageActions['goTo']>(() => true),
  fix: vi.fn<PageActions['fix']>(() => Promise.resolve(written)),
  undo: vi.fn<PageActions['undo']>(() => Promise.resolve({ result: 'written', text: '159.00', shows: '159.00' })),
  ignore: vi.fn<PageActions['ignore']>(),
  unignore: vi.fn<PageActions['unignore']>(),
  pause: vi.fn<PageActions['pause']>(),
  resume: vi.fn<PageActions['resume']>(),
  diagnosis: vi.fn<PageActions['diagnosis']>(() => 'found: name; not found: startsAt'),
  askCeiling: vi.fn<PageActions['askCeiling']>(),
  openWorkbench: vi.fn<PageActions['openWorkbench']>(),
  mean: vi.fn<PageActions['mean']>(() => Promise.resolve({ steps: ['address-saved', 'tell-caller-no'] })),
  copy: vi.fn<PageActions['copy']>(() => Promise.resolve(true)),
});
