/** Address blocks as programs and people space them: stray blanks, tabs, stars, colons and separators. */
import { describe, expect, test } from 'vitest';
import { blank, gone, read } from '../../../rules/form.ts';
import { parseAddressBlock } from '../../../rules/pickup/address-block.ts';

const nothing = { contact: gone, phone: gone, country: gone, region: gone, street: gone, postcode: gone };

describe('a label stands', () => {
  test.each([
    ['with blanks around it', '  联系人 :  王小明  '],
    ['with a star', '* 联系人: 王小明'],
    ['with stars', '** 联系人: 王小明'],
    ['before a tab', '联系人\t\t王小明'],
    ['alone, starred, with a colon', '* 联系人 :\n王小明'],
    ['alone, with two colons', '** 联系人 : :\n王小明'],
    ['alone, its value after an empty line', '联系人\n\n  \n王小明'],
    ['alone, with old Macintosh line ends', '联系人\r王小明'],
    ['alone, with two colons and no space', '联系人::\r\n王小明'],
  ])('%s', (_, text) => {
    expect(parseAddressBlock(text)).toEqual({ ...nothing, contact: read('王小明') });
  });
  test('among others that are none', () => {
    expect(parseAddressBlock('Name: Li Wei\nremark: none').contact).toEqual(read('Li Wei'));
  });
  test('for the line below only', () => {
    expect(parseAddressBlock('Contact\nLi Wei\n88 Wangsha Road')).toEqual({
      ...{ ...nothing, contact: read('Li Wei'), street: read('88 Wangsha Road') },
    });
    expect(parseAddressBlock('Contact: Li Wei\n88 Wangsha Road').street).toEqual(read('88 Wangsha Road'));
  });
});

describe('several values of one part', () => {
  test('are one text: Chinese without a space, English with commas', () => {
    expect(parseAddressBlock('街道: x\n地址: 望沙路115号\n详细地址: 3栋2楼').street).toEqual(read('望沙路115号3栋2楼'));
    expect(parseAddressBlock('Address: 88 Wangsha Road\nAddress 1: Floor 2').street).toEqual(
      read('88 Wangsha Road, Floor 2'),
    );
  });
  test('are divisions from the largest down', () => {
    const divisions = read(['广东省', '东莞市', '洪梅镇']);
    expect(parseAddressBlock('地区: 广东省 / 东莞市 > 洪梅镇').region).toEqual(divisions);
    expect(parseAddressBlock('省市区: 广东省-东莞市, 洪梅镇/').region).toEqual(divisions);
    expect(parseAddressBlock('地区: 广东省\n地址: 东莞市洪梅镇望沙路1号')).toEqual({
      ...{ ...nothing, region: read(['广东省']), street: read('东莞市洪梅镇望沙路1号') },
    });
  });
  test('that are all empty leave the part blank', () => {
    expect(parseAddressBlock('地区: / \n地址:\n')).toEqual({ ...nothing, region: blank, street: blank });
    expect(parseAddressBlock('')).toEqual(nothing);
    expect(parseAddressBlock(' \n\n ')).toEqual(nothing);
  });
});

describe('without labels', () => {
  const there = { region: read(['广东省', '东莞市']), street: read('望沙路115号') };
  test.each([
    ['semicolons', '王小明;13812342234;广东省东莞市望沙路115号'],
    ['bars and blanks', '| 王小明 | 13812342234 | 广东省东莞市望沙路115号 |'],
    ['separators without end', ',,; 王小明 ;; , 13812342234 ,, | 广东省东莞市望沙路115号 ;, '],
    ['wide blanks', '王小明   13812342234   广东省   东莞市   望沙路115号'],
    ['tabs', '王小明\t13812342234\t广东省东莞市望沙路115号'],
  ])('%s part what belongs together', (_, text) => {
    expect(parseAddressBlock(text)).toEqual({
      ...nothing,
      contact: read('王小明'),
      phone: read('13812342234'),
      ...there,
    });
  });
  test('a city is no name, nor is a street', () => {
    expect(parseAddressBlock('杭州\n13812342234').contact).toEqual(gone);
    expect(parseAddressBlock('州小明\n13812342234').contact).toEqual(read('州小明'));
    expect(parseAddressBlock('Wangsha Road\n13812342234').contact).toEqual(gone);
  });
  test('English keeps its commas, and loses those at its ends', () => {
    expect(parseAddressBlock('Li Wei\n, 88 Wangsha Road, Floor 2 ,,')).toEqual({
      ...{ ...nothing, contact: read('Li Wei'), street: read('88 Wangsha Road, Floor 2') },
    });
  });
  test('divisions alone leave no street', () => {
    expect(parseAddressBlock('广东省东莞市洪梅镇')).toEqual({
      ...{ ...nothing, region: read(['广东省', '东莞市', '洪梅镇']), street: blank },
    });
    expect(parseAddressBlock('中国 广东省 东莞市 望沙路115号').region).toEqual(read(['广东省', '东莞市']));
    // A district or a town alone may be anywhere.
    expect(parseAddressBlock('洪梅镇望沙路115号')).toEqual({ ...nothing, street: read('洪梅镇望沙路115号') });
    expect(parseAddressBlock('东莞市洪梅镇望沙路1号').region).toEqual(read(['东莞市', '洪梅镇']));
    expect(parseAddressBlock('广东省望沙路1号').region).toEqual(read(['广东省']));
  });
  test('the first number is the phone, six digits are a postcode', () => {
    expect(parseAddressBlock('523160\n+86 138-1234-2234\n望沙路115号')).toEqual({
      ...{ ...nothing, phone: read('+86 138-1234-2234'), postcode: read('523160'), street: read('望沙路115号') },
    });
  });
});
