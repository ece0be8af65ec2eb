// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CeilingStep, CeilingStory, Limit } from '../../rules/history/ceiling.ts';
import type { ShownCeiling } from '../../components/model.ts';
import { mount, type Mounted } from './mounted.ts';
import { finding, model, now } from './sample.ts';

const day = 24 * 3_600_000;
const limit = (paid: number, createdAt: number, orderId: string, quantity = 1): Limit => ({
  paid,
  quantity,
  currency: 'THB',
  orderId,
  createdAt,
  leavesAt: createdAt + 30 * day,
});
const old = limit(11800, now - 19 * day, '580000000000004821');
const newer = limit(25800, now - 2 * day, '580000000000009999', 2);
const step = (from: number, amount: number | null, certain: Limit | null, strict = certain): CeilingStep => ({
  from,
  ceiling: { certain, strict },
  highest: amount === null ? null : { amount, currency: 'THB' },
});
const rising: CeilingStory = {
  state: 'known',
  sku: '1',
  comparison: 'atMost',
  steps: [step(now, 11800, old), step(old.leavesAt, 12900, newer), step(newer.leavesAt, null, null)],
};
const shown = (story: CeilingStory): ShownCeiling => ({
  row: 'a',
  label: { product: 'Linen shirt', variation: 'M, white', withoutPrice: false },
  story,
  currency: { code: 'THB', decimals: 2 },
});
const place = { x: 400, y: 300, width: 120, height: 32 };

async function tell(story: CeilingStory, at: typeof place | null = place): Promise<Mounted> {
  const m = await mount({ mode: 'open' });
  await m.run((overlay) => {
    overlay.ceiling(shown(story));
    overlay.ceilingAt(at);
  });
  return m;
}
const section = ({ root }: Mounted): HTMLElement => root.querySelector('.ceiling') as HTMLElement;
const hint = ({ root }: Mounted): HTMLElement | null => root.querySelector('.ceiling-hint');
const press = async ({ root, user }: Mounted, selector: string): Promise<void> =>
  user.click(root.querySelector(selector) as HTMLElement);
const unfold = async (m: Mounted): Promise<void> => {
  await press(m, '.ceiling [data-action="ceiling"]');
};

describe('beside the price field', () => {
  test('says the ceiling, the order that sets it, and when it rises to what', async () => {
    expect(hint(await tell(rising))).toHaveTextContent('ceiling ฿118.00 · order …4821, 3 Nov · ฿129.00 from 3 Dec');
  });

  test('stands under the field, and goes with the focus', async () => {
    const m = await tell(rising);
    expect(hint(m)).toHaveStyle({ top: '334px', left: '400px' });
    await m.run((overlay) => {
      overlay.ceilingAt(null);
    });
    expect(hint(m)).toBeNull();
  });

  test('ends where the open panel begins', async () => {
    const m = await tell(rising, { ...place, x: 783 });
    await m.run((overlay) => {
      overlay.place([], { width: 1280, height: 720 });
      overlay.dock({ right: 24, bottom: 24 });
    });
    expect(hint(m)).toHaveStyle({ right: '392px' });
    await m.run((overlay) => {
      overlay.avoid('tab');
    });
    expect(hint(m)).toHaveStyle({ left: '783px' });
  });

  test('says that a price is free where no order limits it', async () => {
    const free = { ...rising, steps: [step(now, null, null)] };
    expect(hint(await tell(free))).toHaveTextContent('no order of the last 30 days limits this price');
  });

  test('does not pretend to know where orders are missing', async () => {
    const gaps = [{ from: now - 10 * day, to: now - 5 * day }];
    const partly: CeilingStory = { ...rising, state: 'uncovered', gaps };
    expect(hint(await tell(partly))).toHaveTextContent(/฿118\.00.*orders are missing, it may be lower/);
    const nothing: CeilingStory = { ...partly, steps: [step(now, null, null)] };
    expect(hint(await tell(nothing))).toHaveTextContent('orders of the last 30 days are missing');
  });

  test('is silent where nothing was imported', async () => {
    expect(hint(await tell({ state: 'no-history' }))).toBeNull();
  });
});

describe('the story in the panel', () => {
  test('is folded until asked for', async () => {
    const m = await tell(rising, null);
    expect(section(m)).toHaveTextContent('Linen shirt · M, white');
    expect(section(m).querySelector('.chart')).toBeNull();
    await unfold(m);
    expect(within(section(m)).getByRole('img', { name: /next 30 days/ })).toBeInTheDocument();
  });

  test('has every step with its order and the price of one unit', async () => {
    const m = await tell(rising, null);
    await unfold(m);
    const steps = within(section(m)).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^Now ฿118\.00order 580000000000004821 of 3 Nov .*฿118\.00 a piece$/),
      expect.stringMatching(/^3 Dec .*฿129\.00order 580000000000009999 of .*฿129\.00 a piece$/),
      expect.stringMatching(/^20 Dec .*no limit$/),
    ]);
    expect(section(m)).toHaveTextContent('The price may equal the lowest one paid.');
    expect(section(m)).toHaveTextContent('without shipping, tax and platform discounts');
  });

  test('says which order may not count', async () => {
    const story = { ...rising, steps: [step(now, 9900, old, limit(9900, now - day, '580000000000001111'))] };
    const m = await tell(story, null);
    await unfold(m);
    expect(section(m)).toHaveTextContent(/580000000000001111 .*may not count/);
  });

  test.each([
    ['unmatched', /Not one imported order names this SKU/],
    ['ambiguous', /does not guess/],
    ['no-history', /which order limits this price/],
  ] as const)('where it is %s, says what to do', async (state, sentence) => {
    const m = await tell({ state }, null);
    await unfold(m);
    expect(section(m)).toHaveTextContent(sentence);
    await press(m, '.ceiling [data-action="history"]');
    expect(m.actions.openWorkbench).toHaveBeenCalledWith('history');
  });

  test('is asked for from a finding about the ceiling', async () => {
    const tooHigh = finding({
      result: 'fail',
      severity: 'error',
      rule: 'flash-sale/lowest-price',
      at: 'price',
      row: 'a',
      message: 'tooHigh',
    });
    const m = await mount({ mode: 'open', model: model({ findings: [tooHigh] }) });
    await press(m, '[data-action="why-ceiling"]');
    expect(m.actions.askCeiling).toHaveBeenCalledWith('a');
    await m.run((overlay) => {
      overlay.ceiling(shown(rising));
    });
    expect(section(m).querySelector('.chart')).not.toBeNull();
  });
});
