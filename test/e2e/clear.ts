/** Whether something of the page lies free of everything that Shoplint draws. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { find } from './steps.ts';

/** Panel, tab and notices; over menus, windows and bars no marker either. A field's own marker may stand in the field. */
export const solid = '.panel, .tab, .notice, .popcard';
const everything = `${solid}, .marker`;

/** Frames go by until the thing stands still and nothing of ours lies on it. */
export const expectClear = async (page: Page, what: string, selector: string, ours = everything): Promise<void> => {
  await find(
    page,
    what,
    (match) => [...document.querySelectorAll(match)].find((each) => each.getBoundingClientRect().width > 0),
    selector,
  );
  const seen = await page.evaluate(
    async (match, parts) => {
      const boxOf = (element: Element | undefined): number[] => {
        const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
        return [left, top, right, bottom].map((edge) => Math.round(edge * 10) / 10);
      };
      const visible = (box: number[]): boolean => box[2] !== box[0] && box[3] !== box[1];
      const touches = ([l = 0, t = 0, r = 0, b = 0]: number[], [l2 = 0, t2 = 0, r2 = 0, b2 = 0]: number[]): boolean =>
        l < r2 && l2 < r && t < b2 && t2 < b;
      const look = (): { thing: number[]; drawn: number; on: Record<string, number[]>[] } => {
        const thing = [...document.querySelectorAll(match)].map(boxOf).find(visible) ?? [];
        const drawn = [...(document.querySelector('shoplint-overlay')?.shadowRoot?.querySelectorAll(parts) ?? [])].map(
          (each) => ({ name: each.className, box: boxOf(each) }),
        );
        return {
          thing,
          drawn: drawn.length,
          on: drawn.filter(({ box }) => visible(box) && touches(box, thing)).map(({ name, box }) => ({ [name]: box })),
        };
      };
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      let last = look();
      const end = performance.now() + 5000;
      for (let calm = 0; calm < 6 && performance.now() < end;) {
        const before = last;
        await frame();
        last = look();
        calm = last.on.length === 0 && String(before.thing) === String(last.thing) ? calm + 1 : 0;
      }
      return last;
    },
    selector,
    ours,
  );
  expect(seen.drawn, `${what}: panel or tab can be seen`).toBeGreaterThan(0);
  expect(seen.on, `${what} at ${seen.thing.join(', ')}`).toEqual([]);
};
