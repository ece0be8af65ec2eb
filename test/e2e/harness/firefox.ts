/** What only Firefox's chrome scope can do: open moz-extension pages, end the event page. Seen with 153 ESR. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Context {
  readonly context: string;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Puppeteer keeps its BiDi connection to itself; the browser-wide commands below have no other door. */
const connectionOf = (browser: Browser): Connection => (browser as unknown as { connection: Connection }).connection;

/** Runs an expression in the browser window's own realm and waits for its promise. */
export const evaluateInChrome = async (browser: Browser, expression: string): Promise<unknown> => {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  const window = (tree.result as { contexts: readonly Context[] }).contexts[0];
  if (!window) throw new Error('Firefox shows no window to its chrome scope.');
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = answer.result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'failed in chrome scope');
  return evaluated.result?.value;
};

/** Downloads go into the folder, unasked. */
export const allowDownloadsInto = async (browser: Browser, folder: string): Promise<void> => {
  await connectionOf(browser).send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
};

/**
 * Pages of an add-on refuse ordinary navigation, a tab opened by the browser itself does not. Puppeteer hears nothing of
 * that tab's navigation and goes on calling it about:blank, so the new tab is asked itself.
 */
export const openInTrustedTab = async (browser: Browser, url: string): Promise<Page> => {
  // A tab may change its process while it opens, and what stood for it before then answers no more: another is opened.
  for (let tries = 3; tries > 0; tries -= 1) {
    const before = new Set(browser.targets());
    await evaluateInChrome(browser, `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}))`);
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      await later(50);
      for (const target of browser.targets()) {
        const page = before.has(target) ? null : await target.page().catch(() => null);
        if (page && (await isAt(page, url))) return page;
      }
    }
  }
  throw new Error(`Firefox did not open ${url} as a page.`);
};

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** It is loaded, and says so at once. */
const isAt = (page: Page, url: string): Promise<boolean> =>
  Promise.race([
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false),
    later(2000).then(() => false),
  ]);

/** Waits for the tab whose address ends so, and closes it. */
export const closeTrustedTab = async (browser: Browser, path: string): Promise<void> => {
  await evaluateInChrome(
    browser,
    `(async () => {
      for (let left = 200; left > 0; left -= 1) {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/${path}'));
        if (tab) return void gBrowser.removeTab(tab);
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error('No tab opened ${path}.');
    })()`,
  );
};

/** Installs a package into the profile, where it stays; one that is there already is left as it is. */
export const installForGood = async (browser: Browser, id: string, file: string): Promise<void> => {
  await evaluateInChrome(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const startup = async () => (await AddonManager.getAddonByID(${JSON.stringify(id)}))?.startupPromise;
      if (await AddonManager.getAddonByID(${JSON.stringify(id)})) return void (await startup());
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(${JSON.stringify(file)});
      await (await AddonManager.getInstallForFile(file)).install();
      await startup();
    })()`,
  );
};

export const grantInFirefox = async (browser: Browser, id: string, permission: string): Promise<void> => {
  await evaluateInChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: [${JSON.stringify(permission)}], origins: [] }, extension);
    })()`,
  );
};
