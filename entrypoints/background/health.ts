/**
 * What the health page showed of a shop: notices that are proposed as cases until the seller decides, and its standing.
 * Nothing here is a case by itself.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { hour, type Instant } from '../../rules/time.ts';
import type { SeenNotice, SeenStanding } from './messages.ts';
import { intact, shapedBy } from './storage.ts';
import { instant, seenNotice, seenStanding, text } from './validate.ts';

const noticeSchema = v.object({
  ...seenNotice.entries,
  /** What makes it the same notice when the page is seen again. */
  key: text(2100),
  /** When it was first seen. */
  seenAt: instant,
  /** Null: proposed. Else the seller decided, and it is not proposed again. */
  settled: v.nullable(v.picklist(['added', 'dismissed'])),
});
/** A violation record of the health page, as a proposal. */
export type ProposedNotice = v.InferOutput<typeof noticeSchema>;

const healthSchema = v.object({
  notices: v.array(noticeSchema),
  /** Null: the page never said anything of it. */
  standing: v.nullable(v.object({ ...seenStanding.entries, seenAt: instant })),
});
export type Health = v.InferOutput<typeof healthSchema>;

/** Null where it cannot be read. */
export const healthFrom = (stored: unknown): Health | null => shapedBy(healthSchema, stored);

/** Never seen. */
export const noHealth: Health = { notices: [], standing: null };
const keyOf = (shop: string) => `local:health:${shop}` as const;

/** Written by the background and, where the seller decides, by our own pages. */
export const readHealth = (shop: string): Promise<Health> => intact(keyOf(shop), healthSchema, noHealth);

const change = (shop: string, into: (health: Health) => Health): Promise<void> =>
  navigator.locks.request('shoplint-health', async () => {
    const before = await readHealth(shop);
    const after = into(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await storage.setItem(keyOf(shop), after);
  });

/** Oldest go first once there are more. */
const most = 500;

/** Not by its words, where anything else tells: the page changes its language a moment after it was loaded. */
const nameOf = ({ number, notice, orders, what }: SeenNotice): string => {
  if (number !== null) return `number ${number}`;
  return notice === null ? `words ${what}` : `at ${String(notice.at)} ${orders.join(' ')}`.slice(0, 2000);
};

function keyed(notices: readonly SeenNotice[]): readonly (readonly [string, SeenNotice])[] {
  const counts = new Map<string, number>();
  return notices.map((notice) => {
    const name = nameOf(notice);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [count === 1 ? name : `${name} #${String(count)}`, notice];
  });
}

/** The page was seen: what is new on it is proposed, what is known is brought up to date. */
export function keepHealth(
  shop: string,
  { notices, standing }: { readonly notices: readonly SeenNotice[]; readonly standing: SeenStanding },
  now: Instant,
): Promise<void> {
  return change(shop, (health) => {
    const known = new Map(health.notices.map((notice) => [notice.key, notice]));
    const seen = keyed(notices).map(([key, notice]): ProposedNotice => {
      const { seenAt = now, settled = null } = known.get(key) ?? {};
      known.delete(key);
      return { ...notice, orders: [...notice.orders], key, seenAt, settled };
    });
    return {
      notices: [...seen, ...known.values()].slice(0, most),
      standing: standingAfter(health.standing, standing, now),
    };
  });
}

/** Seen again unchanged within the hour, nothing has to be written, and no page looks anew. */
function standingAfter(before: Health['standing'], seen: SeenStanding, now: Instant): Health['standing'] {
  if (seen.points === null && seen.rating === null) return before;
  const isSame = before?.points === seen.points && before.rating === seen.rating;
  return isSame && now >= before.seenAt && now - before.seenAt < hour ? before : { ...seen, seenAt: now };
}

/** The seller made a case of it, or wants none: it is not proposed again. */
export const settleNotice = (shop: string, key: string, settled: 'added' | 'dismissed'): Promise<void> =>
  change(shop, ({ notices, ...health }) => ({
    ...health,
    notices: notices.map((notice) => (notice.key === key ? { ...notice, settled } : notice)),
  }));

/** Whether a change of `storage.local` (its keys) changes what this module gives. */
export const healthChanged = (keys: readonly string[]): boolean => keys.some((key) => key.startsWith('health:'));
