/**
 * `npm run dev`: WXT's dev mode on the practice Seller Center. A saved file is built again, the extension reloads, and
 * its tabs with it; a file of the practice site is built and reloaded likewise. `--firefox`, `--headless`.
 */
import { join, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'wxt';
import { launch } from './harness/browsers.ts';
import { waitForState } from './harness/overlay.ts';
import { serve } from './harness/server.ts';
import { buildSite, root } from './harness/site.ts';

const address = 'https://seller-th.tiktok.com/promotion/marketing-tools/flash-sale/create?scenario=mistakes';
const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const browser = name === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

const extensionDir = join(root, '.output', `${browser}-mv3-dev`);
const complain = (error: unknown): void => {
  console.error(error instanceof Error ? error.message : error);
};

const wxt = await createServer({
  root,
  browser,
  mode: 'development',
  // Beside the build that tests and stores take, never over it.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-dev',
  webExt: { disabled: true },
  dev: { server: { host: '127.0.0.1', origin: '127.0.0.1' } },
  manifest: {
    // Our own pages come from the dev server here, and everything listens to it; what is shipped may do neither.
    content_security_policy: {
      extension_pages:
        "script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src ws://127.0.0.1:* http://127.0.0.1:*; object-src 'none'",
    },
  },
});
await wxt.start();
const site = await serve();
const session = await launch(name, {
  extensionDir,
  port: site.port,
  headless,
  window: { width: 1280, height: 900 },
});

let ending: Promise<void> | undefined;
const end = (): Promise<void> => {
  ending ??= (async () => {
    await session.close().catch(() => undefined);
    await Promise.all([wxt.stop(), site.close()]);
    process.exit();
  })();
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Puppeteer's own listeners would end the process before anything was closed.
  process.removeAllListeners(signal);
  process.on(signal, () => void end());
}
session.browser.on('disconnected', () => void end());

// Installing it once more reloads it, in both browsers; WXT's own way, `runtime.reload()`, ends a driven extension for good.
wxt.reloadExtension = () => {
  session.browser.installExtension(extensionDir).catch(complain);
};

const say = (page: Page): void => {
  waitForState(page, 'ready', 30_000).then(
    ({ findings, passed }) => {
      console.log(
        `Shoplint on ${new URL(page.url()).host}: ${String(findings.length)} findings, ${String(passed)} passed`,
      );
    },
    () => undefined,
  );
};
const page = await session.browser.newPage();
page.on('load', () => {
  say(page);
});
await page.goto(address);

let building: Promise<unknown> = Promise.resolve();
wxt.watcher.on('change', (file) => {
  if (!file.startsWith(join(root, 'test', 'seller-center') + sep)) return;
  building = building
    .then(buildSite)
    .then(() => {
      console.log('Practice Seller Center: built again.');
      return page.reload();
    })
    .catch(complain);
});

console.log(`
Practice Seller Center: ${address}
Workbench:              ${session.extensionOrigin}options.html#settings
${headless ? 'No display: the browser runs headless. ' : ''}Save a file, and the extension and its tabs reload. Ctrl+C ends.`);
import { openExtensionPage } from './harness/browsers.ts';
const own = await openExtensionPage(session, 'options.html#settings').catch((e) => { console.log('open', String(e)); return null; });
await new Promise(r => setTimeout(r, 6000));
if (own) { own.on('console', m => console.log('own:', m.text())); console.log('own page:', await own.evaluate(() => document.body.innerText.slice(0, 200)).catch(String));
const t = performance.now(); const { utimesSync } = await import('node:fs'); const d = new Date(); utimesSync('components/settings.tsx', d, d); await new Promise(r => setTimeout(r, 8000)); console.log('after hmr:', await own.evaluate(() => document.body.innerText.slice(0, 60)).catch(String)); }
void end();
