/** A case in the workbench: from its notice over both appeals to the final decision, each step with its dates. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pressButton } from './on-site.ts';
import { enter, field, ownPage, save, setTime } from './own-pages.ts';
import { browsers, onStage, openOwnPage, until, type Stage } from './steps.ts';

const [hour, day] = [3_600_000, 86_400_000];
/** `2026-11-20` in Bangkok, so many days ago. */
const on = (daysAgo: number): string => new Date(Date.now() + 7 * hour - daysAgo * day).toISOString().slice(0, 10);
/** So many days after that moment in Bangkok, as pages write it. */
const after = (days: number, date: string, time: string): string =>
  new Date(Date.parse(`${date}T${time}+07:00`) + days * day).toISOString();

const happened = async (page: Page, what: string, date: string, time: string): Promise<void> => {
  await (await field(page, 'What happened')).select(what);
  await setTime(page, 'On', date);
  await setTime(page, 'At, if known', time);
  await pressButton(page, 'Enter');
};
const stands = (page: Page, words: string): Promise<void> =>
  until(page, words, (each) => document.querySelector('.case-state')?.textContent.startsWith(each) === true, words);
const dueOf = (page: Page): Promise<string[]> =>
  page.$$eval('.case-deadline', (all) =>
    all.map((each) => `${each.getAttribute('data-deadline') ?? ''} ${each.getAttribute('data-due') ?? ''}`),
  );
const casesOf = async ({ session }: Stage): Promise<Page> => {
  const page = await openOwnPage(session, 'options.html#deadlines');
  await pressButton(page, 'Cases');
  return page;
};

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);

  it('goes through both appeals to the final decision', async () => {
    const own = await ownPage(stage);
    await own.evaluate(() => chrome.storage.local.set({ shops: ['seller-th.tiktok.com|TH|4711'] }));
    let page = await casesOf(stage);
    await pressButton(page, 'Enter a notice');
    await enter(page, { Name: 'Notice 42' });
    await setTime(page, 'Date of the notice', on(20));
    await setTime(page, 'Time, if it says one', '10:15');
    await (await field(page, 'Formal warning')).click();
    await save(page, 'New notice');

    await stands(page, 'The first appeal can be made until');
    expect(await dueOf(page)).toEqual([`appeal-first ${after(30, on(20), '10:15')}`]);

    await happened(page, 'rejected', on(14), '09:00');
    await until(
      page,
      'an answer without an appeal is refused',
      () => document.querySelector('.event-refused')?.textContent.startsWith('There is no appeal') === true,
    );
    await happened(page, 'appealed', on(15), '12:00');
    await stands(page, 'First appeal made on');
    expect(await dueOf(page)).toEqual([]);
    await happened(page, 'rejected', on(8), '16:30');
    await stands(page, 'First appeal rejected. The second and last one can be made until');
    expect(await dueOf(page)).toEqual([`appeal-second ${after(15, on(8), '16:30')}`]);

    // What was entered survives the page.
    await page.close();
    page = await casesOf(stage);
    await happened(page, 'appealed', on(5), '12:00');
    await stands(page, 'Second appeal made on');
    await happened(page, 'rejected', on(1), '12:00');
    await stands(page, 'Final since');
    expect(await dueOf(page)).toEqual([]);
    const steps = await page.$$eval('.case-steps li', (all) => all.map(({ textContent }) => textContent));
    expect(steps.map((step) => step.replace(/^.*\d\d:\d\d /, ''))).toEqual([
      'Notice received',
      'First appeal made',
      'First appeal rejected',
      'Second appeal made',
      'Second appeal rejected',
    ]);
    expect(await page.$$eval('.measures-list li', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Formal warning · stands',
    ]);
    await happened(page, 'appealed', on(0), '00:00');
    await until(
      page,
      'a third appeal is refused',
      () => document.querySelector('.event-refused')?.textContent.startsWith('At most 2 appeals') === true,
    );
    // The background knows too: nothing of it is due any more.
    await until(own, 'no deadline is kept', async () => {
      const { watch } = await chrome.storage.local.get<{ watch?: { next: number | null } }>('watch');
      return watch?.next === null || watch === undefined;
    });
  });
});
