/** Drifts of shape: what stands in what, and in which order. */
import type { Change } from './drifts.ts';
import type { Random } from './random.ts';

const every = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const box = (...children: readonly Node[]): HTMLElement => {
  const element = document.createElement('div');
  element.append(...children);
  return element;
};

const wrapInside = (element: Element, layers: number): void => {
  for (let i = 0; i < layers; i += 1) element.append(box(...element.childNodes));
};

const wrapAround = (element: Element): void => {
  const outer = document.createElement('div');
  element.replaceWith(outer);
  outer.append(element);
};

/** Groups of siblings that are rows of one table, the head's cells first where they stand in the same table. */
const rowsOf = (root: ParentNode): HTMLElement[] =>
  [...new Set(every(root, '[data-base="price"]').map((cell) => cell.parentElement))].filter((row) => row !== null);

const moveColumn = (root: ParentNode, name: string, before: string | null): void => {
  for (const row of rowsOf(root)) {
    const cell = row.querySelector(`:scope > [data-base="${name}"]`);
    const place = before === null ? null : row.querySelector(`:scope > [data-base="${before}"]`);
    if (cell && cell !== place) row.insertBefore(cell, place);
  }
};

const orderOf = (root: ParentNode): string[] =>
  [...(rowsOf(root)[0]?.children ?? [])].flatMap((cell) => cell.getAttribute('data-base') ?? []);

const formItems = (root: ParentNode): HTMLElement[] =>
  every(root, 'input[id="name_input"], .sc-times input').flatMap((input) => {
    if (input.closest('[data-base-copy]')) return [];
    const item = input.closest<HTMLElement>('[class*="form-item"][class*="row"], [class*="form-layout-vertical"]');
    return item ? [item] : [];
  });

const renameTag = (element: Element, tag: string): HTMLElement => {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
};

const withRole = (element: Element, tag: string, role: string): void => {
  renameTag(element, tag).setAttribute('role', role);
};

export const shapes = {
  'cells hold one more box': (root, random) => {
    for (const cell of every(root, '[data-base]')) wrapInside(cell, 1 + random.below(3));
  },
  'fields stand in one more box': (root, random) => {
    for (const input of every(root, 'input:not([type="checkbox"]):not([type="radio"])'))
      if (random.once(2)) wrapAround(input);
  },
  'labels stand in one more box': (root) => {
    for (const label of every(root, 'label')) if (!label.querySelector('input')) wrapAround(label);
  },
  'some boxes more anywhere': (root, random) => {
    for (const each of every(root, 'form div, form span')) {
      const isPart = each.parentElement?.closest('tr, [class*="-table-tr"]') === each.parentElement;
      if (!isPart && random.once(10)) wrapAround(each);
    }
  },
  'fields in another order': (root, random) => {
    const items = formItems(root);
    const [first] = items;
    if (!first) return;
    const marks = [...new Set(items)].map((item) => {
      const mark = document.createComment('');
      item.replaceWith(mark);
      return { mark, item };
    });
    const shuffled = random.shuffled(marks.map(({ item }) => item));
    marks.forEach(({ mark }, i) => {
      mark.replaceWith(shuffled[i] as Node);
    });
  },
  'the table stands before the fields': (root) => {
    const section = root.querySelector('.sc-products');
    section?.parentElement?.prepend(section);
  },
  'columns in another order': (root, random) => {
    for (const name of random.shuffled(orderOf(root).slice(1))) moveColumn(root, name, null);
  },
  'the limits change places': (root) => {
    moveColumn(root, 'limit', 'stock');
  },
  'the table stands in a table of layout': (root) => {
    const inner =
      root.querySelector('[data-tid="m4b_table"], [class*="-table-container"]') ?? root.querySelector('table');
    if (!inner) return;
    const table = document.createElement('table');
    const row = table.insertRow();
    inner.replaceWith(table);
    row.insertCell().append(inner);
    row.insertCell();
  },
  'the form stands in a table of layout': (root) => {
    const item = formItems(root)[0];
    const section = item?.parentElement;
    if (!section) return;
    const table = document.createElement('table');
    section.replaceWith(table);
    for (const child of [...section.children]) table.insertRow().insertCell().append(child);
  },
  'the table is made of boxes with roles': (root) => {
    for (const cell of every(root, 'thead th[data-base], thead th')) withRole(cell, 'div', 'columnheader');
    for (const cell of every(root, 'tbody td')) withRole(cell, 'div', 'cell');
    for (const row of every(root, 'tr')) withRole(row, 'div', 'row');
    for (const group of every(root, 'thead, tbody')) withRole(group, 'div', 'rowgroup');
    for (const table of every(root, 'table')) withRole(table, 'div', 'table');
  },
  'head cells are plain cells': (root) => {
    for (const cell of every(root, 'thead th')) renameTag(cell, 'td');
  },
  'a price is typed into two fields': (root, random) => {
    for (const cell of every(root, '[data-base="price"]')) {
      const input = cell.querySelector('input');
      const match = input && /^(.*)([.,])(\d\d)$/.exec(input.value);
      if (match) splitAt(input, [match[1] ?? '', match[3] ?? ''], match[2] ?? '', random);
    }
  },
  'a date is typed into three fields': (root, random) => {
    for (const input of every(root, '.sc-times input') as HTMLInputElement[]) {
      const match = /^(\d\d)\/(\d\d)\/(\d{4}.*)$/.exec(input.value);
      if (match) splitAt(input, match.slice(1), '/', random);
    }
  },
  'a product has a row of its own above its variations': (root) => {
    const products = new Set<string>();
    for (const row of rowsOf(root)) {
      const product = row.querySelector('td[data-base="product"]');
      const name = product?.textContent ?? '';
      if (!product || products.has(name) || !row.querySelector('[data-base="variation"]')) continue;
      products.add(name);
      const heading = row.cloneNode(true) as HTMLElement;
      for (const cell of heading.children) {
        if (!['product', 'box'].includes(cell.getAttribute('data-base') ?? '')) cell.replaceChildren();
      }
      row.before(heading);
    }
  },
  'the table has a last row with sums': (root) => {
    const last = rowsOf(root).at(-1);
    if (!last || last.tagName !== 'TR') return;
    const sums = last.cloneNode(true) as HTMLElement;
    for (const cell of sums.children) cell.replaceChildren();
    const first = sums.children[1];
    if (first) first.textContent = '3';
    last.after(sums);
  },
  'pictures and icons in cells and labels': (root) => {
    for (const each of every(root, 'label, [data-base]')) {
      const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      icon.append(document.createElementNS('http://www.w3.org/2000/svg', 'title'));
      (icon.firstElementChild as Element).textContent = 'i';
      each.append(icon);
    }
  },
} satisfies Readonly<Record<string, Change>>;

function splitAt(input: HTMLInputElement, parts: readonly string[], between: string, random: Random): void {
  const fields = parts.map((part, i) => {
    const field = i === 0 ? input : (input.cloneNode() as HTMLInputElement);
    field.setAttribute('value', part);
    field.value = part;
    if (i > 0) field.removeAttribute('id');
    field.removeAttribute('aria-valuenow');
    return field;
  });
  let at: Element = input;
  for (const field of fields.slice(1)) {
    at.after(random.once(2) ? box(document.createTextNode(between)) : document.createTextNode(between), field);
    at = field;
  }
}
