/** Address blocks as ERPs show them, and as nobody should write them. */
import { describe, expect, test } from 'vitest';
import { parseAddressBlock } from '../../../rules/pickup/address-block.ts';

/** Parts that were read; `''` for a blank one. */
const partsOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parseAddressBlock(text)).flatMap(([part, reading]: [string, { state: string; value?: unknown }]) =>
      reading.state === 'gone' ? [] : [[part, reading.state === 'blank' ? '' : reading.value]],
    ),
  );

const whole = {
  contact: '王小明',
  phone: '13812342234',
  region: ['广东省', '东莞市', '洪梅镇'],
  street: '望沙路115号3栋2楼',
};

describe('in Chinese', () => {
  test.each([
    [
      'labelled',
      '联系人:王小明\n联系电话:13812342234\n省份:广东省\n城市:东莞市\n镇/街道:洪梅镇\n详细地址:望沙路115号3栋2楼',
    ],
    [
      'in another order',
      '详细地址: 望沙路115号3栋2楼\n省:广东省\n市:东莞市\n镇:洪梅镇\n手机号码: 13812342234\n姓名: 王小明',
    ],
    ['full-width', '联系人：王小明\n电话：１３８１２３４２２３４\n地址：广东省东莞市洪梅镇望沙路１１５号３栋２楼'],
    ['labels above their values', '* 联系人\n王小明\n* 电话\n13812342234\n* 地址\n广东省东莞市洪梅镇望沙路115号3栋2楼'],
    ['a table', '寄件人\t王小明\n手机\t13812342234\n寄件地址\t广东省东莞市洪梅镇望沙路115号3栋2楼'],
    ['one line, commas', '王小明,13812342234,广东省东莞市洪梅镇望沙路115号3栋2楼'],
    ['one line, spaces', '广东省东莞市洪梅镇望沙路115号3栋2楼 王小明 13812342234'],
    ['one line, phone first', '13812342234 王小明 广东省 东莞市 洪梅镇 望沙路115号3栋2楼'],
    ['lines', '王小明\r\n13812342234\r\n广东省东莞市洪梅镇望沙路115号3栋2楼\r\n'],
  ])('%s', (_, text) => {
    expect(partsOf(text)).toEqual(whole);
  });
  test('with a postcode and a masked phone', () => {
    expect(partsOf('王小明 138****2234 523160 广东省东莞市洪梅镇望沙路115号')).toEqual({
      ...{ contact: '王小明', phone: '138****2234', postcode: '523160', street: '望沙路115号' },
      region: ['广东省', '东莞市', '洪梅镇'],
    });
  });
  test('a district is not made of a street’s name', () => {
    expect(partsOf('东莞市洪梅镇望沙路工业区3栋')).toEqual({ region: ['东莞市', '洪梅镇'], street: '望沙路工业区3栋' });
    expect(partsOf('上海市浦东新区张江镇科苑路88号')).toMatchObject({ region: ['上海市', '浦东新区', '张江镇'] });
  });
  test('a label without a value is blank, which is not unknown', () => {
    expect(partsOf('联系人:\n电话: 13812342234\n邮编:')).toEqual({ contact: '', phone: '13812342234', postcode: '' });
  });
  test('of two that may be names none is taken', () => {
    expect(partsOf('东莞 王小明 望沙路115号')).not.toHaveProperty('contact');
    expect(partsOf('王小明 东莞 望沙路115号')).toMatchObject({ contact: '王小明' });
    expect(partsOf('王明 广东 望沙路115号')).toMatchObject({ contact: '王明' });
  });
});

describe('in English', () => {
  test('labelled', () => {
    const text =
      'Contact Person: Wang Xiaoming\nPhone Number: +86 138 1234 2234\nProvince: Guangdong\nCity: Dongguan\n' +
      'Street Address: No. 115 Wangsha Road, Hongmei\nZip Code: 523160\nCountry/Region: China';
    expect(partsOf(text)).toEqual({
      contact: 'Wang Xiaoming',
      phone: '+86 138 1234 2234',
      region: ['Guangdong', 'Dongguan'],
      street: 'No. 115 Wangsha Road, Hongmei',
      postcode: '523160',
      country: 'China',
    });
  });
  test('lines: only what stands first is a name, the rest is one address', () => {
    expect(partsOf('Wang Xiaoming\n+86 13812342234\nNo. 115 Wangsha Road\nHongmei Town, Dongguan')).toEqual({
      contact: 'Wang Xiaoming',
      phone: '+86 13812342234',
      street: 'No. 115 Wangsha Road, Hongmei Town, Dongguan',
    });
    expect(partsOf('No. 115 Wangsha Road\nDongguan')).toEqual({ street: 'No. 115 Wangsha Road, Dongguan' });
  });
});

describe('what nobody should paste', () => {
  test.each(['', '   \n\t\n', '::::', '\u200b'])('%j tells nothing', (text) => {
    expect(partsOf(text)).not.toHaveProperty('phone');
    expect(partsOf(text)).not.toHaveProperty('contact');
  });
  test('2,000 characters and an emoji are a street', () => {
    const long = `望沙路${'长'.repeat(1990)}号🏭`;
    expect(partsOf(`地址:${long}`)).toEqual({ street: long });
  });
  test('a million characters are cut, not chewed', () => {
    const { street } = parseAddressBlock(`地址:${'1'.repeat(1_000_000)}`);
    expect(street.state === 'read' && street.value.length).toBe(19_997);
  });
});
