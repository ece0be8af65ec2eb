/** Flash windows learned from pages: from a draft whose success was announced, and from the management list. */
import { describe, expect, test } from 'vitest';
import type { ListedSale } from '../../entrypoints/background/messages.ts';
import type { ShopRecord } from '../../entrypoints/background/storage.ts';
import { withDraft, withList, withoutOwn } from '../../entrypoints/background/windows.ts';
import { blank, garbled, gone } from '../../rules/form.ts';
import { day, hour } from '../../rules/time.ts';
import { aForm, aRow, money, noon } from '../rules/given.ts';
import { aShop } from './given.ts';

const now = noon();
const start = now + day;
const end = start + day;
const visit = 'visit-1';

const aSale = (given: Partial<ListedSale> = {}): ListedSale => ({
  name: 'Payday flash sale',
  state: 'planned',
  startsAt: start,
  endsAt: end,
  flashSale: true,
  ...given,
});
const drafted = withDraft(aShop(), aForm({}, [aRow()], now), visit);
const [draft] = drafted.windows;
const windowsOf = (record: ShopRecord) =>
  record.windows.map(({ name, state, startsAt, endsAt }) => [name, state, startsAt, endsAt]);

describe('a draft that was announced', () => {
  test('is a planned window with SKUs and prices; rows that are off are not in it', () => {
    const rows = [
      aRow({ price: 90 }),
      aRow({ key: 'x', sku: 'x', variation: 'Red', price: null }),
      aRow({ key: 'y', sku: 'y', active: false }),
    ];
    expect(withDraft(aShop(), aForm({}, rows, now), visit).windows).toEqual([
      {
        id: draft!.id,
        name: 'Payday flash sale',
        startsAt: start,
        endsAt: end,
        state: 'planned',
        origin: 'draft',
        visit,
        items: [
          {
            sku: '1729384756',
            productId: '1729000001',
            product: 'Cotton shirt',
            variation: 'Blue, M',
            price: money('THB', 90),
          },
          { sku: 'x', productId: '1729000001', product: 'Cotton shirt', variation: 'Red' },
        ],
      },
    ]);
  });

  test('at product level it holds the whole product', () => {
    const { sku: _sku, ...product } = aRow({ level: 'product', variation: '', price: 90 });
    expect(withDraft(aShop(), aForm({}, [product], now), visit).windows[0]?.items).toEqual([
      { productId: '1729000001', product: 'Cotton shirt', price: money('THB', 90) },
    ]);
  });

  test.each([
    ['no name', { name: null }],
    ['no start', { startsAt: blank }],
    ['a start nobody can read', { startsAt: garbled('soon', 'not-a-time') }],
    ['no end', { endsAt: gone }],
  ])('with %s it teaches nothing', (_, fields) => {
    const shop = aShop();
    expect(withDraft(shop, aForm(fields, [aRow()], now), visit)).toBe(shop);
  });

  test('announced twice it is there once, as it was last', () => {
    const again = withDraft(drafted, aForm({ endsAt: end + hour }, [aRow()], now), visit);
    expect(windowsOf(again)).toEqual([['Payday flash sale', 'planned', start, end + hour]]);
  });

  test('a long name is cut, and found again', () => {
    const name = 'x'.repeat(300);
    const shop = withDraft(aShop(), aForm({ name }, [aRow()], now), visit);
    expect(shop.windows[0]?.name).toBe('x'.repeat(200));
    expect(withDraft(shop, aForm({ name }, [aRow()], now), visit).windows).toHaveLength(1);
  });
});

describe('the page that created a sale', () => {
  const listed = withList(drafted, [aSale(), aSale({ name: 'Weekend' })], now);

  test('is not judged against it, not even once the list has shown it', () => {
    const own = withoutOwn(listed, visit);
    expect(own.windows.map(({ name }) => name)).toEqual(['Weekend']);
    expect(own.activities).toEqual(['Weekend']);
  });

  test('another page of the same shop is', () => {
    expect(withoutOwn(listed, 'visit-2')).toBe(listed);
  });
});

describe('the management list', () => {
  test('adds names, times and states', () => {
    const shop = withList(aShop(), [aSale(), aSale({ name: 'Weekend', state: 'running', startsAt: now - hour })], now);
    expect(windowsOf(shop)).toEqual([
      ['Weekend', 'running', now - hour, end],
      ['Payday flash sale', 'planned', start, end],
    ]);
    expect(shop.activities).toEqual(['Payday flash sale', 'Weekend']);
    expect(shop.windows.map(({ origin, items }) => [origin, items])).toEqual([
      ['list', []],
      ['list', []],
    ]);
  });

  test('keeps what a draft taught, and moves its times and state', () => {
    const { windows } = withList(drafted, [aSale({ state: 'running', endsAt: end + hour })], now);
    expect(windows).toEqual([{ ...draft, state: 'running', endsAt: end + hour }]);
  });

  test('a list without times leaves those of the draft', () => {
    const { windows } = withList(drafted, [aSale({ state: 'running', startsAt: null, endsAt: null })], now);
    expect(windows).toEqual([{ ...draft, state: 'running' }]);
  });

  test('a sale without times that nobody knows is only a name', () => {
    const shop = withList(aShop(), [aSale({ startsAt: null, endsAt: null })], now);
    expect([shop.windows, shop.activities]).toEqual([[], ['Payday flash sale']]);
  });

  test('a voucher or discount is only a name', () => {
    const shop = withList(aShop(), [aSale({ flashSale: false })], now);
    expect([shop.windows, shop.activities]).toEqual([[], ['Payday flash sale']]);
  });

  test('nothing on it: the list was seen, and there is no other activity', () => {
    expect(withList(aShop(), [], now).activities).toEqual([]);
  });

  test.each([
    ['stopped while it ran ends now', 'stopped', -hour, hour, -hour, 0],
    ['ended before its end ends now', 'ended', -hour, hour, -hour, 0],
    ['ended at its end', 'ended', -2 * hour, -hour, -2 * hour, -hour],
    ['stopped after its end', 'stopped', -2 * hour, -hour, -2 * hour, -hour],
    ['stopped before it started: never ran', 'stopped', hour, 2 * hour, hour, hour],
    ['running goes to its end', 'running', -hour, hour, -hour, hour],
  ] as const)('%s', (_, state, from, to, startsAt, endsAt) => {
    const shop = withList(aShop(), [aSale({ state, startsAt: now + from, endsAt: now + to })], now);
    expect(windowsOf(shop)).toEqual([['Payday flash sale', state, now + startsAt, now + endsAt]]);
  });

  test('one stopped early stays ended where it was first seen so, however often the list is opened', () => {
    const sale = aSale({ state: 'stopped', startsAt: now - hour, endsAt: now + day });
    const first = withList(aShop(), [sale], now);
    expect(withList(first, [sale], now + 5 * hour).windows[0]?.endsAt).toBe(now);
  });

  test('spaces around a name make no second window', () => {
    expect(withList(drafted, [aSale({ name: ' Payday flash sale ' })], now).windows).toHaveLength(1);
  });
});

describe('a thousand are kept', () => {
  const many = (count: number, from = 0): ListedSale[] =>
    Array.from({ length: count }, (_, i) =>
      aSale({ name: `sale ${String(from + i)}`, startsAt: start + i, endsAt: end + i }),
    );

  test('windows: the ones met last stay', () => {
    const full = withList(aShop(), many(1000), now);
    expect(full.windows).toHaveLength(1000);
    const over = withList(full, many(1, 1000), now);
    expect(over.windows).toHaveLength(1000);
    expect(over.windows[0]?.name).toBe('sale 1000');
    expect(over.windows.some(({ name }) => name === 'sale 0')).toBe(false);
    expect(over.windows.some(({ name }) => name === 'sale 1')).toBe(true);
  });

  test('names of activities', () => {
    const full = withList(aShop(), many(1000), now);
    expect(full.activities).toHaveLength(1000);
    expect(withList(full, many(1, 1000), now).activities).toEqual([...full.activities!.slice(1), 'sale 1000']);
  });

  test('a draft finds room', () => {
    const over = withDraft(withList(aShop(), many(1000), now), aForm({}, [aRow()], now), visit);
    expect([over.windows.length, over.windows[0]?.name]).toEqual([1000, 'Payday flash sale']);
  });
});
