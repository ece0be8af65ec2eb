import { describe, expect, test } from 'vitest';
import { addressKey, isMasked, ownMatcher, phoneKey } from '../../../rules/orders/contact.ts';
import { clue } from '../../../rules/orders/order.ts';
import { ownContact } from '../../../rules/orders/own-contact.ts';
import { groupsOf, idsOf, order } from './given.ts';

describe('orders to the seller', () => {
  test('are named by phone, else by address', () => {
    const [phone, both, address] = [
      order({ ownPhone: true }),
      order({ ownPhone: true, ownAddress: true }),
      order({ ownAddress: true }),
    ];
    const { groups, result } = groupsOf(ownContact, [order(), phone, both, address]);
    expect(groups).toEqual([idsOf([phone, both]), [address.id]]);
    expect(result.questioned.map(({ what }) => what)).toEqual(['phone', 'address']);
    expect(result).toMatchObject({ judged: 4, unjudged: [] });
  });

  test('cannot be told where the export hides what the seller entered', () => {
    const { groups, result } = groupsOf(ownContact, [
      order({ phone: clue.masked, ownPhone: null }),
      order({ address: clue.gone, ownAddress: null }),
      order({ phone: clue.masked, ownPhone: null, ownAddress: true }),
    ]);
    expect(groups).toHaveLength(1);
    expect(result).toMatchObject({
      judged: 1,
      unjudged: [
        { why: 'contact-masked', orders: 1 },
        { why: 'no-contact-columns', orders: 1 },
      ],
    });
  });

  test('are not looked for before the seller entered anything', () => {
    const { result } = groupsOf(ownContact, [order({ ownPhone: true })], { isOwnEntered: false });
    expect(result).toMatchObject({ state: 'off', judged: 0, questioned: [] });
  });
});

describe('a phone number', () => {
  test.each([
    ['081 234 5678', 'TH'],
    ['+66 81-234-5678', 'TH'],
    ['(+66)812345678', 'VN'],
    ['0066 81 234 5678', 'US'],
    ['（＋66）０81-2345678', 'TH'],
  ])('%s in %s is the same number', (text, market) => {
    expect(phoneKey(text, market)).toBe('66 812345678');
  });
  test('of another country or with another digit is another one', () => {
    expect(phoneKey('081 234 5678', 'VN')).not.toBe(phoneKey('081 234 5678', 'TH'));
    expect(phoneKey('081 234 5679', 'TH')).not.toBe(phoneKey('081 234 5678', 'TH'));
  });
  test('has seven digits at least', () => {
    expect(phoneKey('123 4567', 'SG')).toBe('65 1234567');
    expect(phoneKey('123 456', 'SG')).toBe('');
    expect(phoneKey('call me', 'SG')).toBe('');
  });
});

test.each(['(+66)8*****', 'J*** D***', 'xxx', 'Som••••', '张＊＊'])('%s is hidden', (text) => {
  expect(isMasked(text)).toBe(true);
});
test.each(['(+66)812345678', 'Jane Doe', 'Xaxx Road 3', ''])('%j is not hidden', (text) => {
  expect(isMasked(text)).toBe(false);
});

describe('what the seller entered', () => {
  const own = ownMatcher(
    { phones: '081 234 5678\n\n+86 138 0013 8000', addresses: '99/12 Soi Ladprao 101, 10240' },
    'TH',
  );
  test('is found among recipients however it is written', () => {
    expect(own.isOwnPhone(phoneKey('(+66)812345678', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('+8613800138000', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('0812345679', 'TH'))).toBe(false);
    expect(own.isOwnAddress(addressKey('99/12 soi LADPRAO 101'))).toBe(true);
    expect(own.isOwnAddress(addressKey('99/12 Soi Ladprao 101, 10240, Thailand'))).toBe(true);
    expect(own.isOwnAddress(addressKey('99 / 12, Soi Ladprao 101'))).toBe(true);
  });
  test('is not found in another house or another street', () => {
    for (const other of [
      '99/13 Soi Ladprao 101',
      '9912 Soi Ladprao 101',
      '99/12 Soi Ladprao 10',
      '199/12 Soi Ladprao 101',
    ]) {
      expect(own.isOwnAddress(addressKey(other)), other).toBe(false);
    }
  });
  test('needs more than a house number or a street to be an address', () => {
    expect(own.isOwnAddress(addressKey('99/12'))).toBe(false);
    expect(own.isOwnAddress(addressKey('Soi Ladprao'))).toBe(false);
    const short = ownMatcher({ phones: '12345', addresses: '99/12\nLadprao Road' }, 'TH');
    expect([short.hasPhones, short.hasAddresses]).toEqual([false, false]);
  });
});
