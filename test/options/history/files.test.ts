/** Files of the order history other than exports: costs that come in, rejected lines that go out, and their words. */
import { describe, expect, test } from 'vitest';
import { costsIn, decodeList } from '../../../entrypoints/options/history/cost-file.ts';
import { problemSaid, reasonSaid } from '../../../entrypoints/options/history/problem-words.ts';
import { rejectedCsv } from '../../../entrypoints/options/history/rejected-file.ts';
import type { Problem, RejectedLine } from '../../../entrypoints/options/import/problem.ts';
import { textsIn } from '../../components/sample.ts';

const [a, b] = ['1729384756001', '1729384756002'];
const cny = (amount: number) => ({ amount, currency: 'CNY' });

describe('costs', () => {
  test.each([
    ['commas', `${a},12.5\n${b},8\n`],
    ['semicolons and decimal commas', `${a};12,5\r\n${b};8\r\n`],
    ['tabs, as pasted from a spreadsheet', `${a}\t12.50\t\n${b}\t8.00`],
    ['a header', `SKU,成本\n${a},12.50\n${b},8`],
    ['quotes, spaces and signs', `"${a}" , "12.50 "\n'${b},¥8`.replace('¥', '')],
    ['quoted decimal commas', `${a},"12,5"\n${b},"8,00"`],
    ['a byte order mark and empty lines', `\ufeff\n${a},12.50\n\n${b},8\n\n`],
  ])('with %s', (_, text) => {
    expect(costsIn(text, 'CNY')).toEqual({
      costs: new Map([
        [a, cny(1250)],
        [b, cny(800)],
      ]),
      skipped: [],
    });
  });

  test('lines that are neither SKU nor amount are counted by their number', () => {
    const text = ['SKU id,cost', `${a},12.5`, 'bag,8', `${b},`, `${b},"1,234"`, `${b},0`].join('\n');
    expect(costsIn(text, 'CNY')).toEqual({ costs: new Map([[a, cny(1250)]]), skipped: [3, 4, 5, 6] });
  });

  test('a first line with a SKU id is no header', () => {
    expect(costsIn(`${a},about 5`, 'CNY')).toEqual({ costs: new Map(), skipped: [1] });
  });

  test('of a SKU listed twice the last one counts', () => {
    expect(costsIn(`${a},1\n${a},2`, 'VND').costs.get(a)).toEqual({ amount: 2, currency: 'VND' });
  });

  test.each([
    ['UTF-8', [0xe6, 0x88, 0x90, 0xe6, 0x9c, 0xac]],
    ['GB18030', [0xb3, 0xc9, 0xb1, 0xbe]],
    ['UTF-16', [0xff, 0xfe, 0x10, 0x62, 0x2c, 0x67]],
  ])('%s', (_, bytes) => {
    expect(decodeList(new Uint8Array(bytes))).toContain('成本');
  });
});

const rejected = (over: Partial<RejectedLine> = {}): RejectedLine => ({
  line: 12,
  orderId: '581230000000004821',
  reason: 'amount-ambiguous',
  column: 'Order Amount',
  text: '1.299',
  ...over,
});

test('the list of rejected lines opens as a table, and nothing in it as a formula', () => {
  const lines = [rejected(), rejected({ line: 13, reason: 'cells', column: '', text: '=HYPERLINK("x")' })];
  const csv = rejectedCsv({ count: 2, byReason: {}, lines }, textsIn('en'));
  expect(csv.split('\r\n')).toEqual([
    '\ufeff"Line","Order ID","Reason","Column","Text"',
    '"12","581230000000004821","Order Amount: “1.299” can be read as two different amounts.","Order Amount","1.299"',
    `"13","581230000000004821","It does not have as many cells as the header.","","'=HYPERLINK(""x"")"`,
    '',
  ]);
});

const problems: readonly Problem[] = [
  { code: 'empty' },
  { code: 'unreadable' },
  ...(['old-excel', 'protected', 'pdf', 'web-page', 'unknown'] as const).map(
    (looksLike) => ({ code: 'not-a-table', looksLike }) as const,
  ),
  { code: 'archive', holds: ['a.csv', 'b.csv', 'c.csv', 'd.csv'] },
  { code: 'encoding' },
  ...(['returns', 'flash-sale', 'settlement', 'products', 'unknown'] as const).map(
    (file) => ({ code: 'other-file', file, cells: ['Name', 'Age'] }) as const,
  ),
  { code: 'missing-column', column: 'Created Time', line: 1 },
  { code: 'column-twice', column: 'SKU ID', line: 1 },
  { code: 'no-lines' },
  { code: 'breaks-off', line: null, column: null, quote: false },
  { code: 'breaks-off', line: 90_000, column: null, quote: false },
  { code: 'breaks-off', line: 90_000, column: 'Order ID', quote: false },
  { code: 'breaks-off', line: 90_000, column: 'Order ID', quote: true },
  { code: 'damaged', part: 'xl/workbook.xml' },
  { code: 'unsafe', part: 'xl/workbook.xml', why: 'size' },
  { code: 'unsafe', part: 'xl/workbook.xml', why: 'entities' },
  { code: 'dates-changed', line: 7, column: 'Created Time', text: '46000.5' },
  { code: 'all-rejected', rejected: 9, example: rejected() },
  { code: 'market-unknown', market: 'BR' },
  ...(['full', 'blocked', 'currency', 'failed'] as const).map((why) => ({ code: 'not-kept', why }) as const),
  { code: 'unexpected', message: 'x is not a function' },
];

describe.each(['en', 'zh-CN'] as const)('what is wrong with a file, in %s', (language) => {
  const texts = textsIn(language);
  test.each(problems)('$code %j', (problem) => {
    const { key, data } = problemSaid(problem, 'orders.csv', texts);
    const sentence = texts.t(key, data);
    expect(sentence).toContain('orders.csv');
    expect(sentence).not.toMatch(/\{\{|undefined|null/);
    if ('line' in problem && problem.line !== null) expect(sentence).toContain(String(problem.line));
    if (problem.code === 'missing-column') expect(sentence).toContain(problem.column);
  });

  test('of an archive the first names are told', () => {
    const { key, data } = problemSaid({ code: 'archive', holds: ['a', 'b', 'c', 'd'] }, 'o.zip', texts);
    expect(texts.t(key, data)).toContain(language === 'en' ? 'a, b, c' : 'a、b、c');
  });

  test('every reason of a line fills its holes', () => {
    const reasons = ['id-damaged', 'date-impossible', 'quantity', 'amount-other-currency', 'order-id-missing'] as const;
    for (const reason of reasons) {
      const { key, data } = reasonSaid(rejected({ reason }));
      expect(texts.t(key, data)).not.toContain('{{');
    }
  });
});
