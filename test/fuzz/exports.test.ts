/** Files that are written for other programs, of whatever was imported or entered: no formula, no line of its own making. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { calendarText } from '../../entrypoints/options/deadlines/calendar.ts';
import { rejectedCsv } from '../../entrypoints/options/history/rejected-file.ts';
import { entries, now } from '../components/deadlines/sample.ts';
import { textsIn } from '../components/sample.ts';
import { hostileText, runs } from './hostile.ts';

const texts = textsIn('en');
/** What spreadsheet programs evaluate, be it behind blanks, or split by a semicolon or a tab where a locale does. */
const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '";=1',
  '",=1',
  '\u00a0=1',
  '="a"',
];
const cells = fc.oneof(
  hostileText,
  fc.tuple(fc.constantFrom(...formulas), hostileText).map((parts) => parts.join('')),
  fc.tuple(hostileText, fc.constantFrom(...formulas)).map((parts) => parts.join('')),
);

test('no line that was left out becomes a formula in the file of them, and none is lost', () => {
  const line = fc.record({
    ...{ line: fc.nat(), orderId: cells, column: cells, text: cells },
    reason: fc.constantFrom('cells' as const, 'sku-missing' as const),
  });
  const property = fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
    const csv = rejectedCsv({ count: lines.length, byReason: {}, lines }, texts);
    const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
    expect(data).toHaveLength(lines.length + 1);
    for (const row of data) {
      expect(row).toHaveLength(5);
      for (const cell of row) expect(cell).not.toMatch(/^(?:[\s\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/);
    }
    expect(data.slice(1).map(([, id = '', , , text = '']) => [id, text].map((cell) => cell.replace(/^'/, '')))).toEqual(
      lines.map(({ orderId, text }) => [orderId, text].map((cell) => cell.replace(/^'/, ''))),
    );
  });
  fc.assert(property, runs(400));
});

test('no name becomes a line of its own in the calendar', () => {
  const [sample] = entries;
  const structure = (text: string): string[] =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.replace(/[:;].*$/s, ''));
  const fileOf = (name: string): string => {
    const deadline = { ...sample!.deadline, id: name, of: { ...sample!.deadline.of, id: name, name } };
    const entry = { ...sample!, shopLabel: name, deadline } as typeof sample & object;
    return calendarText(texts, [{ entry, deadline: null }], () => [], now);
  };
  const usual = structure(fileOf('x'));
  fc.assert(
    fc.property(cells, (name) => {
      const file = fileOf(name);
      expect(structure(file)).toEqual(usual);
      // A calendar may take a bare break for the end of a line, too.
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
    runs(300),
  );
});
