// @vitest-environment jsdom
/** The word that stands on the page for a field, in other layouts and languages of the form. */
import { describe, expect, test } from 'vitest';
import { wordsOf, type ReadPlace } from '../../entrypoints/overlay/page-word.ts';
import { aSiteRow, readerOf, show, type SiteOptions } from './site.ts';

const wordsOn = (options: SiteOptions = {}) => {
  const reader = readerOf(options);
  return { word: wordsOf(reader), rows: [...reader.rows().keys()] };
};

/** A page on which `#field` is the only control. */
const wordIn = (html: string): string => {
  show(html);
  const field = document.getElementById('field');
  const place: ReadPlace = { table: document.querySelector('table'), control: () => (field ? [field] : []) };
  return wordsOf(place)('name');
};

const item = (label: string, control = '<input id="field" value="typed">'): string =>
  `<div class="core-form-item"><div class="core-form-label-item">${label}</div><div>${control}</div></div>`;

describe('of a form item', () => {
  test.each([
    ['en', 'two', 'Promotion name', 'Start time'],
    ['zh-CN', 'four', '活动名称', '开始时间'],
    ['th', 'two', 'ชื่อโปรโมชั่น', 'เวลาเริ่มต้น'],
  ] as const)('in %s with %s fields of time', (language, times, name, start) => {
    const { word } = wordsOn({ language, times, zone: ' (GMT+7)' });
    expect([word('name'), word('startsAt')]).toEqual([name, start]);
  });

  test('without a label there is no word', () => {
    expect(wordsOn({ labels: false, ids: false }).word('name')).toBe('');
    expect(wordIn('<input id="field" value="typed">')).toBe('');
  });

  test('an inner item without a label belongs to the one around it', () => {
    expect(wordIn(item('Start', '<div class="core-form-item"><input id="field"></div>'))).toBe('Start');
  });

  test('a label by `for` will do', () => {
    expect(wordIn('<label for="field">Shop name:</label><input id="field">')).toBe('Shop name');
  });

  test('what was typed or chosen is never part of it', () => {
    expect(wordIn('<label>Name <textarea id="field">secret</textarea></label>')).toBe('');
    expect(wordIn(item('Name <select><option>secret</option></select>'))).toBe('');
  });

  test('text alone, without marks and hidden characters, cut at 40 letters', () => {
    expect(wordIn(item('<b>*</b> Deal \u202E\n name<img src=x>'))).toBe('Deal name');
    expect(wordIn(item('x'.repeat(40)))).toBe('x'.repeat(40));
    expect(wordIn(item('x'.repeat(41)))).toBe(`${'x'.repeat(40)}…`);
  });

  test('several controls have no one word', () => {
    const { word } = wordsOn();
    expect([word('form'), word('batch'), word('products')]).toEqual(['', '', '']);
  });
});

describe('of a column', () => {
  test.each([
    ['plain', 'en', 'Flash sale price'],
    ['virtual', 'zh-CN', '秒杀价'],
    ['paginated', 'en', 'Flash sale price'],
  ] as const)('in a %s table in %s', (table, language, price) => {
    const { word, rows } = wordsOn({ table, language, rows: [aSiteRow()], heads: { price } });
    expect(word('price', rows[0])).toBe(price);
  });

  test('under a product cell that spans its variations', () => {
    const rows = [
      aSiteRow({ rowspan: 2 }),
      aSiteRow({ product: null, variation: 'Red, M', sku: '1729384756000000002' }),
    ];
    const page = wordsOn({ rows, heads: { price: 'Deal price', stock: 'Promotion stock' } });
    // The second row is asked first, so that nothing is known of the first.
    expect(page.word('price', page.rows[1])).toBe('Deal price');
    expect(page.word('stock', page.rows[1])).toBe('Promotion stock');
  });

  test('a row that is out of sight does not stand in the way of the next', () => {
    const page = wordsOn({ rows: [aSiteRow()], heads: { price: 'Deal price' } });
    expect(page.word('price', 'no such row')).toBe('');
    expect(page.word('price', page.rows[0])).toBe('Deal price');
  });
});

test('follows the page when it changes its language', () => {
  const { word } = wordsOn({ language: 'en' });
  expect(word('name')).toBe('Promotion name');
  const label = document.querySelector('label[for="name_input"]');
  label?.lastChild?.replaceWith('活动名称');
  expect(word('name')).toBe('活动名称');
  label?.closest('.theme-arco-form-label-item')?.remove();
  expect(word('name')).toBe('');
});
