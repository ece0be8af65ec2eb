/** Writing a value into the site's own field: only ever when the seller pressed a fix or undo button. */
import type { FixOutcome } from '../../components/model.ts';
import { isTyping } from './read.ts';

/** Two frames: the site renders in the first, what it made of the value stands in the second. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });

/** How long a field may take to think again, in milliseconds. */
const afterthought = 120;

/** The native setter: the site's framework keeps its own on the element and would not notice a plain assignment. */
function setText(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Reflect.set(prototype, 'value', text, control);
}

/**
 * Puts `texts` into `controls`, one each, as typing would: focus, input, change, blur. Returns what the fields show
 * once the site has settled. Date pickers take a typed date on Enter.
 */
export async function write(controls: readonly HTMLElement[], texts: readonly string[]): Promise<FixOutcome> {
  const text = texts.join(' ');
  const fields = controls.filter(isTyping);
  if (fields.length !== texts.length || fields.some(({ disabled, readOnly }) => disabled || readOnly)) {
    return { result: 'failed', text, shows: '' };
  }
  for (const [i, field] of fields.entries()) {
    const value = texts[i] ?? '';
    field.focus({ preventScroll: true });
    setText(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: value }));
    await settled();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const isPicker = field.closest('[class*="-picker"]') !== null;
    if (isPicker) pressEnter(field);
    field.blur();
    await settled();
  }
  // Some fields put a value of their own back a moment later: what stands there then is what counts.
  await new Promise((resolve) => setTimeout(resolve, afterthought));
  const shows = fields.map(({ value }) => value).join(' ');
  const same = shows.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ').trim();
  return { result: same ? 'written' : 'differs', text, shows };
}

function pressEnter(field: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    field.dispatchEvent(
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true }),
    );
  }
}
