/**
 * The first reply of a background that the browser had stopped, from a content script's view, against an extension whose
 * worker does nothing but reply. Neither has a process left when it is asked, as after half a minute of rest.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../e2e/harness/install.ts';
import { serve } from '../e2e/harness/server.ts';
import { Cdp } from './cdp.ts';
import { median, spread, takeTurns } from './measure.ts';
import { line, type Line } from './report.ts';

const host = 'seller-th.tiktok.com';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A worker that only replies, and a content script to ask it from. */
function emptyExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'shoplint-bench-')), 'empty');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'background.js', type: 'module' },
    content_scripts: [{ matches: [`https://${host}/*`], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((m, s, reply) => { reply(null); });',
  );
  writeFileSync(join(folder, 'content.js'), 'void 0;');
  return folder;
}

/** Messages as the content script sends them: an edit, and the first message of a visit. */
const envelope = (type: string, data: object): string => JSON.stringify({ id: 1, type, data, timestamp: 1 });
const edit = envelope('review', { visit: 'bench', revision: 2, page: 'flash-sale', patch: {} });
const arrival = envelope('openVisit', {
  visit: 'bench',
  page: 'flash-sale',
  url: `https://${host}/promotion/marketing-tools/flash-sale/create`,
  region: 'TH',
  kind: 'local',
  recognised: 'host',
});

/** The isolated worlds of both content scripts in one page, and a way to ask from them. */
class Asker {
  private readonly worlds = new Map<string, number>();
  private readonly cdp: Cdp;
  private readonly session: string;

  private constructor(cdp: Cdp, session: string) {
    this.cdp = cdp;
    this.session = session;
  }

  static async attach(cdp: Cdp): Promise<Asker> {
    const { targetInfos } = (await cdp.send('Target.getTargets')) as {
      targetInfos: readonly { targetId: string; type: string; url: string }[];
    };
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.includes(host));
    if (!target) throw new Error('The practice page is not open.');
    const params = { targetId: target.targetId, flatten: true };
    const { sessionId } = (await cdp.send('Target.attachToTarget', params)) as { sessionId: string };
    const asker = new Asker(cdp, sessionId);
    cdp.on((method, event) => {
      if (method !== 'Runtime.executionContextCreated') return;
      const { context } = event as { context: { id: number; name: string; origin: string } };
      if (context.origin.startsWith('chrome-extension://'))
        asker.worlds.set(context.name.split(' ')[0] ?? '', context.id);
    });
    await cdp.send('Runtime.enable', {}, sessionId);
    await cdp.send('ServiceWorker.enable', {}, sessionId);
    return asker;
  }

  /** Milliseconds until the reply, the workers stopped before. */
  async cold(extension: 'Empty' | 'Shoplint', message: string): Promise<number> {
    await this.cdp.send('ServiceWorker.stopAllWorkers', {}, this.session);
    await pause(400);
    return this.ask(extension, message);
  }

  async ask(extension: 'Empty' | 'Shoplint', message: string): Promise<number> {
    const expression = `(async () => {
      const asked = performance.now();
      const reply = await chrome.runtime.sendMessage(${message});
      if (reply?.err) throw new Error(JSON.stringify(reply.err));
      return performance.now() - asked;
    })()`;
    const params = { contextId: this.worlds.get(extension), expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.cdp.send('Runtime.evaluate', params, this.session)) as {
      result: { value?: number };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails || result.value === undefined) {
      throw new Error(`${extension} did not reply: ${exceptionDetails?.exception?.description ?? 'no value'}`);
    }
    return result.value;
  }
}

export async function backgroundLines(extensionDir: string, quick: boolean): Promise<Line[]> {
  const empty = emptyExtension();
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    acceptInsecureCerts: true,
    enableExtensions: [extensionDir, empty],
    args: [
      `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${String(server.port)}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--no-proxy-server',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const address = browser.wsEndpoint();
  try {
    const [page = await browser.newPage()] = await browser.pages();
    // A page that Shoplint does not check: its content script is there and at rest.
    await page.goto(`https://${host}/homepage?flip=0`);
    // A page of its own, as the one that opens after install, keeps the extension's process.
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
    await browser.disconnect();
    const cdp = await Cdp.connect(address);
    const asker = await Asker.attach(cdp);
    const rounds = quick ? 7 : 21;
    const contenders = {
      empty: () => asker.cold('Empty', '{}'),
      edit: () => asker.cold('Shoplint', edit),
      arrival: () => asker.cold('Shoplint', arrival),
    };
    await takeTurns(contenders, 2);
    const cold = await takeTurns(contenders, rounds);
    const { warm } = await takeTurns({ warm: () => asker.ask('Shoplint', edit) }, 15);
    cdp.close();
    const ratio = (name: 'edit' | 'arrival'): number => median(cold[name]) / median(cold.empty);
    const note =
      `an edit that wakes the worker ${median(cold.edit).toFixed(0)} ms (${spread(cold.edit, 0)}), empty worker ` +
      `${median(cold.empty).toFixed(0)} ms (${spread(cold.empty, 0)}); opening a visit, which reads storage too, ` +
      `${ratio('arrival').toFixed(1)}x; warm ${median(warm).toFixed(1)} ms; no extension process left before`;
    return [line('background/cold-reply-vs-empty', ratio('edit'), 'x', '<=1.6', rounds, note)];
  } finally {
    await (await puppeteer.connect({ browserWSEndpoint: address })).close();
    await server.close();
    rmSync(join(empty, '..'), { recursive: true, force: true });
  }
}
