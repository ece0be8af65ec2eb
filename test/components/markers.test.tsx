// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { MarkerPlace } from '../../components/model.ts';
import { mount, type Mounted } from './mounted.ts';
import { finding, model, notBelow, tooLong } from './sample.ts';

const viewport = { width: 1280, height: 720 };
const place = (over: Partial<MarkerPlace> = {}): MarkerPlace => ({
  id: notBelow.id,
  x: 400,
  y: 300,
  width: 120,
  height: 32,
  severity: 'error',
  count: 1,
  ...over,
});
const put = (m: Mounted, ...places: MarkerPlace[]): Promise<void> =>
  m.run((overlay) => {
    overlay.place(places, viewport);
  });
const marker = ({ root }: Mounted): HTMLElement => root.querySelector('[data-marker]') as HTMLElement;
const card = ({ root }: Mounted): HTMLElement | null => root.querySelector('.popcard');

describe('a marker', () => {
  test('says severity and field', async () => {
    const m = await mount({ mode: 'tab' });
    await put(m, place());
    expect(marker(m)).toHaveAccessibleName('Error at Flash price');
    await put(m, place({ count: 3, label: 'Deal price', x: 10 }));
    expect(marker(m)).toHaveAccessibleName('Error at Deal price, 3 findings');
  });

  const end = { id: tooLong.id, x: 400, y: 300, height: 32 };
  test.each([
    ['inside the right edge in the table, its whole target', place(), 520 - 24],
    ['there too where a wide screen makes the fields wide', place({ width: 260 }), 660 - 24],
    ['just outside a wide field', place({ ...end, width: 280 }), 680],
    ['left of the icon of a narrow time field', place({ ...end, width: 130 }), 530 - 24 - 28],
    ['clear of the middle of the narrowest', place({ ...end, width: 74 }), 474 - 24],
    ['inside where the viewport ends', place({ ...end, width: 280, x: 990 }), 1270 - 24 - 28],
    ['within the viewport where the field leaves it', place({ x: 1200 }), 1280 - 24],
    ['within a field of its own size', place({ width: 20 }), 400],
  ])('stands %s', async (_, where, left) => {
    const m = await mount({ mode: 'tab' });
    await put(m, where);
    expect(marker(m)).toHaveStyle({ transform: `translate(${String(left)}px, 304px)` });
  });

  test('leaves the currency free where it is written behind the price', async () => {
    const m = await mount({ mode: 'tab', model: { market: 'VN' } });
    await put(m, place());
    expect(marker(m)).toHaveStyle({ transform: `translate(${String(520 - 24 - 28)}px, 304px)` });
  });

  test('leaves with its finding', async () => {
    const m = await mount({ mode: 'tab' });
    await put(m, place());
    await m.update({ findings: [tooLong] });
    expect(marker(m)).toBeNull();
  });

  test('is not drawn over a page that is paused or not recognised', async () => {
    const m = await mount({ mode: 'tab' });
    await put(m, place());
    await m.update({ state: 'paused' });
    expect(marker(m)).toBeNull();
  });
});

describe('its card', () => {
  test('opens on hover with sentence and fix, the gravest first, then the others at this field', async () => {
    const limit = finding({ ...notBelow, rule: 'flash-sale/price-typo', severity: 'warning', message: 'tenTimesLow' });
    const m = await mount({ mode: 'tab', model: { findings: [...model().findings, limit] } });
    await put(m, place({ count: 2 }));
    await m.user.hover(marker(m));
    expect(card(m)).toHaveTextContent(/The flash price is ฿159\.00.*looks like a slip/);
    await m.user.click(
      within(card(m) as HTMLElement).getAllByRole('button', { name: 'Set to ฿158.99' })[0] as HTMLElement,
    );
    expect(m.actions.fix).toHaveBeenCalledWith(notBelow);
    expect(m.text()).toContain('Flash price: set to 158.99.');
  });

  test('opens for the keyboard too, and Esc closes it', async () => {
    const m = await mount({ mode: 'tab' });
    await put(m, place());
    act(() => marker(m).focus());
    expect(m.root.activeElement).toBe(marker(m));
    expect(marker(m)).toHaveAttribute('aria-expanded', 'true');
    await m.user.keyboard('{Escape}');
    expect(card(m)).toBeNull();
  });

  test.each([
    ['below', place(), { top: '336px', left: '200px' }],
    ['above, where there is more room', place({ y: 640 }), { bottom: '84px', left: '200px' }],
    ['inside the left edge', place({ x: 20 }), { left: '8px' }],
    ['inside the right edge', place({ x: 1200 }), { left: '952px' }],
  ])('flips: %s', async (_, where, style) => {
    const m = await mount({ mode: 'tab' });
    await put(m, where);
    await m.user.hover(marker(m));
    expect(card(m)).toHaveStyle(style);
  });
});
