// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { mount, type Mounted } from './mounted.ts';
import { model, noHistory, notBelow, textsIn, tooLong } from './sample.ts';

const item = ({ root }: Mounted, rule: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!found) throw new Error(`The list shows no finding of ${rule}.`);
  return found;
};
const button = (within_: HTMLElement, name: string | RegExp): HTMLElement =>
  within(within_).getByRole('button', { name });

describe('a fix', () => {
  test('says the value, reports what the field shows, and can be undone', async () => {
    const m = await mount();
    await m.user.click(button(item(m, notBelow.rule), 'Set to ฿158.99'));
    expect(m.actions.fix).toHaveBeenCalledWith(notBelow);
    await m.update({ findings: model().findings.filter(({ id }) => id !== notBelow.id) });
    expect(m.text()).toContain('Flash price: set to 158.99.');
    await m.user.click(m.ui.getByRole('button', { name: 'Undo' }));
    expect(m.actions.undo).toHaveBeenCalledWith(notBelow.id);
    expect(m.text()).toContain('Flash price: back to 159.00.');
    expect(m.ui.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('of the end names the moment on the shop’s clock', async () => {
    const m = await mount({ texts: textsIn('zh-CN') });
    expect(button(item(m, tooLong.rule), '结束时间改为 11月27日 10:00（GMT+7）')).toBeEnabled();
  });

  test('that the page did not take says what the field shows, and offers the value to copy', async () => {
    const m = await mount();
    m.actions.fix.mockResolvedValue({ result: 'differs', text: '158.99', shows: '158.9' });
    await m.user.click(button(item(m, notBelow.rule), 'Set to ฿158.99'));
    expect(m.text()).toContain('Flash price shows 158.9, not 158.99.');
    await m.user.click(m.ui.getByRole('button', { name: 'Copy 158.99' }));
    expect(m.actions.copy).toHaveBeenCalledWith('158.99');
    expect(m.ui.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that failed offers the value to copy; one that threw says so', async () => {
    const m = await mount();
    m.actions.fix.mockResolvedValueOnce({ result: 'failed', text: '158.99', shows: '' });
    await m.user.click(button(item(m, notBelow.rule), 'Set to ฿158.99'));
    expect(m.text()).toContain('Flash price could not be written to. Copy 158.99');
    m.actions.fix.mockRejectedValueOnce(new Error('the row has gone'));
    await m.user.click(button(item(m, notBelow.rule), 'Set to ฿158.99'));
    expect(m.text()).toContain('Type the value into the field yourself.');
  });

  test('is not started twice while it is under way', async () => {
    const m = await mount();
    m.actions.fix.mockReturnValue(new Promise(() => undefined));
    const fix = button(item(m, notBelow.rule), 'Set to ฿158.99');
    await m.user.click(fix);
    expect(fix).toBeDisabled();
    await m.user.click(fix);
    expect(m.actions.fix).toHaveBeenCalledOnce();
  });
});

describe('ignoring', () => {
  test('takes a reason, drops it from the page at once, and can be undone', async () => {
    const m = await mount();
    await m.user.click(button(item(m, notBelow.rule), 'Ignore…'));
    const reason = m.ui.getByRole('textbox', { name: 'Reason (optional)' });
    expect(m.root.activeElement).toBe(reason);
    await m.user.type(reason, ' clearance {Enter}');
    expect(m.actions.ignore).toHaveBeenCalledWith(notBelow, 'clearance');
    await m.update({ findings: [tooLong, { ...notBelow, ignored: true }] });
    expect(m.text()).toContain('1 error');
    expect(m.text()).toContain('Ignored: Below the original price.');
    await m.user.click(m.ui.getByRole('button', { name: 'Undo' }));
    expect(m.actions.unignore).toHaveBeenCalledWith(notBelow);
  });

  test('that could not be kept says so in the place of what it promised', async () => {
    const m = await mount();
    m.actions.ignore.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await m.user.click(button(item(m, notBelow.rule), 'Ignore…'));
    await m.user.keyboard('{Enter}');
    await vi.waitFor(() => {
      expect(m.text()).toContain('Not ignored: the browser could not keep it. Free some disk space, then try again.');
    });
    expect(m.text()).not.toContain('Ignored: Below the original price.');
    expect(m.ui.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('Esc leaves the form without ignoring, and the panel stays', async () => {
    const m = await mount();
    await m.user.click(button(item(m, notBelow.rule), 'Ignore…'));
    await m.user.keyboard('x{Escape}');
    expect(m.actions.ignore).not.toHaveBeenCalled();
    expect(m.ui.queryByRole('textbox')).toBeNull();
    expect(m.root.activeElement).toBe(button(item(m, notBelow.rule), 'Ignore…'));
  });

  test('the ignored ones are one click away, each with a way back; reasons are not drawn', async () => {
    const m = await mount({ model: { findings: [tooLong, { ...notBelow, ignored: true }] } });
    expect(m.text()).not.toContain('The flash price is');
    await m.user.click(m.ui.getByRole('button', { name: 'Ignored (1)' }));
    expect(m.text()).toContain('The flash price is ฿159.00');
    expect(m.text()).not.toContain('This sale runs');
    await m.user.click(m.ui.getByRole('button', { name: 'Stop ignoring' }));
    expect(m.actions.unignore).toHaveBeenCalledOnce();
    await m.update({ findings: [tooLong, notBelow] });
    await m.user.click(m.ui.getByRole('button', { name: 'Back to the findings' }));
    expect(m.text()).toContain('This sale runs');
  });

  test('what could not be checked cannot be ignored away', async () => {
    const noStanding = { ...noHistory, missing: { kind: 'fact', name: 'standing' } } as const;
    const m = await mount({ model: { findings: [noStanding] } });
    expect(m.ui.queryByRole('button', { name: 'Ignore…' })).toBeNull();
    await m.user.click(button(item(m, noStanding.rule), 'Open the workbench'));
    expect(m.actions.openWorkbench).toHaveBeenCalledOnce();
  });
});

describe('going to a field', () => {
  test('from the button', async () => {
    const m = await mount();
    await m.user.click(button(item(m, tooLong.rule), 'Go to field'));
    expect(m.actions.goTo).toHaveBeenCalledWith(tooLong);
  });

  test('says so where the row is not on the screen', async () => {
    const m = await mount();
    m.actions.goTo.mockReturnValue(false);
    await m.user.click(button(item(m, notBelow.rule), 'Go to field'));
    expect(m.text()).toContain('This row is not on the screen.');
  });
});

describe('a script of the page', () => {
  test('cannot press our buttons', async () => {
    const m = await mount({ isTrusted: (event) => event.isTrusted });
    await act(async () => {
      for (const each of m.root.querySelectorAll('button')) each.click();
      await Promise.resolve();
    });
    for (const action of Object.values(m.actions)) expect(action).not.toHaveBeenCalled();
    expect(m.ui.queryByRole('textbox')).toBeNull();
    expect(m.text()).toContain('This sale runs');
  });

  test('cannot use our keys', async () => {
    const m = await mount({ isTrusted: (event) => event.isTrusted });
    await act(async () => {
      item(m, tooLong.rule).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await Promise.resolve();
    });
    expect(m.actions.goTo).not.toHaveBeenCalled();
  });
});

test('what is typed into our fields does not reach the page', async () => {
  const m = await mount();
  const seen: string[] = [];
  const listen = (event: Event): void => void seen.push(event.type);
  for (const type of ['keydown', 'keyup', 'input', 'change']) document.addEventListener(type, listen);
  await m.user.click(button(item(m, notBelow.rule), 'Ignore…'));
  await m.user.keyboard('s');
  for (const type of ['keydown', 'keyup', 'input', 'change']) document.removeEventListener(type, listen);
  expect(seen).toEqual([]);
});
