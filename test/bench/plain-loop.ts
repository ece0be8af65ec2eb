/**
 * The row rules written out by hand, as somebody would who needs them once: one market, one form, one pass, no patches,
 * no checklist. It builds the same finding objects as the engine; `engine.ts` asserts that before it times either.
 */
import { priceFix, type Datum, type Finding } from '../../rules/finding.ts';
import type { FlashSaleForm, FlashSaleRow } from '../../rules/form.ts';
import type { Limit } from '../../rules/history/ceiling.ts';
import type { Known } from '../../rules/known.ts';
import type { Money } from '../../rules/money.ts';
import { newList } from './plain-findings.ts';
import { plainForm } from './plain-form.ts';
import type { Numbers } from './plain-policies.ts';
import { salesBy } from './plain-sales.ts';

export interface Judged {
  /** Those of the form first, then row by row. */
  readonly findings: readonly Finding[];
  /** Rule × row, and rules of the form, that passed. */
  readonly passed: number;
}

export function plainLoop(form: FlashSaleForm, known: Known, numbers: Numbers): Judged {
  const { fields, rows } = form;
  if (fields.startsAt.state !== 'read' || fields.endsAt.state !== 'read' || known.zone.state !== 'read') {
    throw new Error('The plain loop is for a form whose times were read.');
  }
  if (known.history.state !== 'read') throw new Error('The plain loop is for a shop whose orders were imported.');
  const { bounds, comparison, decimals, discount: band, limit: limits, stock: stocks, typo } = numbers;
  const [startsAt, endsAt, zone] = [fields.startsAt.value, fields.endsAt.value, known.zone.value];
  const sales = salesBy(
    known.windows.filter(({ state }) => state !== 'stopped'),
    false,
  );
  const discounts = salesBy(known.discounts.state === 'read' ? known.discounts.value : [], true);
  const under = comparison.value === 'below' ? 1 : 0;
  const most = (limit: Limit | null): number => {
    if (!limit) return Infinity;
    const rest = limit.paid % limit.quantity;
    return (limit.paid - rest) / limit.quantity - (rest === 0 ? under : 0);
  };
  const said = (price: Money, limit: Limit): Readonly<Record<string, Datum>> => ({
    price,
    ceiling: { amount: (limit.paid - (limit.paid % limit.quantity)) / limit.quantity, currency: limit.currency },
    order: limit.orderId,
    ordered: { at: limit.createdAt, zone, as: 'day' },
    leaves: { at: limit.leavesAt, zone, as: 'day' },
  });

  const { findings, fail, unread } = newList();
  let passed = 0;

  const times = new Map<string, number>();
  for (const row of rows) if (row.active) times.set(identity(row), (times.get(identity(row)) ?? 0) + 1);

  for (const row of rows) {
    if (!row.active) continue;
    const price = row.price.state === 'read' ? row.price.value : null;
    const isBlank = row.price.state === 'blank';
    const original = row.original.state === 'read' ? row.original.value : null;
    const history = known.ceilings.get(row);
    const ceiling = history?.state === 'read' ? history.value : null;
    let isNotBelow = false;

    const cost = known.costs.get(row);
    if (cost && !isBlank) {
      if (!price) unread(row, 'flash-sale/below-cost', 'price');
      else if (price.currency !== cost.currency)
        throw new Error('The plain loop knows costs in the market’s currency.');
      else if (price.amount >= cost.amount) passed += 1;
      else fail(row, 'flash-sale/below-cost', 'warning', 'price', 'below', { price }, numbers.cost.source);
    }

    const isComparable = !isBlank && row.original.state !== 'blank';
    if (row.level === 'variation') {
      if (isComparable) {
        if (!price) unread(row, 'flash-sale/below-original', 'price');
        else if (!original) unread(row, 'flash-sale/below-original', 'original');
        else if (price.amount < original.amount) passed += 1;
        else {
          isNotBelow = true;
          const limits = ceiling ? [ceiling.certain, ceiling.strict] : [];
          const isLimited = limits.some((limit) => limit && Math.ceil(limit.paid / limit.quantity) < original.amount);
          const { fix } = isLimited ? {} : priceFix(original.amount - 1, original.currency);
          fail(
            row,
            'flash-sale/below-original',
            'error',
            'price',
            'notBelow',
            { price, original },
            numbers.belowOriginal.source,
            fix,
          );
        }
      }
    } else if (isComparable) {
      const { certain = null, strict = null } = ceiling ?? {};
      if (!price) unread(row, 'flash-sale/variation-price', 'price');
      else if (!original) unread(row, 'flash-sale/variation-price', 'original');
      else if ((certain && certain.currency !== price.currency) || (strict && strict.currency !== price.currency)) {
        unread(row, 'flash-sale/variation-price', 'ceiling');
      } else {
        const { fix } = ceiling
          ? priceFix(Math.min(original.amount - 1, most(certain), most(strict)), price.currency)
          : {};
        if (price.amount >= original.amount) {
          isNotBelow = true;
          fail(
            row,
            'flash-sale/variation-price',
            'error',
            'price',
            'notBelowOriginal',
            { price, original },
            comparison.source,
            fix,
          );
        } else if (!ceiling) unread(row, 'flash-sale/variation-price', 'ceiling');
        else if (certain && price.amount > most(certain)) {
          isNotBelow = true;
          fail(
            row,
            'flash-sale/variation-price',
            'error',
            'price',
            'aboveCeiling',
            said(price, certain),
            comparison.source,
            fix,
          );
        } else if (strict && price.amount > most(strict)) {
          isNotBelow = true;
          fail(
            row,
            'flash-sale/variation-price',
            'warning',
            'price',
            'aboveCeilingStrict',
            said(price, strict),
            comparison.source,
            fix,
          );
        } else passed += 1;
      }
    }

    if (isComparable && !isNotBelow) {
      if (!price) unread(row, 'flash-sale/discount-depth', 'price');
      else if (!original) unread(row, 'flash-sale/discount-depth', 'original');
      else {
        const percent = ((original.amount - price.amount) * 100) / original.amount;
        const { min, max } = band.value;
        const at = row.discount.state === 'read' ? 'discount' : 'price';
        if (percent < min) {
          const { fix } = priceFix(Math.floor((original.amount * (100 - min)) / 100), original.currency);
          fail(row, 'flash-sale/discount-depth', 'error', at, 'tooSmall', { percent, min }, band.source, fix);
        } else if (percent > max) {
          const { fix } = priceFix(Math.ceil((original.amount * (100 - max)) / 100), original.currency);
          fail(row, 'flash-sale/discount-depth', 'error', at, 'tooDeep', { percent, max }, band.source, fix);
        } else passed += 1;
      }
    }

    const hidden = discounts.overlapping(row, startsAt, endsAt);
    if (!hidden) passed += 1;
    else fail(row, 'flash-sale/hides-discount', 'info', 'price', 'hidden', { name: hidden.name }, numbers.hides.source);

    if (row.level === 'variation' && !isBlank) {
      if (!price) unread(row, 'flash-sale/lowest-price', 'price');
      else if (!ceiling) unread(row, 'flash-sale/lowest-price', 'ceiling');
      else {
        const { certain, strict } = ceiling;
        const highest = Math.min(most(certain), most(strict));
        if ((certain && certain.currency !== price.currency) || (strict && strict.currency !== price.currency)) {
          unread(row, 'flash-sale/lowest-price', 'ceiling');
        } else if (certain && price.amount > most(certain)) {
          const { fix } = priceFix(highest, price.currency);
          const data = said(price, certain);
          fail(row, 'flash-sale/lowest-price', 'error', 'price', 'tooHigh', data, comparison.source, fix);
        } else if (strict && price.amount > most(strict)) {
          const { fix } = priceFix(highest, price.currency);
          const data = said(price, strict);
          fail(row, 'flash-sale/lowest-price', 'warning', 'price', 'tooHighStrict', data, comparison.source, fix);
        } else if (certain || strict) passed += 1;
      }
    }

    const count = times.get(identity(row)) ?? 0;
    const other = count > 1 ? undefined : sales.overlapping(row, startsAt, endsAt);
    if (count > 1)
      fail(row, 'flash-sale/one-sale-per-product', 'error', 'products', 'twice', { count }, numbers.oneSale.source);
    else if (!other) passed += 1;
    else {
      const data = { name: other.name, start: { at: other.startsAt, zone }, end: { at: other.endsAt, zone } };
      fail(row, 'flash-sale/one-sale-per-product', 'error', 'products', 'overlaps', data, numbers.oneSale.source);
    }

    if (!isBlank) {
      const { min, max, soft } = bounds.value;
      if (!price) unread(row, 'flash-sale/price-bounds', 'price');
      else if (price.currency !== min.currency) passed += 1;
      else if (price.amount < min.amount) {
        fail(row, 'flash-sale/price-bounds', 'warning', 'price', 'belowMin', { price, min }, bounds.source, {
          price: soft ?? min,
        });
      } else if (price.amount > max.amount) {
        fail(row, 'flash-sale/price-bounds', 'warning', 'price', 'aboveMax', { price, max }, bounds.source, {
          price: max,
        });
      } else if (soft && price.amount < soft.amount) {
        fail(row, 'flash-sale/price-bounds', 'warning', 'price', 'costsMoney', { price, least: soft }, bounds.source, {
          price: soft,
        });
      } else passed += 1;
    }

    if (row.price.state === 'garbled') {
      const { text, why } = row.price;
      const rule = 'flash-sale/price-format';
      if (why === 'too-many-decimals') {
        fail(row, rule, 'error', 'price', 'tooManyDecimals', { text, decimals: decimals.value }, decimals.source);
      } else {
        const message = why === 'ambiguous' ? 'ambiguous' : why === 'too-big' ? 'tooBig' : 'notANumber';
        fail(row, rule, 'error', 'price', message, { text }, decimals.source);
      }
    } else if (row.price.state === 'gone') unread(row, 'flash-sale/price-format', 'price');
    else if (!isBlank) passed += 1;

    if (isBlank) fail(row, 'flash-sale/price-missing', 'error', 'price', 'missing', {}, numbers.needsPrice.source);
    else if (price) passed += 1;
    else unread(row, 'flash-sale/price-missing', 'price');

    if (isComparable) {
      if (!price) unread(row, 'flash-sale/price-typo', 'price');
      else if (!original) unread(row, 'flash-sale/price-typo', 'original');
      else if (price.amount * 100 > original.amount * typo.value) passed += 1;
      else fail(row, 'flash-sale/price-typo', 'warning', 'price', 'tenTimesLow', { price, original }, typo.source);
    }

    if (row.limit.state === 'blank') passed += 1;
    else if (row.limit.state !== 'read') unread(row, 'flash-sale/purchase-limit', 'limit');
    else {
      const { min, max } = limits.value;
      const limit = row.limit.value;
      const fix = { limit: Math.min(Math.max(Math.round(limit), min), max) };
      if (!Number.isInteger(limit))
        fail(row, 'flash-sale/purchase-limit', 'error', 'limit', 'notWhole', { limit }, limits.source, fix);
      else if (limit >= min && limit <= max) passed += 1;
      else
        fail(row, 'flash-sale/purchase-limit', 'error', 'limit', 'outOfRange', { limit, min, max }, limits.source, fix);
    }

    if (row.stock.state === 'blank') passed += 1;
    else if (row.stock.state !== 'read') unread(row, 'flash-sale/stock-limit', 'stock');
    else {
      const { min, max } = stocks.value;
      const stock = row.stock.value;
      const onHand = row.onHand.state === 'read' ? row.onHand.value : null;
      const nearest = Math.min(Math.max(Math.round(stock), min), max, onHand ?? 0);
      const fix = nearest >= min ? { stock: nearest } : undefined;
      if (!Number.isInteger(stock))
        fail(row, 'flash-sale/stock-limit', 'error', 'stock', 'notWhole', { stock }, stocks.source, fix);
      else if (stock < min || stock > max)
        fail(row, 'flash-sale/stock-limit', 'error', 'stock', 'outOfRange', { stock, min, max }, stocks.source, fix);
      else if (onHand !== null) {
        if (stock <= onHand) passed += 1;
        else
          fail(row, 'flash-sale/stock-limit', 'error', 'stock', 'aboveOnHand', { stock, onHand }, stocks.source, fix);
      } else if (row.onHand.state !== 'blank') unread(row, 'flash-sale/stock-limit', 'onHand');
    }
  }
  const whole = plainForm(form, known, numbers);
  return { findings: [...whole.findings, ...findings], passed: passed + whole.passed };
}

/** Two rows with the same one are the same SKU, at product level the same product. */
const identity = (row: FlashSaleRow): string =>
  row.level === 'product'
    ? (row.productId ?? `name ${row.product}`)
    : (row.sku ?? `${row.productId ?? row.product} / ${row.variation}`);
