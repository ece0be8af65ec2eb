// @vitest-environment jsdom
/** The form that the reader makes of a warehouse page: homes, region fields, phone, languages, and pages of another day. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../entrypoints/background/validate.ts';
import { WarehouseReader } from '../../entrypoints/seller-center.content/pages/warehouse.ts';
import { blank, gone, read, type WarehouseFields } from '../../rules/form.ts';
import { escape, show } from './site.ts';
import { dongguan, formOf, warehouseHtml, warehouseReader, type WarehouseOptions } from './warehouse-site.ts';
import { warehouseWords } from './warehouse-texts.ts';

const languages = Object.keys(warehouseWords) as (keyof typeof warehouseWords)[];
const homes = ['inline', 'modal', 'drawer'] as const;
const regions = ['cascader', 'selects', 'inputs'] as const;

const whole: Omit<WarehouseFields, 'saved' | 'status' | 'country'> = {
  name: read('Dongguan main'),
  contact: read('李娜'),
  phone: read('+86 13812342234'),
  region: read(['广东省', '东莞市', '洪梅镇']),
  street: read('望沙路115号A栋2楼'),
  postcode: read('523160'),
  purpose: read('dispatch'),
};

/** A reader that comes to this page. */
function readAnew(html: string): WarehouseReader {
  const reader = new WarehouseReader();
  show(html);
  reader.update();
  return reader;
}

describe('the open form', () => {
  const variants = languages.flatMap((language) =>
    homes.flatMap((home) => regions.map((region) => ({ language, home, region }) satisfies WarehouseOptions)),
  );
  test.each(variants)('in $language, $home, $region, is read whole', (options) => {
    const reader = warehouseReader(options);
    expect(formOf(reader).fields).toMatchObject(whole);
    expect(reader.isRecognised()).toBe(true);
    expect(reader.unreadable()).toEqual([]);
  });

  test.each(['theme-arco', 'core', 'arco', 'p'])('with the prefix %s', (prefix) => {
    expect(formOf(warehouseReader({ prefix, home: 'drawer', region: 'selects' })).fields).toMatchObject(whole);
  });

  test.each<[string, WarehouseOptions]>([
    ['no ids and no label[for]', { ids: false }],
    ['no classes', { classes: false }],
    ['no roles', { roles: false }],
    ['no classes, roles and ids', { classes: false, roles: false, ids: false }],
    ['no classes, selects', { classes: false, ids: false, region: 'selects' }],
    ['no classes, roles and ids, selects', { classes: false, roles: false, ids: false, region: 'selects' }],
    ['no roles, in a modal', { roles: false, home: 'modal' }],
  ])('of a day with %s', (_, options) => {
    expect(formOf(warehouseReader(options)).fields).toMatchObject(whole);
  });

  test('a return warehouse says so', () => {
    for (const language of languages) {
      const { fields } = formOf(warehouseReader({ language, home: 'modal', purpose: 'return' }));
      expect(fields.purpose, language).toEqual(read('return'));
    }
  });

  test('empty, every field is blank and nothing is saved yet', () => {
    for (const region of regions) {
      const { fields } = formOf(warehouseReader({ values: null, region }));
      expect(fields, region).toMatchObject({
        contact: blank,
        phone: blank,
        region: blank,
        street: blank,
        postcode: blank,
        saved: blank,
      });
    }
  });

  test('a masked phone is kept as it is shown', () => {
    expect(formOf(warehouseReader({ phone: 'masked' })).fields.phone).toEqual(read('+86 138****2234'));
    expect(formOf(warehouseReader({ values: { phone: '138****2234' } })).fields.phone).toEqual(read('+86 138****2234'));
  });

  test('a number typed with its prefix keeps it, and is not given another', () => {
    expect(formOf(warehouseReader({ values: { phone: '+66 81 234 5678' } })).fields.phone).toEqual(
      read('+66 81 234 5678'),
    );
  });

  test.each([
    ['2,000 characters', '路'.repeat(2000)],
    ['emoji and full-width', '望沙路１１５号🏭，Ａ栋'],
    ['markup', '<b>1</b> & "2"'],
  ])('a street of %s arrives text for text', (_, street) => {
    expect(formOf(warehouseReader({ values: { street } })).fields.street).toEqual(read(street));
  });

  test('whatever is pasted into it, the background takes the form: the beginning of each field is judged', () => {
    const endless = '东'.repeat(20_000);
    const region = Array.from({ length: 30 }, () => '东'.repeat(900));
    const values = { name: endless, contact: endless, phone: '8'.repeat(20_000), street: endless, postcode: endless };
    for (const kind of regions) {
      const form = formOf(warehouseReader({ values: { ...values, region }, region: kind }));
      expect(form.fields.street, kind).toEqual(read('东'.repeat(5000)));
      const opened = { visit: 'v', page: 'warehouse', url: 'https://a.example/', region: 'TH', kind: 'crossBorder' };
      const message = { visit: 'v', revision: 1, opened: { ...opened, recognised: 'host' }, form };
      expect(v.safeParse(schemas.review, message).issues, kind).toBeUndefined();
    }
  });

  test('what a field is called in no known way is gone, and named', () => {
    const html = warehouseHtml({ ids: false }).replace('Street address', 'Gasse').replaceAll('Region', 'Gegend');
    const reader = readAnew(html);
    expect(formOf(reader).fields).toMatchObject({ street: gone, region: gone, contact: read('李娜') });
    expect(reader.unreadable()).toEqual(['region', 'street']);
  });

  test('a dialog that only asks "are you sure" does not hide the form behind it', () => {
    const ask = `<div class="core-modal-wrapper" style="display: block;"><div role="dialog" class="core-modal">Save?</div></div>`;
    const reader = readAnew(warehouseHtml({ home: 'drawer' }) + ask);
    expect(formOf(reader).fields).toMatchObject(whole);
  });

  test('a dialog that is closed but still in the document is no form', () => {
    const html = warehouseHtml({ home: 'modal', list: 'table' }).replace(
      'style="display: block;"><div role="dialog"',
      'style="display: none;"><div role="dialog"',
    );
    const reader = readAnew(html);
    expect(formOf(reader).fields.contact).toEqual(gone);
    expect(reader.isRecognised()).toBe(true);
  });
});

describe('the page', () => {
  test('a form about something else, beside a tab that speaks of warehouses, is none of ours', () => {
    const reader = warehouseReader();
    const tab = (text: string, on: boolean): string =>
      `<div role="tab" aria-selected="${String(on)}"><span>${text}</span></div>`;
    const company = warehouseHtml({ form: false })
      .replace('<h1>Warehouse address</h1>', tab('Company', true) + tab('Warehouse address', false))
      .replace(
        '</main>',
        '<label for="a">Contact person</label><input id="a" value="x"><label for="b">Phone number</label><input id="b" value="1"></main>',
      );
    show(company);
    reader.update();
    expect(reader.isRecognised()).toBe(false);
    show(company.replace('aria-selected="false"', 'aria-selected="true"'));
    reader.update();
    expect(reader.isRecognised()).toBe(true);
  });

  test('renamed from top to bottom, nothing is read and nothing passes', () => {
    const reader = warehouseReader();
    show('<div><p>Jnerubhfr nqqerff</p><span>Pbagnpg</span><input value="x"><span>Cubar</span><input value="1"></div>');
    reader.update();
    expect(reader.isRecognised()).toBe(false);
    expect(formOf(reader).fields).toMatchObject({ contact: gone, phone: gone, street: gone, saved: gone });
  });
});

describe('the list', () => {
  test.each(languages.flatMap((language) => (['table', 'cards'] as const).map((list) => ({ language, list }))))(
    '$list in $language: each warehouse with its pickup',
    ({ language, list }) => {
      const { rows } = formOf(warehouseReader({ language, list, form: false }));
      expect(rows.map(({ key, status }) => [key, status])).toEqual([
        ['Dongguan main', read('active')],
        ['Yiwu', read('in-review')],
        ['Chengdu', read('outside')],
        ['Spare', read('none')],
      ]);
      expect(rows[0]?.address).toEqual(read('广东省东莞市洪梅镇望沙路115号A栋2楼 李娜 +86 138****2234'));
    },
  );

  test('where no warehouse has a word about pickup, nobody knows', () => {
    const { rows } = formOf(warehouseReader({ list: 'table', form: false }, [{ name: 'A', status: null }]));
    expect(rows[0]?.status).toEqual(gone);
  });

  test('two lists on one page: each says above what its warehouses are for', () => {
    const table = (name: string): string =>
      `<table><thead><tr><th>Warehouse name</th><th>Address</th></tr></thead><tbody><tr><td>${name}</td><td>x</td></tr></tbody></table>`;
    const reader = readAnew(
      `<h1>Warehouse settings</h1><h2>Pickup warehouse</h2>${table('A')}<h2>Return warehouse</h2>${table('B')}`,
    );
    expect(formOf(reader).rows.map(({ purpose }) => purpose)).toEqual([read('dispatch'), read('return')]);
  });

  test('two of one name are told apart', () => {
    const rows = [
      { name: 'A', status: 'active' },
      { name: 'A', status: 'outside' },
    ] as const;
    expect(formOf(warehouseReader({ list: 'table', form: false }, rows)).rows.map(({ key }) => key)).toEqual([
      'A',
      'A #2',
    ]);
  });

  test('a bare word counts only in a column about pickup', () => {
    const table = (head: string): string =>
      `<h1>Warehouse address</h1><table><thead><tr><th>Warehouse name</th><th>${head}</th></tr></thead><tbody><tr><td>A</td><td>Active</td></tr></tbody></table>`;
    const reader = warehouseReader();
    show(table('Status'));
    reader.update();
    expect(formOf(reader).rows[0]?.status).toEqual(gone);
    show(table('Pickup status'));
    reader.update();
    expect(formOf(reader).rows[0]?.status).toEqual(read('active'));
  });

  test('a form opened from the list knows the status of its warehouse', () => {
    expect(formOf(warehouseReader({ list: 'table', home: 'drawer' })).fields.status).toEqual(read('active'));
    expect(
      formOf(warehouseReader({ list: 'cards', home: 'modal', values: { name: 'Chengdu' } })).fields.status,
    ).toEqual(read('outside'));
  });
});

describe('what was saved', () => {
  const savedOf = (reader: ReturnType<typeof warehouseReader>): WarehouseFields['saved'] => formOf(reader).fields.saved;
  const street = (): HTMLTextAreaElement => document.getElementsByTagName('textarea')[0] as HTMLTextAreaElement;
  const type = (reader: ReturnType<typeof warehouseReader>, text: string): void => {
    reader.touch(street());
    street().value = text;
    reader.update();
  };

  test('is what stood there before the seller typed', () => {
    const reader = warehouseReader();
    type(reader, '望沙路115号，A栋2楼');
    expect(formOf(reader).fields.street).toEqual(read('望沙路115号，A栋2楼'));
    expect(savedOf(reader)).toMatchObject({
      state: 'read',
      value: { street: read(dongguan.street), contact: read('李娜') },
    });
  });

  test('waits for values that arrive late', () => {
    const reader = warehouseReader({ values: null });
    show(warehouseHtml());
    reader.update();
    type(reader, 'x');
    expect(savedOf(reader)).toMatchObject({ state: 'read', value: { street: read(dongguan.street) } });
  });

  test('waits for them also where the seller was faster: the part typed by then is not known', () => {
    const reader = warehouseReader({ values: null });
    type(reader, 'x');
    expect(savedOf(reader)).toEqual(blank);
    show(warehouseHtml({ values: { street: 'x' } }));
    reader.update();
    expect(savedOf(reader)).toMatchObject({ state: 'read', value: { contact: read('李娜'), street: gone } });
  });

  test('stays when the page is drawn anew, loses a field for a moment, or switches its language', () => {
    const reader = warehouseReader({ home: 'drawer' });
    type(reader, 'new');
    const before = savedOf(reader);
    show(warehouseHtml({ home: 'drawer', language: 'zh-CN', values: { street: 'new' } }));
    reader.update();
    expect(savedOf(reader)).toEqual(before);
  });

  test('of a masked phone is the masked one, also once its field is opened empty', () => {
    const reader = warehouseReader({ phone: 'masked' });
    show(warehouseHtml({ values: { phone: '' } }));
    reader.update();
    expect(savedOf(reader)).toMatchObject({ value: { phone: read('+86 138****2234') } });
    expect(formOf(reader).fields.phone).toEqual(blank);
  });

  test('is forgotten when the form closes: the next one has its own', () => {
    const reader = warehouseReader({ home: 'modal', list: 'table' });
    type(reader, 'edited');
    show(warehouseHtml({ form: false, list: 'table' }));
    reader.update();
    expect(savedOf(reader)).toEqual(gone);
    show(warehouseHtml({ home: 'modal', list: 'table', values: { street: escape('Another 5') } }));
    reader.update();
    expect(savedOf(reader)).toMatchObject({ state: 'read', value: { street: read('Another 5') } });
  });

  test('is what stands there once the form was saved and stays open', () => {
    const reader = warehouseReader();
    type(reader, 'new');
    reader.takeAsSaved();
    reader.update();
    expect(savedOf(reader)).toMatchObject({ value: { street: read('new') } });
  });
});
