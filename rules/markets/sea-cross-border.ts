/** What holds for shops in mainland China that sell to South-East Asia. Which markets those are: their files say. */
import type { ProviderSwitch } from './deadlines.ts';
import type { Dated, PolicyTable } from './market.ts';

/** Of the three cities the article dates only Dongguan, as an example; all were to be done by the end of September. */
export const articleSwitches = {
  since: '2023-01-01',
  value: [
    { area: 'dongguan', on: '2023-09-19', days: 3 },
    { area: 'shenzhen', on: null, from: '2023-09-19', to: '2023-09-30', days: 3 },
    { area: 'guangzhou', on: null, from: '2023-09-19', to: '2023-09-30', days: 3 },
  ],
  source: 'seed-pickup',
} as const satisfies Dated<readonly ProviderSwitch[]>;

/** From saving the address to the provider's answer. */
const auditHours = 24;

export const seaCrossBorder: PolicyTable = {
  dispatchBy: [
    { since: '2023-01-01', value: { terms: [{ hours: 48 }], act: 'arranged' }, source: 'seed-pickup' },
    { since: '2026-06-22', value: { terms: [{ hours: 48 }], act: 'arranged' }, source: 'kjbase-dispatch' },
  ],
  handoverBy: [
    // The text of December 2024 says what changes on the 23rd; how long 120 h held before is not known.
    { since: '2024-01-01', value: { dropOff: [{ hours: 120 }], act: 'scanned' }, source: 'bigseller-dispatch' },
    {
      since: '2024-12-23',
      value: { dropOff: [{ hours: 96 }], pickup: [{ hours: 48 }, { hours: 24 }], act: 'scanned' },
      source: 'forwarder-notes',
    },
    // To the end of the third day after the order, which the text calls more lenient than 72 h.
    {
      since: '2026-06-22',
      value: {
        dropOff: [{ days: 3, end: '23:59:59' }],
        pickup: [{ days: 3, end: '23:59:59' }],
        act: 'scanned',
      },
      source: 'tuke-dispatch',
    },
  ],
  ordersLabel: [{ since: '2023-09-19', value: true, source: 'seed-pickup' }],
  pickupAuditHours: [{ since: '2023-01-01', value: auditHours, source: 'seed-pickup' }],
  pickupSignup: [{ since: '2023-01-01', value: { auditHours }, source: 'seed-pickup' }],
  warehousePhone: [{ since: '2023-01-01', value: { driverCalls: true }, source: 'seed-pickup' }],
  // The cities of the article; no list after 2023 is known.
  pickupCities: [
    {
      since: '2023-01-01',
      value: [
        ['东莞市', 'Dongguan'],
        ['深圳市', 'Shenzhen'],
        ['广州市', 'Guangzhou'],
      ],
      source: 'seed-pickup',
    },
  ],
  pickupErp: [{ since: '2023-01-01', value: true, source: 'seed-pickup' }],
  pickupStatus: [{ since: '2023-01-01', value: true, source: 'seed-pickup' }],
  providerSwitches: [articleSwitches],
  pointsExpireDays: [
    {
      since: '2024-06-04',
      value: 180,
      source: 'points-account',
      otherwise: [{ value: 90, source: 'th-performance' }],
    },
  ],
};
