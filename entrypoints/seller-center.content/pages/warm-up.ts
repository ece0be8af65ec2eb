/** The warm-up field, in the shapes it may have: buyers see the sale before it starts. */
import { blank, garbled, read, type Reading, type WarmUp } from '../../../rules/form.ts';
import { isOn, valueOf } from '../controls.ts';
import { textOf } from '../read.ts';
import { says } from './labels.ts';

/** A switch, a checkbox, a choice of days, or a set of radios. A page without warm-up has none: off. */
export function warmUpIn(controls: readonly HTMLElement[]): Reading<WarmUp> {
  const [first] = controls;
  if (!first) return read({ on: false, days: null });
  const radios = controls.filter((each) => each instanceof HTMLInputElement && each.type === 'radio');
  if (radios.length > 0) {
    const chosen = radios.find((each) => isOn(each));
    return chosen ? warmUpSays(textOf(chosen.closest('label') ?? chosen)) : blank;
  }
  const role = first.getAttribute('role');
  const isToggle = role === 'switch' || (first instanceof HTMLInputElement && first.type === 'checkbox');
  if (isToggle) return read({ on: isOn(first), days: null });
  return warmUpSays(valueOf(first));
}

function warmUpSays(text: string): Reading<WarmUp> {
  if (text.trim() === '' || says('off', text)) return read({ on: false, days: null });
  const days = /(\d+)/.exec(text.normalize('NFKC'))?.[1];
  if (days === '0') return read({ on: false, days: null });
  // Words nobody has seen yet: neither on nor off.
  return days === undefined ? garbled(text, 'not-a-number') : read({ on: true, days: Number(days) });
}
