import { gone } from '../../../rules/form.ts';
import type { PickupStatus } from '../../../rules/form.ts';
import { newWarehouse, noPickup } from '../../../rules/pickup/record.ts';
import { hour } from '../../../rules/time.ts';
import { noon } from '../given.ts';
import { testRule } from '../../rule-tester.ts';

const says = (message: string) => ({ at: 'status' as const, message, severity: 'info' as const, data: {} });
/** What the list showed of the warehouse, an hour before the form took its place. */
const seen = (status: PickupStatus, savedAt: number | null = null) => {
  const shown = { status, at: noon() - hour };
  return { pickup: { ...noPickup, warehouses: [{ ...newWarehouse('Dongguan 1'), shown, savedAt }] } };
};
const listed = (given: object) => ({ warehouse: null, listed: [given] });

testRule('warehouse/pickup-status', {
  valid: [
    { name: 'active', warehouse: { status: 'active' } },
    { name: 'active on the list', ...listed({ status: 'active' }) },
    { name: 'the list tells of the open one', warehouse: { status: 'none' }, listed: [{ status: 'active' }] },
    { name: 'a return warehouse', warehouse: { status: 'none', purpose: 'return' }, expect: 'none' },
    { name: 'a return warehouse of the list', ...listed({ status: 'none', purpose: 'return' }), expect: 'none' },
    { name: 'a warehouse abroad', warehouse: { status: 'none', country: '马来西亚' }, expect: 'none' },
    {
      name: 'a warehouse abroad on the list',
      ...listed({ status: 'none', address: 'Jalan 1, Selangor, Malaysia' }),
      expect: 'none',
    },
    { name: 'Hong Kong on the list', ...listed({ status: 'none', address: '李雷 香港九龙1号' }), expect: 'none' },
    {
      name: 'nothing tells the country',
      ...listed({ status: 'none', address: 'Main Street 1' }),
      expect: 'unknown',
      missing: 'pickupSite',
    },
    { name: 'a status not found on the list', ...listed({ status: gone }), expect: 'unknown', missing: 'status' },
    { name: 'a form that hides the list: active before', warehouse: { status: gone }, known: seen('active') },
    {
      name: 'hidden, and saved since',
      warehouse: { status: gone },
      known: seen('none', noon()),
      expect: 'unknown',
      missing: 'status',
    },
    { name: 'hidden, and never seen', warehouse: { status: gone }, expect: 'unknown', missing: 'status' },
    { name: 'a local shop', kind: 'local', warehouse: { status: 'none' }, expect: 'none' },
  ],
  invalid: [
    { name: 'not signed up', warehouse: { status: 'none' }, expect: says('notSignedUp') },
    { name: 'hidden: none before', warehouse: { status: gone }, known: seen('none'), expect: says('notSignedUp') },
    { name: 'in review', warehouse: { status: 'in-review' }, expect: says('inReview') },
    { name: 'outside', warehouse: { status: 'outside' }, expect: says('outside') },
    { name: 'holiday mode', warehouse: { status: 'restricted' }, expect: says('restricted') },
    { name: 'not signed up, on the list', ...listed({ status: 'none' }), expect: says('notSignedUp') },
    {
      name: 'behind contact and phone',
      ...listed({ status: 'none', address: '李雷, +86 138****8000, 廣東省東莞市大朗鎮富民中路88號' }),
      expect: says('notSignedUp'),
    },
  ],
});
