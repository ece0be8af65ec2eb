/** What names this page, and what only names others: headings and the open tab, against menus and tabs that are not open. */
import { hasSuffix } from './read.ts';

/** A tab that is not open, or a menu: it names other pages, not this one. */
export function isElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const role = at.getAttribute('role');
    if (role === 'menuitem' || role === 'menu' || at.tagName === 'NAV') return true;
    if (hasSuffix(at, '-menu-item') || hasSuffix(at, '-menu')) return true;
    if (isTab(at)) return !isOpenTab(at);
  }
  return false;
}
const isTab = (element: Element): boolean =>
  element.getAttribute('role') === 'tab' || hasSuffix(element, '-tabs-header-title');
const isOpenTab = (tab: Element): boolean =>
  tab.getAttribute('aria-selected') === 'true' || hasSuffix(tab, '-tabs-header-title-active');

/** A heading by tag, role or the component library's title classes; an open tab counts as one. */
export function isHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; up += 1, at = at.parentElement) {
    if (/^H[1-6]$/.test(at.tagName) || at.getAttribute('role') === 'heading' || isTab(at)) return true;
    if (['-modal-title', '-drawer-header-title', '-page-header-title', '-card-header-title'].some(titleOf(at))) {
      return true;
    }
  }
  return false;
}
const titleOf =
  (element: Element) =>
  (suffix: string): boolean =>
    hasSuffix(element, suffix);
