/** The background may die at any time, serves every tab its own, and what the seller enters elsewhere counts at once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findings, waitForReport, waitForState } from './harness/overlay.ts';
import { stopServiceWorker } from './harness/browsers.ts';
import { card, overlaySays, pressOn, words } from './in-overlay.ts';
import { leave, nameField, pressButton, rowField, siteSays, skuOf, type, valueOf } from './on-site.ts';
import {
  badgeOf,
  clearStorage,
  enter,
  field,
  ownPage,
  pickShop,
  popupOf,
  pressNamed,
  save,
  setTime,
  tabOf,
} from './own-pages.ts';
import {
  browsers,
  failsOf,
  find,
  onStage,
  openOwnPage,
  patience,
  thailand,
  until,
  untilFails,
  untilPasses,
} from './steps.ts';

const rule = 'flash-sale/below-original';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  beforeEach(() => clearStorage(stage));
  const row = skuOf(1, 1);

  it('answers the next edit after it was killed in the middle of one', async () => {
    const page = await stage.open('scenario=clean');
    const price = await rowField(page, row, 'price');
    await type(price, '9999');
    await untilFails(page, rule, row);

    await type(price, '1');
    await stopServiceWorker(stage.session);
    await price.type('00');
    await untilPasses(page, rule, row);
    expect(await valueOf(price)).toBe('100');

    await stopServiceWorker(stage.session);
    await type(price, '9999');
    await untilFails(page, rule, row);

    await stopServiceWorker(stage.session);
    await leave(page);
    const label = await pressOn(page, 'fix', rule, row);
    await untilPasses(page, rule, row);
    expect(label).toContain(await valueOf(price));

    await stopServiceWorker(stage.session);
    const popup = await popupOf(stage, page);
    await find(popup, 'the checklist', () => document.querySelector('[data-group="pass"]'));
  });

  it('keeps two tabs in two markets apart, each with its own badge', async () => {
    const thai = await stage.open('scenario=mistakes');
    const vietnamese = await stage.open('scenario=clean', { host: 'seller-vn.tiktok.com' });
    const price = await rowField(vietnamese, row, 'price');
    await type(price, '9.999.999');
    await leave(vietnamese);
    const vietnam = await untilFails(vietnamese, rule, row);
    const there = await findings(thai);
    expect([there.market, vietnam.market]).toEqual(['TH', 'VN']);
    expect(failsOf(there)).toContain('flash-sale/max-duration');
    expect(failsOf(vietnam)).not.toContain('flash-sale/max-duration');

    const errors = ({ findings: all }: typeof there): string =>
      all.filter(({ severity, ignored }) => severity === 'error' && ignored !== true).length.toString();
    const own = await ownPage(stage);
    const tabs = [await tabOf(stage, thai), await tabOf(stage, vietnamese)] as const;
    expect(errors(there)).not.toBe(errors(vietnam));
    expect(await badgeOf(own, tabs[0])).toBe(errors(there));
    expect(await badgeOf(own, tabs[1])).toBe(errors(vietnam));

    await thai.bringToFront();
    await thai.goto('https://seller-th.tiktok.com/order');
    await until(thai, 'the overlay is gone', () => !document.querySelector('shoplint-overlay'));
    await until(
      own,
      'the badge is gone',
      async (id) => (await chrome.action.getBadgeText({ tabId: id })) === '',
      tabs[0],
    );
  });

  it('shows the checklist of a tab in the popup, with all four answers, and takes a correction of the market', async () => {
    const page = await stage.open('scenario=mistakes', { host: 'seller-sg.tiktok.com' });
    const popup = await popupOf(stage, page);
    const group = (result: string, id: string): Promise<unknown> =>
      find(
        popup,
        `${id} under ${result}`,
        (where, which) => document.querySelector(`[data-group="${where}"] [data-rule="${which}"]`),
        result,
        id,
      );
    await group('fail', 'flash-sale/max-duration');
    await group('pass', 'flash-sale/ends-after-start');
    await group('none', 'flash-sale/variation-price');
    await group('unknown', 'flash-sale/discount-depth');
    await until(
      popup,
      'it says what could be entered',
      () => document.querySelector('.could')?.textContent.includes('rating') ?? false,
    );
    await until(popup, 'it says which market', () =>
      document.body.innerText.includes('known by the web address’s host'),
    );

    const market = await field(popup, 'Market');
    expect(await market.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe(
      'Singapore · local',
    );
    const value = await market.evaluate(
      (each) =>
        [...(each as HTMLSelectElement).options].find(({ textContent }) => textContent === 'Malaysia · local')?.value ??
        '',
    );
    await market.select(value);
    await page.bringToFront();
    await waitForReport(page, ({ market: now, state }) => now === 'MY' && state === 'ready', patience);
    await until(popup, 'it says who chose the market', () => document.body.innerText.includes('chosen by you'));
    await (await field(popup, 'Market')).select('');
    await waitForReport(page, ({ market: now, state }) => now === 'SG' && state === 'ready', patience);
  });

  it('pauses on this page, and everywhere, until told to resume', async () => {
    const page = await stage.open('scenario=mistakes');
    const popup = await popupOf(stage, page);
    for (const label of ['Pause on this page', 'Pause everywhere']) {
      await popup.bringToFront();
      const pause = await field(popup, label);
      await pause.click();
      await page.bringToFront();
      const paused = await waitForState(page, 'paused', patience);
      expect(paused).toMatchObject({ findings: [], passed: 0 });
      await overlaySays(page, 'Nothing is being checked.');
      expect(await words(page)).not.toContain('72 h');
      await popup.bringToFront();
      await (await field(popup, label)).click();
      await page.bringToFront();
      await untilFails(page, 'flash-sale/max-duration');
    }
  });

  it('changes the overlay’s words at once with the language in the popup', async () => {
    const page = await stage.open('scenario=mistakes');
    await overlaySays(page, 'It must not run longer than 72 h');
    const before = await findings(page);
    const popup = await popupOf(stage, page);
    const language = await find(popup, 'the language', () => document.querySelector('select.language'));
    await language.select('zh-CN');
    await until(popup, 'the popup is Chinese', () => document.body.innerText.includes('检查'));
    await page.bringToFront();
    await overlaySays(page, '72');
    await until(page, 'the overlay is Chinese', () => {
      const root = document.querySelector('shoplint-overlay')?.shadowRoot;
      return /错误/.test(root?.textContent ?? '') && !/Error/.test(root?.querySelector('.panel')?.textContent ?? '');
    });
    expect(failsOf(await findings(page))).toEqual(failsOf(before));
    // The words to look for are the page's own.
    await overlaySays(page, '活动名称 Promotion name');
    const thai = await stage.open('scenario=mistakes&lang=th&flip=0');
    await overlaySays(thai, '活动名称 ชื่อโปรโมชั่น');
    const price = await card(thai, 'flash-sale/below-original', skuOf(1, 2));
    expect(await price.evaluate((each) => each.textContent)).toContain('秒杀价 ราคาแฟลชเซลล์');
    await page.bringToFront();
    await (await find(popup, 'the language', () => document.querySelector('select.language'))).select('en');
    await overlaySays(page, 'It must not run longer than 72 h');
  });

  it('judges by what the seller enters in the workbench, in the tab that is open', async () => {
    const page = await stage.open('scenario=clean');
    const workbench = await openOwnPage(stage.session, 'options.html#settings');
    await pickShop(workbench, thailand);
    await enter(workbench, { 'Violation points': '40', 'Store rating (0–5)': '4.5', 'Balance in US dollars': '500' });
    await save(workbench, 'Shop standing');
    await page.bringToFront();
    const report = await untilFails(page, 'flash-sale/eligibility');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'flash-sale/eligibility', severity: 'error', at: 'form', message: 'points' }),
    );
    await overlaySays(page, 'The shop has 40 violation points.');

    await workbench.bringToFront();
    await enter(workbench, { 'Violation points': '3' });
    await save(workbench, 'Shop standing');
    await page.bringToFront();
    await untilPasses(page, 'flash-sale/eligibility');
  });

  it('judges by an own value of the rulebook and says so; a rule that is switched off says nothing', async () => {
    const page = await stage.open('scenario=mistakes');
    const rule = 'flash-sale/max-duration';
    await untilFails(page, rule);
    const workbench = await openOwnPage(stage.session, 'options.html#rules');
    await (await field(workbench, 'Market')).select('TH local');
    await pressNamed(workbench, 'Set your own value: Longest duration');
    await enter(workbench, { Hours: '80', 'Why?': 'the form takes 80' });
    await save(workbench, 'Your own value for: Longest duration');
    await page.bringToFront();
    await overlaySays(page, 'It must not run longer than 80 h');
    await overlaySays(page, 'By a value you set yourself');

    await workbench.bringToFront();
    await pressNamed(workbench, 'Switch off: Longest duration');
    await enter(workbench, { 'Why?': 'tried it' });
    await save(workbench, 'Switch off: Longest duration');
    await page.bringToFront();
    await untilPasses(page, rule);
  });

  it('knows a flash sale that was entered by hand', async () => {
    const page = await stage.open('scenario=clean');
    const workbench = await openOwnPage(stage.session, 'options.html#settings');
    await pickShop(workbench, thailand);
    await pressButton(workbench, 'Add a flash sale');
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await enter(workbench, { 'SKU ids or products, one per line': row });
    await enter(workbench, { Name: 'Midnight sale' });
    await setTime(workbench, 'Start', `${day(0)}T00:00`);
    await setTime(workbench, 'End', `${day(3)}T00:00`);
    await save(workbench, 'Add a flash sale');
    await page.bringToFront();

    const overlaps = 'flash-sale/one-sale-per-product';
    const report = await untilFails(page, overlaps, row);
    expect(failsOf(report).filter((fail) => fail.startsWith(overlaps))).toEqual([`${overlaps}@${row}`]);
    await overlaySays(page, 'This product is already in the flash sale “Midnight sale”');

    await workbench.bringToFront();
    await pressNamed(workbench, 'Remove Midnight sale');
    await page.bringToFront();
    await untilPasses(page, overlaps, row);
  });

  it('remembers a sale that was created, and warns of creating it again', async () => {
    const host = 'seller-ph.tiktok.com';
    const other = await stage.open('scenario=clean', { host });
    const page = await stage.open('scenario=clean', { host });
    expect(failsOf(await findings(page))).not.toContain('flash-sale/name-unique');
    const created = await valueOf(await nameField(page));
    await pressButton(page, 'Agree and publish', '.sc-footer');
    await siteSays(page, 'Promotion created');
    await pressButton(page, 'Got it');
    await siteSays(page, created);
    // The list is read while somebody looks at it.
    const own = await ownPage(stage);
    await page.bringToFront();
    await until(
      own,
      'the list was read',
      async (wanted) => {
        const items = await chrome.storage.local.get<Record<string, { activities?: string[] | null } | null>>();
        return Object.values(items).some((item) => item?.activities?.includes(wanted) ?? false);
      },
      created,
    );
    // A draft of the same sale in another tab is told as soon as it is looked at.
    await other.bringToFront();
    await untilFails(other, 'flash-sale/name-unique');
    await page.bringToFront();

    await pressButton(page, 'Create flash sale');
    const again = await untilFails(page, 'flash-sale/name-unique');
    expect(await valueOf(await nameField(page))).toBe(created);
    const overlaps = failsOf(again).filter((fail) => fail.startsWith('flash-sale/one-sale-per-product@'));
    expect(overlaps).toContain(`flash-sale/one-sale-per-product@${row}`);
    expect(overlaps).toHaveLength(12);
    await overlaySays(page, `Another activity of this shop is already called “${created}”`);
  });
});
