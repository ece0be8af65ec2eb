/** Type → a finding appears → the fix → gone → undo → back: the reason why there is an overlay at all. */
import { describe, expect, it } from 'vitest';
import { clickAtRest } from './click.ts';
import { findings, waitForReport } from './harness/overlay.ts';
import { card, inOverlay, overlaySays, press, pressOn, words } from './in-overlay.ts';
import {
  leave,
  nameField,
  paste,
  pressButton,
  rowField,
  siteSays,
  skuOf,
  timeFields,
  type,
  valueOf,
} from './on-site.ts';
import { browsers, failsOf, find, hasFail, onStage, openOwnPage, patience, untilFails, untilPasses } from './steps.ts';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  const sku = skuOf(1, 1);

  it('says while it is typed that a price is not below the original, and puts it right', async () => {
    const page = await stage.open('scenario=clean');
    expect(hasFail(await findings(page), 'flash-sale/below-original', sku)).toBe(false);
    const price = await rowField(page, sku, 'price');

    await type(price, '9999');
    const report = await untilFails(page, 'flash-sale/below-original', sku);
    expect(report.findings).toContainEqual({
      rule: 'flash-sale/below-original',
      result: 'fail',
      severity: 'error',
      at: 'price',
      row: sku,
      sku,
      message: 'notBelow',
    });

    await leave(page);
    const typed = await valueOf(price);
    await overlaySays(page, 'The flash price is ฿9,999.00, the original price ฿');
    const label = await pressOn(page, 'fix', 'flash-sale/below-original', sku);
    await untilPasses(page, 'flash-sale/below-original', sku);
    expect(label).toBe(`Set to ฿${await valueOf(price)}`);

    await press(page, 'undo');
    await untilFails(page, 'flash-sale/below-original', sku);
    expect(await valueOf(price)).toBe(typed);
  });

  it('puts a limit right from the card at the field itself', async () => {
    const page = await stage.open('scenario=clean');
    const limit = await rowField(page, sku, 'limit');
    await type(limit, '120');
    await leave(page);
    await untilFails(page, 'flash-sale/purchase-limit', sku);

    await press(page, 'fold');
    const marker = await inOverlay(page, `[data-marker^="flash-sale/purchase-limit|${sku}|"]`);
    await clickAtRest(marker);
    const fix = await inOverlay(page, '.popcard [data-action="fix"]', 'Set to 99');
    await clickAtRest(fix);
    await untilPasses(page, 'flash-sale/purchase-limit', sku);
    expect(await valueOf(limit)).toBe('99');

    await press(page, 'undo');
    await untilFails(page, 'flash-sale/purchase-limit', sku);
    expect(await valueOf(limit)).toBe('120');
  });

  it.each([
    ['2', 'seller-ph.tiktok.com'],
    ['4', 'seller-sg.tiktok.com'],
  ])(
    'ends a sale that is too long after 72 hours, with %s time inputs, and the site takes it',
    async (layout, host) => {
      const page = await stage.open(`scenario=clean&hours=96&layout=${layout}`, { host });
      await untilFails(page, 'flash-sale/max-duration');
      const ends = (await timeFields(page)).slice(Number(layout) / 2);
      const texts = (): Promise<string[]> => Promise.all(ends.map((field) => valueOf(field)));
      const before = await texts();

      const label = await pressOn(page, 'fix', 'flash-sale/max-duration');
      await untilPasses(page, 'flash-sale/max-duration');
      await overlaySays(page, '72 h of at most 72 h');
      const day = Number((await texts())[0]?.split('/')[1]);
      expect(label).toMatch(new RegExp(`^End at ${day.toString()} `));

      await press(page, 'undo');
      await untilFails(page, 'flash-sale/max-duration');
      expect(await texts()).toEqual(before);

      await pressOn(page, 'fix', 'flash-sale/max-duration');
      await untilPasses(page, 'flash-sale/max-duration');
      await pressButton(page, 'Agree and publish', '.sc-footer');
      await siteSays(page, 'Promotion created');
    },
  );

  it('offers the value to copy where the site’s field refuses it', async () => {
    const page = await stage.open('scenario=clean&hours=96');
    await untilFails(page, 'flash-sale/max-duration');
    const [, end] = await timeFields(page);
    const before = end && (await valueOf(end));
    await end?.evaluate((input) => {
      (input as HTMLInputElement).readOnly = true;
    });

    await pressOn(page, 'fix', 'flash-sale/max-duration');
    const copy = await inOverlay(page, '[data-notice="failed"] [data-action="copy"]');
    const offered = await copy.evaluate((each) => each.textContent.replace('Copy ', ''));
    expect(offered).toMatch(/^\d\d\/\d\d\/\d{4} \d{1,2}:\d\d [AP]M$/);
    await untilFails(page, 'flash-sale/max-duration');
    expect(end && (await valueOf(end))).toBe(before);

    await clickAtRest(copy);
    await inOverlay(page, '[data-notice="copied"]');
    const field = await nameField(page);
    await type(field, '');
    await paste(page);
    expect(await valueOf(field)).toBe(offered);
  });

  it('says that the site made something else of the value', async () => {
    const page = await stage.open('scenario=clean');
    const price = await rowField(page, sku, 'price');
    await type(price, '9999');
    await leave(page);
    await untilFails(page, 'flash-sale/below-original', sku);
    // A field of a kind we never met: it puts back what it likes.
    await price.evaluate((input) => {
      const field = input as HTMLInputElement;
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      field.addEventListener('focusout', () => {
        setTimeout(() => {
          setter?.call(field, '7,777.00');
          field.setAttribute('value', '7,777.00');
        });
      });
    });

    await pressOn(page, 'fix', 'flash-sale/below-original', sku);
    const notice = await inOverlay(page, '[data-notice="differs"]');
    expect(await notice.evaluate((each) => each.textContent)).toContain('Flash price shows 7,777.00, not ');
    await inOverlay(page, '[data-notice="differs"] [data-action="copy"]');
    await untilFails(page, 'flash-sale/below-original', sku);
  });

  it('misses a name, and no longer once there is one', async () => {
    const page = await stage.open('scenario=clean');
    const field = await nameField(page);
    await type(field, '');
    await untilFails(page, 'flash-sale/name');
    await overlaySays(page, 'The sale must have a name.');
    await type(field, 'Double 11');
    await untilPasses(page, 'flash-sale/name');
  });

  it('ignores a finding for one value, with a reason that only the workbench shows', async () => {
    const row = skuOf(1, 2);
    const rule = 'flash-sale/below-original';
    const reason = 'The contract says so';
    const isIgnored = (page: Parameters<typeof findings>[0], ignored: boolean): Promise<unknown> =>
      waitForReport(
        page,
        (report) =>
          report.findings.some((each) => each.rule === rule && each.row === row && (each.ignored ?? false) === ignored),
        patience,
      );
    const workbench = await openOwnPage(stage.session, 'options.html#settings');
    // A try that failed may have left it ignored.
    await workbench.evaluate(async () => {
      const kept = Object.entries(await chrome.storage.local.get<Record<string, object>>());
      const shops = kept.flatMap(([key, item]) =>
        Object.hasOwn(item, 'ignored') ? [[key, { ...item, ignored: [] }]] : [],
      );
      await chrome.storage.local.set(Object.fromEntries(shops) as Record<string, object>);
    });
    const page = await stage.open('scenario=mistakes&lang=en');
    const others = failsOf(await untilFails(page, rule, row)).filter((fail) => fail !== `${rule}@${row}`);

    await pressOn(page, 'ignore', rule, row);
    const input = await inOverlay(page, '.ignore input');
    await input.type(reason);
    await press(page, 'ignore-confirm');
    await isIgnored(page, true);
    expect(failsOf(await findings(page))).toEqual(others);
    await overlaySays(page, 'Ignored (1)');
    await press(page, 'undo');
    await isIgnored(page, false);

    await pressOn(page, 'ignore', rule, row);
    await (await inOverlay(page, '.ignore input')).type(reason);
    await press(page, 'ignore-confirm');
    await isIgnored(page, true);
    await page.reload();
    await isIgnored(page, true);
    expect(failsOf(await findings(page))).toEqual(others);
    expect(
      await page.evaluate(() => document.querySelector('shoplint-overlay')?.shadowRoot?.textContent),
    ).not.toContain(reason);
    await workbench.bringToFront();
    await find(
      workbench,
      'the reason in the workbench',
      (text) => [...document.querySelectorAll('#ignored li')].find((each) => each.textContent.includes(text)),
      reason,
    );
    await page.bringToFront();

    const price = await rowField(page, row, 'price');
    const value = await valueOf(price);
    await type(price, '8888');
    await untilFails(page, rule, row);
    await type(price, value.replaceAll(',', ''));
    await isIgnored(page, true);
    await leave(page);

    await press(page, 'ignored');
    await overlaySays(page, 'Ignored findings');
    expect(await words(page)).not.toContain(reason);
    await press(page, 'unignore');
    await isIgnored(page, false);
    await press(page, 'ignored');
    await card(page, rule, row);
  });
});
