import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: [],
  raw: ['price'],
  policy: 'priceDecimals',
  messages: {
    tooManyDecimals: { severity: 'error', data: ['text', 'decimals'] },
    ambiguous: { severity: 'error', data: ['text'] },
    tooBig: { severity: 'error', data: ['text'] },
    notANumber: { severity: 'error', data: ['text'] },
  },
  check({ price }, decimals) {
    if (price.state !== 'garbled') return undefined;
    const { text, why } = price;
    if (why === 'too-many-decimals') return { at: 'price', message: 'tooManyDecimals', data: { text, decimals } };
    if (why === 'ambiguous') return { at: 'price', message: 'ambiguous', data: { text } };
    if (why === 'too-big') return { at: 'price', message: 'tooBig', data: { text } };
    return { at: 'price', message: 'notANumber', data: { text } };
  },
});
