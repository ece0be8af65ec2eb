import { phoneAnswer, shownPhone } from '../address/phone.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: ['phone'],
  optional: ['home', 'pickupSite'],
  policy: 'warehousePhone',
  messages: {
    tooShort: { severity: 'error', data: ['text'] },
    tooLong: { severity: 'error', data: ['text'] },
    invalid: { severity: 'error', data: ['text'] },
    landline: { severity: 'warning', data: ['text'] },
    masked: { severity: 'unknown', data: [] },
    noCountry: { severity: 'unknown', data: [] },
    foreign: { severity: 'unknown', data: [] },
  },
  check({ phone, home, pickupSite }, { driverCalls }) {
    const data = { text: shownPhone(phone) };
    switch (phoneAnswer(phone, home)) {
      case 'too-short':
        return { at: 'phone', message: 'tooShort', data };
      case 'too-long':
        return { at: 'phone', message: 'tooLong', data };
      case 'invalid':
        return { at: 'phone', message: 'invalid', data };
      case 'masked':
        return { at: 'phone', message: 'masked' };
      case 'no-country':
        return { at: 'phone', message: 'noCountry' };
      case 'foreign':
        return { at: 'phone', message: 'foreign' };
      case 'landline':
        return driverCalls && pickupSite ? { at: 'phone', message: 'landline', data } : undefined;
    }
  },
});
