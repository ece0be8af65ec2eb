/** The flash-sale form above its table, and how the page writes its moments. */
import { blank, gone, read, type FlashSaleFields, type Reading } from '../../../rules/form.ts';
import { valueOf } from '../controls.ts';
import { clockOf, countIn, momentIn, momentText, moneyIn, orderOf, type Writing } from '../values.ts';
import type { Anchors } from './anchors.ts';
import type { MomentStyle } from './page.ts';
import { warmUpIn } from './warm-up.ts';

/** `productsTotal`: how many products the page says there are; what was seen of them decides what that means. */
export function fieldsIn(
  anchors: Anchors,
  productsTotal: Reading<number>,
  writing: Writing,
  now: number,
): FlashSaleFields {
  const texts = [momentText(anchors.startsAt), momentText(anchors.endsAt)];
  const order = orderOf(texts, anchors.language);
  const batch = (field: 'discount' | 'limit' | 'stock'): Reading<number> => {
    const control = anchors.batch.get(field);
    return control ? countIn(control, writing) : blank;
  };
  const batchPrice = anchors.batch.get('price');
  return {
    name: textIn(anchors.name),
    startsAt: momentIn(anchors.startsAt, order, anchors.offset, writing, now),
    endsAt: momentIn(anchors.endsAt, order, anchors.offset, writing, now),
    pageOffset: anchors.offset === null ? blank : read(anchors.offset),
    warmUp: warmUpIn(anchors.warmUp),
    productsTotal,
    batchPrice: batchPrice ? moneyIn(batchPrice, writing) : blank,
    batchDiscount: batch('discount'),
    batchLimit: batch('limit'),
    batchStock: batch('stock'),
    table: hasTable(anchors) ? read(true) : gone,
  };
}

/** A table, or at least the button that would fill one. */
export const hasTable = ({ table, selectProducts }: Anchors): boolean => table !== null || selectProducts !== null;

/** Order of the date and zone of the clock, as far as the page has been read. */
export function momentStyleOf(anchors: Anchors | null, zone: string | null, about: number, now: number): MomentStyle {
  const texts = [momentText(anchors?.startsAt ?? []), momentText(anchors?.endsAt ?? [])];
  return {
    order: orderOf(texts, anchors?.language ?? 'en') ?? 'MD',
    zone: clockOf(about, zone, anchors?.offset ?? null, now),
  };
}

const textIn = (control: HTMLElement | null): Reading<string> => {
  if (!control) return gone;
  const text = valueOf(control).slice(0, 5000);
  return text.trim() === '' ? blank : read(text);
};
