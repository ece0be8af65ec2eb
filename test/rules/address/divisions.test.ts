/** Province, city and district at the front of an address: what is surely named, and nothing more. */
import { describe, expect, test } from 'vitest';
import { divisionTable } from '../../../rules/address/division-table.ts';
import { divisionsIn, isSameDivision } from '../../../rules/address/divisions.ts';

const named = (text: string) => {
  const { province, city, district, rest } = divisionsIn(text);
  return [province, city, district, rest];
};

describe('an address names', () => {
  test.each<readonly [string, string | null, string | null, string | null, string]>([
    ['广东省东莞市大朗镇富民中路88号', '广东省', '东莞市', null, '大朗镇富民中路88号'],
    ['廣東省東莞市大朗鎮', '广东省', '东莞市', null, '大朗镇'],
    ['广东 深圳 南山区 科技园', '广东省', '深圳市', '南山区', '科技园'],
    ['中国广东省深圳市南山区', '广东省', '深圳市', '南山区', ''],
    ['深圳市南山区', '广东省', '深圳市', '南山区', ''],
    ['浙江省义乌市北苑街道', '浙江省', '金华市', '义乌市', '北苑街道'],
    ['浙江省金华市义乌市', '浙江省', '金华市', '义乌市', ''],
    ['义乌市稠城', '浙江省', '金华市', '义乌市', '稠城'],
    ['北京市朝阳区建国路', '北京市', null, '朝阳区', '建国路'],
    ['北京市北京市朝阳区', '北京市', null, '朝阳区', ''],
    ['重庆市奉节县', '重庆市', null, '奉节县', ''],
    ['吉林市昌邑区', '吉林省', '吉林市', '昌邑区', ''],
    ['吉林省吉林市昌邑区', '吉林省', '吉林市', '昌邑区', ''],
    ['吉林省延边延吉市', '吉林省', '延边朝鲜族自治州', '延吉市', ''],
    ['内蒙古呼和浩特新城区', '内蒙古自治区', '呼和浩特市', '新城区', ''],
    ['海南三亚市吉阳区', '海南省', '三亚市', '吉阳区', ''],
    ['青海省海南藏族自治州共和县', '青海省', '海南藏族自治州', '共和县', ''],
    ['湖北省仙桃市', '湖北省', '仙桃市', null, ''],
    // Nanjing and Xuzhou both have one.
    ['江苏省鼓楼区中山路', '江苏省', null, null, '鼓楼区中山路'],
    ['江苏省玄武区中山路', '江苏省', '南京市', '玄武区', '中山路'],
    ['guangdongdongguan', '广东省', null, null, 'dongguan'],
    ['广东省东莞市大朗镇city花园', '广东省', '东莞市', null, '大朗镇city花园'],
    ['广东省城guangxi路', '广东省', null, null, '城guangxi路'],
    ['湖南省湘西龙山县', '湖南省', '湘西土家族苗族自治州', '龙山县', ''],
    ['新疆伊犁伊宁市', '新疆维吾尔自治区', '伊犁哈萨克自治州', '伊宁市', ''],
    ['内蒙古锡林郭勒锡林浩特市', '内蒙古自治区', '锡林郭勒盟', '锡林浩特市', ''],
    ['西藏自治区林芝市米林市', '西藏自治区', '林芝市', '米林市', ''],
    ['Guangdong Province, Dongguan', '广东省', null, null, 'dongguan'],
  ])('%s', (text, ...parts) => {
    expect(named(text)).toEqual(parts);
  });

  test.each([
    '中山路12号',
    '朝阳区建国路',
    '天河区体育西路',
    '中山路guangdong12号',
    '221B Baker Street',
    '',
    '🏠',
    '南山',
    '台北市信义区',
  ])('no division, where that is not sure: %s', (text) => {
    expect(divisionsIn(text)).toMatchObject({ province: null, city: null, district: null });
  });
});

test.each(['东莞市', '中山市', '儋州市', '嘉峪关市', '仙桃市', '济源市'])('%s has no districts', (city) => {
  expect(divisionsIn(city)).toMatchObject({ city, district: null, lacks: { city: false, district: true } });
});

describe('within what the region fields say', () => {
  const guangzhou = divisionsIn('广东省广州市天河区');
  const inside = (text: string, within = guangzhou) => {
    const { province, city, district, rest } = divisionsIn(text, within);
    return [province, city, district, rest];
  };
  const [province, city, district] = ['广东省', '广州市', '天河区'];
  test.each([
    ['the same once more', '广东省广州市天河区体育西路', '体育西路'],
    ['its district alone', '天河区体育西路', '体育西路'],
    ['another district stays where it stands', '越秀区中山路', '越秀区中山路'],
    ['another city too', '深圳市南山区科技园', '深圳市南山区科技园'],
    ['and another province', '湖南省长沙市', '湖南省长沙市'],
    ['a short name that may be a street', '广东路12号', '广东路12号'],
  ])('%s', (_, text, rest) => {
    expect(inside(text)).toEqual([province, city, district, rest]);
  });
  test('of a province alone: its cities by their short names', () => {
    expect(inside('东莞大朗镇', divisionsIn('广东省'))).toEqual([province, '东莞市', null, '大朗镇']);
    expect(inside('湖南省长沙市', divisionsIn('广东省'))).toEqual([province, null, null, '湖南省长沙市']);
  });
  test('of a city that is a province', () => {
    const beijing = divisionsIn('北京市');
    expect(inside('北京市朝阳区建国路', beijing)).toEqual(['北京市', null, '朝阳区', '建国路']);
    expect(inside('北京市北京市朝阳区', beijing)).toEqual(['北京市', null, '朝阳区', '']);
  });
});

describe('within a known city', () => {
  const shenzhen = divisionsIn('广东省深圳市');
  test.each([
    ['南山区科技园1号', '南山区', '科技园1号'],
    ['广东省深圳市南山区科技园', '南山区', '科技园'],
    ['深圳路5号', null, '深圳路5号'],
    ['海南路3号', null, '海南路3号'],
    ['东莞市虎门', null, '东莞市虎门'],
  ])('%s', (text, district, rest) => {
    expect(divisionsIn(text, shenzhen)).toMatchObject({ province: '广东省', city: '深圳市', district, rest });
  });
});

test('every division of the table is found by its whole name, in order', () => {
  for (const line of divisionTable.split('\n')) {
    const [province = '', ...cities] = line.split(';');
    for (const entry of cities) {
      const [city = '', ...districts] = entry.split(',');
      for (const district of districts) {
        expect(named(`${province}${city}${district}`)).toEqual([province, city || null, district, '']);
      }
    }
  }
});

test('names of one division are the same, those of two are not', () => {
  for (const other of ['东莞', '東莞市', '东莞 市']) expect(isSameDivision('东莞市', other)).toBe(true);
  expect(isSameDivision('Dongguan', 'dongguan city')).toBe(true);
  expect(isSameDivision('东莞市', '中山市')).toBe(false);
  expect(isSameDivision('吉林市', '吉林省')).toBe(true);
});
