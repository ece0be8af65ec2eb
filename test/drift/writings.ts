/** Drifts of writing: the same words and numbers, written another way. */
import type { Change } from './drifts.ts';

const every = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const textNodes = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
};

const rewrite = (elements: readonly Element[], change: (text: string) => string): void => {
  for (const element of elements) for (const text of textNodes(element)) text.data = change(text.data);
};

const retype = (inputs: readonly Element[], change: (text: string) => string): void => {
  for (const input of inputs as HTMLInputElement[]) {
    const value = change(input.value);
    input.setAttribute('value', value);
    input.value = value;
  }
};

const originals = (root: Element): HTMLElement[] => every(root, '[data-base="original"]:not(th)');
const prices = (root: Element): HTMLElement[] => every(root, '[data-base="price"] input');
const heads = (root: Element): HTMLElement[] => every(root, 'th[data-base]');

/** `1,234.50` → `1.234,50` and the other way round. */
const swapMarks = (text: string): string =>
  /\d/.test(text) ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const symbols = /[฿₫₱£$]|Rp|RM|US\$|S\$/g;

export const writings = {
  'shown prices swap point and comma': (root) => {
    rewrite(originals(root), swapMarks);
  },
  'all prices swap point and comma': (root) => {
    rewrite(originals(root), swapMarks);
    retype(prices(root), swapMarks);
  },
  'full-width digits': (root) => {
    rewrite(originals(root), fullWidth);
    retype(prices(root), fullWidth);
  },
  'prices without a sign of money': (root) => {
    rewrite(every(root, '[data-base="original"], [data-base="price"]'), (text) => text.replace(symbols, ''));
  },
  'the sign of money behind the number': (root) => {
    rewrite(originals(root), (text) => text.replace(/^(\D+)([\d.,]+)$/, '$2 $1'));
  },
  'codes of money instead of signs': (root) => {
    rewrite(originals(root), (text) =>
      text.replace('฿', 'THB ').replace('₫', ' VND').replace('US$', 'USD ').replace(/^\$/, 'USD '),
    );
  },
  'spaces that do not break': (root) => {
    rewrite([root], (text) => text.replaceAll(' ', '\u00a0'));
  },
  'texts in several pieces': (root) => {
    for (const element of [...heads(root), ...every(root, 'label')]) {
      for (const text of textNodes(element)) if (text.data.length > 3) text.splitText(Math.ceil(text.data.length / 2));
    }
  },
  'labels with marks': (root, random) => {
    const mark = random.pick([' *', ':', '：', ' (optional)', '*']);
    for (const label of every(root, 'label')) if (!label.querySelector('input')) label.append(mark);
  },
  'labels and heads in capitals': (root) => {
    rewrite([...heads(root), ...every(root, 'label')], (text) => text.toUpperCase());
  },
  'heads name the money': (root, random) => {
    const sign = random.pick([' (฿)', ' (THB)', '（฿）']);
    for (const head of every(root, 'th[data-base="price"], th[data-base="original"]')) head.append(sign);
  },
  'heads with a hint behind them': (root) => {
    for (const head of heads(root)) {
      const hint = document.createElement('button');
      hint.setAttribute('aria-label', 'More');
      hint.append('?');
      head.append(hint);
    }
  },
  'dates with dashes': (root) => {
    retype(every(root, '.sc-times input'), (text) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$1-$2'));
  },
  'dates with the day first': (root) => {
    retype(every(root, '.sc-times input'), (text) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$2/$1/$3'));
  },
  'no word of the zone': (root) => {
    rewrite(every(root, '.sc-times'), (text) => text.replace(/\s*[（(]?(?:GMT|UTC)[^)）]*[)）]?/g, ''));
  },
  'empty limits say so': (root) => {
    for (const cell of every(root, '[data-base="limit"] input[value=""], [data-base="stock"] input[value=""]')) {
      cell.replaceWith('No limit');
    }
  },
} satisfies Readonly<Record<string, Change>>;
