// @vitest-environment jsdom
/** A press on save, then the form that closes: the address as it stood at the press. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WarehouseReader } from '../../entrypoints/seller-center.content/pages/warehouse.ts';
import { followSaving } from '../../entrypoints/seller-center.content/saving.ts';
import { read, type WarehouseForm } from '../../rules/form.ts';
import { now, show } from './site.ts';
import { dongguan, formOf, warehouseHtml, warehouseReader, type WarehouseOptions } from './warehouse-site.ts';

type Name = 'click' | 'keydown' | 'input' | 'pointerdown';

let reader: WarehouseReader;
let visit: AbortController;
let check: () => void;
let act: (name: Name, target: Element, more?: Record<string, unknown>) => void;
const saved = vi.fn<(form: WarehouseForm) => void>();

const street = (): HTMLTextAreaElement => document.getElementsByTagName('textarea')[0]!;
const button = (text: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent.trim() === text)!;
const look = (): void => {
  reader.update();
  check();
};
/** The page becomes another; what stood in it is gone. */
const turnTo = (options: WarehouseOptions): void => {
  show(warehouseHtml(options));
  look();
};
const add = (html: string): void => {
  document.body.insertAdjacentHTML('beforeend', html);
  look();
};
const type = (text: string): void => {
  street().value = text;
  act('input', street());
  look();
};
const list: WarehouseOptions = { list: 'table', form: false };

function begin(options: WarehouseOptions): void {
  reader = warehouseReader(options);
  visit = new AbortController();
  // A test cannot make trusted events: the listeners are called with what trusted ones carry.
  const spy = vi.spyOn(document, 'addEventListener');
  check = followSaving(reader, saved, visit.signal);
  const listeners = new Map(spy.mock.calls.map(([name, listener]) => [name, listener as (event: unknown) => void]));
  act = (name, target, more = {}) => listeners.get(name)?.({ target, isTrusted: true, ...more });
}

beforeEach(() => {
  vi.useFakeTimers({ now });
  begin({ home: 'drawer', list: 'table' });
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

describe('saved', () => {
  test('the drawer closes after the press', () => {
    type('望沙路115号,A栋2楼');
    const pressed = formOf(reader);
    act('click', button('Save').querySelector('span')!);
    look();
    expect(saved).not.toHaveBeenCalled();
    turnTo(list);
    expect(saved.mock.calls).toEqual([[pressed]]);
    expect(pressed.fields.street).toEqual(read('望沙路115号,A栋2楼'));
    expect(pressed.fields.saved).toMatchObject({ value: { street: read(dongguan.street) } });
    turnTo(list);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  test('the keyboard saves too', () => {
    act('keydown', document.querySelector('#contactPerson_input')!, { key: 'Enter', isComposing: false });
    turnTo(list);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  test('a dialog asks first', () => {
    act('click', button('Save'));
    add('<div class="core-modal-wrapper" style="display: block;"><div role="dialog"><button>OK</button></div></div>');
    act('click', button('OK'));
    turnTo(list);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  test('a form in the page stays, and the page says that it is saved: it is edited on from there', () => {
    begin({ home: 'inline' });
    type('new');
    act('click', button('Save'));
    add('<div class="core-message"><span class="core-message-content">Saved successfully</span></div>');
    expect(saved).toHaveBeenCalledTimes(1);
    look();
    expect(formOf(reader).fields.saved).toMatchObject({ value: { street: read('new') } });
    turnTo(list);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  test('the page goes elsewhere by itself right after the press', () => {
    act('click', button('Save'));
    visit.abort();
    expect(saved).toHaveBeenCalledTimes(1);
  });
});

describe('not saved', () => {
  test.each([
    [
      'cancelled',
      () => {
        act('click', button('Cancel'));
      },
    ],
    [
      'cancelled after a press that the site refused',
      () => {
        act('click', button('Save'));
        act('click', button('Cancel'));
      },
    ],
    [
      'closed with Escape',
      () => {
        act('click', button('Save'));
        act('keydown', document.body, { key: 'Escape' });
      },
    ],
    [
      'closed by a click beside it',
      () => {
        act('click', button('Save'));
        act('click', document.querySelector('.core-drawer-mask')!);
      },
    ],
    [
      'pressed by a script',
      () => {
        act('click', button('Save'), { isTrusted: false });
      },
    ],
    [
      'Enter in the address, which is a new line',
      () => {
        act('keydown', street(), { key: 'Enter', isComposing: false });
      },
    ],
    [
      'Enter that only takes a word from the input method',
      () => {
        act('keydown', document.querySelector('#contactPerson_input')!, { key: 'Enter', isComposing: true });
      },
    ],
  ])('%s', (_, leave) => {
    leave();
    turnTo(list);
    visit.abort();
    expect(saved).not.toHaveBeenCalled();
  });

  test('the form stays open with an error in it', () => {
    act('click', button('Save'));
    add('<div role="alert">This field is required</div>');
    vi.advanceTimersByTime(5000);
    look();
    expect(saved).not.toHaveBeenCalled();
  });

  test('left with an error in it', () => {
    act('click', button('Save'));
    document.querySelector('#contactPerson_input')!.setAttribute('aria-invalid', 'true');
    look();
    visit.abort();
    expect(saved).not.toHaveBeenCalled();
  });

  test('a form that closes long after the press', () => {
    act('click', button('Save'));
    vi.advanceTimersByTime(60_001);
    turnTo(list);
    expect(saved).not.toHaveBeenCalled();
  });

  test('the words were there before', () => {
    begin({ home: 'inline' });
    add('<div class="core-message"><span class="core-message-content">Saved successfully</span></div>');
    act('click', button('Save'));
    look();
    expect(saved).not.toHaveBeenCalled();
  });
});

test('a region is chosen: what stood there is what was saved', () => {
  act('pointerdown', document.querySelector('#region_input span')!);
  turnTo({ home: 'drawer', list: 'table', values: { region: ['广东省', '深圳市', '宝安区'] } });
  const { region, saved: before } = formOf(reader).fields;
  expect(region).toEqual(read(['广东省', '深圳市', '宝安区']));
  expect(before).toMatchObject({ value: { region: read(['广东省', '东莞市', '洪梅镇']) } });
});
