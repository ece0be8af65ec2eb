/** What a seller does and sees in Shoplint's overlay. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { clickAtRest } from './click.ts';
import { find, until } from './steps.ts';

/** Everything the overlay says, as text. */
export const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(document.querySelector('shoplint-overlay')?.shadowRoot?.children ?? [])]
      .filter((part) => part instanceof HTMLElement && !['SCRIPT', 'STYLE'].includes(part.tagName))
      .map((part) => (part as HTMLElement).innerText)
      .join('\n'),
  );

/** All that a script of the page can read of the overlay: texts, attributes, what is typed, what is read aloud, styles. */
export const reachable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts: string[] = [];
    const read = (root: Element | ShadowRoot): void => {
      if (root instanceof Element) {
        for (const { name, value } of root.attributes) parts.push(`${name}=${value}`);
        if ('value' in root) parts.push(String(root.value));
        if (root.shadowRoot) read(root.shadowRoot);
        for (const pseudo of ['::before', '::after']) parts.push(getComputedStyle(root, pseudo).content);
      } else {
        const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
        for (const sheet of sheets) parts.push(...[...sheet.cssRules].map(({ cssText }) => cssText));
      }
      for (const node of root.childNodes) {
        if (node instanceof Element) read(node);
        else parts.push(node.nodeValue ?? '');
      }
    };
    for (const host of document.querySelectorAll('shoplint-overlay')) read(host);
    return parts.join('\n');
  });

export const overlaySays = (page: Page, text: string): Promise<void> =>
  until(
    page,
    `the overlay says “${text}”`,
    (wanted) =>
      [...(document.querySelector('shoplint-overlay')?.shadowRoot?.children ?? [])].some(
        (part) => part instanceof HTMLElement && part.innerText.includes(wanted),
      ),
    text,
  );

/** The first element of the overlay that matches, and whose text begins so. */
export const inOverlay = (page: Page, selector: string, text = ''): Promise<ElementHandle> =>
  find(
    page,
    `“${selector}” in the overlay${text === '' ? '' : `, saying “${text}”`}`,
    (match, beginning) =>
      [...(document.querySelector('shoplint-overlay')?.shadowRoot?.querySelectorAll(match) ?? [])].find(
        (each) => each.textContent.trim().startsWith(beginning) && each.getBoundingClientRect().width > 0,
      ),
    selector,
    text,
  );

export const press = async (page: Page, action: string, text?: string): Promise<void> => {
  const found = await inOverlay(page, `[data-action="${action}"]`, text);
  await clickAtRest(found);
};

export const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => Boolean(document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector('.panel')));

export const untilOpen = async (page: Page): Promise<void> => {
  await inOverlay(page, '.panel');
};
export const untilTab = async (page: Page): Promise<void> => {
  await inOverlay(page, '.tab');
};

/** Shows the findings of one rule in the panel. */
export const filterBy = async (page: Page, rule: string): Promise<void> => {
  const select = await inOverlay(page, '.filters select');
  await select.select(rule);
};

/** The finding's card in the panel, scrolled to. */
export const card = async (page: Page, rule: string, row = ''): Promise<ElementHandle> => {
  await untilOpen(page);
  await until(
    page,
    `the panel has findings of ${rule}`,
    (id) =>
      document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector(`.filters option[value="${id}"]`) != null,
    rule,
  );
  await filterBy(page, rule);
  return inOverlay(page, `[data-finding^="${rule}|${row}|"]`);
};

/** Presses a button of a finding's card; returns the button's words. */
export const pressOn = async (page: Page, action: string, rule: string, row?: string): Promise<string> => {
  const found = await card(page, rule, row);
  const pressed = await found.$(`[data-action="${action}"]`);
  if (!pressed) throw new Error(`The card of ${rule} has no button “${action}”.`);
  const label = await pressed.evaluate((each) => each.textContent.trim());
  await clickAtRest(pressed);
  return label;
};
