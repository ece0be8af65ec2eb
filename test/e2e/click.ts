/** A press that is sure to reach its element. */
import type { ElementHandle } from 'puppeteer-core';
import { until } from './steps.ts';

/** Waits until the element stands still. */
const atRest = (element: ElementHandle): Promise<void> =>
  until(
    element.frame.page(),
    'the element stands still',
    async (each) => {
      const place = (): string => JSON.stringify((each as unknown as Element).getBoundingClientRect());
      const before = place();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return place() === before;
    },
    element,
  );

/** Whether a click goes to the element, told by the element; it is dismissed where the press replaces the document. */
const listenForClick = async (element: ElementHandle): Promise<() => Promise<boolean>> => {
  const heard = await element.evaluateHandle((each) => {
    const clicks = { arrived: false };
    const listener = (): void => {
      clicks.arrived = true;
    };
    each.addEventListener('click', listener, { capture: true, once: true });
    return clicks;
  });
  // What is gone with the press, or whose document is, was pressed.
  const isGone = (): Promise<boolean> => element.evaluate((each) => !each.isConnected).catch(() => true);
  return async () => (await isGone()) || heard.evaluate(({ arrived }) => arrived).catch(() => true);
};

/**
 * Clicks the element once it stands still: a dialog that is still growing takes a click where its button was before. The
 * browser aims before it clicks, and may find something else there by then: what missed the element is done again.
 */
export const clickAtRest = async (element: ElementHandle): Promise<void> => {
  for (let left = 3; left > 0; left -= 1) {
    await atRest(element);
    const hasArrived = await listenForClick(element);
    await element.click();
    if (await hasArrived()) return;
  }
  throw new Error('The click did not reach the element.');
};
