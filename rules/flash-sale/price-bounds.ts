import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['price'],
  policy: 'priceBounds',
  messages: {
    belowMin: { severity: 'warning', data: ['price', 'min'] },
    aboveMax: { severity: 'warning', data: ['price', 'max'] },
    costsMoney: { severity: 'warning', data: ['price', 'least'] },
  },
  check({ price }, { min, max, soft }) {
    // Bounds are written in the market's currency and say nothing of another.
    if (price.currency !== min.currency) return undefined;
    if (price.amount < min.amount) {
      return { at: 'price', message: 'belowMin', data: { price, min }, fix: { price: soft ?? min } };
    }
    if (price.amount > max.amount) {
      return { at: 'price', message: 'aboveMax', data: { price, max }, fix: { price: max } };
    }
    if (!soft || price.amount >= soft.amount) return undefined;
    return { at: 'price', message: 'costsMoney', data: { price, least: soft }, fix: { price: soft } };
  },
});
