// @vitest-environment jsdom
/** "The form changed": noticed once a frame, told apart, and over when the visit is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watch, type Changes } from '../../entrypoints/seller-center.content/watch.ts';
import { aSiteRow, formHtml, show } from './site.ts';

const frame = 17;
let hidden = false;
let visit: AbortController;
let seen: Changes[];

const table = (): HTMLElement | null => document.querySelector('.theme-arco-table');
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const priceOf = (row: HTMLElement): HTMLInputElement => row.querySelector('[aria-valuenow]')!;
const nextFrame = (): Promise<unknown> => vi.advanceTimersByTimeAsync(frame);
/** What was noticed since the last question; rows by their place. */
function noticed(): object[] {
  const told = seen.map(({ rows: touched, ...rest }) => ({
    ...Object.fromEntries(Object.entries(rest).filter(([, is]) => is)),
    ...(touched.size > 0 ? { rows: [...touched].map((row) => rows().indexOf(row)) } : null),
  }));
  seen = [];
  return told;
}
const showTab = (isShown: boolean): void => {
  hidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
};
const type = (control: HTMLInputElement, value: string): void => {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

beforeEach(async () => {
  vi.useFakeTimers();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  const row = (sku: string) => aSiteRow({ sku, now: '90' });
  show(formHtml({ rows: [row('1729384756000000001'), row('1729384756000000002'), row('1729384756000000003')] }));
  seen = [];
  visit = new AbortController();
  watch({ table, changed: (changes) => seen.push(changes) }, visit.signal);
  await nextFrame();
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

test('the beginning asks for everything, once', async () => {
  expect(noticed()).toEqual([{ all: true }]);
  await nextFrame();
  expect(noticed()).toEqual([]);
});

describe('what changed', () => {
  beforeEach(() => {
    seen = [];
  });

  test('typing in a row is that row', async () => {
    type(priceOf(rows()[1]!), '80');
    await nextFrame();
    expect(noticed()).toEqual([{ rows: [1] }]);
  });

  test('typing in the form is a field, and leaving it is too', async () => {
    const name = document.querySelector<HTMLInputElement>('#name_input')!;
    type(name, 'Other');
    await nextFrame();
    expect(noticed()).toEqual([{ fields: true }]);
    name.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await nextFrame();
    expect(noticed()).toEqual([{ fields: true }]);
  });

  test('many changes in one frame are one call', async () => {
    for (const value of ['8', '80', '80.', '80.5']) type(priceOf(rows()[0]!), value);
    priceOf(rows()[2]!).setAttribute('aria-valuenow', '81');
    type(document.querySelector('#name_input')!, 'Other');
    await nextFrame();
    expect(noticed()).toEqual([{ fields: true, rows: [0, 2] }]);
    await nextFrame();
    expect(noticed()).toEqual([]);
  });

  test('changes in two frames are two calls', async () => {
    type(priceOf(rows()[0]!), '8');
    await nextFrame();
    type(priceOf(rows()[1]!), '8');
    await nextFrame();
    expect(noticed()).toEqual([{ rows: [0] }, { rows: [1] }]);
  });

  test.each(['value', 'aria-valuenow', 'aria-checked', 'disabled'])(
    'the site writes %s by itself',
    async (attribute) => {
      priceOf(rows()[1]!).setAttribute(attribute, '80');
      await nextFrame();
      expect(noticed()).toEqual([{ rows: [1] }]);
    },
  );

  test('text in a row', async () => {
    const cell = [...rows()[1]!.querySelectorAll('span')].find(({ textContent }) => textContent === 'Blue, M')!;
    cell.firstChild!.nodeValue = 'Red, L';
    await nextFrame();
    expect(noticed()).toEqual([{ rows: [1] }]);
  });

  test('rows come and go', async () => {
    rows()[1]!.remove();
    await nextFrame();
    expect(noticed()).toEqual([{ structure: true, table: true }]);
  });

  test('something outside the table comes, or its text changes', async () => {
    document.body.append(document.createElement('p'));
    await nextFrame();
    expect(noticed()).toEqual([{ structure: true }]);
    document.querySelector('.count')!.firstChild!.nodeValue = '2 products';
    await nextFrame();
    expect(noticed()).toEqual([{ structure: true }]);
  });

  test('a checkbox may tick many rows', async () => {
    const all = document.querySelector('thead th')!;
    all.innerHTML = '<input type="checkbox">';
    await nextFrame();
    seen = [];
    all.querySelector('input')!.click();
    await nextFrame();
    expect(noticed()).toMatchObject([{ table: true }]);
  });

  test('the class of a checkbox is state, all other looks are none', async () => {
    const row = rows()[0]!;
    row.className += ' theme-arco-table-row-hover';
    priceOf(row).className += ' theme-arco-input-focus';
    document.querySelector<HTMLElement>('.count')!.style.color = 'red';
    table()!.style.width = '600px';
    row.setAttribute('data-x', '1');
    await nextFrame();
    expect(noticed()).toEqual([]);
    row.querySelector('.theme-arco-checkbox')!.classList.add('theme-arco-checkbox-checked');
    await nextFrame();
    expect(noticed()).toEqual([{ rows: [0] }]);
  });
});

describe('a hidden tab', () => {
  beforeEach(() => {
    seen = [];
    showTab(false);
  });

  test('does nothing, and reads everything once when it is back', async () => {
    type(priceOf(rows()[0]!), '80');
    rows()[1]!.remove();
    await nextFrame();
    expect(noticed()).toEqual([]);
    showTab(true);
    await nextFrame();
    expect(noticed()).toMatchObject([{ all: true }]);
    await nextFrame();
    expect(noticed()).toEqual([]);
  });

  test('goes on noticing afterwards', async () => {
    showTab(true);
    await nextFrame();
    seen = [];
    type(priceOf(rows()[1]!), '80');
    await nextFrame();
    expect(noticed()).toEqual([{ rows: [1] }]);
  });
});

test('a change in the frame in which the tab is hidden is not lost', async () => {
  seen = [];
  type(priceOf(rows()[0]!), '80');
  showTab(false);
  await nextFrame();
  expect(noticed()).toEqual([]);
  showTab(true);
  await nextFrame();
  expect(noticed()).toMatchObject([{ all: true }]);
});

test('a tab that is opened in the background reads nothing until it is seen', async () => {
  visit.abort();
  showTab(false);
  visit = new AbortController();
  watch({ table, changed: (changes) => seen.push(changes) }, visit.signal);
  seen = [];
  await nextFrame();
  expect(noticed()).toEqual([]);
  showTab(true);
  await nextFrame();
  expect(noticed()).toEqual([{ all: true }]);
});

describe('the end of the visit', () => {
  test('ends everything', async () => {
    seen = [];
    visit.abort();
    type(priceOf(rows()[0]!), '80');
    rows()[1]!.remove();
    showTab(false);
    showTab(true);
    await nextFrame();
    expect(noticed()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('also what waits for its frame', async () => {
    seen = [];
    type(priceOf(rows()[0]!), '80');
    visit.abort();
    await nextFrame();
    expect(noticed()).toEqual([]);
  });
});

test('without a table everything is form', async () => {
  visit.abort();
  visit = new AbortController();
  watch({ table: () => null, changed: (changes) => seen.push(changes) }, visit.signal);
  await nextFrame();
  seen = [];
  type(priceOf(rows()[0]!), '80');
  await nextFrame();
  expect(noticed()).toEqual([{ fields: true }]);
});

test('a dialog that is hidden by its style counts where the page asks for it, and nothing else of that kind', async () => {
  const dialog = document.createElement('div');
  const other = document.createElement('div');
  document.body.append(dialog, other);
  await nextFrame();
  visit.abort();
  visit = new AbortController();
  watch({ table, changed: (changes) => seen.push(changes), hides: (each) => each === dialog }, visit.signal);
  await nextFrame();
  seen = [];
  other.style.display = 'none';
  await nextFrame();
  expect(noticed()).toEqual([]);
  dialog.style.display = 'none';
  await nextFrame();
  expect(noticed()).toEqual([{ structure: true }]);
});
