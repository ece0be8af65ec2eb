import { priceFix } from '../finding.ts';
import { percentOff, priceAtPercentOff } from '../money.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['price', 'original'],
  optional: ['discount'],
  policy: 'flashSaleDiscount',
  yieldsTo: ['flash-sale/below-original', 'flash-sale/variation-price'],
  messages: {
    tooSmall: { severity: 'error', data: ['percent', 'min'] },
    tooDeep: { severity: 'error', data: ['percent', 'max'] },
  },
  check({ price, original, discount }, { min, max }) {
    const percent = percentOff(original, price);
    const at = discount === null ? 'price' : 'discount';
    // Proposed prices are rounded to the side that is inside the band.
    if (percent < min) {
      const fix = priceFix(Math.floor(priceAtPercentOff(original, min)), original.currency);
      return { at, message: 'tooSmall', data: { percent, min }, ...fix };
    }
    if (percent <= max) return undefined;
    const fix = priceFix(Math.ceil(priceAtPercentOff(original, max)), original.currency);
    return { at, message: 'tooDeep', data: { percent, max }, ...fix };
  },
});
