import { gone } from '../../../rules/form.ts';
import { testRule } from '../../rule-tester.ts';

const missing = (message: string, at: 'region' | 'street') => ({
  at,
  message,
  data: {},
  source: 'seed-pickup' as const,
});
const shenzhen = ['广东省', '深圳市', '南山区'];

testRule('warehouse/address-complete', {
  valid: [
    { name: 'province, city, town, street and number', warehouse: {} },
    { name: 'a city with its district', warehouse: { region: shenzhen, street: '科技园路1号' } },
    { name: 'a province that is a city', warehouse: { region: ['北京市', '朝阳区'], street: '建国路88号' } },
    { name: 'the same, named twice', warehouse: { region: ['北京市', '市辖区', '朝阳区'], street: '建国路88号' } },
    { name: 'a city without districts', warehouse: { region: ['广东省', '中山市'], street: '东区中山三路16号' } },
    { name: 'a city right under its province', warehouse: { region: ['湖北省', '仙桃市'], street: '沔阳大道1号' } },
    { name: '义乌 without 金华', warehouse: { region: ['浙江省', '义乌市'], street: '稠州北路1号' } },
    {
      name: 'the district in the detailed address',
      warehouse: { region: ['广东省', '深圳市'], street: '南山区科技园1号' },
    },
    { name: 'all of it in the detailed address', warehouse: { region: null, street: '广东省深圳市南山区科技园路1号' } },
    { name: 'short names', warehouse: { region: ['广东', '深圳', '南山区'], street: '科技园路1号' } },
    { name: 'traditional characters', warehouse: { region: ['廣東省', '東莞市', '大朗鎮'], street: '富民中路８８號' } },
    {
      name: 'a district that is newer than our list',
      warehouse: { region: ['广东省', '深圳市', '新新区'], street: '一路1号' },
    },
    { name: 'the number in Chinese numerals', warehouse: { region: shenzhen, street: '科技园路三号' } },
    {
      name: 'a form nobody began to fill in',
      warehouse: { region: null, street: null, country: gone },
      expect: 'none',
    },
    { name: 'another country', warehouse: { country: '泰国', region: ['กรุงเทพ'], street: 'x' }, expect: 'none' },
    { name: 'Hong Kong', warehouse: { country: '中国香港', region: ['香港'], street: null }, expect: 'none' },
    {
      name: 'a local shop',
      kind: 'local',
      warehouse: { country: gone, region: ['กรุงเทพ'] },
      expect: 'unknown',
      missing: 'mainland',
    },
    {
      name: 'nothing tells the country',
      warehouse: { country: gone, region: ['Somewhere'] },
      expect: 'unknown',
      missing: 'mainland',
    },
  ],
  invalid: [
    {
      name: 'no division chosen',
      warehouse: { region: null },
      expect: { ...missing('region', 'region'), severity: 'warning' },
    },
    {
      name: 'no division chosen, and no country asked for',
      warehouse: { region: null, country: gone },
      expect: missing('region', 'region'),
    },
    { name: 'only the province', warehouse: { region: ['广东省'] }, expect: missing('city', 'region') },
    {
      name: 'no district in a city that has some',
      warehouse: { region: ['广东省', '深圳市'], street: '科技园路1号' },
      expect: missing('district', 'region'),
    },
    { name: 'no district of Beijing', warehouse: { region: ['北京市'] }, expect: missing('district', 'region') },
    { name: 'no street', warehouse: { street: null }, expect: missing('street', 'street') },
    { name: 'only what the region says', warehouse: { street: '广东省东莞市' }, expect: missing('street', 'street') },
    { name: 'only numbers', warehouse: { street: '3栋502室' }, expect: missing('street', 'street') },
    { name: 'only emoji', warehouse: { street: '🏠🏭' }, expect: missing('street', 'street') },
    { name: 'only punctuation', warehouse: { street: '，。' }, expect: missing('street', 'street') },
    { name: 'no house number', warehouse: { street: '富民中路' }, expect: missing('number', 'street') },
    {
      name: 'a foreign address',
      warehouse: { street: '221B Baker Street, London' },
      expect: missing('notTold', 'street'),
    },
    { name: '2,000 characters', warehouse: { street: '富民路1号'.repeat(400) }, expect: missing('notTold', 'street') },
    {
      name: 'a market, and no number to be seen',
      warehouse: { street: '大朗毛织城旁' },
      expect: missing('notTold', 'street'),
    },
  ],
});
