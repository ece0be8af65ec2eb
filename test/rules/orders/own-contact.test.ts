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
  const mine = { phones: '081 234 5678\n\n+86 138 0013 8000', addresses: '99/12 Soi Ladprao 101, 10240' };
  const ours = () => ownMatcher(mine, 'TH');
  test('is found among recipients however it is written', () => {
    const own = ours();
    expect([own.hasPhones, own.hasAddresses]).toEqual([true, true]);
    expect(own.isOwnPhone(phoneKey('(+66)812345678', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('+8613800138000', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('0812345679', 'TH'))).toBe(false);
    expect(own.isOwnAddress(addressKey('99/12 soi LADPRAO 101'))).toBe(true);
    expect(own.isOwnAddress(addressKey('99/12 Soi Ladprao 101, 10240, Thailand'))).toBe(true);
    expect(own.isOwnAddress(addressKey('99 / 12, Soi Ladprao 101'))).toBe(true);
  });
  test('is not found in another house or another street', () => {
    const own = ours();
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
    const own = ours();
    expect(own.isOwnAddress(addressKey('99/12'))).toBe(false);
    expect(own.isOwnAddress(addressKey('Soi Ladprao'))).toBe(false);
    const short = ownMatcher({ phones: '12345', addresses: '99/12\nLadprao Road' }, 'TH');
    expect([short.hasPhones, short.hasAddresses]).toEqual([false, false]);
  });
  test('is a phone number of China too, written as at home', () => {
    const own = ownMatcher({ phones: '138 0013 8000', addresses: '' }, 'TH');
    expect(own.isOwnPhone(phoneKey('+8613800138000', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('13800138000', 'TH'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('+66 13800138000', 'VN'))).toBe(true);
    expect(own.isOwnPhone(phoneKey('+84 13800138000', 'TH'))).toBe(false);
    expect([own.isOwnPhone(''), own.hasAddresses]).toEqual([false, false]);
  });
  test('of several addresses any one counts', () => {
    const own = ownMatcher({ phones: ' \n', addresses: '1 Long Street Town\n \n99/12 Soi Ladprao 101' }, 'TH');
    expect([own.hasPhones, own.hasAddresses]).toEqual([false, true]);
    for (const address of ['99/12 Soi Ladprao 101', '1 Long Street Town']) {
      expect(own.isOwnAddress(addressKey(address))).toBe(true);
    }
    expect(own.isOwnAddress(addressKey('2 Long Street Town'))).toBe(false);
  });
  test('may stand in the middle of the recipient’s, with letters about it', () => {
    const own = ownMatcher({ phones: '', addresses: '12 Soi Ladprao 10' }, 'TH');
    expect(own.isOwnAddress(addressKey('Unit 5A, 12 Soi Ladprao 10, Bangkok'))).toBe(true);
    expect(own.isOwnAddress(addressKey('112 Soi Ladprao 10 and 12 Soi Ladprao 10'))).toBe(true);
    expect(own.isOwnAddress(addressKey('112 Soi Ladprao 10'))).toBe(false);
    expect(own.isOwnAddress(addressKey('12 Soi Ladprao 101'))).toBe(false);
  });
  test('is eight letters and digits long at least, a number among them', () => {
    const isOwn = (address: string) => ownMatcher({ phones: '', addresses: address }, 'TH').hasAddresses;
    expect([isOwn('12 Soi Abc'), isOwn('12 Soi Ab'), isOwn('Soi Ladprao')]).toEqual([true, false, false]);
  });
});

describe('a number of a country without a code here', () => {
  test('is compared as it stands', () => {
    expect(phoneKey('081 234 5678', 'JP')).toBe(' 812345678');
    expect(phoneKey('+81 81 234 5678', 'TH')).toBe(' 81812345678');
    expect(phoneKey('+81 081 234 5678', 'TH')).not.toBe(phoneKey('081 234 5678', 'TH'));
  });
});

test('an address is compared by letters and digits, numbers kept apart', () => {
  expect(addressKey('12-3 ＭＡＩＮ  Road.')).toBe('12-3mainroad');
  expect(addressKey('12, 3, Main-Road')).toBe('12-3mainroad');
  expect(addressKey('12 // 3')).not.toBe(addressKey('123'));
});
