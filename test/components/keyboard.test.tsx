// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount, type Mounted } from './mounted.ts';
import { model, noHistory, noPrice, notBelow, otherClock, slip, textsIn, tooLong } from './sample.ts';

const focused = ({ root }: Mounted): string | undefined =>
  root.activeElement instanceof HTMLElement ? root.activeElement.dataset['finding'] : undefined;

describe('the list', () => {
  test('is one stop for Tab; arrows move within it, Enter goes to the field', async () => {
    const m = await mount({ model: { findings: [otherClock, tooLong, notBelow, slip] } });
    const stops = [...m.root.querySelectorAll<HTMLElement>('[data-finding]')].filter((each) => each.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    await m.user.keyboard('{ArrowDown}');
    expect(focused(m)).toBe(tooLong.id);
    await m.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused(m)).toBe(slip.id);
    await m.user.keyboard('{Home}');
    expect(focused(m)).toBe(otherClock.id);
    await m.user.keyboard('{ArrowDown}{Enter}');
    expect(m.actions.goTo).toHaveBeenLastCalledWith(tooLong);
  });

  test('keeps the keyboard’s place when a finding leaves it', async () => {
    const m = await mount({ model: { findings: [tooLong, notBelow, slip] } });
    act(() => m.root.querySelector<HTMLElement>(`[data-finding="${notBelow.id}"]`)?.focus());
    await m.user.click(m.ui.getAllByRole('button', { name: 'Ignore…' })[1] as HTMLElement);
    await m.user.keyboard('{Enter}');
    await m.update({ findings: [tooLong, { ...notBelow, ignored: true }, slip] });
    expect(focused(m)).toBe(slip.id);
  });
});

describe('next and previous', () => {
  test('go round the failing findings and skip the others', async () => {
    const m = await mount({ mode: 'tab', model: { findings: [noHistory, tooLong, otherClock, notBelow] } });
    const step = (by: 1 | -1): Promise<void> =>
      m.run((overlay) => {
        overlay.step(by);
      });
    await step(1);
    await step(1);
    await step(1);
    await step(-1);
    expect(m.actions.goTo.mock.calls.map(([{ rule }]) => rule)).toEqual([
      tooLong.rule,
      notBelow.rule,
      tooLong.rule,
      notBelow.rule,
    ]);
  });

  test('do nothing where nothing fails', async () => {
    const m = await mount({ model: { findings: [noHistory] } });
    await m.run((overlay) => {
      overlay.step(1);
    });
    expect(m.actions.goTo).not.toHaveBeenCalled();
  });
});

describe('open, folded, closed', () => {
  test('Esc folds to a tab with the counts, which opens again', async () => {
    const onMode = vi.fn();
    const m = await mount({ onMode });
    await m.user.click(m.ui.getByRole('button', { name: 'Failing 4' }));
    await m.user.keyboard('{Escape}');
    const tab = m.ui.getByRole('button', {
      name: 'Open Shoplint: 3 errors, 1 warning, 1 note, 1 not checked',
    });
    expect(m.root.activeElement).toBe(tab);
    await m.user.click(tab);
    expect(m.root.activeElement).toBe(m.ui.getByRole('region', { name: 'Shoplint: checks of this page' }));
    expect(onMode.mock.calls.flat()).toEqual(['tab', 'open']);
  });

  test('goes away with one click, markers too, and the command brings it back', async () => {
    const m = await mount();
    const place = { id: tooLong.id, x: 10, y: 10, width: 100, height: 32, severity: 'error', count: 1 } as const;
    await m.run((overlay) => {
      overlay.place([place], { width: 1280, height: 720 });
    });
    expect(m.root.querySelector('[data-marker]')).not.toBeNull();
    await m.user.click(m.ui.getByRole('button', { name: 'Hide until the next visit' }));
    expect(m.text()).toContain('Hidden until the next visit. Alt+Shift+S brings it back.');
    expect(m.root.querySelector('[data-marker]')).toBeNull();
    expect(m.overlay.box()).toBeNull();
    await m.run((overlay) => {
      overlay.open();
    });
    expect(m.text()).toContain('This sale runs');
    expect(m.root.activeElement, 'Opened by the page’s submit button, it must not take the focus.').toBeNull();
  });

  test('folded, keeps its notices to itself while something is in the way', async () => {
    const m = await mount({ mode: 'tab' });
    await m.run((overlay) => {
      overlay.open();
    });
    await m.user.click(m.ui.getAllByRole('button', { name: 'Set to ฿158.99' })[0] as HTMLElement);
    await m.user.click(m.ui.getByRole('button', { name: 'Fold to a tab' }));
    expect(m.root.querySelector('[data-notice]')).not.toBeNull();
    await m.run((overlay) => {
      overlay.avoid('tab');
    });
    expect(m.root.querySelector('[data-notice]'), 'It may lie on a modal.').toBeNull();
    await m.run((overlay) => {
      overlay.avoid('free');
    });
    expect(m.root.querySelector('[data-notice]')).not.toBeNull();
  });

  test('yields to what is in the way, and opens when the way is free', async () => {
    const m = await mount();
    await m.run((overlay) => {
      overlay.avoid('tab');
    });
    expect(m.ui.queryByRole('region')).toBeNull();
    await m.user.click(m.ui.getByRole('button', { name: /^Open Shoplint/ }));
    const pill = m.ui.getByRole('button', { name: /Opens as soon as nothing on the page is in the way\.$/ });
    expect(pill).toHaveTextContent('Opens soon');
    expect(
      m.root.querySelector('.dock')?.children,
      'Beside the pill nothing may lie on what is in the way.',
    ).toHaveLength(1);
    await m.run((overlay) => {
      overlay.avoid('free');
    });
    expect(m.ui.getByRole('region')).toBeInTheDocument();
    expect(m.text()).not.toContain('Opens');
  });

  test('starts folded, and stays clear of the edges it is told', async () => {
    const m = await mount({ mode: 'tab' });
    await m.run((overlay) => {
      overlay.dock({ right: 24, bottom: 96, maxHeight: 400 });
    });
    expect(m.panel).toHaveStyle({ right: '24px', bottom: '96px', maxHeight: '400px' });
    expect(m.ui.queryByRole('region')).toBeNull();
  });
});

describe('the live region', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const counts = ({ root }: Mounted): string | null => root.querySelector('[data-live="counts"]')?.textContent ?? null;
  const pass = (ms: number): Promise<void> =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });

  test('says the counts once they have settled, not every change', async () => {
    const m = await mount({ mode: 'tab' });
    expect(m.root.querySelectorAll('[role="status"][aria-live="polite"]')).toHaveLength(2);
    expect(counts(m)).toBe('');
    await pass(900);
    await m.update({ findings: [tooLong, notBelow] });
    await pass(900);
    expect(counts(m)).toBe('');
    await pass(200);
    expect(counts(m)).toBe('2 errors');
    await m.update({ state: 'stale' });
    await m.update({ state: 'ready', findings: [tooLong, notBelow] });
    await pass(2000);
    expect(counts(m)).toBe('2 errors');
    await m.update({ findings: [] });
    await pass(1100);
    expect(counts(m)).toBe('No findings');
  });

  test('says what became of a fix at once, in the reader’s language', async () => {
    const m = await mount({
      texts: textsIn('zh-CN'),
      model: { findings: [noPrice, notBelow] },
      advance: vi.advanceTimersByTime,
    });
    await m.user.click(m.ui.getByRole('button', { name: '改为 ฿158.99' }));
    expect(m.root.querySelector('[data-live="notice"]')).toHaveTextContent('秒杀价已改为 158.99。');
  });

  test('over the page a good message leaves by itself, one that asks for something stays', async () => {
    const m = await mount({ model: model(), advance: vi.advanceTimersByTime });
    m.actions.fix.mockResolvedValueOnce({ result: 'differs', text: '1', shows: '2' });
    await m.user.click(m.ui.getByRole('button', { name: /^End at/ }));
    await m.user.click(m.ui.getByRole('button', { name: 'Set to ฿158.99' }));
    await m.user.click(m.ui.getByRole('button', { name: 'Fold to a tab' }));
    expect(m.root.querySelectorAll('[data-notice]')).toHaveLength(2);
    await pass(13_000);
    expect([...m.root.querySelectorAll<HTMLElement>('[data-notice]')].map((each) => each.dataset['notice'])).toEqual([
      'differs',
    ]);
  });
});
