/** What a seller does and sees in the popup and the workbench. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './harness/browsers.ts';
import { find, openOwnPage } from './steps.ts';

/** The browser's id of a page's tab, as `popup.html?tab=` wants it. */
export const tabOf = async (session: Session, page: Page): Promise<number> => {
  const own = await openOwnPage(session, 'options.html');
  const mark = `shoplint-${Math.random().toString()}`;
  const title = await page.evaluate((text) => {
    const before = document.title;
    document.title = text;
    return before;
  }, mark);
  const ids = await own.evaluate(async (wanted) => {
    for (;;) {
      const tabs = await chrome.tabs.query({});
      const found = tabs.filter((each) => each.title === wanted);
      if (found.length > 0) return found.map(({ id }) => id);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, mark);
  await page.evaluate((text) => {
    document.title = text;
  }, title);
  await own.close();
  const [id] = ids;
  if (id === undefined) throw new Error('The page has no tab.');
  return id;
};

export const badgeOf = (own: Page, tab: number): Promise<string> =>
  own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab);

/** A field by its label. */
export const field = (page: Page, label: string): Promise<ElementHandle> =>
  find(
    page,
    `the field “${label}”`,
    (text) => {
      const labels = [...document.querySelectorAll('label')];
      const named =
        labels.find((each) => each.textContent.trim() === text) ??
        labels.find((each) => each.textContent.includes(text));
      return named?.control;
    },
    label,
  );

/** Types into fields by their labels. */
export const enter = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(values)) {
    const input = await field(page, label);
    await input.click({ count: 3 });
    await input.type(text);
  }
};

/** Sets a date and time field, in whichever order the browser's own widget would be typed into. */
export const setTime = async (page: Page, label: string, text: string): Promise<void> => {
  const input = await field(page, label);
  await input.evaluate((each, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(each, value);
    each.dispatchEvent(new Event('input', { bubbles: true }));
    each.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
};

/** Presses “Save” in the form of that name. */
export const save = async (page: Page, form: string): Promise<void> => {
  const button = await find(
    page,
    `the form “${form}”`,
    (label) => document.querySelector(`form[aria-label="${label}"] [type="submit"]`),
    form,
  );
  await button.click();
};

/** Chooses the shop of a host in the workbench, if there are several; fails if it has none of that host. */
export const pickShop = async (page: Page, host: string): Promise<void> => {
  await find(
    page,
    `a shop of ${host} in the workbench`,
    (wanted) =>
      [...document.querySelectorAll('section option, section p')].find((each) => each.textContent.startsWith(wanted)),
    host,
  );
  const value = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('option')].find((each) => each.textContent.startsWith(wanted))?.value ?? null,
    host,
  );
  if (value !== null) await (await field(page, 'Shop')).select(value);
};
