import { testRule } from '../../rule-tester.ts';

const missing = { at: 'contact', message: 'missing', severity: 'error', data: {}, source: 'seed-pickup' } as const;

testRule('warehouse/contact', {
  valid: [
    { name: 'a name', warehouse: { contact: '李雷' } },
    { name: 'one character', warehouse: { contact: '李' } },
    { name: 'a name in another script', warehouse: { contact: 'สมชาย' } },
    { name: 'a name among signs', warehouse: { contact: '★ Li ★' } },
    { name: 'a name of 2,000 characters', warehouse: { contact: '李'.repeat(2000) } },
    { name: 'a local shop', market: 'VN', kind: 'local', warehouse: { contact: 'Nguyễn' } },
    { name: 'a return warehouse', warehouse: { purpose: 'return' } },
    { name: 'only the list is open', warehouse: null, listed: [{}], expect: 'none' },
  ],
  invalid: [
    { name: 'nothing', warehouse: { contact: null }, expect: missing },
    { name: 'only spaces', warehouse: { contact: ' \u3000 ' }, expect: missing },
    { name: 'only punctuation', warehouse: { contact: '，。-' }, expect: missing },
    { name: 'only an emoji', warehouse: { contact: '📦' }, expect: missing },
    { name: 'only digits', warehouse: { contact: '13800138000' }, expect: missing },
    { name: 'of a local shop too', market: 'MY', kind: 'local', warehouse: { contact: null }, expect: missing },
  ],
});
