/** Order lines as a reader hands them over, and an order history that was never used before. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { textColumn } from '../../../entrypoints/background/history/columns.ts';
import type * as Door from '../../../entrypoints/background/history.ts';
import type { ImportedFileInfo } from '../../../entrypoints/background/history.ts';
import type { Lines, TextColumn } from '../../../rules/history/lines.ts';
import { day, type Instant } from '../../../rules/time.ts';

/** One line in plain values; times in whole seconds, 0 for none. */
export interface Line {
  orderId: string;
  packageId: string;
  trackingId: string;
  sku: string;
  product: string;
  variation: string;
  status: string;
  substatus: string;
  cancelType: string;
  paymentMethod: string;
  warehouse: string;
  deliveryOption: string;
  provider: string;
  position: number;
  quantity: number;
  paid: number;
  created: number;
  paidAt: number;
  rts: number;
  shipped: number;
  delivered: number;
  cancelled: number;
}

/** 2026-11-22 12:00 in Bangkok. */
export const now: Instant = Date.UTC(2026, 10, 22, 5);
export const daysAgo = (days: number): number => (now - days * day) / 1000;

export const aLine = (given: Partial<Line> = {}): Line => {
  const created = given.created ?? daysAgo(5);
  return {
    orderId: '583870900000000001',
    packageId: '1153000000000000001',
    trackingId: 'TH0145678901A',
    sku: '1729000000000000001',
    product: 'เสื้อยืด',
    variation: 'Red, M',
    status: 'Completed',
    substatus: 'Delivered',
    cancelType: '',
    paymentMethod: 'PromptPay',
    warehouse: 'Bangkok',
    deliveryOption: 'Standard shipping',
    provider: 'J&T Express',
    position: 0,
    quantity: 1,
    paid: 12_000,
    created,
    paidAt: created + 60,
    rts: created + 3600,
    shipped: created + 7200,
    delivered: created + 90_000,
    cancelled: 0,
    ...given,
  };
};

const textNames = ['orderId', 'packageId', 'trackingId'] as const;
const wordNames = [
  ...(['sku', 'product', 'variation', 'status', 'substatus', 'cancelType', 'paymentMethod'] as const),
  ...(['warehouse', 'deliveryOption', 'provider'] as const),
];
const numberNames = ['quantity', 'created', 'paidAt', 'rts', 'shipped', 'delivered', 'cancelled'] as const;

export function linesOf(all: readonly Line[], currency = { code: 'THB', decimals: 2 }): Lines {
  const words = [...new Set(['', ...all.flatMap((line) => wordNames.map((name) => line[name]))])];
  const numbers = new Map(words.map((word, i) => [word, i]));
  const columns = {
    ...Object.fromEntries(textNames.map((name) => [name, textColumn(all.map((line) => line[name]))])),
    ...Object.fromEntries(wordNames.map((name) => [name, Uint32Array.from(all, (line) => numbers.get(line[name])!)])),
    ...Object.fromEntries(numberNames.map((name) => [name, Uint32Array.from(all, (line) => line[name])])),
  };
  return {
    ...({ length: all.length, currency, words, ...columns } as unknown as Omit<Lines, 'position' | 'paid'>),
    position: Uint16Array.from(all, ({ position }) => position),
    paid: Float64Array.from(all, ({ paid }) => paid),
  };
}

const decoder = new TextDecoder();
const textIn = ({ bytes, ends }: TextColumn, i: number): string =>
  decoder.decode(bytes.subarray(ends[i - 1] ?? 0, ends[i]));

export const plainLines = (lines: Lines): Line[] =>
  Array.from({ length: lines.length }, (_, i) => ({
    ...(Object.fromEntries(textNames.map((name) => [name, textIn(lines[name], i)])) as Pick<Line, 'orderId'>),
    ...(Object.fromEntries(wordNames.map((name) => [name, lines.words[lines[name][i]!]])) as Pick<Line, 'sku'>),
    ...(Object.fromEntries(numberNames.map((name) => [name, lines[name][i]])) as Pick<Line, 'quantity'>),
    position: lines.position[i]!,
    paid: lines.paid[i]!,
  })) as Line[];

export const aFile = (given: Partial<ImportedFileInfo> = {}): ImportedFileInfo => ({
  name: 'All order-2026-11-22-12_00.csv',
  size: 1000,
  market: 'TH',
  exportedAt: now,
  from: now - 40 * day,
  filtered: false,
  rows: 1,
  rejected: 0,
  ...given,
});

/** A door to an empty database; the same database again after a restart. */
export async function openDoor({ empty = true } = {}): Promise<typeof Door> {
  if (empty) globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  return import('../../../entrypoints/background/history.ts');
}

/** All lines of a history, by order and SKU. */
export async function kept(door: typeof Door, history: string): Promise<Line[]> {
  const all: Line[] = [];
  for await (const lines of door.readLines(history)) all.push(...plainLines(lines));
  return all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

export const nameOf = ({ orderId, sku, position }: Line): string => `${orderId} ${sku} ${String(position)}`;
