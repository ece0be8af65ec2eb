/** What a screen owes to every hand and eye. What runs in the page says what is wrong there, one line each. */
import type { Page } from 'puppeteer-core';

/** Texts that are cut off, and a page that scrolls sideways; run in the page. */
export const tooLong = (): string[] => {
  const panel = document.querySelector('shoplint-overlay')?.shadowRoot;
  const root = document.querySelector('.shoplint') ? document : (panel ?? document);
  const texts =
    'button, a, summary, label, legend, h1, h2, h3, h4, th, dt, [role="tab"], [role="status"], p, .cell:not(.cell-name)';
  // The number of a mark stands at its rim; names of sources and shops are theirs, and their tooltips have them whole.
  const spared = '.unseen, .marker, .card-source, .head-where';
  const cut = [...root.querySelectorAll<HTMLElement>(texts)].filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (each.clientWidth === 0 || each.closest(spared) || !each.checkVisibility()) return false;
    if (each.scrollWidth > each.clientWidth + 1) return true;
    return overflowX !== 'visible' && overflowY !== 'auto' && each.scrollHeight > each.clientHeight + 1;
  });
  const page = document.documentElement;
  const isWide = root === document && page.scrollWidth > page.clientWidth;
  return [
    ...cut.map(
      (each) => `cut: <${each.tagName.toLowerCase()} class="${each.className}"> ${each.innerText.slice(0, 60)}`,
    ),
    ...(isWide ? [`the page scrolls sideways: ${String(page.scrollWidth)} > ${String(page.clientWidth)}`] : []),
  ];
};

/**
 * Controls smaller than 24 px each way that also have another within that distance (WCAG 2.5.8); run in the page. A link
 * within a sentence may be as high as its line.
 */
export const tooSmall = (): string[] => {
  const panel = document.querySelector('shoplint-overlay')?.shadowRoot;
  const root = document.querySelector('.shoplint') ? document : (panel ?? document);
  const selector = 'button, a[href], input:not([type=hidden]), select, textarea, summary';
  const controls = [...root.querySelectorAll<HTMLElement>(selector)]
    .filter((each) => !each.closest('.unseen') && each.checkVisibility({ visibilityProperty: true }))
    .map((each) => {
      // A press on a field's label counts as one on the field.
      const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : [];
      return { each, boxes: [each, ...labels].map((one) => one.getBoundingClientRect()) };
    });
  const isNear = (x: number, y: number, { left, top, right, bottom }: DOMRect): boolean =>
    Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) < 12;
  return controls
    .filter(({ each, boxes: [box, ...labels] }) => {
      if (!box || [box, ...labels].some(({ width, height }) => width >= 24 && height >= 24)) return false;
      if (each.matches('a') && getComputedStyle(each).display === 'inline') return false;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return controls.some((other) => other.each !== each && other.boxes.some((one) => isNear(x, y, one)));
    })
    .map(({ each, boxes: [box] }) => {
      const size = `${(box?.width ?? 0).toFixed(1)} × ${(box?.height ?? 0).toFixed(1)}`;
      return `small: <${each.tagName.toLowerCase()} class="${each.className}"> ${each.innerText.slice(0, 40)} ${size}`;
    });
};

/** What is chosen, covered or drawn, and looks like its neighbours or its ground in forced colours; run in the page. */
export const lostInForcedColours = (): string[] => {
  const panel = document.querySelector('shoplint-overlay')?.shadowRoot;
  const root = document.querySelector('.shoplint') ? document : (panel ?? document);
  const all = (selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const groundOf = (each: Element): string => getComputedStyle(each).backgroundColor;
  const say = (what: string, each: Element): string => `${what}: ${each.outerHTML.slice(0, 120)}`;
  const chosen = all('[aria-current], [aria-pressed="true"], [aria-selected="true"]').filter((each) => {
    const others = all(each.tagName).filter((other) => other.className === each.className && other !== each);
    return others.some(
      (other) => !other.matches('[aria-current], [aria-pressed="true"]') && groundOf(other) === groundOf(each),
    );
  });
  const parts = all('.bar > span, .meter-used, .meter-rest, .legend-window').filter(
    (each) =>
      each.parentElement && groundOf(each) === groundOf(each.parentElement) && !each.matches('.bar-gap, .bar-start'),
  );
  const canvas = getComputedStyle(document.body).backgroundColor;
  const lines = all('.chart-line, .chart-steps, .chart-setter, .mark').filter((each) => {
    const { stroke, fill, color } = getComputedStyle(each);
    return [stroke, fill].every((paint) => ['none', canvas].includes(paint)) && color === canvas;
  });
  const switches = all('.switch input').filter((each) => getComputedStyle(each).appearance === 'none');
  return [
    ...chosen.map((each) => say('chosen, but looks like the others', each)),
    ...parts.map((each) => say('looks like its ground', each)),
    ...lines.map((each) => say('drawn in the colour of the ground', each)),
    ...switches.map((each) => say('a switch whose state is colour alone', each)),
  ];
};

/** What moves though less motion is wished; run in the page. */
export const moving = (): string[] => {
  const panel = document.querySelector('shoplint-overlay')?.shadowRoot;
  const root = document.querySelector('.shoplint') ? document : (panel ?? document);
  return [...root.querySelectorAll('.shoplint, .shoplint *')].flatMap((each) =>
    [undefined, '::before', '::after']
      .filter((pseudo) => {
        const { animationName, transitionDuration } = getComputedStyle(each, pseudo);
        return animationName !== 'none' || transitionDuration !== '0s';
      })
      .map((pseudo) => `moves: ${each.outerHTML.slice(0, 80)} ${pseudo ?? ''}`),
  );
};

/** One stop of the Tab key: where it is on the page, and what is wrong with it. */
interface Stop {
  readonly name: string;
  readonly box: { left: number; top: number; bottom: number };
  readonly wrong: readonly string[];
}

/** Where the keyboard is: whether it can be seen there, and nothing lies over it; null outside of Shoplint. Run in the page. */
const stopHere = (): Stop | null => {
  const here = document.activeElement as HTMLElement | null;
  // On the page of the first steps the overlay comes last, and opens what it is asked.
  if (!here || here === document.body || here.shadowRoot) return null;
  const said = (here.getAttribute('aria-label') ?? here.innerText).slice(0, 50);
  const name = `<${here.tagName.toLowerCase()} class="${here.className}"> ${said}`;
  /** The ring may be drawn by what stands for a hidden field, or around the active line of a list. */
  const rings = [here, here.nextElementSibling, here.querySelector('.grid-active')].filter((each) => each !== null);
  const isRinged = rings.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
    const isClear = /, 0\)$|transparent/.test(outlineColor);
    return boxShadow !== 'none' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !isClear);
  });
  const { left, top, right, bottom } = here.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const isSeen = [(top + bottom) / 2, top + 3, bottom - 3].some((y) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (found.contains(here) || rings.some((ring) => ring.contains(found)));
  });
  let scrolled = 0;
  for (let each = here.parentElement; each; each = each.parentElement) scrolled += each.scrollTop;
  return {
    name,
    box: { left, top: top + scrolled, bottom: bottom + scrolled },
    wrong: [
      ...(isRinged ? [] : [`no visible focus: ${name}`]),
      ...(isSeen || here.classList.contains('unseen') ? [] : [`the focus is hidden: ${name}`]),
    ],
  };
};

/** Goes through a page by the Tab key from its beginning to its end: how many stops, and what was wrong at them. */
export const walk = async (page: Page): Promise<{ stops: number; wrong: string[] }> => {
  const wrong: string[] = [];
  let before: Stop | null = null;
  // A trap for the keyboard ends here too.
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const stop: Stop | null = await page.evaluate(stopHere);
    if (!stop) return { stops, wrong };
    wrong.push(...stop.wrong);
    // To the right of what came before, a column may begin higher.
    const isBack = before && stop.box.bottom <= before.box.top && stop.box.left <= before.box.left;
    if (before && isBack) wrong.push(`back from ${before.name} to ${stop.name}`);
    before = stop;
  }
  return { stops: 150, wrong: [...wrong, 'the keyboard does not come out of the page'] };
};
