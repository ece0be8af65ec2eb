// @vitest-environment jsdom
/** A press on submit, then the page's own word of success: the draft as it stood at the press. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { announcement } from '../../entrypoints/seller-center.content/announced.ts';
import type { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { read, type FlashSaleForm } from '../../rules/form.ts';
import { changes, now, readerOf } from './site.ts';

let reader: FlashSaleReader;
let visit: AbortController;
let check: (changes: unknown) => void;
let press: (target: EventTarget | null, isTrusted?: boolean) => void;
const announced = vi.fn<(form: FlashSaleForm) => void>();

const button = (text: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)!;
const page = (html: string): void => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(...box.children);
  check(null);
};
const toast = (text: string): string =>
  `<div class="theme-arco-message theme-arco-message-success"><span class="theme-arco-message-content">${text}</span></div>`;

beforeEach(() => {
  vi.useFakeTimers({ now });
  reader = readerOf();
  visit = new AbortController();
  // A test cannot make trusted events: the listener is called with what a trusted one carries.
  const add = vi.spyOn(document, 'addEventListener');
  check = announcement(reader, announced, visit.signal);
  const listener = add.mock.calls.find(([name]) => name === 'click')![1] as (event: unknown) => void;
  press = (target, isTrusted = true) => {
    listener({ target, isTrusted });
  };
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

describe('success', () => {
  test.each([
    ['a toast', toast('Promotion created')],
    ['a toast with a full stop', toast('Flash sale created successfully.')],
    ['a toast in Chinese', toast('促销已创建')],
    ['an alert', '<div role="alert">Promotion created</div>'],
    ['a dialog', '<div role="dialog"><h2>Promotion created</h2></div>'],
    ['the title of a modal', '<div class="core-modal-title">Promotion created!</div>'],
    ['a result page', '<div class="core-result-title">活动创建成功</div>'],
  ])('%s after the press', (_, html) => {
    press(button('Publish'));
    page(html);
    expect(announced.mock.calls).toEqual([[reader.form()]]);
  });

  test('a press on something inside the button', () => {
    press(button('Publish').querySelector('span'));
    page(toast('Promotion created'));
    expect(announced).toHaveBeenCalledTimes(1);
  });

  test('the draft is the one that stood there at the press, though the form is gone since', () => {
    const form = reader.form();
    press(button('Publish'));
    document.querySelector<HTMLInputElement>('#name_input')!.value = 'Other';
    reader.update(changes({ fields: true }), now);
    expect(reader.form()?.fields.name).toEqual(read('Other'));
    document.body.replaceChildren();
    page(toast('Promotion created'));
    expect(announced.mock.calls).toEqual([[form]]);
  });

  test('is told once', () => {
    press(button('Publish'));
    page(toast('Promotion created'));
    check(null);
    page(toast('Promotion created'));
    expect(announced).toHaveBeenCalledTimes(1);
  });

  test('a minute after the press at the latest', () => {
    press(button('Publish'));
    vi.setSystemTime(now + 60_000);
    page(toast('Promotion created'));
    expect(announced).toHaveBeenCalledTimes(1);
  });
});

describe('no success', () => {
  test('nobody pressed', () => {
    page(toast('Promotion created'));
    expect(announced).not.toHaveBeenCalled();
  });

  test('more than a minute ago', () => {
    press(button('Publish'));
    vi.setSystemTime(now + 60_001);
    page(toast('Promotion created'));
    expect(announced).not.toHaveBeenCalled();
  });

  test.each(['Select products', 'Batch update'])('another button was pressed: %s', (text) => {
    document.body.insertAdjacentHTML('beforeend', '<button>Batch update</button>');
    press(button(text));
    page(toast('Promotion created'));
    expect(announced).not.toHaveBeenCalled();
  });

  test('a press that no hand made', () => {
    press(button('Publish'), false);
    button('Publish').click();
    page(toast('Promotion created'));
    expect(announced).not.toHaveBeenCalled();
  });

  test.each([
    'Invalid time period',
    'Promotion name exists',
    '创建失败',
    'Promotion could not be created',
    'สร้างไม่สำเร็จ',
  ])('the page said %s', (text) => {
    press(button('Publish'));
    page(toast(text));
    expect(announced).not.toHaveBeenCalled();
  });

  test('the words stand somewhere that announces nothing', () => {
    press(button('Publish'));
    page('<p>Promotion created</p>');
    expect(announced).not.toHaveBeenCalled();
  });

  test('the word of an earlier success still stands there at the press', () => {
    page(toast('Promotion created'));
    press(button('Publish'));
    check(null);
    expect(announced).not.toHaveBeenCalled();
  });

  test('a failure first, then fixed and pressed again', () => {
    press(button('Publish'));
    page(toast('Invalid time period'));
    press(button('Publish'));
    page(toast('Promotion created'));
    expect(announced).toHaveBeenCalledTimes(1);
  });
});
