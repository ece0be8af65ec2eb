/**
 * One content script for all of Seller Center, which is a single-page app: which page is this? → load what reads it.
 * It runs on every page of the site, so it holds nothing but the question.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../background/messages.ts';
import { hosts, sellerHosts } from './hosts.ts';
import { meeting, type VisitControl } from './meeting.ts';
import { onceShown } from './once-shown.ts';
import { hostName, isOrphan, patiently } from './orphan.ts';
import { pageAt, visitKey, whereabouts } from './pages/index.ts';

/** The cross-border host's top bar, seen 2024: names the market. */
const barText = (): string => document.getElementById('WB-GEC-nav-bar')?.textContent ?? '';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export default defineContentScript({
  matches: hosts.map((host) => `https://${host}/*`),
  runAt: 'document_idle',
  main(ctx) {
    let current: { readonly key: string; readonly controller: AbortController } | null = null;
    let visit: VisitControl | null = null;

    const leave = (): void => {
      current?.controller.abort();
      current = null;
      visit = null;
    };
    /** The extension was updated or removed: leave the page as if we had never been there. */
    const retire = (): void => {
      leave();
      for (const host of [...document.getElementsByTagName(hostName)]) host.remove();
    };

    const arrive = async (url: URL): Promise<void> => {
      const page = pageAt(url);
      const key = page ? visitKey(url) : '';
      if (page && current?.key === key) return;
      leave();
      if (!page) return;
      const controller = new AbortController();
      current = { key, controller };
      const { signal } = controller;
      const isOver = (): boolean => signal.aborted;
      // A tab opened behind another is not read before somebody looks at it.
      await onceShown(signal);
      if (isOver()) return;
      const { visits, readOnly } = meeting();
      if (!(page.page in visits || page.page in readOnly)) {
        await patiently(() => sendMessage('loadReader', { page: page.page }));
      }
      if (isOver()) return;
      const added = Object.hasOwn(sellerHosts, url.host)
        ? null
        : await patiently(() => sendMessage('addedHost', undefined));
      if (isOver()) return;
      const where = whereabouts(url, barText, added);
      const address = url.href.slice(0, 4000);
      if (page.page === 'promotions' || page.page === 'health') {
        // The site adds the shop's number to the address a moment after load; what is read belongs to that shop.
        if (where.kind === 'local' && !url.searchParams.has('shop_id')) await pause(1500);
        await onceShown(signal);
        if (isOver()) return;
        readOnly[page.page]?.({ url: address, region: where.region, kind: where.kind }, signal);
        return;
      }
      const nameless = (): void => {
        if (signal.aborted || whereabouts(url, barText, added).region === null) return;
        leave();
        go(url);
      };
      const opened = { visit: crypto.randomUUID(), page: page.page, url: address, ...where };
      visit = visits[page.page]?.(opened, signal, { orphaned: retire, nameless }) ?? null;
    };
    const go = (url: URL): void => {
      arrive(url).catch((error: unknown) => {
        if (isOrphan(error)) retire();
      });
    };

    onMessage('refresh', () => {
      visit?.refresh();
    });
    onMessage('command', ({ data }) => {
      visit?.command(data);
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      go(newUrl);
    });
    ctx.onInvalidated(retire);
    go(new URL(location.href));
  },
});
