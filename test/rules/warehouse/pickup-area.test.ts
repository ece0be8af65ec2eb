import { noPickup } from '../../../rules/pickup/record.ts';
import { gone } from '../../../rules/form.ts';
import { anArea, testRule } from '../../rule-tester.ts';

const own = (city: string, isServed: boolean) => ({ pickup: { ...noPickup, areas: [anArea(city, isServed)] } });
const huizhou = { region: ['广东省', '惠州市', '惠城区'], street: '江北1号' };
const outside = (area: string) =>
  ({ at: 'region', message: 'outside', severity: 'warning', data: { area }, source: 'seed-pickup' }) as const;
const notKnown = (area: string) => ({ at: 'region', message: 'notKnown', data: { area } }) as const;

testRule('warehouse/pickup-area', {
  valid: [
    { name: 'Dongguan, by the article', warehouse: {} },
    { name: 'Shenzhen', warehouse: { region: ['广东省', '深圳市', '南山区'] } },
    { name: 'Guangzhou', warehouse: { region: ['广东省', '广州市', '天河区'] } },
    { name: 'Dongguan in English', warehouse: { region: ['Guangdong Province', 'Dongguan City'] } },
    { name: 'in traditional characters', warehouse: { region: ['廣東省', '東莞市'] } },
    { name: 'a city that the seller knows is served', warehouse: huizhou, known: own('惠州', true) },
    {
      name: 'a town that is served in a city that is not',
      warehouse: {},
      known: { pickup: { ...noPickup, areas: [anArea('东莞', false), anArea('大朗镇', true)] } },
    },
    { name: 'a return warehouse', warehouse: { ...huizhou, purpose: 'return' }, expect: 'none' },
    { name: 'Hong Kong', warehouse: { country: '中国香港', region: ['香港'] }, expect: 'none' },
    { name: 'a warehouse abroad', warehouse: { country: '泰国' }, expect: 'none' },
    { name: 'a local shop', kind: 'local', warehouse: huizhou, expect: 'none' },
    { name: 'a cross-border shop elsewhere', market: 'US', warehouse: huizhou, expect: 'none' },
    { name: 'a market nobody researched', market: 'JP', warehouse: huizhou, expect: 'none' },
    {
      name: 'nothing tells the country',
      warehouse: { country: gone, region: ['Somewhere'] },
      expect: 'unknown',
      missing: 'pickupSite',
    },
  ],
  invalid: [
    {
      name: 'a city the seller knows is not served',
      warehouse: huizhou,
      known: own('惠州', false),
      expect: outside('惠州'),
    },
    { name: 'its town', warehouse: {}, known: own('大朗镇', false), expect: outside('大朗镇') },
    {
      name: 'the town at the front of the detailed address',
      warehouse: { region: ['广东省', '东莞市'], street: '大朗镇富民中路88号' },
      known: own('大朗镇', false),
      expect: outside('大朗镇'),
    },
    {
      name: 'in English',
      warehouse: { region: ['Guangdong', 'Huizhou'] },
      known: own('huizhou', false),
      expect: outside('huizhou'),
    },
    { name: 'a city of the article, by the seller not served', known: own('东莞市', false), expect: outside('东莞市') },
    { name: 'a city on no list', warehouse: huizhou, expect: notKnown('惠州市') },
    { name: '义乌', warehouse: { region: ['浙江省', '义乌市'] }, expect: notKnown('金华市') },
    {
      name: 'a city in a script we do not read',
      warehouse: { region: ['Guangdong', 'Huizhou'] },
      expect: notKnown('广东省'),
    },
  ],
});
