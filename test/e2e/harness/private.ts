/** A private window that the extension may see, as after the seller's yes in the browser's list of extensions. */
import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { evaluateInChrome, grantInFirefox } from './firefox.ts';

/** The API of Chromium's own list of extensions. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

const allowInChromium = async ({ browser, extensionId, extensionOrigin }: Session): Promise<void> => {
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Without it an unpacked extension that starts anew is switched off.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  // Its pages are blocked until it has started anew.
  const end = Date.now() + 10_000;
  while (
    Date.now() < end &&
    !(await list.goto(`${extensionOrigin}icon/16.png`).then(
      () => true,
      () => false,
    ))
  );
  await list.close();
};

const allowInFirefox = async ({ browser, extensionId }: Session): Promise<void> => {
  await grantInFirefox(browser, extensionId, 'internal:privateBrowsingAllowed');
  await evaluateInChrome(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();
    })()`,
  );
};

/** The extension starts anew with it. */
export const allowPrivate = (session: Session): Promise<void> =>
  session.name === 'chromium' ? allowInChromium(session) : allowInFirefox(session);

/** A page in a private window of its own. `own`: a page of the extension. */
export const openPrivately = async ({ name, browser }: Session, own: Page, url: string): Promise<Page> => {
  const opened = browser.waitForTarget((target) => target.url() === url);
  if (name === 'chromium') await own.evaluate((at) => chrome.windows.create({ incognito: true, url: at }), url);
  else await evaluateInChrome(browser, `openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
  const page = await (await opened).page();
  if (!page) throw new Error(`The private window shows no page at ${url}.`);
  return page;
};
