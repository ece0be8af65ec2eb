import { gone } from '../../../rules/form.ts';
import { noPickup, type ErpCopy } from '../../../rules/pickup/record.ts';
import { anErp, testRule } from '../../rule-tester.ts';

const erps = (...copies: readonly ErpCopy[]) => ({ pickup: { ...noPickup, erps: copies } });
const differs = (field: 'contact' | 'phone' | 'region' | 'street' | 'postcode') =>
  ({ at: field, message: field, severity: 'warning', data: {}, source: 'seed-pickup' }) as const;

testRule('warehouse/erp-mirror', {
  valid: [
    { name: 'the same', known: erps(anErp()) },
    { name: 'the same but for signs', known: erps(anErp({ street: '富民中路 88号，3栋' })) },
    { name: 'short names of divisions', known: erps(anErp({ region: ['广东', '东莞', '大朗镇'] })) },
    { name: 'a part the copy does not tell', known: erps(anErp({ contact: gone, postcode: gone })) },
    { name: 'a masked number that agrees', known: erps(anErp({ phone: '138****8000' })) },
    { name: 'pickup in both', known: erps(anErp({}, { method: 'pickup' })) },
    { name: 'drop-off in both', warehouse: { status: 'none' }, known: erps(anErp({}, { method: 'dropOff' })) },
    {
      name: 'a status that decides nothing',
      warehouse: { status: 'in-review' },
      known: erps(anErp({}, { method: 'dropOff' })),
    },
    { name: 'no copy kept', expect: 'none' },
    {
      name: 'a copy of another warehouse',
      known: erps(anErp({ contact: '韩梅梅' }, { warehouse: 'Yiwu' })),
      expect: 'none',
    },
    {
      name: 'a field that could not be read',
      warehouse: { contact: gone },
      known: erps(anErp()),
      expect: 'unknown',
      missing: 'contact',
    },
    { name: 'a local shop', kind: 'local', known: erps(anErp({ contact: '韩梅梅' })), expect: 'none' },
    {
      name: 'a return warehouse',
      warehouse: { purpose: 'return' },
      known: erps(anErp({ contact: '韩梅梅' })),
      expect: 'none',
    },
  ],
  invalid: [
    { name: 'another contact', known: erps(anErp({ contact: '韩梅梅' })), expect: differs('contact') },
    { name: 'another phone', known: erps(anErp({ phone: '13900139000' })), expect: differs('phone') },
    { name: 'another masked phone', known: erps(anErp({ phone: '139****9000' })), expect: differs('phone') },
    { name: 'another town', known: erps(anErp({ region: ['广东省', '东莞市', '虎门镇'] })), expect: differs('region') },
    { name: 'another house', known: erps(anErp({ street: '富民中路89号3栋' })), expect: differs('street') },
    {
      name: 'another postcode',
      warehouse: { postcode: '523770' },
      known: erps(anErp({ postcode: '523000' })),
      expect: differs('postcode'),
    },
    {
      name: 'the second of two',
      known: erps(anErp(), anErp({ contact: '韩梅梅' }, { id: 'e2' })),
      expect: differs('contact'),
    },
    {
      name: 'drop-off where the page shows pickup',
      known: erps(anErp({}, { method: 'dropOff' })),
      expect: { at: 'status', message: 'method', severity: 'warning' },
    },
    {
      name: 'pickup where the page shows none',
      warehouse: { status: 'none' },
      known: erps(anErp({}, { method: 'pickup' })),
      expect: { at: 'status', message: 'method' },
    },
  ],
});
