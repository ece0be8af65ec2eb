/** What a notification says: it comes while no page of ours is open, in the language the seller chose. */
import type { Language } from '../../../components/model.ts';
import { day, hour, minute, type Instant } from '../../../rules/time.ts';
import { shopLabel, type ShopNames } from '../shop-names.ts';
import { words } from './notice-words.ts';
import type { Kept } from './shape.ts';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** One deadline as a notification: what, for whom, and how long is left. */
export function noticeOf({ deadline, orders }: Kept, names: ShopNames, language: Language, now: Instant): Notice {
  const { kinds, orders: counted, left, passed } = words[language];
  const { kind, of, due } = deadline;
  const about = orders ? counted(orders.count) : (of.name ?? '');
  const rest = (due ?? now) - now;
  const time =
    rest <= 0 ? passed : left(Math.floor(rest / day), Math.floor(rest / hour), Math.max(1, Math.floor(rest / minute)));
  const shop = of.shop === undefined ? of.market : shopLabel(of.shop, names);
  return {
    title: about === '' ? kinds[kind] : `${kinds[kind]} · ${about}`.slice(0, 120),
    message: `${time} · ${shop}`,
  };
}

/** Several at once, after a long sleep or quiet hours. */
export const noticeOfMany = (count: number, language: Language): Notice => {
  const { many, look } = words[language];
  return { title: many(count), message: look };
};
