/** Drifts that add what looks like a part of the form and is none. */
import type { Change } from './drifts.ts';
import type { Random } from './random.ts';

const every = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const words = (tag: string, ...texts: readonly string[]): HTMLElement => {
  const element = document.createElement(tag);
  for (const text of texts) {
    const part = document.createElement('span');
    part.append(text);
    element.append(part);
  }
  return element;
};

/** Adds a column in front of or behind the one named: `make` fills the cell of a row. */
const addColumn = (
  root: ParentNode,
  beside: string,
  head: (cell: HTMLElement) => void,
  make: (cell: HTMLElement) => void,
  random: Random,
): void => {
  const isBefore = random.once(2);
  for (const cell of every(root, `[data-base="${beside}"]`)) {
    const twin = cell.cloneNode(true) as HTMLElement;
    twin.removeAttribute('data-base');
    if (cell.tagName === 'TH') head(twin);
    else make(twin);
    if (isBefore) cell.before(twin);
    else cell.after(twin);
  }
};

const say = (cell: HTMLElement, text: string): void => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const node = walker.nextNode();
  if (node) node.nodeValue = text;
  else cell.append(text);
};

const hide = (element: HTMLElement, random: Random): void => {
  element.setAttribute('data-base-copy', '');
  const way = random.below(5);
  if (way === 0) element.hidden = true;
  else if (way === 1) element.style.display = 'none';
  else if (way === 2) element.style.visibility = 'hidden';
  else if (way === 3) element.toggleAttribute('inert', true);
  else element.setAttribute('aria-hidden', 'true');
};

export const decoys = {
  'a second column of the same price, shown only': (root, random) => {
    addColumn(
      root,
      'price',
      () => undefined,
      (cell) => {
        cell.replaceChildren('99.00');
      },
      random,
    );
  },
  'a column of another price': (root, random) => {
    const name = random.pick([
      'Lowest price in 30 days',
      'Recommended price',
      '建议价',
      'Market price',
      'Price after coupon',
    ]);
    addColumn(
      root,
      'price',
      (cell) => {
        say(cell, name);
      },
      (cell) => {
        cell.replaceChildren('1.00');
      },
      random,
    );
  },
  'a column of another price to type': (root, random) => {
    const name = random.pick(['Live price', '直播价', 'Creator price', 'Voucher price']);
    addColumn(
      root,
      'price',
      (cell) => {
        say(cell, name);
      },
      (cell) => {
        for (const input of every(cell, 'input')) input.setAttribute('value', '1.00');
      },
      random,
    );
  },
  'a column of numbers': (root, random) => {
    const name = random.pick(['Sold', 'Views', '销量', 'Score']);
    addColumn(
      root,
      'onHand',
      (cell) => {
        say(cell, name);
      },
      (cell) => {
        cell.replaceChildren('7');
      },
      random,
    );
  },
  'a banner with a date': (root, random) => {
    const text = random.pick(['Mega sale starts 12/12/2026 00:00', '双12 大促 2026-12-12 开始', '11/11 – 12/12/2026']);
    root.querySelector('form')?.prepend(words('div', text));
  },
  'a banner with the words of a label': (root, random) => {
    root
      .querySelector('form')
      ?.prepend(
        words(
          'div',
          random.pick(['Start time', '开始时间', 'Duration', 'Name']),
          random.pick(['12/12/2026 00:00', 'Day 1']),
        ),
      );
  },
  'a search field above the form': (root, random) => {
    const search = document.createElement('input');
    search.placeholder = random.pick(['Search', 'Search by name', 'Product name', '搜索']);
    search.setAttribute('value', 'abc');
    root.querySelector('form')?.before(search);
  },
  'a hidden copy of the form in front': (root, random) => {
    const form = root.querySelector('form');
    if (!form) return;
    const copy = form.cloneNode(true) as HTMLElement;
    for (const input of every(copy, 'input:not([type="checkbox"]):not([type="radio"])'))
      input.setAttribute('value', '1');
    for (const each of every(copy, '[id]')) each.removeAttribute('id');
    hide(copy, random);
    form.before(copy);
  },
  'a hidden copy of the table': (root, random) => {
    const table = root.querySelector('[data-tid="m4b_table"]') ?? root.querySelector('table');
    if (!table) return;
    const copy = table.cloneNode(true) as HTMLElement;
    for (const input of every(copy, 'input:not([type="checkbox"])')) input.setAttribute('value', '1');
    hide(copy, random);
    table.before(copy);
  },
  'a crossed-out price beside the original': (root, random) => {
    for (const cell of every(root, '[data-base="original"]:not(th)')) {
      const old = document.createElement(random.pick(['del', 's']));
      old.append('฿9,999.00');
      cell.prepend(old, ' ');
    }
  },
  'a note below the price': (root, random) => {
    const note = random.pick(['30% off', 'Save 20', '已降 30%']);
    for (const cell of every(root, '[data-base="price"]:not(th)')) cell.append(words('div', note));
  },
  'a promise below the original price': (root, random) => {
    const note = random.pick(['Lowest in 30 days: 12.00', '30天最低 12.00']);
    for (const cell of every(root, '[data-base="original"]:not(th)')) cell.append(words('div', note));
  },
  'a table of something else in front': (root) => {
    const table = document.createElement('table');
    table.innerHTML =
      '<thead><tr><th>Rule</th><th>Price</th><th>Stock</th></tr></thead><tbody><tr><td>1</td><td>5.00</td><td>3</td></tr></tbody>';
    root.querySelector('form')?.prepend(table);
  },
  'an open calendar': (root) => {
    const calendar = document.createElement('div');
    calendar.className = 'theme-arco-trigger theme-arco-picker-container';
    calendar.append(words('div', 'Start time', '12/12/2026'), document.createElement('input'));
    root.append(calendar);
  },
} satisfies Readonly<Record<string, Change>>;
