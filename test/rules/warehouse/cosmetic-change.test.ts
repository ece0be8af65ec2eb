import { gone } from '../../../rules/form.ts';
import { testRule } from '../../rule-tester.ts';

const cosmetic = (at: 'contact' | 'phone' | 'street') =>
  ({ at, message: 'cosmetic', severity: 'info', data: {}, source: 'seed-pickup' }) as const;
const street = '富民中路88号3栋';

testRule('warehouse/cosmetic-change', {
  valid: [
    { name: 'as it is saved', warehouse: {} },
    { name: 'another house number', warehouse: { saved: { street: '富民中路89号3栋' } } },
    { name: '12-3 is another house than 123', warehouse: { street: '富民路12-3号', saved: { street: '富民路123号' } } },
    { name: '12 3 is another house than 123', warehouse: { street: '富民路12 3号', saved: { street: '富民路123号' } } },
    {
      name: 'one field for looks, one for real',
      warehouse: { street: `${street}，`, contact: '韩梅梅', saved: { street, contact: '李雷' } },
    },
    { name: 'a deleted field', warehouse: { contact: null, saved: { contact: '李雷' } } },
    { name: 'a new warehouse', warehouse: { saved: null }, expect: 'none' },
    { name: 'what is saved was not seen', warehouse: { saved: gone }, expect: 'unknown', missing: 'saved' },
    {
      name: 'a comma beside a field that was not found',
      warehouse: { street: `${street}，`, contact: gone, saved: { street, contact: '李雷' } },
      expect: 'unknown',
      missing: 'contact',
    },
    { name: 'a local shop', kind: 'local', warehouse: { street: `${street}，`, saved: { street } }, expect: 'none' },
    {
      name: 'a return warehouse',
      warehouse: { street: `${street}，`, saved: { street }, purpose: 'return' },
      expect: 'none',
    },
  ],
  invalid: [
    { name: 'a comma', warehouse: { street: `${street}，`, saved: { street } }, expect: cosmetic('street') },
    { name: 'a space', warehouse: { contact: '李 雷', saved: { contact: '李雷' } }, expect: cosmetic('contact') },
    { name: 'full width', warehouse: { street: '富民中路８８号３栋', saved: { street } }, expect: cosmetic('street') },
    { name: 'letter size', warehouse: { street: 'A座88号', saved: { street: 'a座88号' } }, expect: cosmetic('street') },
    {
      name: 'another sign between numbers',
      warehouse: { street: '富民路12－3号', saved: { street: '富民路12-3号' } },
      expect: cosmetic('street'),
    },
    {
      name: 'a number written apart',
      warehouse: { phone: '138 0013 8000', saved: { phone: '13800138000' } },
      expect: cosmetic('phone'),
    },
  ],
});
