import { gone } from '../../../rules/form.ts';
import { testRule } from '../../rule-tester.ts';

const restarts = (at: 'contact' | 'phone' | 'region' | 'street' | 'postcode') =>
  ({ at, message: 'restarts', severity: 'warning', data: { hours: 24 }, source: 'seed-pickup' }) as const;
const street = '富民中路88号3栋';

testRule('warehouse/restarts-signup', {
  valid: [
    { name: 'as it is saved', warehouse: {} },
    { name: 'another name of the warehouse', warehouse: { name: 'Dongguan 2' } },
    { name: 'the masked number as it stood', warehouse: { phone: '138****8000', saved: {} } },
    { name: 'a new warehouse', warehouse: { saved: null }, expect: 'none' },
    { name: 'what is saved was not seen', warehouse: { saved: gone }, expect: 'unknown', missing: 'saved' },
    {
      name: 'a field not found on one side',
      warehouse: { saved: { street: gone } },
      expect: 'unknown',
      missing: 'street',
    },
    { name: 'a field the page does not have', warehouse: { postcode: gone } },
    {
      name: 'the hidden digits typed anew',
      warehouse: { saved: { phone: '+86 138****8000' } },
      expect: 'unknown',
      missing: 'phone',
    },
    { name: 'a return warehouse', warehouse: { street: 'x', saved: { street }, purpose: 'return' }, expect: 'none' },
    { name: 'a warehouse abroad', warehouse: { country: '泰国', saved: { street: 'x' } }, expect: 'none' },
    { name: 'a local shop', kind: 'local', warehouse: { saved: { street: 'x' } }, expect: 'none' },
    { name: 'a cross-border shop elsewhere', market: 'UK', warehouse: { saved: { street: 'x' } }, expect: 'none' },
  ],
  invalid: [
    { name: 'a comma', warehouse: { street: `${street}，`, saved: { street } }, expect: restarts('street') },
    { name: 'a space at the end', warehouse: { street: `${street} `, saved: { street } }, expect: restarts('street') },
    { name: 'another house number', warehouse: { saved: { street: '富民中路89号3栋' } }, expect: restarts('street') },
    { name: 'another contact', warehouse: { saved: { contact: '韩梅梅' } }, expect: restarts('contact') },
    { name: 'another phone', warehouse: { saved: { phone: '+86 13900139000' } }, expect: restarts('phone') },
    {
      name: 'another number than the masked one',
      warehouse: { saved: { phone: '139****9000' } },
      expect: restarts('phone'),
    },
    {
      name: 'another town',
      warehouse: { saved: { region: ['广东省', '东莞市', '虎门镇'] } },
      expect: restarts('region'),
    },
    { name: 'another country', warehouse: { saved: { country: '中国香港' } }, expect: restarts('region') },
    {
      name: 'a postcode more',
      warehouse: { postcode: '523770', saved: { postcode: null } },
      expect: restarts('postcode'),
    },
    {
      name: 'the contact deleted',
      warehouse: { contact: null, saved: { contact: '李雷' } },
      expect: restarts('contact'),
    },
    {
      name: 'one that differs beside one that was not found',
      warehouse: { contact: gone, saved: { contact: '李雷', street: '富民中路' } },
      expect: restarts('street'),
    },
  ],
});
