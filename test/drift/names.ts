/** Drifts of names: classes, ids, roles and other attributes that say what an element is. */
import type { Change } from './drifts.ts';

const every = (root: Element, selector = '*'): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const drop =
  (...attributes: readonly string[]): Change =>
  (root) => {
    for (const name of attributes) for (const each of every(root, `[${name}]`)) each.removeAttribute(name);
  };

const renameClasses = (elements: readonly Element[], rename: (token: string) => string): void => {
  for (const element of elements) {
    const name = element.getAttribute('class');
    if (name !== null) element.setAttribute('class', name.split(/\s+/).map(rename).join(' '));
  }
};

const prefix = /^(?:theme-arco|core|arco)-/;

export const names = {
  'all classes are hashes': (root, random) => {
    renameClasses(every(root, '[class]'), () => `c${random.below(1e9).toString(36)}`);
  },
  'some classes are hashes': (root, random) => {
    const chosen = every(root, '[class]').filter(() => random.once(3));
    renameClasses(chosen, () => `c${random.below(1e9).toString(36)}`);
  },
  'another class prefix': (root, random) => {
    const other = random.pick(['semi', 'tux', 'eds', 'm4b', 'theme-arco-v3']);
    renameClasses(every(root, '[class]'), (token) => token.replace(prefix, `${other}-`));
  },
  'class names of the other kind': (root) => {
    // `arco-table-tr` → `arcoTableTr`.
    renameClasses(every(root, '[class]'), (token) =>
      token.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
  },
  'no ids': drop('id'),
  'other ids': (root, random) => {
    for (const each of every(root, '[id]')) each.id = `f${random.below(1e6).toString(36)}`;
  },
  'labels are for nothing': drop('for'),
  'no data attributes of the site': drop('data-tid', 'data-prefill-id'),
  'no placeholders': drop('placeholder'),
  'no roles': drop('role'),
  'no states for screen readers': drop(
    'aria-valuenow',
    'aria-valuemax',
    'aria-valuemin',
    'aria-checked',
    'aria-expanded',
  ),
  'labels are plain boxes': (root) => {
    for (const label of every(root, 'label')) {
      if (label.querySelector('input')) continue;
      const box = document.createElement('div');
      box.className = label.className;
      box.append(...label.childNodes);
      label.replaceWith(box);
    }
  },
  'buttons are boxes': (root) => {
    for (const button of every(root, 'button:not([role])')) {
      const box = document.createElement('div');
      box.className = button.className;
      box.setAttribute('role', 'button');
      box.append(...button.childNodes);
      button.replaceWith(box);
    }
  },
} satisfies Readonly<Record<string, Change>>;
