/** The toolbar badge: on a tab with errors their number; elsewhere the nearest deadline. */
import { browser } from 'wxt/browser';

/** What this background has set; after a restart it knows nothing and sets again. */
const shown = new Map<number, number>();

/** What the whole browser shows where a tab shows nothing of its own. */
export interface GlobalBadge {
  readonly text: string;
  readonly tone: 'near' | 'far' | 'trouble';
}
const colours = { near: '#cb272d', far: '#4e5969', trouble: '#a05e03' } as const;
let global: GlobalBadge | null = null;

// A tab that was closed meanwhile has no badge to set.
const ignore = (): void => undefined;

/** Errors of a tab; 0 gives the tab the global badge back. */
export function showErrors(tab: number, errors: number): void {
  if (shown.get(tab) === errors) return;
  shown.set(tab, errors);
  // Only null gives the global text back (the types do not know): an empty one would hide it on this tab.
  const text = errors === 0 ? null : errors > 999 ? '999+' : String(errors);
  void browser.action.setBadgeText({ tabId: tab, text: text as string }).catch(ignore);
  if (errors > 0) colour('near', tab);
  // A tab's colour stays its own for good.
  else if (global) colour(global.tone, tab);
}

/** The tab may have been loaded anew, which drops its badge: nothing is known of it any more. */
export const forgetErrors = (tab: number): void => {
  shown.delete(tab);
};

/** The badge of the browser. Tabs with errors keep theirs. */
export function showGlobal(badge: GlobalBadge): void {
  if (global?.text === badge.text && global.tone === badge.tone) return;
  const isRecoloured = global?.tone !== badge.tone;
  global = badge;
  void browser.action.setBadgeText({ text: badge.text }).catch(ignore);
  if (!isRecoloured) return;
  colour(badge.tone);
  for (const [tab, errors] of shown) if (errors === 0) colour(badge.tone, tab);
}

function colour(tone: GlobalBadge['tone'], tab?: number): void {
  const where = tab === undefined ? {} : { tabId: tab };
  void browser.action.setBadgeBackgroundColor({ ...where, color: colours[tone] }).catch(ignore);
  void browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }).catch(ignore);
}
