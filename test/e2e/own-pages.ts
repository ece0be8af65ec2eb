/** What a seller does and sees in the popup and the workbench. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './harness/browsers.ts';
import { clickAtRest } from './click.ts';
import { find, openOwnPage, patience, type Stage } from './steps.ts';

const ownPages = new WeakMap<Session, Promise<Page>>();

/** One of the extension's own pages, for questions that only they can ask; the same for all tests of a stage. */
export const ownPage = (stage: Stage): Promise<Page> => {
  const { session } = stage;
  const present = ownPages.get(session);
  if (present) return present;
  const opened = openOwnPage(session, 'options.html');
  ownPages.set(session, opened);
  return opened.then((page) => {
    stage.keep(page);
    return page;
  });
};

/** As of a new install: what another test kept, or the first try of this one, is gone. */
export const clearStorage = async (stage: Stage): Promise<void> => {
  const own = await ownPage(stage);
  await own.evaluate(async () => {
    await chrome.storage.local.clear();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('shoplint');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
};

/** The browser's id of a page's tab, as `popup.html?tab=` wants it. */
export const tabOf = async (stage: Stage, page: Page): Promise<number> => {
  const own = await ownPage(stage);
  const mark = `shoplint-${Math.random().toString()}`;
  const setTitle = (text: string): Promise<string> =>
    page.evaluate((next) => {
      const before = document.title;
      document.title = next;
      return before;
    }, text);
  const title = await setTitle(mark);
  const found = await own.waitForFunction(
    async (wanted) => (await chrome.tabs.query({})).find((each) => each.title === wanted)?.id,
    { timeout: patience, polling: 20 },
    mark,
  );
  await setTitle(title);
  return (await found.jsonValue()) ?? -1;
};

export const popupOf = async (stage: Stage, page: Page): Promise<Page> =>
  openOwnPage(stage.session, `popup.html?tab=${(await tabOf(stage, page)).toString()}`);

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

/** Presses the button whose name stands nowhere on the screen, or more than once. */
export const pressNamed = async (page: Page, name: string): Promise<void> => {
  const button = await find(
    page,
    `the button “${name}”`,
    (label) => document.querySelector(`button[aria-label="${label}"]`),
    name,
  );
  await clickAtRest(button);
};

/** Presses “Save” in the form of that name. */
export const save = async (page: Page, form: string): Promise<void> => {
  const button = await find(
    page,
    `the form “${form}”`,
    (label) => document.querySelector(`form[aria-label="${label}"] [type="submit"]`),
    form,
  );
  await clickAtRest(button);
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
