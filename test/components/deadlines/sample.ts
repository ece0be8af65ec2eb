/** Deadlines of two shops, as the entry points would hand them over. */
import { vi, type Mocked } from 'vitest';
import type {
  CaseActions,
  CasesModel,
  EntryActions,
  ShownCase,
  TimelineEntry,
} from '../../../components/deadlines/model.ts';
import { measures, type Case } from '../../../rules/deadlines/case.ts';
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { behaviours, proofsOf } from '../../../rules/deadlines/evidence.ts';
import { flashDeadlines } from '../../../rules/deadlines/moments.ts';
import { appealFirstDeadline } from '../../../rules/deadlines/notices.ts';
import { dispatchDeadline } from '../../../rules/deadlines/orders.ts';
import { readCase } from '../../../rules/deadlines/read-case.ts';
import { subjectOf } from '../../../rules/deadlines/setting.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { aSetting } from '../../rules/deadlines/given.ts';
import { now } from '../sample.ts';

export { now };
export const sellerZone = 'Asia/Shanghai';
export const thai = 'seller-th.tiktok.com|TH|7495';
export const viet = 'seller-vn.tiktok.com|VN|';

export const entryOf = (deadline: Deadline, more: Partial<TimelineEntry> = {}): TimelineEntry => {
  const market = deadline.of.market;
  return {
    deadline: deadline as TimelineEntry['deadline'],
    shop: market === 'VN' ? viet : thai,
    shopLabel: market === 'VN' ? 'seller-vn.tiktok.com · VN' : 'seller-th.tiktok.com · TH · 7495',
    market,
    mark: null,
    ...more,
  };
};

/** Due `hours` from now, 48 hours after its order. */
export const dispatch = (id: string, hours: number): Deadline =>
  dispatchDeadline({ id, createdAt: now + (hours - 48) * hour }, aSetting('TH*', { shop: thai }));

export const appeal = (name: string, at: Instant): Deadline => {
  const setting = aSetting('VN', { shop: viet });
  return appealFirstDeadline({ of: subjectOf(setting, 'case', name, name), notice: { at, hasHour: true } }, setting);
};

const sale = { id: 's1', name: 'Bags', startsAt: now + 2 * hour, endsAt: now + 74 * hour, state: 'planned' } as const;
export const [flashStart] = flashDeadlines({ ...sale, origin: 'hand', items: [] }, aSetting('TH', { shop: thai }));
export const unknown = dispatchDeadline({ id: '9', createdAt: now }, aSetting('TH', { shop: thai }));

export const deadlines: readonly Deadline[] = [
  dispatch('1', -5),
  flashStart,
  dispatch('2', 4),
  dispatch('3', 26),
  appeal('Fake orders', now - 20 * 24 * hour),
  unknown,
];
export const entries: readonly TimelineEntry[] = deadlines.map((deadline) => entryOf(deadline));

export const actions = (): Mocked<EntryActions> => ({
  snooze: vi.fn<EntryActions['snooze']>(),
  markDone: vi.fn<EntryActions['markDone']>(),
  undo: vi.fn<EntryActions['undo']>(),
  orderIds: vi.fn<EntryActions['orderIds']>(() => Promise.resolve(['583000000000000001', '583000000000000002'])),
  copy: vi.fn<EntryActions['copy']>(() => Promise.resolve(true)),
  explain: vi.fn<EntryActions['explain']>(({ deadline }) =>
    Promise.resolve(deadlines.find(({ id }) => id === deadline.id) ?? null),
  ),
  pageOf: vi.fn<EntryActions['pageOf']>(({ deadline }) =>
    deadline.of.what === 'order' ? 'https://seller-th.tiktok.com/order?tab=all' : null,
  ),
  wayOf: vi.fn<EntryActions['wayOf']>(({ deadline }) => (deadline.of.what === 'order' ? null : '#somewhere')),
});

export const setting = aSetting('TH', { shop: thai });
export const aCase = (more: Partial<Case> = {}): Case => ({
  id: 'c1',
  name: 'Fake orders, October',
  behaviour: 'repeat-buyer',
  notice: { at: Date.parse('2026-11-10T10:00+07:00'), hasHour: true },
  measures: ['warning', 'money-confiscated'],
  appealable: 'unknown',
  events: [],
  ...more,
});
export const shownCase = (one: Case): ShownCase => ({
  one,
  story: readCase(one, setting, now),
  proofs: proofsOf(one.behaviour),
});
export const casesModel = (cases: readonly Case[]): CasesModel => ({
  shop: thai,
  shops: [{ id: thai, label: 'seller-th.tiktok.com · TH · 7495' }],
  market: 'TH',
  zone: 'Asia/Bangkok',
  cases: cases.map(shownCase),
  proposals: [],
  behaviours,
  measures,
});
export const caseActions = (): Mocked<CaseActions> => ({
  pickShop: vi.fn<CaseActions['pickShop']>(),
  check: vi.fn<CaseActions['check']>((one) => readCase(one, setting, now).problems),
  save: vi.fn<CaseActions['save']>(() => Promise.resolve()),
  remove: vi.fn<CaseActions['remove']>(() => Promise.resolve()),
  settle: vi.fn<CaseActions['settle']>(() => Promise.resolve()),
  newId: vi.fn<CaseActions['newId']>(() => 'new'),
  print: vi.fn<CaseActions['print']>(),
});
