/** Flash windows learned from pages: a draft whose success the page announced, and the management list. */
import type { FlashSaleForm } from '../../rules/form.ts';
import type { FlashWindow } from '../../rules/known.ts';
import type { ListedSale } from './messages.ts';
import type { ShopRecord } from './storage.ts';

/** Same activity, as far as name and start tell: the platform refuses a name twice. */
const isSame = (window: FlashWindow, name: string): boolean => window.name.trim() === name.trim();

/** Oldest windows go first once there are more than this many. */
const most = 1000;

/** The page announced that the draft of `visit` was created: it becomes a planned window with its SKUs and prices. */
export function withDraft(record: ShopRecord, form: FlashSaleForm, visit: string): ShopRecord {
  const { name, startsAt, endsAt } = form.fields;
  if (name.state !== 'read' || startsAt.state !== 'read' || endsAt.state !== 'read') return record;
  const window: ShopRecord['windows'][number] = {
    id: `draft ${name.value} ${String(startsAt.value)}`.slice(0, 80),
    name: name.value.slice(0, 200),
    startsAt: startsAt.value,
    endsAt: endsAt.value,
    state: 'planned',
    origin: 'draft',
    visit,
    items: form.rows
      .filter(({ active }) => active)
      .map((row) => ({
        ...(row.level === 'variation' && row.sku !== undefined ? { sku: row.sku } : null),
        ...(row.productId === undefined ? null : { productId: row.productId }),
        product: row.product,
        ...(row.level === 'variation' ? { variation: row.variation } : null),
        ...(row.price.state === 'read' ? { price: row.price.value } : null),
      })),
  };
  const others = record.windows.filter((each) => !isSame(each, window.name));
  return { ...record, windows: [window, ...others].slice(0, most) };
}

/** The record without the sale that this very visit created: a page that is still open does not contradict itself. */
export function withoutOwn(record: ShopRecord, visit: string): ShopRecord {
  const own = record.windows.find((each) => each.visit === visit);
  if (!own) return record;
  return {
    ...record,
    windows: record.windows.filter((each) => each !== own),
    activities: record.activities?.filter((name) => name.trim() !== own.name.trim()) ?? null,
  };
}

/** The management list adds names, times and states; what a draft taught (SKUs, prices) stays. */
export function withList(record: ShopRecord, sales: readonly ListedSale[], now: number): ShopRecord {
  const names = new Set(record.activities ?? []);
  let windows = record.windows;
  for (const sale of sales) {
    names.add(sale.name);
    if (!sale.flashSale) continue;
    const before = windows.find((each) => isSame(each, sale.name));
    if (!before && (sale.startsAt === null || sale.endsAt === null)) continue;
    const startsAt = sale.startsAt ?? before?.startsAt ?? now;
    const endsAt = sale.endsAt ?? before?.endsAt ?? now;
    const isOver = sale.state === 'stopped' || sale.state === 'ended';
    // One that was stopped early ended when it was first seen so, whatever end the list still shows.
    const wasOver = before && (before.state === 'ended' || before.state === 'stopped') ? before.endsAt : Infinity;
    const lastEnd = Math.max(startsAt, Math.min(endsAt, now, wasOver));
    const window: ShopRecord['windows'][number] = {
      id: before?.id ?? `list ${sale.name} ${String(startsAt)}`.slice(0, 80),
      name: sale.name,
      startsAt,
      endsAt: isOver ? lastEnd : endsAt,
      state: sale.state ?? before?.state ?? 'planned',
      origin: before?.origin ?? 'list',
      items: before?.items ?? [],
      ...(before?.visit !== undefined && { visit: before.visit }),
    };
    windows = [window, ...windows.filter((each) => each !== before)];
  }
  return { ...record, activities: [...names].slice(-most), windows: windows.slice(0, most) };
}
