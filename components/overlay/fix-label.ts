import type { Fix } from '../../rules/finding.ts';
import type { FieldAt } from '../../rules/form.ts';
import type { ShownFinding } from '../model.ts';
import type { Texts } from '../text.ts';

/** The button says the value itself, so that nobody presses blind. Null where nothing can be put right by a button. */
export function fixLabel(fix: Fix | undefined, zone: string, texts: Texts): string | null {
  if (!fix) return null;
  const { name, startsAt, endsAt, price, limit, stock } = fix;
  const labels = [
    name === undefined ? null : texts.t('action.rename', { value: name }),
    startsAt === undefined ? null : texts.t('action.startAt', { value: texts.time({ at: startsAt, zone }) }),
    endsAt === undefined ? null : texts.t('action.endAt', { value: texts.time({ at: endsAt, zone }) }),
    price === undefined ? null : texts.t('action.set', { value: texts.money(price) }),
    limit === undefined ? null : texts.t('action.set', { value: limit }),
    stock === undefined ? null : texts.t('action.set', { value: stock }),
  ].filter((label) => label !== null);
  return labels.length === 0 ? null : labels.join(texts.t('list.and'));
}

/** The field that a fix writes to: not always the one the finding stands at. */
export function fixedField({ fix, at }: ShownFinding): FieldAt {
  const [field] = Object.keys(fix ?? {}) as (keyof Fix)[];
  return field ?? at;
}
