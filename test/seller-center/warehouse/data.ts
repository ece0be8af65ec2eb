/** The shop's warehouses, for this tab, and the fake audit that follows a saved address. All people and places are made up. */
import { useSyncExternalStore } from 'react';
import type { Config } from '../config.ts';
import { isCrossBorder } from '../config.ts';

/** `none`: nobody asked for pickup; the page then shows no word about it. */
export const audits = ['none', 'in-review', 'active', 'outside', 'rejected'] as const;
export type Audit = (typeof audits)[number];

export interface Warehouse {
  readonly id: string;
  readonly name: string;
  readonly purpose: 'dispatch' | 'return';
  readonly contact: string;
  readonly prefix: string;
  readonly phone: string;
  /** Province, city, district. */
  readonly region: readonly string[];
  readonly street: string;
  readonly postcode: string;
  readonly isDefault: boolean;
  readonly audit: Audit;
}

/** Country prefixes of the markets; China first. */
export const prefixes = ['+86', '+852', '+66', '+84', '+62', '+60', '+63', '+65', '+44', '+1'];
const prefixOf: Readonly<Record<string, string>> = {
  TH: '+66',
  VN: '+84',
  ID: '+62',
  MY: '+60',
  PH: '+63',
  SG: '+65',
  UK: '+44',
  US: '+1',
};

interface Place {
  readonly value: string;
  readonly label: string;
  readonly children?: readonly Place[];
}
const place = (value: string, children?: readonly Place[]): Place => ({
  value,
  label: value,
  ...(children ? { children } : {}),
});

export const places: readonly Place[] = [
  place('广东省', [
    place('东莞市', [place('洪梅镇'), place('黄江镇'), place('虎门镇')]),
    place('深圳市', [place('宝安区'), place('龙岗区')]),
    place('广州市', [place('白云区'), place('番禺区')]),
  ]),
  place('浙江省', [place('金华市', [place('义乌市'), place('婺城区')]), place('杭州市', [place('余杭区')])]),
  place('四川省', [place('成都市', [place('双流区'), place('武侯区')])]),
];

const inChina = (prefix: string): readonly Warehouse[] => [
  {
    id: '7312345678901230001',
    name: 'Dongguan main',
    purpose: 'dispatch',
    contact: '李娜',
    prefix,
    phone: '13812342234',
    region: ['广东省', '东莞市', '洪梅镇'],
    street: '望沙路115号A栋2楼',
    postcode: '523160',
    isDefault: true,
    audit: 'active',
  },
  {
    id: '7312345678901230002',
    name: 'Yiwu small goods',
    purpose: 'dispatch',
    contact: '王强',
    prefix,
    phone: '13957912345',
    region: ['浙江省', '金华市', '义乌市'],
    street: '宗泽东路88号3栋',
    postcode: '322000',
    isDefault: false,
    audit: 'in-review',
  },
  {
    id: '7312345678901230003',
    name: 'Chengdu',
    purpose: 'dispatch',
    contact: '陈静',
    prefix,
    phone: '13608001234',
    region: ['四川省', '成都市', '双流区'],
    street: '航空港长城路二段10号',
    postcode: '610200',
    isDefault: false,
    audit: 'outside',
  },
  {
    id: '7312345678901230004',
    name: 'Dongguan returns',
    purpose: 'return',
    contact: '李娜',
    prefix,
    phone: '13812342234',
    region: ['广东省', '东莞市', '洪梅镇'],
    street: '望沙路115号A栋1楼',
    postcode: '523160',
    isDefault: true,
    audit: 'none',
  },
];

const local = (prefix: string): readonly Warehouse[] =>
  inChina(prefix).map((warehouse) => ({
    ...warehouse,
    name: warehouse.purpose === 'return' ? 'Returns' : `Hub ${warehouse.id.slice(-1)}`,
    contact: 'Somchai P.',
    phone: '0812345678',
    region: ['Bangkok', 'Chatuchak', 'Lat Yao'],
    street: `${warehouse.id.slice(-1)}9 Phahonyothin Road`,
    postcode: '10900',
    audit: 'none',
  }));

const key = 'practice-warehouses';
const listeners = new Set<() => void>();
let kept: readonly Warehouse[] | null = null;

const start = ({ market, prefixShown }: Config): readonly Warehouse[] => {
  const prefix = prefixShown ?? (isCrossBorder() ? '+86' : (prefixOf[market.code] ?? '+1'));
  return isCrossBorder() ? inChina(prefix) : local(prefix);
};

export const warehousesOf = (config: Config): readonly Warehouse[] => {
  const stored = sessionStorage.getItem(key);
  kept ??= stored === null ? start(config) : (JSON.parse(stored) as readonly Warehouse[]);
  return kept;
};

const keep = (next: readonly Warehouse[]): void => {
  kept = next;
  sessionStorage.setItem(key, JSON.stringify(next));
  for (const listener of listeners) listener();
};

export const useWarehouses = (config: Config): readonly Warehouse[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => warehousesOf(config),
  );

const addressOf = ({ contact, prefix, phone, region, street, postcode }: Warehouse): string =>
  JSON.stringify([contact, prefix, phone, region, street, postcode]);

/** A changed character of a dispatch address signs up anew (seed article). */
export const saveWarehouse = (config: Config, next: Warehouse): void => {
  const all = warehousesOf(config);
  const before = all.find(({ id }) => id === next.id);
  const restarts = next.purpose === 'dispatch' && (!before || addressOf(before) !== addressOf(next));
  const saved: Warehouse = restarts && isCrossBorder() ? { ...next, audit: 'in-review' } : next;
  keep(before ? all.map((each) => (each.id === next.id ? saved : each)) : [...all, saved]);
};

/** One step of the audit, of the first warehouse: in review → active → outside → rejected → in review. */
export const stepAudit = (config: Config): void => {
  const [first, ...others] = warehousesOf(config);
  if (!first) return;
  const at = audits.indexOf(first.audit);
  keep([{ ...first, audit: audits[at + 1] ?? 'in-review' }, ...others]);
};

export const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
