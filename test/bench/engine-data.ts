/** A large sale as a busy seller would fill it in: 10,000 SKUs, orders imported, about a tenth of the rows faulty. */
import { blank, garbled, gone, read, type FlashSaleForm, type FlashSaleRow } from '../../rules/form.ts';
import type { Ceiling } from '../../rules/history/ceiling.ts';
import type { FlashWindow, Known, ProductDiscount, SaleItem } from '../../rules/known.ts';
import { marketOf } from '../../rules/markets/index.ts';
import type { Money } from '../../rules/money.ts';
import { day, hour } from '../../rules/time.ts';
import { aForm, aKnown, aLimit, noon, type KnownGiven } from '../rules/given.ts';
import type { Reading } from '../../rules/form.ts';

/** The market with a value for every row policy. */
export const market = marketOf('US');

export interface Sale {
  readonly form: FlashSaleForm;
  readonly known: Known;
}

/** Mulberry32: the same numbers for the same seed on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const names = ['Sunscreen SPF50 50 ml', '夏季轻薄防晒衣', 'เสื้อยืดคอกลม', 'Áo thun nam cotton', 'Water bottle 750 ml'];
const sizes = ['Black, M', 'สีชมพู / L', 'Trắng, XL', '藏青色, 均码'];

/** What is wrong with a row, by a number from 0 to 1; the rest is in order. */
const faults: readonly (readonly [share: number, (row: FlashSaleRow, original: number) => Partial<FlashSaleRow>])[] = [
  [0.012, () => ({ price: blank })],
  [0.004, () => ({ price: garbled('12,5,0', 'ambiguous') })],
  [0.012, (_, original) => ({ price: read(usd(original + 100)) })],
  [0.02, (_, original) => ({ price: read(usd(Math.round(original * 0.89))) })],
  [0.005, (_, original) => ({ price: read(usd(Math.round(original * 0.08))) })],
  [0.01, () => ({ limit: read(120) })],
  [0.004, () => ({ limit: read(2.5) })],
  [0.01, () => ({ stock: read(99), onHand: read(40) })],
  [0.003, () => ({ original: gone })],
  [0.02, () => ({ active: false })],
];

function faultAt(place: number, row: FlashSaleRow, original: number): Partial<FlashSaleRow> {
  let from = 0;
  for (const [share, fault] of faults) {
    if (place >= from && place < from + share) return fault(row, original);
    from += share;
  }
  return {};
}

export function largeSale(rowCount: number, level: 'variation' | 'product' = 'variation', seed = 7): Sale {
  const random = randomFrom(seed);
  const ceilings: Record<string, Reading<Ceiling>> = {};
  const costs: Record<string, Money> = {};
  const rows: FlashSaleRow[] = [];
  for (let i = 0; i < rowCount; i += 1) {
    const perProduct = level === 'product' ? 1 : 4;
    const product = Math.floor(i / perProduct);
    const productId = `17294${String(product).padStart(12, '0')}`;
    const sku = `17305${String(i).padStart(14, '0')}`;
    const original = 500 + Math.floor(random() * 20_000);
    const price = Math.round(original * (0.6 + random() * 0.2));
    const key = level === 'product' ? productId : sku;
    const row: FlashSaleRow = {
      key,
      ...(level === 'product' ? null : { sku }),
      productId,
      product: `${names[product % names.length] ?? ''} ${String(product)}`,
      variation: level === 'product' ? '' : (sizes[i % 4] ?? ''),
      level,
      active: true,
      ticked: i % 50 === 0,
      price: read(usd(price)),
      original: read(usd(original)),
      discount: gone,
      limit: i % 3 === 0 ? read(1 + (i % 5)) : blank,
      stock: i % 4 === 0 ? read(10 + (i % 30)) : blank,
      onHand: read(50 + (i % 400)),
    };
    rows.push({ ...row, ...faultAt(random(), row, original) });
    const certain = aLimit(usd(Math.round(original * (0.84 + random() * 0.1))));
    const paid = random();
    if (paid < 0.005) ceilings[key] = gone;
    else if (paid < 0.1) ceilings[key] = read({ certain: null, strict: null });
    else ceilings[key] = read({ certain, strict: paid < 0.13 ? aLimit(usd(price)) : certain });
    if (i % 3 === 0) costs[key] = usd(Math.round(original * (random() < 0.01 ? 0.9 : 0.4)));
  }
  // One SKU in 500 was added twice.
  const twice = rows.filter((_, i) => i % 500 === 250).map((row) => ({ ...row, key: `${row.key} #2` }));
  for (const { key } of twice) ceilings[key] = ceilings[key.slice(0, -3)] ?? gone;
  const all = [...rows, ...twice].slice(twice.length);
  const form = aForm({ name: 'Payday flash sale', batchLimit: 5 }, all);
  const items = rows.map(({ sku, productId = '' }): SaleItem =>
    sku === undefined ? { productId } : { sku, productId },
  );
  const facts: KnownGiven = {
    history: true,
    standing: { rating: 4.6, points: 2, balanceUsd: 120 },
    activityNames: Array.from({ length: 60 }, (_, i) => `Sale ${String(i)}`),
    windows: otherSales(items),
    discounts: read(discounts(items)),
    ceilings,
    costs,
  };
  return { form: plainJson(form), known: aKnown(plainJson(facts), market) };
}

/** As it comes through the message channel. */
const plainJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Twenty other sales of forty SKUs each; the last one overlaps. */
const otherSales = (items: readonly SaleItem[]): FlashWindow[] =>
  Array.from({ length: 20 }, (_, i) => ({
    id: `w${String(i)}`,
    name: `Sale ${String(i)}`,
    startsAt: noon() + (i === 19 ? day : -(i + 2) * day),
    endsAt: noon() + (i === 19 ? 2 * day : -(i + 2) * day + 20 * hour),
    state: i === 19 ? 'planned' : 'ended',
    origin: 'list',
    items: items.slice(i * 40, i * 40 + 40),
  }));

const discounts = (items: readonly SaleItem[]): ProductDiscount[] =>
  Array.from({ length: 3 }, (_, i) => ({
    id: `d${String(i)}`,
    name: `Discount ${String(i)}`,
    startsAt: noon() + (i === 0 ? 0 : -(i + 3) * day),
    endsAt: noon() + (i === 0 ? 5 * day : -(i + 1) * day),
    items: items.slice(2000 + i * 60, 2060 + i * 60).map(({ productId = '' }) => ({ productId })),
  }));
