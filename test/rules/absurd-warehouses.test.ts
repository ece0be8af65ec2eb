/** Forms that nobody should fill in so: a clear finding or "unknown", and what is only written otherwise passes. */
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { WarehouseReview } from '../../rules/warehouse/review.ts';
import { aKnown } from './given.ts';
import { aWarehouse, type WarehouseGiven } from './given-warehouse.ts';

const market = marketOf('TH');
const answersTo = (given: WarehouseGiven) => {
  const review = new WarehouseReview({ rules, market, kind: 'crossBorder', known: aKnown({}, market) });
  return review.set(aWarehouse(given)).form;
};
const long = (text: string): string => text.repeat(2000).slice(0, 2000);
const nobody = 'contact fail: missing';
const noNumber = 'phone fail: invalid';
const noStreet = 'address-complete fail: street';
const untold = 'address-complete unknown: notTold';
const nowhere = 'pickup-area unknown: notKnown';

test.each<readonly [string, WarehouseGiven, readonly string[]]>([
  ['nothing at all', { contact: null, phone: null, region: null, street: null, name: null }, [nobody]],
  ['spaces that nobody sees', { contact: '\u3000', phone: ' ', street: '\u3000\u200b' }, [noStreet, nobody, noNumber]],
  [
    'emoji',
    { contact: '😀', phone: '📞', region: ['🏠'], street: '🏭🏭' },
    ['address-complete fail: city', nobody, noNumber, nowhere],
  ],
  [
    '2,000 characters each',
    { contact: long('李'), phone: long('1'), region: [long('广东省')], street: long('富民中路88号') },
    [untold, 'phone fail: tooLong', nowhere],
  ],
  [
    'a foreign address in a Chinese form',
    { contact: 'John Smith', phone: '+44 20 7946 0958', street: '221B Baker Street, London NW1 6XE' },
    [untold, 'phone fail: landline'],
  ],
  ['foreign divisions', { region: ['California', 'Los Angeles'], street: '1 Main St' }, [untold, nowhere]],
  ['Thai', { region: ['กรุงเทพ'], street: 'ถนน 1' }, [untold, nowhere]],
  ['markup', { contact: '<1>', phone: '<i>', street: '<script>1</script>' }, [untold, nobody, noNumber]],
  [
    'everything in the wrong field',
    { contact: '13800138000', phone: '李雷', region: ['88号'], street: '广东省东莞市' },
    [noStreet, nobody, noNumber],
  ],
  ['full width', { contact: 'Ｌｉ', phone: '＋８６　１３８００１３８０００', street: '富民中路８８号３栋' }, []],
  ['traditional characters', { region: ['廣東省', '東莞市', '大朗鎮'], street: '富民中路88號3棟' }, []],
])('%s', (_, given, expected) => {
  const answers = answersTo({ ...given, saved: null });
  expect(answers.map(({ rule, result, message }) => `${rule.slice(10)} ${result}: ${message ?? ''}`).sort()).toEqual(
    expected.toSorted(),
  );
  // A sentence repeats the beginning of such a text, not all of it.
  const texts = answers.flatMap(({ data }) => Object.values(data ?? {})).filter((datum) => typeof datum === 'string');
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(40);
});
