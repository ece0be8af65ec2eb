import { gapIn } from '../address/gap.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: [],
  blank: ['mainland', 'region', 'street'],
  optional: ['home'],
  policy: 'warehouseAddress',
  messages: {
    region: { severity: 'warning', data: [] },
    city: { severity: 'warning', data: [] },
    district: { severity: 'warning', data: [] },
    street: { severity: 'warning', data: [] },
    number: { severity: 'warning', data: [] },
    notTold: { severity: 'unknown', data: [] },
  },
  check({ mainland, home, region, street }) {
    if (mainland === null && (home !== null || region !== null)) return 'none';
    // A form that nobody has begun to fill in.
    if (region === null && street === null) return 'none';
    const gap = gapIn(region, street);
    if (gap === null) return;
    if (gap === 'not-told') return { at: 'street', message: 'notTold' };
    return { at: gap === 'street' || gap === 'number' ? 'street' : 'region', message: gap };
  },
});
