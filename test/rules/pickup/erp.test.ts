/** The ERP's copy against Seller Center, and what is to be copied. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank, gone, read, type WarehouseAddress } from '../../../rules/form.ts';
import { parseAddressBlock } from '../../../rules/pickup/address-block.ts';
import { isSamePhone } from '../../../rules/pickup/alike.ts';
import { compareErp, mirrored, toCopy } from '../../../rules/pickup/erp.ts';
import { anAddress, noAddress } from './given.ts';

const compared = (held: WarehouseAddress, wanted = anAddress()): Record<string, string> =>
  Object.fromEntries(compareErp(held, wanted).map(({ field, agreement }) => [field, agreement]));
const same = { contact: 'same', phone: 'same', region: 'same', street: 'same' };

describe('an ERP that holds the same', () => {
  test('field by field', () => {
    expect(compared(anAddress())).toEqual(same);
    expect(toCopy(compareErp(anAddress(), anAddress()))).toEqual([]);
  });
  test.each([
    ['all in one line', '王小明 13812342234 广东省东莞市洪梅镇望沙路115号3栋2楼'],
    ['short names of divisions', '王小明 13812342234 广东 东莞 洪梅镇 望沙路115号3栋2楼'],
    ['the country in front', '联系人:王小明\n电话:+86 13812342234\n地址:中国广东省东莞市洪梅镇望沙路115号3栋2楼'],
  ])('%s', (_, block) => {
    expect(compared(parseAddressBlock(block))).toMatchObject({ phone: 'same', region: 'same', street: 'same' });
  });
  test('whatever is split elsewhere', () => {
    const held = anAddress({ region: gone, street: read('广东省东莞市洪梅镇望沙路115号3栋2楼') });
    expect(compared(held)).toEqual(same);
  });
  test.each([
    ['with the level between that addresses leave out', ['上海市', '市辖区', '浦东新区']],
    ['listed twice', ['上海市', '上海市', '浦东新区']],
  ])('a city that is its own province, %s', (_, region) => {
    const wanted = anAddress({ region: read(region), street: read('科苑路88号') });
    expect(compared(wanted, wanted)).toEqual(same);
    expect(compared(parseAddressBlock('上海市浦东新区科苑路88号'), wanted)).toMatchObject({
      ...{ region: 'same', street: 'same' },
    });
  });
});

describe('an ERP that differs', () => {
  test('by punctuation, spaces and width alone', () => {
    expect(compared(anAddress({ street: read('望沙路 115号，3栋２楼') }))).toMatchObject({ street: 'cosmetic' });
    expect(compared(anAddress({ contact: read('王 小明.') }))).toMatchObject({ contact: 'cosmetic' });
  });
  test('by a house number, a floor more, another town', () => {
    expect(compared(anAddress({ street: read('望沙路116号3栋2楼') }))).toMatchObject({ ...same, street: 'different' });
    expect(compared(anAddress({ street: read('望沙路115号3栋2楼A') }))).toMatchObject({ ...same, street: 'different' });
    expect(compared(anAddress({ region: read(['广东省', '东莞市', '长安镇']) }))).toMatchObject({
      ...{ region: 'different', street: 'different' },
    });
  });
  test('lists what to copy, ready to be copied', () => {
    const held = anAddress({ contact: read('李四'), street: read('旧路1号') });
    expect(toCopy(compareErp(held, anAddress()))).toEqual([
      { field: 'contact', agreement: 'different', wanted: '王小明', held: '李四' },
      { field: 'street', agreement: 'different', wanted: '望沙路115号3栋2楼', held: '旧路1号' },
    ]);
  });
});

test('what is not known is not a difference', () => {
  expect(compared(noAddress)).toEqual({
    ...same,
    contact: 'unknown',
    phone: 'unknown',
    region: 'unknown',
    street: 'unknown',
  });
  expect(compared(anAddress(), noAddress)).toEqual({
    ...{ contact: 'unknown', phone: 'unknown', region: 'unknown', street: 'unknown', postcode: 'unknown' },
  });
  expect(compared(anAddress({ region: gone }))).toMatchObject({ region: 'unknown', street: 'same' });
  expect(compared(anAddress({ postcode: read('523160') }), anAddress({ postcode: blank }))).not.toHaveProperty(
    'postcode',
  );
});

test.each([
  ['13812342234', '+86 138-1234-2234', true],
  ['138****2234', '13812342234', true],
  ['+86 138****2234', '13812342235', false],
  ['138****2234', '139****2234', false],
  ['188****2234', '188****2234', true],
  ['13812342234', '1381234223', false],
  ['1381234223', '138****2234', false],
  ['***********', '13812342234', null],
  ['*******2234', '13812342234', true],
  ['********234', '13812342234', null],
  ['138******', '13812342234', null],
  ['', '13812342234', null],
  ['０７６９－８８８８８８８８', '0769 88888888', true],
])('phones %s and %s: %s', (a, b, expected) => {
  expect(isSamePhone(a, b)).toBe(expected);
  expect(isSamePhone(b, a)).toBe(expected);
});

describe('after everything was copied', () => {
  test('what differed is the warehouse’s, what agrees stays as the ERP writes it', () => {
    const held = anAddress({ phone: read('+86-13812342234'), contact: read('李四'), postcode: gone });
    const wanted = anAddress({ phone: read('138****2234'), postcode: read('523160') });
    expect(mirrored(held, wanted)).toEqual(anAddress({ phone: read('+86-13812342234'), postcode: read('523160') }));
  });
  test('nothing is left to copy', () => {
    const held = parseAddressBlock('李四 13900001111 广州市番禺区旧路1号');
    expect(toCopy(compareErp(mirrored(held, anAddress()), anAddress()))).toEqual([]);
  });
});

describe('whatever is pasted', () => {
  const words = [
    '中国',
    '广东省',
    '东莞市',
    '洪梅镇',
    '区',
    '路',
    '115号',
    '王小明',
    '电话:',
    '地址：',
    '13812342234',
    '523160',
  ];
  const anyBlock = fc
    .array(
      fc.oneof(fc.constantFrom(...words, '\n', ' ', ',', '\t', '🏭'), fc.string({ unit: 'grapheme', maxLength: 8 })),
    )
    .map((parts) => parts.join(''));
  test('agrees with itself', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const address = parseAddressBlock(block);
        expect(toCopy(compareErp(address, address))).toEqual([]);
      }),
    );
  });
  test('agrees with an address once all that differs was copied', () => {
    fc.assert(
      fc.property(anyBlock, anyBlock, (held, wanted) => {
        const address = parseAddressBlock(wanted);
        expect(toCopy(compareErp(mirrored(parseAddressBlock(held), address), address))).toEqual([]);
      }),
    );
  });
});
