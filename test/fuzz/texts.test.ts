/** Numbers, dates, addresses, waybills, costs and labels: whatever the text is, each parser comes back with a sound answer. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { costsIn } from '../../entrypoints/options/history/cost-file.ts';
import { offsetIn, productsIn, says, type Phrase } from '../../entrypoints/seller-center.content/pages/labels.ts';
import { divisionsIn } from '../../rules/address/divisions.ts';
import { gapIn } from '../../rules/address/gap.ts';
import { phoneAnswer } from '../../rules/address/phone.ts';
import type { Reading } from '../../rules/form.ts';
import {
  currencyIn,
  currencyOf,
  parseCount,
  parseLowestMoney,
  parseMoney,
  type NumberStyle,
} from '../../rules/money.ts';
import { parseAddressBlock } from '../../rules/pickup/address-block.ts';
import { readWaybills } from '../../rules/pickup/waybills.ts';
import { parseWall } from '../../rules/time.ts';
import { expectUnpolluted, hostileText, longTexts, runs } from './hostile.ts';

const styles: readonly NumberStyle[] = [
  { marks: ['.'], typed: true },
  { marks: [','], typed: false },
  { marks: ['.', ','], typed: true },
  { marks: ['.', ','], typed: false, reported: 12.5 },
];
const phrases: readonly Phrase[] = ['created', 'submit', 'price', 'period', 'batch', 'off', 'flashSale', 'stopped'];

/** What is always so, whatever was read. */
function expectSound<T>(reading: Reading<T>, check: (value: T) => void): void {
  if (reading.state === 'read') check(reading.value);
  if (reading.state === 'garbled') expect(reading.text.length).toBeLessThanOrEqual(80);
}

/** By parser: reads a text and expects a sound answer. */
const parsers: Readonly<Record<string, (text: string) => void>> = {
  money(text) {
    for (const style of styles) {
      for (const code of ['THB', 'VND', 'USD']) {
        for (const parse of [parseMoney, parseLowestMoney]) {
          expectSound(parse(text, currencyOf(code), style), ({ amount, currency }) => {
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
            expect(currency).toBe(code);
          });
        }
      }
    }
    expect(currencyIn(text) ?? 'THB').toMatch(/^[A-Z]{3}$/);
  },
  counts(text) {
    for (const style of styles) {
      expectSound(parseCount(text, style), (value) => {
        expect(Number.isSafeInteger(Math.trunc(value))).toBe(true);
      });
    }
  },
  dates(text) {
    for (const order of ['MD', 'DM'] as const) {
      const wall = parseWall(text, order);
      if (wall !== null) expect(Number.isSafeInteger(wall) && Math.abs(wall) <= 8.64e15).toBe(true);
    }
  },
  'address blocks'(text) {
    const { region, ...parts } = parseAddressBlock(text);
    for (const part of Object.values(parts)) {
      expectSound(part, (value) => {
        expect(value).toBe(value.trim());
        expect(value).not.toBe('');
      });
    }
    expectSound(region, (names) => {
      expect(names).not.toContain('');
    });
  },
  waybills(text) {
    const { numbers, rejected } = readWaybills(text);
    // Not one by one: there may be a hundred thousand.
    expect(numbers.find(({ tracking, times }) => !/^[A-Z0-9-]{6,40}$/.test(tracking) || times < 1)).toBeUndefined();
    expect(rejected.find((each) => each.text.length > 80)).toBeUndefined();
    expect(new Set(numbers.map(({ tracking }) => tracking)).size).toBe(numbers.length);
  },
  costs(text) {
    for (const line of [text, `1729384756001,${text}`, `${text};1`]) {
      for (const [sku, { amount }] of costsIn(line, 'THB').costs) {
        expect(sku).toMatch(/^\d{8,}$/);
        expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
      }
    }
  },
  labels(text) {
    for (const phrase of phrases) expect(typeof says(phrase, text)).toBe('boolean');
    const offset = offsetIn(text);
    if (offset !== null) expect(Math.abs(offset)).toBeLessThan(100 * 60 + 100);
    const products = productsIn(text);
    if (products !== null) expect(products).toBeGreaterThanOrEqual(0);
  },
};
/** A page's address fields hold at most so much; pages are held to it in `validate.ts`. */
const longestField = 5000;
const addressParsers: typeof parsers = {
  divisions(text) {
    const { province, city, district, rest } = divisionsIn(text);
    for (const name of [province, city, district]) expect(name).not.toBe('');
    expect(typeof rest).toBe('string');
    expect(gapIn([text], text)).not.toBe('');
  },
  phones(text) {
    for (const country of ['CN', null, '__proto__']) expect(phoneAnswer(text, country)).toMatch(/^[a-z-]+$/);
  },
};

afterEach(expectUnpolluted);

describe('odd texts', () => {
  test.each(Object.entries({ ...parsers, ...addressParsers }))('%s', (_, parse) => {
    fc.assert(fc.property(hostileText, parse), runs(400));
  });
});

describe('long texts of bad shapes', () => {
  test.each(Object.entries(parsers))('%s', (_, parse) => {
    for (const text of longTexts) parse(text);
  });
  test.each(Object.entries(addressParsers))('%s', (_, parse) => {
    for (const text of new Set(longTexts.map((long) => long.slice(0, longestField)))) parse(text);
  });

  test('labels as long as a label may be', () => {
    for (const text of new Set(longTexts.map((long) => long.slice(0, 79)))) parsers['labels']?.(text);
  });
});

describe('what was once read wrong or for ever', () => {
  test('the digits of a script whose runs touch', () => {
    expect(parseCount('\u{116da}\u{116db}', { marks: ['.'], typed: true })).toMatchObject({ value: 1 });
    expect(parseCount('\u{116d0}\u{116d9}', { marks: ['.'], typed: true })).toMatchObject({ value: 9 });
  });

  test('a cost behind blanks', () => {
    const padded = `1729384756001${' '.repeat(20_000)},${' '.repeat(20_000)}"12.50"${' '.repeat(20_000)}`;
    expect([...costsIn(padded, 'THB').costs.values()]).toEqual([{ amount: 1250, currency: 'THB' }]);
  });

  test('an offset from UTC in more than a label', () => {
    const label = 'Start time (GMT+7)';
    expect(offsetIn(label.padEnd(1000))).toBe(420);
    expect(offsetIn(label.padEnd(1001))).toBeNull();
  });

  test('an address block with blanks in it', () => {
    const block = parseAddressBlock(`*  联系人${' '.repeat(5000)}:${' '.repeat(5000)}王小明`);
    expect(block.contact).toMatchObject({ value: '王小明' });
  });
});
