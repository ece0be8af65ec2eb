/** The shop's catalogue: made up, and the same on every run. Ids have 17 to 19 digits, as order exports show them. */
import { unitsOf, type Market } from './markets.ts';

export interface Sku {
  readonly id: string;
  readonly name: string;
  /** Minor units. */
  readonly original: number;
  readonly stock: number;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly skus: readonly Sku[];
}

const names = [
  'ครีมกันแดด SPF50 เนื้อบางเบา 50 มล.',
  'Áo thun nam cotton co giãn bốn chiều',
  // The third product of every shop: a name with markup in it must stay a name.
  'ชาเขียว <img src=x onerror=alert(1)> <b>50%</b>',
  '夏季轻薄防晒衣女款透气外套',
  'Stainless steel water bottle 750 ml',
  'กระเป๋าสะพายข้างผ้าแคนวาส',
  'Tai nghe bluetooth chống ồn',
  '不粘平底锅家用煎锅 28 厘米',
  'Celana kulot wanita bahan linen',
  'Tudung bawal cotton premium',
  'หม้อทอดไร้น้ำมัน 4.5 ลิตร',
  'Bộ chăn ga gối lụa mềm',
  '无线充电宝 20000 毫安',
  'Wireless mouse with silent click & USB-C',
];

const variations = ['Black, M', 'สีชมพู / L', 'Trắng, XL', '藏青色, 均码'];

/** How many SKUs the product at this place has: 2, 1, 3, 4, then again. */
const skuCounts = [2, 1, 3, 4] as const;

/** Mulberry32, one step: the same number for the same seed on every machine. */
const random = (seed: number): number => {
  let t = (seed + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const digits = (prefix: string, number: number, length: number): string =>
  prefix + number.toString().padStart(length - prefix.length, '0');

/** Rounded to what the market's shops write: whole units, or thousands of a currency without decimals. */
const originalPrice = (index: number, sku: number, market: Market): number => {
  const step = market.base >= 10_000 ? 1000 : 1;
  const major = Math.max(step, Math.round((market.base * (1 + random(index) * 4 + sku * 0.25)) / step) * step);
  return major * unitsOf(market);
};

const makeProduct = (index: number, market: Market): Product => {
  const idLength = 17 + (index % 3);
  const skus = Array.from({ length: skuCounts[index % 4] ?? 1 }, (_, sku) => ({
    id: digits('17305', index * 10 + sku + 1, 19),
    name: skuCounts[index % 4] === 1 ? 'Default' : (variations[sku] ?? 'Default'),
    original: originalPrice(index, sku, market),
    stock: 20 + Math.floor(random(index * 7 + sku) * 480),
  }));
  const name = names[index % names.length] ?? '';
  const round = Math.floor(index / names.length);
  return { id: digits('17294', index + 1, idLength), name: round === 0 ? name : `${name} ${String(round + 1)}`, skus };
};

export const catalogue = (n: number, market: Market): readonly Product[] =>
  Array.from({ length: n }, (_, index) => makeProduct(index, market));
