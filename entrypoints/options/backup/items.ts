/** The stored items that a backup is taken apart into: which field belongs to which part, and how two become one. */
import type { Case } from '../../../rules/deadlines/case.ts';
import type { SavedAddress } from '../../../rules/deadlines/moments.ts';
import type { OwnTerm } from '../../../rules/deadlines/setting.ts';
import {
  most,
  noPickup,
  type ErpCopy,
  type OwnArea,
  type PickupRecord,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import type { Instant } from '../../../rules/time.ts';
import { casesFrom, noCases, type ShopCases } from '../../background/deadlines.ts';
import { healthFrom, noHealth, type Health, type ProposedNotice } from '../../background/health.ts';
import { mostScans, pickupFrom } from '../../background/pickup.ts';
import { noSelfCheck, selfCheckFrom, type SelfCheckRecord } from '../../background/self-check.ts';
import { emptyShop, shopFrom, type Ignored, type Rate, type ShopRecord } from '../../background/storage.ts';
import { changed, isSame, list, newest, record, single, withLog, type Join } from './joining.ts';
import { parted, type PartedItem } from './parts.ts';
import { rulebook } from './rulebook-item.ts';
import { settingsItems } from './settings-items.ts';

type StoredWindow = ShopRecord['windows'][number];

/** Null here: never entered, or never seen. */
const entered =
  <T>(join: Join<T>): Join<T | null> =>
  (here, file, joining) => {
    if (file === null) return here;
    if (here !== null) return join(here, file, joining);
    joining.added();
    return file;
  };
const byId = ({ id }: { readonly id: string }): string => id;
const asText = (one: unknown): string => JSON.stringify(one);

/** One that names what happened further is newer: nothing else in a case has a stamp. */
const joinCase: Join<Case> = (here, file, joining) => {
  const holds = (all: Case['events'], some: Case['events']): boolean =>
    some.every((event) => all.some((each) => isSame(each, event)));
  const { evidence: noted = [], ...mine } = here;
  const { evidence: brought = [], ...its } = file;
  const notes = list(
    (note: (typeof noted)[number]) => `${note.proof} ${note.file}`,
    (note) => note,
  );
  const evidence = notes(noted, brought, { added: () => undefined, newer: () => undefined, differs: () => false });
  const withNotes = (one: Case): Case => (evidence.length > 0 ? { ...one, evidence } : one);
  if (isSame(mine, its) || (holds(here.events, file.events) && here.events.length > file.events.length)) {
    return changed(here, withNotes(mine), joining);
  }
  const isFurther = holds(file.events, here.events) && file.events.length > here.events.length;
  if (isFurther) return changed(here, withNotes(its), joining);
  return joining.differs() ? withNotes(its) : evidence === noted ? here : withNotes(mine);
};

const progress = { planned: 0, running: 1, ended: 2, stopped: 2 } as const;
/** Seen by a colleague it may have another id: name and start tell it. */
const saleKey = ({ id, name, origin, startsAt }: StoredWindow): string =>
  origin === 'draft' || origin === 'list' ? `${name.trim()} ${String(startsAt)}` : id;

/** One that ran or ended is newer than one that was planned; what was learned of its SKUs stays. */
const joinWindow: Join<StoredWindow> = (here, { visit: _, ...file }, joining) => {
  const { id, name, origin, visit } = here;
  const its = { ...file, id, name, origin, ...(visit !== undefined && { visit }) };
  const join = newest<StoredWindow>(
    ({ state }) => progress[state],
    (winner, loser) => (winner.items.length > 0 ? winner : { ...winner, items: loser.items }),
  );
  return join(here, its, joining);
};

/** Of a suspected flash sale the seller says one thing: it was one, and is a window, or it was none. */
type Decision = { readonly key: string } & (
  { readonly window: StoredWindow } | { readonly denied: ShopRecord['denied'][number] }
);
const decisionsOf = ({ windows, denied }: ShopRecord): readonly Decision[] => [
  ...windows.map((window) => ({ key: saleKey(window), window })),
  ...denied.map((sale) => ({ key: sale.id, denied: sale })),
];
const joinDecisions = list<Decision>(
  ({ key }) => key,
  (mine, its, joining) => {
    if ('window' in mine && 'window' in its) {
      const window = joinWindow(mine.window, its.window, joining);
      return window === mine.window ? mine : { key: mine.key, window };
    }
    if ('denied' in mine && 'denied' in its) return mine;
    return joining.differs() ? its : mine;
  },
);
const joinSales: Join<ShopRecord> = (here, file, joining) => {
  const before = decisionsOf(here);
  const after = joinDecisions(before, decisionsOf(file), joining);
  if (after === before) return here;
  return {
    ...here,
    windows: after.flatMap((one) => ('window' in one ? [one.window] : [])),
    denied: after.flatMap((one) => ('denied' in one ? [one.denied] : [])),
    // Ceilings are worked out anew.
    salesRevision: here.salesRevision + 1,
  };
};

const shops = parted<ShopRecord>('shop:', {
  read: shopFrom,
  empty: emptyShop,
  pieces: [
    { part: 'settings', joins: { market: single, kind: single, standing: single } },
    { part: 'windows', fields: ['windows', 'denied'], join: joinSales },
    {
      part: 'windows',
      joins: {
        discounts: entered(list(byId, single)),
        activities: entered((here: string[], file: string[], joining) =>
          changed(here, [...new Set([...here, ...file])], joining),
        ),
      },
    },
    {
      part: 'costs',
      joins: {
        feeBasisPoints: single,
        rates: list<Rate>(
          ({ from, to }) => `${from} ${to}`,
          newest(({ at }) => at),
        ),
      },
    },
    {
      part: 'ignored',
      joins: {
        ignored: list<Ignored>(
          ({ key }) => key,
          newest(({ since }) => since),
        ),
      },
    },
  ],
});

const cases = parted<ShopCases>('cases:', {
  read: casesFrom,
  empty: noCases,
  pieces: [
    {
      part: 'cases',
      joins: {
        cases: list(byId, joinCase),
        points: list(byId, single),
        extensions: list(byId, single),
        switches: list(asText, (here) => here),
        terms: list<OwnTerm>(({ kind }) => kind, single),
        areas: record(single),
        methods: record(single),
      },
    },
    // The clocks of the audits: a warehouse without its own would never be late.
    {
      part: 'pickup',
      joins: {
        addresses: list<SavedAddress>(
          ({ warehouse }) => warehouse,
          newest(({ savedAt }) => savedAt),
        ),
      },
    },
  ],
});

const health = parted<Health>('health:', {
  read: healthFrom,
  empty: noHealth,
  pieces: [
    {
      part: 'cases',
      joins: {
        notices: list<ProposedNotice>(
          ({ key }) => key,
          (here, file, joining) => changed(here, { ...here, settled: here.settled ?? file.settled }, joining),
        ),
        standing: entered(newest<NonNullable<Health['standing']>>(({ seenAt }) => seenAt)),
      },
    },
  ],
});

const lastTouched = ({ history, savedAt, shown, meant, unconfirmed, checklist }: WarehousePickup): Instant =>
  Math.max(
    ...[history.at(-1)?.at ?? 0, savedAt ?? 0, shown?.at ?? 0, meant?.at ?? 0, unconfirmed?.at ?? 0],
    ...Object.values(checklist?.ticks ?? {}),
  );

const pickup = parted<PickupRecord>('pickup:', {
  read: pickupFrom,
  empty: noPickup,
  pieces: [
    {
      part: 'pickup',
      joins: {
        warehouses: list<WarehousePickup>(
          ({ name }) => name,
          newest(lastTouched, (winner, loser) => {
            const history = withLog(winner.history, loser.history, most.happened);
            return history === winner.history ? winner : { ...winner, history };
          }),
        ),
        erps: list<ErpCopy>(
          byId,
          newest(({ savedAt, confirmedAt }) => Math.max(savedAt, confirmedAt ?? 0)),
        ),
        areas: list<OwnArea>(
          ({ city }) => city.toLowerCase(),
          newest(({ at }) => at),
        ),
        scans: (here, file, joining) => changed(here, withLog(here, file, mostScans), joining),
      },
    },
  ],
});

/** A text of the seller's own; empty: not said. */
const said: Join<string> = (here, file, joining) =>
  single(here === '' ? null : here, file === '' ? null : file, joining) ?? '';

const selfCheck = parted<SelfCheckRecord>('self-check:', {
  read: selfCheckFrom,
  empty: noSelfCheck,
  isOfHistory: true,
  pieces: [
    {
      part: 'history',
      joins: {
        own: (here, file, joining) => {
          const [phones, addresses] = [
            said(here.phones, file.phones, joining),
            said(here.addresses, file.addresses, joining),
          ];
          return isSame(here, { phones, addresses }) ? here : { phones, addresses };
        },
        hub: said,
        collected: (here, file, joining) => changed(here, [...new Set([...here, ...file])], joining),
        last: entered(newest<NonNullable<SelfCheckRecord['last']>>(({ checkedAt }) => checkedAt)),
      },
    },
  ],
});

/** Everything else that is stored is this browser's own (what was told, shown, reckoned), and only in a whole backup. */
export const partedItems: readonly PartedItem[] = [...settingsItems, rulebook, shops, cases, health, pickup, selfCheck];
