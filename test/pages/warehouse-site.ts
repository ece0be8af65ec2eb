/**
 * Builds warehouse pages for tests. No markup of this page is public: these imitate `@arco-design/web-react` 2.66.16 as
 * rendered (form items, cascader, select, input group, text area, modal, drawer, tabs, tags, table), with the words that
 * help pages print (zh 2022–24, en, vi, id 2024–26) and likely ones for the rest.
 */
import { WarehouseReader } from '../../entrypoints/seller-center.content/pages/warehouse.ts';
import type { WarehouseForm } from '../../rules/form.ts';
import { escape, show } from './site.ts';
import { warehouseWords, type WarehouseWords } from './warehouse-texts.ts';

export interface WarehouseValues {
  readonly name?: string;
  readonly contact?: string;
  readonly prefix?: string;
  readonly phone?: string;
  readonly region?: readonly string[];
  readonly street?: string;
  readonly postcode?: string;
}

export const dongguan: Required<WarehouseValues> = {
  name: 'Dongguan main',
  contact: '李娜',
  prefix: '+86',
  phone: '13812342234',
  region: ['广东省', '东莞市', '洪梅镇'],
  street: '望沙路115号A栋2楼',
  postcode: '523160',
};
const empty: Required<WarehouseValues> = {
  name: '',
  contact: '',
  prefix: '+86',
  phone: '',
  region: [],
  street: '',
  postcode: '',
};

export interface WarehouseOptions {
  readonly prefix?: string;
  readonly language?: keyof typeof warehouseWords;
  readonly home?: 'inline' | 'modal' | 'drawer';
  readonly region?: 'cascader' | 'selects' | 'inputs';
  /** `masked`: the number is text, and a button beside it opens its field. */
  readonly phone?: 'field' | 'masked';
  /** Field ids, `label[for]`, class names, roles: what a page of another day may lack. */
  readonly ids?: boolean;
  readonly labels?: boolean;
  readonly classes?: boolean;
  readonly roles?: boolean;
  readonly values?: WarehouseValues | null;
  readonly purpose?: 'dispatch' | 'return';
  readonly list?: 'table' | 'cards' | 'none';
  readonly form?: boolean;
}

interface Made extends Required<WarehouseOptions> {
  readonly words: WarehouseWords;
}

const make = (options: WarehouseOptions): Made => ({
  prefix: 'core',
  language: 'en',
  home: 'inline',
  region: 'cascader',
  phone: 'field',
  ids: true,
  labels: true,
  classes: true,
  roles: true,
  values: {},
  purpose: 'dispatch',
  list: 'none',
  form: true,
  ...options,
  words: warehouseWords[options.language ?? 'en'],
});

const kind = ({ classes, prefix }: Made, ...names: readonly string[]): string =>
  classes
    ? `class="${names.map((name) => `${prefix}-${name}`).join(' ')}"`
    : `class="k${names.join('').length.toString(36)}x"`;
const role = ({ roles }: Made, name: string): string => (roles ? `role="${name}"` : '');

/** A select or cascader: closed, a stand-in input and the chosen text; hidden, that text repeats the placeholder. */
const box = (made: Made, type: 'select' | 'cascader', chosen: string, placeholder: string, id = ''): string => {
  const isEmpty = chosen === '';
  return `<div ${role(made, 'combobox')} aria-expanded="false" tabindex="0" ${id} ${kind(made, type, `${type}-single`)}><div
    title="${chosen}" ${kind(made, `${type}-view`)}><span ${kind(made, `${type}-view-selector`)}><input autocomplete="off"
    tabindex="-1" placeholder="${placeholder}" ${kind(made, `${type}-view-input`)} style="width: 100%; pointer-events: none;"
    value=""><span ${isEmpty ? 'style="display: none;"' : ''} ${kind(made, `${type}-view-value`)}>${
      isEmpty ? placeholder : escape(chosen)
    }</span></span></div></div>`;
};

const item = (made: Made, field: string, label: string, control: string): string => {
  const { ids, labels } = made;
  const words = `<div ${kind(made, 'form-label-item')}><label ${ids ? `for="${field}_input"` : ''}><strong
    ${kind(made, 'form-item-symbol')}><svg></svg></strong> ${label}</label></div>`;
  return `<div ${kind(made, 'row-align-start', 'form-item', 'form-layout-vertical')}>${labels ? words : ''}<div
    ${kind(made, 'form-item-wrapper')}><div ${kind(made, 'form-item-control-wrapper')}><div ${kind(made, 'form-item-control')}
    ${ids ? `id="${field}"` : ''}><div ${kind(made, 'form-item-control-children')}>${control}</div></div></div></div></div>`;
};

const idOf = ({ ids }: Made, field: string): string => (ids ? `id="${field}_input"` : '');
const input = (made: Made, field: string, value: string, placeholder = ''): string =>
  `<input ${idOf(made, field)} placeholder="${placeholder}" ${kind(made, 'input', 'input-size-default')} value="${escape(value)}">`;

const phoneHtml = (made: Made, { prefix, phone }: Required<WarehouseValues>): string => {
  if (made.phone === 'masked')
    return `<span>${prefix} ${phone.slice(0, 3)}****${phone.slice(-4)}</span><button type="button">${made.words.edit}</button>`;
  return `<div ${kind(made, 'input-group', 'input-group-compact')} ${idOf(made, 'phone')}>${box(made, 'select', prefix, '')}<input
    ${kind(made, 'input')} value="${escape(phone)}"></div>`;
};

const regionHtml = (made: Made, { region }: Required<WarehouseValues>): string => {
  const { words } = made;
  if (made.region === 'cascader') {
    return item(
      made,
      'region',
      words.region,
      box(made, 'cascader', region.join(' / '), 'Please select', idOf(made, 'region')),
    );
  }
  return (['province', 'city', 'district'] as const)
    .map((division, i) =>
      item(
        made,
        division,
        words[division],
        made.region === 'selects'
          ? box(made, 'select', region[i] ?? '', 'Please select', idOf(made, division))
          : input(made, division, region[i] ?? ''),
      ),
    )
    .join('');
};

const buttons = ({ words }: Made): string =>
  `<button type="button"><span>${words.cancel}</span></button><button type="button"><span>${words.save}</span></button>`;

const fieldsHtml = (made: Made): string => {
  const { words } = made;
  const values = made.values ? { ...dongguan, ...made.values } : empty;
  return `<form ${kind(made, 'form', 'form-vertical')}>${item(made, 'warehouseName', words.name, input(made, 'warehouseName', values.name))}
    ${item(made, 'contactPerson', words.contact, input(made, 'contactPerson', values.contact))}
    ${item(made, 'phone', words.phone, phoneHtml(made, values))}
    ${regionHtml(made, values)}
    ${item(
      made,
      'detail',
      words.street,
      `<div ${kind(made, 'textarea-wrapper')}><textarea ${idOf(made, 'detail')} maxlength="200"
      ${kind(made, 'textarea')}>${escape(values.street)}</textarea><span>12/200</span></div>`,
    )}
    ${item(made, 'zipcode', words.postcode, input(made, 'zipcode', values.postcode))}
    <label ${kind(made, 'checkbox')}><input type="checkbox"><span>Set as default</span></label></form>`;
};

const inHome = (made: Made): string => {
  const { words, home, purpose } = made;
  const title = `${words.edit} ${purpose === 'return' ? words.returns : words.pickup}`;
  if (home === 'inline') return `<h2>${title}</h2>${fieldsHtml(made)}<div>${buttons(made)}</div>`;
  if (home === 'drawer') {
    return `<div ${kind(made, 'drawer-wrapper')} style="position: fixed; display: block;"><div ${kind(made, 'drawer-mask')}></div><div
      ${kind(made, 'drawer')} style="width: 560px;"><div ${kind(made, 'drawer-header')}><div
      ${kind(made, 'drawer-header-title')}>${title}</div></div><div ${kind(made, 'drawer-content')}>${fieldsHtml(made)}</div><div
      ${kind(made, 'drawer-footer')}>${buttons(made)}</div></div></div>`;
  }
  return `<div><div ${kind(made, 'modal-mask')} style="display: block;"></div><div ${kind(made, 'modal-wrapper')}
    style="display: block;"><div ${role(made, 'dialog')} ${kind(made, 'modal')}><div ${kind(made, 'modal-header')}><div
    ${kind(made, 'modal-title')}>${title}</div></div><div ${kind(made, 'modal-content')}>${fieldsHtml(made)}</div><div
    ${kind(made, 'modal-footer')}>${buttons(made)}</div></div></div></div>`;
};

export interface ListedWarehouse {
  readonly name: string;
  readonly status: 'active' | 'inReview' | 'outside' | null;
  readonly address?: string;
}
export const listed: readonly ListedWarehouse[] = [
  { name: 'Dongguan main', status: 'active' },
  { name: 'Yiwu', status: 'inReview' },
  { name: 'Chengdu', status: 'outside' },
  { name: 'Spare', status: null },
];
const addressText = '广东省东莞市洪梅镇望沙路115号A栋2楼 李娜 +86 138****2234';

const tableHtml = (made: Made, rows: readonly ListedWarehouse[]): string => {
  const { words } = made;
  const head = [words.name, words.address, 'Action']
    .map((text) => `<th ${kind(made, 'table-th')}><div ${kind(made, 'table-th-item')}><span>${text}</span></div></th>`)
    .join('');
  const cell = (html: string): string =>
    `<td ${kind(made, 'table-td')}><div ${kind(made, 'table-cell')}>${html}</div></td>`;
  const tag = (text: string): string =>
    `<div ${kind(made, 'tag')}><span ${kind(made, 'tag-content')}>${text}</span></div>`;
  const body = rows.map(
    ({ name, status, address }) =>
      `<tr ${kind(made, 'table-tr')}>${cell(`<div>${name}</div><div>7312345678901234567</div>${status ? tag(words[status]) : ''}`)}${cell(
        address ?? addressText,
      )}${cell(`<button type="button">${words.edit}</button>`)}</tr>`,
  );
  return `<div ${kind(made, 'table')}><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

const cardsHtml = (made: Made, rows: readonly ListedWarehouse[]): string =>
  rows
    .map(
      ({ name, status, address }) => `<div><div><span>${name}</span>${
        status
          ? `<div ${kind(made, 'tag')}><span
      ${kind(made, 'tag-content')}>${made.words[status]}</span></div>`
          : ''
      }<button type="button">${made.words.edit}</button></div>
      <p>${address ?? addressText}</p></div>`,
    )
    .join('');

/** The whole page, with menu and tabs of the site around it. */
export function warehouseHtml(options: WarehouseOptions = {}, rows: readonly ListedWarehouse[] = listed): string {
  const made = make(options);
  const { words, home, form, list } = made;
  const lists =
    list === 'none'
      ? ''
      : `<button type="button">${words.add}</button>${list === 'table' ? tableHtml(made, rows) : cardsHtml(made, rows)}`;
  return `<div id="root"><nav><div ${role(made, 'menuitem')}>${words.returns}</div></nav><main><h1>${words.title}</h1>${lists}${
    form && home === 'inline' ? inHome(made) : ''
  }</main></div>${form && home !== 'inline' ? inHome(made) : ''}`;
}

/** Shows the page and reads it once. */
export function warehouseReader(options: WarehouseOptions = {}, rows?: readonly ListedWarehouse[]): WarehouseReader {
  show(warehouseHtml(options, rows));
  const reader = new WarehouseReader();
  reader.update();
  return reader;
}

export function formOf(reader: WarehouseReader): WarehouseForm {
  const form = reader.form();
  if (!form) throw new Error('The page was not read.');
  return form;
}
