/**
 * What a notification says. It comes while no page of ours is open, in the language the seller chose; the screens' texts
 * are not loaded in the background.
 */
import type { Language } from '../../../components/model.ts';
import type { DeadlineKind } from '../../../rules/deadlines/deadline.ts';
import { day, hour, minute, type Instant } from '../../../rules/time.ts';
import { shopLabel } from '../shop.ts';
import type { Kept } from './shape.ts';

interface Words {
  readonly kinds: Readonly<Record<DeadlineKind, string>>;
  orders(count: number): string;
  left(days: number, hours: number, minutes: number): string;
  readonly passed: string;
  many(count: number): string;
  readonly look: string;
}

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

const words: Readonly<Record<Language, Words>> = {
  en: {
    kinds: {
      dispatch: 'Dispatch',
      handover: 'Hand over to the carrier',
      'pickup-audit': 'Answer of the pickup provider',
      'flash-start': 'Flash sale starts',
      'flash-end': 'Flash sale ends',
      'appeal-first': 'First appeal',
      'appeal-second': 'Second, last appeal',
      withholding: 'Withheld money',
      'points-expire': 'Violation points expire',
    },
    orders: (count) => plural(count, 'order'),
    left: (days, hours, minutes) =>
      `${days > 0 ? plural(days, 'day') : hours > 0 ? plural(hours, 'hour') : plural(minutes, 'minute')} left`,
    passed: 'The time has passed',
    many: (count) => `${plural(count, 'deadline')} need a look`,
    look: 'Open Shoplint to see them.',
  },
  'zh-CN': {
    kinds: {
      dispatch: '发货',
      handover: '交给物流商',
      'pickup-audit': '揽收服务商答复',
      'flash-start': '秒杀开始',
      'flash-end': '秒杀结束',
      'appeal-first': '首次申诉',
      'appeal-second': '二次申诉（最后一次）',
      withholding: '货款冻结',
      'points-expire': '违规积分到期',
    },
    orders: (count) => `${String(count)} 单`,
    left: (days, hours, minutes) =>
      days > 0 ? `还剩 ${String(days)} 天` : hours > 0 ? `还剩 ${String(hours)} 小时` : `还剩 ${String(minutes)} 分钟`,
    passed: '时间已过',
    many: (count) => `${String(count)} 个截止时间需要处理`,
    look: '打开 Shoplint 查看。',
  },
};

export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** One deadline as a notification: what, for whom, and how long is left. */
export function noticeOf({ deadline, orders }: Kept, language: Language, now: Instant): Notice {
  const { kinds, orders: counted, left, passed } = words[language];
  const { kind, of, due } = deadline;
  const about = orders ? counted(orders.count) : (of.name ?? '');
  const rest = (due ?? now) - now;
  const time =
    rest <= 0 ? passed : left(Math.floor(rest / day), Math.floor(rest / hour), Math.max(1, Math.floor(rest / minute)));
  const shop = of.shop === undefined ? of.market : shopLabel(of.shop);
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
