/** The toolbar badge: on a tab with errors their number; elsewhere the nearest deadline, once there are deadlines. */
import { browser } from 'wxt/browser';

/** What this background has set; after a restart it knows nothing and sets again. */
const shown = new Map<number, number>();

/** Errors of a tab; 0 gives the tab the global badge back. */
export function showErrors(tab: number, errors: number): void {
  if (shown.get(tab) === errors) return;
  shown.set(tab, errors);
  // A tab that was closed meanwhile has no badge to set.
  const ignore = (): void => undefined;
  void browser.action
    .setBadgeText({ tabId: tab, text: errors === 0 ? '' : errors > 999 ? '999+' : String(errors) })
    .catch(ignore);
  if (errors > 0) {
    void browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#cb272d' }).catch(ignore);
    void browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }).catch(ignore);
  }
}

/** The tab may have been loaded anew, which drops its badge: nothing is known of it any more. */
export const forgetErrors = (tab: number): void => {
  shown.delete(tab);
};
