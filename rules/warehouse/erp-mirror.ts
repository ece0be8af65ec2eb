import { compareErp } from '../pickup/erp.ts';
import { defineRule } from '../rule.ts';

/** How parcels leave a warehouse, as the page's status tells. */
const methods = { active: 'pickup', none: 'dropOff', outside: 'dropOff', 'in-review': null, restricted: null } as const;

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: ['pickupSite', 'erp', 'address'],
  optional: ['status'],
  policy: 'pickupErp',
  messages: {
    contact: { severity: 'warning', data: [] },
    phone: { severity: 'warning', data: [] },
    region: { severity: 'warning', data: [] },
    street: { severity: 'warning', data: [] },
    postcode: { severity: 'warning', data: [] },
    method: { severity: 'warning', data: [] },
  },
  check({ erp, address, status }) {
    const compared = erp.flatMap((copy) => compareErp(copy.address, address));
    const differs = compared.find(({ agreement }) => agreement === 'different');
    if (differs) return { at: differs.field, message: differs.field };
    const method = status && methods[status];
    if (method && erp.some((copy) => copy.method !== null && copy.method !== method)) {
      return { at: 'status', message: 'method' };
    }
    const unread = compared.find(({ wanted }) => wanted === null);
    return unread ? { unread: unread.field } : undefined;
  },
});
