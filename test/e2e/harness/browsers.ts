/** One driver for Chromium and Firefox: the built extension, under the real host names, on the practice site. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { hosts } from '../../../entrypoints/seller-center.content/hosts.ts';
import {
  allowDownloadsInto,
  closeTrustedTab,
  evaluateInChrome,
  grantInFirefox,
  installForGood,
  openInTrustedTab,
} from './firefox.ts';
import { ensureBrowser, type BrowserName } from './install.ts';

export type { BrowserName } from './install.ts';

export interface Options {
  /** Folder with the extension's manifest.json; without it a plain browser starts. */
  readonly extensionDir?: string;
  /** Where `serve()` listens. */
  readonly port: number;
  /** Kept profile, in which the extension stays installed; a throw-away one otherwise. */
  readonly profileDir?: string;
  /** Default true. */
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Port of a proxy on this machine through which everything goes, also what is meant for this machine. */
  readonly proxy?: number;
  /** Leaves the first-minute page of a new install alone; also for a profile that has seen it. Closed otherwise. */
  readonly welcome?: boolean;
  /** Hosts beside the known ones that lead to the practice site. */
  readonly moreHosts?: readonly string[];
  /** Size of the page, default 1280 × 720; a visible window is as large and its page follows it. */
  readonly window?: { readonly width: number; readonly height: number };
}

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Chromium: the id. Firefox: the add-on's id (`browser_specific_settings.gecko.id`). Empty without extension. */
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, where the extension's own pages are. */
  readonly extensionOrigin: string;
  close(): Promise<void>;
}

const chromiumArgs = ({ port, proxy, window, headless = true, moreHosts = [] }: Options): string[] => {
  const toPractice = [...hosts, ...moreHosts].map((host) => `MAP ${host}:443 127.0.0.1:${port.toString()}`);
  return [
    `--host-resolver-rules=${[...toPractice, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    ...(proxy === undefined
      ? ['--no-proxy-server']
      : [
          `--proxy-server=127.0.0.1:${proxy.toString()}`,
          '--proxy-bypass-list=<-loopback>',
          '--ignore-certificate-errors',
        ]),
    '--lang=en-US',
    '--hide-crash-restore-bubble',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless || !window ? [] : [`--window-size=${window.width.toString()},${window.height.toString()}`]),
  ];
};

/** The address of the add-on's own pages, random otherwise; the same in every run, so that a kept profile keeps its data. */
const uuid = '5b0e1f6a-7a5d-4c0e-9d4e-3f6c2a91d8b7';

const firefoxPrefs = ({ port, proxy }: Options, addonId: string): Record<string, unknown> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port.toString()}`,
  'network.proxy.type': proxy === undefined ? 0 : 1,
  ...(proxy === undefined
    ? {}
    : {
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.allow_hijacking_localhost': true,
      }),
  'network.dns.disableIPv6': true,
  // HTTP/3 and its lookups would go round the forced port.
  'network.http.http3.enable': false,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
  'intl.accept_languages': 'en-US, en',
  // Developer Edition, ESR and Debian's builds take an unsigned package then.
  'xpinstall.signatures.required': false,
  // Without a desktop the system's own notifications are gone as soon as they come.
  'alerts.useSystemBackend': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
});

const addonIdOf = async (extensionDir: string): Promise<string> => {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} has no browser_specific_settings.gecko.id: build it for Firefox.`);
  return id;
};

const common = async (name: BrowserName, options: Options): Promise<LaunchOptions> => {
  const { headless = true, window, profileDir } = options;
  return {
    executablePath: await ensureBrowser(name),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? (window ?? { width: 1280, height: 720 }) : null,
    ...(profileDir ? { userDataDir: profileDir } : {}),
  };
};

const loadedIn = async (browser: Browser): Promise<string> => {
  for (let left = 100; left > 0; left -= 1) {
    const [id] = (await browser.extensions()).keys();
    if (id !== undefined) return id;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('Chromium did not load the extension.');
};

const welcomePage = 'welcome.html';

const isNew = ({ extensionDir, welcome }: Options): boolean => extensionDir !== undefined && welcome !== true;

const launchChromium = async (options: Options): Promise<Session> => {
  const { extensionDir, profileDir } = options;
  // What DevTools install is gone with the browser, and so are its permissions.
  const isKept = extensionDir !== undefined && profileDir !== undefined;
  const browser = await puppeteer.launch({
    ...(await common('chromium', options)),
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...chromiumArgs(options),
      ...(isKept
        ? [`--load-extension=${extensionDir}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
      ...(options.args ?? []),
    ],
  });
  const extensionId = isKept
    ? await loadedIn(browser)
    : extensionDir
      ? await browser.installExtension(extensionDir)
      : '';
  if (isNew(options)) {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith(`/${welcomePage}`));
    await (await welcome.page())?.close();
  }
  return {
    name: 'chromium',
    browser,
    extensionId,
    extensionOrigin: extensionId && `chrome-extension://${extensionId}/`,
    close: () => browser.close(),
  };
};

/** The build as an unsigned package beside its folder. */
const packed = async (extensionDir: string): Promise<string> => {
  const names = await readdir(extensionDir, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const entries = await Promise.all(
    files.map(async (file) => [relative(extensionDir, file).replaceAll('\\', '/'), await readFile(file)] as const),
  );
  const path = `${extensionDir}.xpi`;
  await writeFile(path, zipSync(Object.fromEntries(entries)));
  return path;
};

const launchFirefox = async (options: Options): Promise<Session> => {
  const { extensionDir, args = [], window, headless = true } = options;
  const addonId = extensionDir ? await addonIdOf(extensionDir) : '';
  const size =
    headless || !window ? [] : [`--width=${window.width.toString()}`, `--height=${window.height.toString()}`];
  const browser = await puppeteer.launch({
    ...(await common('firefox', options)),
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...size, ...args],
    // Without it Firefox fetches its own settings, which would arrive at the practice server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: firefoxPrefs(options, addonId),
  });
  const isKept = extensionDir !== undefined && options.profileDir !== undefined;
  if (isKept) await installForGood(browser, addonId, await packed(extensionDir));
  const extensionId = isKept ? addonId : extensionDir ? await browser.installExtension(extensionDir) : '';
  if (isNew(options)) await closeTrustedTab(browser, welcomePage);
  return {
    name: 'firefox',
    browser,
    extensionId,
    extensionOrigin: extensionId && `moz-extension://${uuid}/`,
    close: () => browser.close(),
  };
};

export const launch = (name: BrowserName, options: Options): Promise<Session> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

/** Opens one of the extension's own pages in a tab, e.g. `popup.html?tab=3` or `options.html#rules`. */
export const openExtensionPage = async (session: Session, path: string): Promise<Page> => {
  const url = session.extensionOrigin + path;
  if (session.name === 'firefox') return openInTrustedTab(session.browser, url);
  const page = await session.browser.newPage();
  await page.goto(url);
  return page;
};

/** From now on downloads go into the folder, unasked. */
export const allowDownloads = async ({ name, browser }: Session, folder: string): Promise<void> => {
  if (name === 'firefox') return allowDownloadsInto(browser, folder);
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
};

/** Kills the background as the browser would after 30 idle seconds; the next message or event wakes it. */
export const stopServiceWorker = async (session: Session): Promise<void> => {
  if (session.name === 'firefox') {
    const id = JSON.stringify(session.extensionId);
    await evaluateInChrome(
      session.browser,
      `WebExtensionPolicy.getByID(${id}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const { browser, extensionId, extensionOrigin } = session;
  const extension = (await browser.extensions()).get(extensionId);
  // Puppeteer's own `close` lets go of a worker after it stopped it: one that a message starts anew in between stands
  // still for a debugger that has gone, and answers nobody any more.
  for (const worker of (await extension?.workers()) ?? []) {
    await worker.client.detach().catch((error: unknown) => {
      // Gone before Puppeteer had noticed.
      if (!/No session with given id|already detached|closed/i.test(String(error))) throw error;
    });
  }
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  const running = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  await Promise.all(running.map(({ targetId }) => client.send('Target.closeTarget', { targetId })));
  await client.detach();
};

const apis = ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'] as const;
interface KeptSettings {
  readonly extensions: {
    readonly settings: Readonly<Record<string, Partial<Record<(typeof apis)[number], { api?: string[] }>>>>;
  };
}

/**
 * Gives the extension of a kept profile an optional permission, as the seller's yes to the browser's question would, and
 * gives the session to go on with: Chromium reads such answers only when it starts.
 */
export const grant = async (session: Session, options: Options, permission: string): Promise<Session> => {
  if (session.name === 'firefox') {
    await grantInFirefox(session.browser, session.extensionId, permission);
    return session;
  }
  await session.close();
  const path = join(options.profileDir ?? '', 'Default', 'Preferences');
  const kept = JSON.parse(await readFile(path, 'utf8')) as KeptSettings;
  const settings = kept.extensions.settings[session.extensionId];
  if (!settings) throw new Error('The profile does not know the extension.');
  for (const name of apis) settings[name] = { ...settings[name], api: [...(settings[name]?.api ?? []), permission] };
  await writeFile(path, JSON.stringify(kept));
  return launch(session.name, { ...options, welcome: true });
};
