import { testRule } from '../../rule-tester.ts';

const known = { activityNames: ['Weekend', 'Payday'] };

testRule('flash-sale/name-unique', {
  valid: [
    { name: 'a new name', form: { name: 'Payday 2' }, known },
    { name: 'the first activity of a shop', form: { name: 'Payday' }, known: { activityNames: [] } },
    { name: 'a blank name is the business of another rule', form: { name: ' ' }, known: { activityNames: [' '] } },
    {
      name: 'other letters, though their capitals are the same',
      form: { name: 'Straße' },
      known: { activityNames: ['Strasse'] },
    },
    { name: 'inner spaces make another name', form: { name: 'Pay day' }, known },
  ],
  invalid: [
    {
      name: 'the same name',
      form: { name: 'Payday' },
      known,
      expect: { at: 'name', message: 'taken', severity: 'error', data: { name: 'Payday' }, fix: null },
    },
    { name: 'other case', form: { name: 'pAYDAY' }, known, expect: { at: 'name', message: 'taken' } },
    { name: 'outer spaces', form: { name: ' Payday　' }, known, expect: { at: 'name', message: 'taken' } },
    { name: 'full-width letters', form: { name: 'Ｐａｙｄａｙ' }, known, expect: { at: 'name', message: 'taken' } },
    {
      name: 'shows the name as the other activity has it',
      form: { name: 'weekend' },
      known,
      expect: { at: 'name', message: 'taken', data: { name: 'Weekend' } },
    },
  ],
});
