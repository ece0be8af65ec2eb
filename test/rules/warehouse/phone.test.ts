import { testRule } from '../../rule-tester.ts';
import { gone } from '../../../rules/form.ts';

const says = (message: string, text?: string) => ({
  at: 'phone' as const,
  message,
  data: text === undefined ? {} : { text },
  source: 'seed-pickup' as const,
});
/** Neither country nor region tell where the number belongs. */
const nowhere = { country: gone, region: ['Somewhere'], street: 'Main Street 1' };

testRule('warehouse/phone', {
  valid: [
    { name: 'a mobile number with its prefix', warehouse: { phone: '+86 13800138000' } },
    { name: 'the same without', warehouse: { phone: '138 0013 8000' } },
    { name: 'in full width', warehouse: { phone: '＋８６　１３８００１３８０００' } },
    { name: 'with 0086', warehouse: { phone: '008613800138000' } },
    { name: 'China by its province alone', warehouse: { phone: '13800138000', country: gone } },
    { name: 'of another country, by its prefix', warehouse: { phone: '+66 81 234 5678' } },
    { name: 'a service number', warehouse: { phone: '400-820-6207' } },
    {
      name: 'a landline where no driver calls: a return warehouse',
      warehouse: { phone: '0755-82123456', purpose: 'return' },
    },
    {
      name: 'a landline of a local shop',
      market: 'TH',
      kind: 'local',
      warehouse: { phone: '02 123 4567', country: gone, region: ['กรุงเทพมหานคร'] },
    },
    { name: 'Hong Kong', warehouse: { phone: '51234567', country: '中国香港', region: ['香港岛'] } },
  ],
  invalid: [
    {
      name: 'a digit missing',
      warehouse: { phone: '+86 1380013800' },
      expect: { ...says('invalid', '+86 1380013800'), severity: 'error' },
    },
    { name: 'a digit too many', warehouse: { phone: '138001380001' }, expect: says('invalid', '138001380001') },
    {
      name: 'far too short',
      warehouse: { phone: '12345' },
      expect: { ...says('tooShort', '12345'), severity: 'error' },
    },
    {
      name: '2,000 digits',
      warehouse: { phone: '8'.repeat(2000) },
      expect: { ...says('tooLong', '8'.repeat(40)), severity: 'error' },
    },
    { name: 'an emoji', warehouse: { phone: '📞' }, expect: says('invalid', '📞') },
    { name: 'a name', warehouse: { phone: '李雷' }, expect: says('invalid', '李雷') },
    {
      name: 'a Chinese number in Thailand',
      market: 'TH',
      kind: 'local',
      warehouse: { phone: '13800138000', country: gone, region: ['กรุงเทพมหานคร'] },
      expect: says('invalid', '13800138000'),
    },
    {
      name: 'a landline where the driver calls',
      warehouse: { phone: '0755-82123456' },
      expect: { ...says('landline', '0755-82123456'), severity: 'warning' },
    },
    { name: 'digits hidden', warehouse: { phone: '+86 138****8000' }, expect: says('masked') },
    { name: 'nothing tells the country', warehouse: { ...nowhere, phone: '13800138000' }, expect: says('noCountry') },
    { name: 'a country prefix nobody knows here', warehouse: { phone: '+7 9123456789' }, expect: says('foreign') },
  ],
});
