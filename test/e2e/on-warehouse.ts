/** What a seller does on the practice site's warehouse page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { clickAtRest } from './click.ts';
import { waitForReport, waitForState } from './harness/overlay.ts';
import { press } from './in-overlay.ts';
import { pressButton } from './on-site.ts';
import { find, patience, until, type Stage } from './steps.ts';

/** Chinese sellers come through the cross-border host. */
export const crossBorder = 'seller.tiktokshopglobalselling.com';
export const homes = {
  profile: '/profile/seller-profile',
  account: '/profile/account-setting/warehouse',
  logistics: '/logistics/warehouse-setting',
} as const;
export type Home = keyof typeof homes;

/** The page with its list read. */
export const openList = async (stage: Stage, home: Home, query: string, host = crossBorder): Promise<Page> => {
  const tab = home === 'profile' ? 'tab=warehouse&' : '';
  const page = await stage.visit(`${tab}shop_region=TH&flip=0&${query}`, { host, path: homes[home] });
  await waitForState(page, 'ready', patience);
  // The open panel stands over the list's last column.
  await press(page, 'fold');
  return page;
};

/** Presses the edit button of a warehouse. */
export const edit = async (page: Page, name = 'Dongguan main'): Promise<void> => {
  const button = await find(
    page,
    `the edit button of ${name}`,
    (wanted) =>
      [...document.querySelectorAll('tr, .sc-warehouse')]
        .find((row) => [...row.querySelectorAll('span')].some(({ textContent }) => textContent === wanted))
        ?.querySelector('button'),
    name,
  );
  await clickAtRest(button);
  await street(page);
};

export const street = (page: Page): Promise<ElementHandle> =>
  find(page, 'the street', () =>
    [...document.querySelectorAll<HTMLTextAreaElement>('form textarea')].find(
      (each) => each.getBoundingClientRect().width > 0 && each.value !== '',
    ),
  );

export const input = (page: Page, label: string): Promise<ElementHandle> =>
  find(
    page,
    `the field “${label}”`,
    (words) =>
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent.trim().endsWith(words))
        ?.closest('[class*="-form-item"]')
        ?.querySelector<HTMLInputElement>('input[data-tid="m4b_input"]'),
    label,
  );

/** One character at the end of the street. */
export const addToStreet = async (page: Page, text: string): Promise<void> => {
  const field = await street(page);
  await clickAtRest(field);
  await field.evaluate((each) => {
    const area = each as unknown as HTMLTextAreaElement;
    area.setSelectionRange(area.value.length, area.value.length);
  });
  await field.type(text);
};

/** Presses save and waits until the form has gone. */
export const save = async (page: Page, words = 'Save'): Promise<void> => {
  await pressButton(page, words);
  await until(
    page,
    'the form has closed',
    () => ![...document.querySelectorAll('form textarea')].some((each) => each.getBoundingClientRect().width > 0),
  );
};

/** Rules that fail or cannot tell, in answers that are not stale. */
export const untilSays = (
  page: Page,
  rule: string,
  result: 'fail' | 'unknown' = 'fail',
): ReturnType<typeof waitForReport> =>
  waitForReport(
    page,
    ({ state, findings }) => state === 'ready' && findings.some((each) => each.rule === rule && each.result === result),
    patience,
  );
