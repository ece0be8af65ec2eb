import { testRule } from '../../rule-tester.ts';

testRule('flash-sale/name', {
  valid: [
    { name: 'a name', form: { name: 'Payday' } },
    { name: 'one character', form: { name: '闪' } },
    { name: 'a name between spaces', form: { name: '  x ' } },
  ],
  invalid: [
    {
      name: 'blank',
      form: { name: null },
      expect: { at: 'name', message: 'missing', severity: 'error', source: 'seed-flash-sale' },
    },
    { name: 'empty text', form: { name: '' }, expect: { at: 'name', message: 'missing' } },
    { name: 'only spaces', form: { name: '   ' }, expect: { at: 'name', message: 'missing' } },
    { name: 'only full-width spaces', form: { name: '　　' }, expect: { at: 'name', message: 'missing' } },
    {
      name: 'in a market nobody researched',
      market: 'MX',
      form: { name: null },
      expect: { at: 'name', message: 'missing' },
    },
  ],
});
