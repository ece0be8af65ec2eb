/** A warehouse page's messages are hostile until they have the declared shape. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { maxWarehouses, schemas } from '../../entrypoints/background/validate.ts';
import { gone, read, type WarehouseForm } from '../../rules/form.ts';
import { aList, aWarehouse } from '../rules/given-warehouse.ts';
import { aRequest } from './given.ts';

const opened = aRequest({ page: 'warehouse', kind: 'crossBorder' });
/** As it comes over the message channel. */
const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const review = (form: unknown) => v.safeParse(schemas.review, sent({ visit: 'v', revision: 1, opened, form }));
const withField = (fields: object): unknown => ({ ...aWarehouse(), fields: { ...aWarehouse().fields, ...fields } });
const [listed] = aList([{}]).rows;
const withRow = (row: object): unknown => ({ ...aWarehouse(), rows: [{ ...listed, ...row }] });

describe('a warehouse form passes unchanged', () => {
  test.each<readonly [string, WarehouseForm]>([
    ['as it is edited', aWarehouse({}, [{}, { name: 'Return', purpose: 'return', status: null }])],
    ['of a new warehouse', aWarehouse({ saved: null, contact: null, phone: null, region: null, street: null })],
    ['whose saved address was not seen', aWarehouse({ saved: gone })],
    ['while only the list is open', aList([{}])],
  ])('%s', (_, form) => {
    expect(review(form).output).toMatchObject({ form: sent(form) as object });
    const saved = sent({ opened, form });
    expect(v.parse(schemas.addressSaved, saved)).toEqual(saved);
  });

  test('and so does what changed of it', () => {
    const patch = { fields: { street: read('a, b') }, rows: [listed], gone: ['Return'] };
    const message = sent({ visit: 'v', revision: 2, page: 'warehouse', patch });
    expect(v.parse(schemas.review, message)).toEqual(message);
  });
});

describe('a hostile warehouse form is refused', () => {
  test.each<readonly [string, unknown]>([
    ['a field over its limit', withField({ street: read('x'.repeat(5001)) })],
    ['a field that is missing', { ...aWarehouse(), fields: { contact: read('x') } }],
    ['a region that is a text', withField({ region: read('广东省') })],
    ['eleven divisions', withField({ region: read(new Array(11).fill('x')) })],
    ['a division over its limit', withField({ region: read(['x'.repeat(501)]) })],
    ['another status', withField({ status: read('paused') })],
    ['another purpose', withField({ purpose: read('storage') })],
    ['a saved address without its parts', withField({ saved: read({ street: read('x') }) })],
    ['a row of another page', withRow({ key: 1 })],
    ['a key over its limit', withRow({ key: 'x'.repeat(1101) })],
    ['a name over its limit', withRow({ name: 'x'.repeat(501) })],
    ['too many warehouses', { ...aWarehouse(), rows: new Array(maxWarehouses + 1).fill(listed) }],
  ])('%s', (_, form) => {
    expect(review(form).success).toBe(false);
    expect(v.safeParse(schemas.addressSaved, sent({ opened, form })).success).toBe(false);
  });

  test('what changed on another page', () => {
    const patch = { rows: [listed] };
    expect(v.safeParse(schemas.review, sent({ visit: 'v', revision: 2, page: 'flash-sale', patch })).success).toBe(
      false,
    );
    expect(v.safeParse(schemas.review, sent({ visit: 'v', revision: 2, patch })).success).toBe(false);
  });
});

test('a field of 5,000 characters, ten divisions and a thousand warehouses are still taken', () => {
  const rows = new Array(maxWarehouses).fill(listed);
  const form = withField({ street: read('x'.repeat(5000)), region: read(new Array(10).fill('x')) });
  expect(review({ ...(form as object), rows }).success).toBe(true);
});
