import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: [],
  blank: ['stock'],
  optional: ['onHand'],
  policy: 'flashSaleStockLimit',
  messages: {
    notWhole: { severity: 'error', data: ['stock'] },
    outOfRange: { severity: 'error', data: ['stock', 'min', 'max'] },
    aboveOnHand: { severity: 'error', data: ['stock', 'onHand'] },
  },
  check({ stock, onHand }, { min, max }) {
    if (stock === null) return undefined;
    const nearest = Math.min(Math.max(Math.round(stock), min), max, onHand ?? 0);
    // Nothing to propose where the stock on hand is unknown or used up.
    const fix = nearest >= min ? { fix: { stock: nearest } } : {};
    if (!Number.isInteger(stock)) return { at: 'stock', message: 'notWhole', data: { stock }, ...fix };
    if (stock < min || stock > max) return { at: 'stock', message: 'outOfRange', data: { stock, min, max }, ...fix };
    if (onHand === null) return { unread: 'onHand' };
    if (stock <= onHand) return undefined;
    return { at: 'stock', message: 'aboveOnHand', data: { stock, onHand }, ...fix };
  },
});
