// @vitest-environment jsdom
/** Writing into the site's own field, as typing would, and saying what the site made of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { write } from '../../entrypoints/seller-center.content/write.ts';
import { show } from './site.ts';

/** Waits for the frames that the site is given. */
async function writing(controls: readonly HTMLElement[], texts: readonly string[]): ReturnType<typeof write> {
  const outcome = write(controls, texts);
  await vi.advanceTimersByTimeAsync(500);
  return outcome;
}
const field = (i = 0): HTMLInputElement => document.querySelectorAll('input')[i]!;
const watched = ['focus', 'input', 'change', 'keydown', 'keypress', 'keyup', 'blur'] as const;
/** Every event of the controls with the value that stood there then. */
function record(...controls: HTMLInputElement[]): string[] {
  const log: string[] = [];
  controls.forEach((control, i) => {
    for (const name of watched) {
      control.addEventListener(name, () => {
        log.push(`${controls.length > 1 ? `${String(i)} ` : ''}${name} ${control.value}`);
      });
    }
  });
  return log;
}

beforeEach(() => {
  vi.useFakeTimers();
  show('<input value="120"><input value="old"><textarea>old</textarea>');
  return () => vi.useRealTimers();
});

describe('write', () => {
  test('focus, input, change, blur, in this order, with the new value', async () => {
    const log = record(field());
    expect(await writing([field()], ['90'])).toEqual({ result: 'written', text: '90', shows: '90' });
    expect(log).toEqual(['focus 120', 'input 90', 'change 90', 'blur 90']);
    expect(document.activeElement).toBe(document.body);
  });

  test('through the native setter: a framework that put its own on the element still notices', async () => {
    const own = vi.fn();
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(field(), 'value', {
      configurable: true,
      get: () => native.get!.call(field()) as string,
      set: own,
    });
    expect(await writing([field()], ['90'])).toEqual({ result: 'written', text: '90', shows: '90' });
    expect(own).not.toHaveBeenCalled();
  });

  test('the input event says what was inserted, bubbles, and does not pass for the seller’s own', async () => {
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('input', heard, { once: true });
    await writing([field()], ['90']);
    const event = heard.mock.calls[0]![0] as InputEvent;
    expect([event.inputType, event.data, event.bubbles]).toEqual(['insertReplacementText', '90', true]);
  });

  test('a text area', async () => {
    const area = document.querySelector('textarea')!;
    expect(await writing([area], ['new'])).toEqual({ result: 'written', text: 'new', shows: 'new' });
    expect(area.value).toBe('new');
  });

  test('date and time, one after the other', async () => {
    const log = record(field(0), field(1));
    expect(await writing([field(0), field(1)], ['11/23/2026', '10:00'])).toEqual({
      result: 'written',
      text: '11/23/2026 10:00',
      shows: '11/23/2026 10:00',
    });
    expect(log).toEqual([
      '0 focus 120',
      '0 input 11/23/2026',
      '0 change 11/23/2026',
      '0 blur 11/23/2026',
      '1 focus old',
      '1 input 10:00',
      '1 change 10:00',
      '1 blur 10:00',
    ]);
  });

  test('a date picker takes a typed date on Enter, other fields get no key', async () => {
    show(
      '<div class="core-picker core-picker-size-default"><div class="core-picker-input"><input value=""></div></div>',
    );
    const log = record(field());
    await writing([field()], ['11/23/2026 10:00']);
    const text = '11/23/2026 10:00';
    expect(log).toEqual([
      'focus ',
      `input ${text}`,
      `change ${text}`,
      `keydown ${text}`,
      `keypress ${text}`,
      `keyup ${text}`,
      `blur ${text}`,
    ]);
  });
});

describe('what the site makes of it', () => {
  const on = (name: string, make: (value: string) => string): void => {
    field().addEventListener(name, () => {
      field().value = make(field().value);
    });
  };

  test.each([
    ['rounds on blur', 'blur', (value: string) => `${value}.00`, '90.00'],
    ['refuses on input', 'input', () => '120', '120'],
    ['empties on change', 'change', () => '', ''],
  ])('it %s', async (_, event, make, shows) => {
    on(event, make);
    expect(await writing([field()], ['90'])).toEqual({ result: 'differs', text: '90', shows });
  });

  test('a frame later', async () => {
    field().addEventListener('blur', () => {
      requestAnimationFrame(() => {
        field().value = '91';
      });
    });
    expect(await writing([field()], ['90'])).toEqual({ result: 'differs', text: '90', shows: '91' });
  });

  test('spaces alone make no difference', async () => {
    on('blur', (value) => ` ${value.replace(' ', '  ')} `);
    expect(await writing([field()], ['1 299'])).toMatchObject({ result: 'written', text: '1 299' });
  });
});

describe('where nothing can be written', () => {
  test.each([
    ['disabled', (input: HTMLInputElement) => (input.disabled = true)],
    ['read-only', (input: HTMLInputElement) => (input.readOnly = true)],
    ['a checkbox', (input: HTMLInputElement) => (input.type = 'checkbox')],
  ])('%s: nothing is touched', async (_, prepare) => {
    prepare(field());
    const before = field().value;
    const log = record(field());
    expect(await writing([field()], ['90'])).toEqual({ result: 'failed', text: '90', shows: '' });
    expect([field().value, log]).toEqual([before, []]);
  });

  test('one of two fields is disabled: the other stays too', async () => {
    field(1).disabled = true;
    expect(await writing([field(0), field(1)], ['a', 'b'])).toEqual({ result: 'failed', text: 'a b', shows: '' });
    expect(field(0).value).toBe('120');
  });

  test.each([
    ['no field', [], ['90']],
    ['fewer texts than fields', [0, 1], ['90']],
    ['more texts than fields', [0], ['90', '91']],
  ] as const)('%s', async (_, fields, texts) => {
    expect(
      await writing(
        fields.map((i) => field(i)),
        texts,
      ),
    ).toMatchObject({ result: 'failed', shows: '' });
    expect(field(0).value).toBe('120');
  });
});
