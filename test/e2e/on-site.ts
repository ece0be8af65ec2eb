/** What a seller does on the practice Seller Center. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { clickAtRest } from './click.ts';
import { find, until, untilFails, untilPasses } from './steps.ts';

/** SKU ids of the first four products: 2, 1, 3 and 4 of them. */
export const skuOf = (product: number, sku: number): string =>
  `17305${String((product - 1) * 10 + sku).padStart(14, '0')}`;

const columns = ['price', 'stock', 'limit'] as const;
export type RowField = (typeof columns)[number];

/** The field of a row as a person finds it: the row with the SKU id, then the column. */
export const rowField = (page: Page, sku: string, field: RowField): Promise<ElementHandle> =>
  find(
    page,
    `the ${field} of SKU ${sku}`,
    (id, index) => {
      const mark = [...document.querySelectorAll('.sc-id')].find(({ textContent }) => textContent.endsWith(id));
      const inputs = mark?.closest('tr, [class*="-table-tr"]')?.querySelectorAll('input:not([type=checkbox])');
      return inputs?.[index];
    },
    sku,
    columns.indexOf(field),
  );

export const nameField = (page: Page): Promise<ElementHandle> =>
  find(page, 'the name field', () => document.querySelector('#name_input'));

/** Inputs of the two times: one or two each. */
export const timeFields = async (page: Page): Promise<ElementHandle[]> => {
  await find(page, 'the time fields', () => document.querySelector('.sc-times input'));
  return page.$$('.sc-times input');
};

export const valueOf = (field: ElementHandle): Promise<string> =>
  field.evaluate((input) => (input as HTMLInputElement).value);

/** Replaces what stands in the field by typing; the field keeps the focus. */
export const type = async (field: ElementHandle, text: string): Promise<void> => {
  await field.evaluate((input) => {
    input.scrollIntoView({ block: 'center' });
  });
  await field.click({ count: 3 });
  await field.press('Backspace');
  if (text !== '') await field.type(text);
};

/** Presses a key with the system's modifier for commands, and Shift where that is asked for. */
export const command = async (page: Page, key: 'a' | 'c' | 'v' | 'z', withShift = false): Promise<void> => {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  const held = withShift ? ([modifier, 'Shift'] as const) : ([modifier] as const);
  for (const each of held) await page.keyboard.down(each);
  await page.keyboard.press(key);
  for (const each of held) await page.keyboard.up(each);
};

export const paste = (page: Page): Promise<void> => command(page, 'v');

/** Leaves the field as a click beside it does. */
export const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });

/** What stands in every field of the page, and what is ticked. */
export const fieldsOn = (page: Page): Promise<readonly (readonly [string, boolean])[]> =>
  page.$$eval('input', (inputs) => inputs.map(({ value, checked }) => [value, checked] as const));

/** A change that is answered and taken back, where the name was missing: what came before it has had its effect by then. */
export const changeAndBack = async (page: Page): Promise<void> => {
  const field = await nameField(page);
  await type(field, 'Double 11');
  await untilPasses(page, 'flash-sale/name');
  await type(field, '');
  await leave(page);
  await untilFails(page, 'flash-sale/name');
};

/** The site's own button by its words. */
export const button = (page: Page, text: string, within = 'body'): Promise<ElementHandle> =>
  find(
    page,
    `the button “${text}”`,
    (words, box) =>
      [...document.querySelectorAll(`${box} button, ${box} [role="menuitem"]`)].find(
        (each) => each.textContent.trim() === words && each.getBoundingClientRect().width > 0,
      ),
    text,
    within,
  );

export const pressButton = async (page: Page, text: string, within?: string): Promise<void> => {
  const found = await button(page, text, within);
  // Not under a bar that sticks to the window's edge.
  await found.evaluate((each) => {
    each.scrollIntoView({ block: 'center' });
  });
  await clickAtRest(found);
};

/** Waits until nothing that matches takes any room. */
export const untilGone = (page: Page, selector: string): Promise<void> =>
  until(
    page,
    `${selector} is gone`,
    (match) => [...document.querySelectorAll(match)].every((each) => each.getBoundingClientRect().width === 0),
    selector,
  );

/** Waits for words anywhere in the site's own text. */
export const siteSays = (page: Page, text: string): Promise<void> =>
  until(page, `the site says “${text}”`, (words) => document.body.innerText.includes(words), text);
