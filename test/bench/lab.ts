/**
 * A plain page in a browser of its own, and workers in it that are handed a file from the disk, as a file input hands it.
 * The stopwatch is the worker's: it starts when the worker is loaded, knows its settings and is told what to do.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/harness/browsers.ts';

export interface Run {
  /** From the worker's being told to its being done. */
  readonly ms: number;
  /** What it found, as text: contenders at the same job must say the same. */
  readonly answer: string;
}

interface Bench {
  start(worker: string, settings: object, hasHelper: boolean): Promise<void>;
  run(command: string): Promise<Run>;
  stop(): void;
}
type World = typeof globalThis & { bench: Bench };

/** Runs in the page. */
function installBench(): void {
  let workers: Worker[] = [];
  let hear: (data: unknown) => void = () => undefined;
  const next = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      hear = (data) => {
        if (data instanceof Error) reject(data);
        else resolve(data);
      };
    });
  const bench: Bench = {
    async start(script, settings, hasHelper) {
      const ready = [next()];
      const worker = new Worker(`/${script}.js`);
      workers = [worker];
      worker.addEventListener('message', ({ data }) => {
        hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        hear(new Error(`${script}: ${message}`));
      });
      if (hasHelper) {
        const { port1, port2 } = new MessageChannel();
        const helper = new Worker(`/${script}-helper.js`);
        ready.push(new Promise((resolve) => helper.addEventListener('message', resolve, { once: true })));
        workers.push(helper);
        helper.postMessage({ port: port2 }, [port2]);
        worker.postMessage({ settings, helper: port1 }, [port1]);
      } else worker.postMessage({ settings });
      await Promise.all(ready);
    },
    async run(command) {
      const file = document.querySelector('input')?.files?.[0];
      const run = next();
      workers[0]?.postMessage({ file, command });
      return (await run) as Run;
    },
    stop() {
      for (const worker of workers) worker.terminate();
      workers = [];
    },
  };
  Object.assign(globalThis, { bench });
}

const head = {
  'cache-control': 'no-store',
  // A page of its own process has the finer clock.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function serve(scripts: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts[url.slice(1).replace(/\.js$/, '')];
    if (script !== undefined) response.writeHead(200, { ...head, 'content-type': 'text/javascript; charset=utf-8' });
    else response.writeHead(200, { ...head, 'content-type': 'text/html; charset=utf-8' });
    response.end(script ?? '<!doctype html><meta charset="utf-8"><title>Lab</title><input type="file">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export class Lab {
  readonly page: Page;
  private readonly session: Session;
  private readonly server: Server;
  private readonly input: ElementHandle<HTMLInputElement>;
  private readonly cdp: CDPSession;
  private readonly scripts: ReadonlySet<string>;

  private constructor(
    page: Page,
    session: Session,
    server: Server,
    input: ElementHandle<HTMLInputElement>,
    cdp: CDPSession,
    scripts: ReadonlySet<string>,
  ) {
    this.page = page;
    this.session = session;
    this.server = server;
    this.input = input;
    this.cdp = cdp;
    this.scripts = scripts;
  }

  /** `scripts`: the workers' code by name; `x-helper` is the second worker of `x`. */
  static async open(scripts: Readonly<Record<string, string>>): Promise<Lab> {
    const server = await serve(scripts);
    const { port } = server.address() as AddressInfo;
    const session = await launch('chromium', { port });
    const [page = await session.browser.newPage()] = await session.browser.pages();
    page.setDefaultTimeout(300_000);
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.evaluate(installBench);
    const input = await page.$('input');
    if (!input) throw new Error('The page has no file input.');
    const cdp = await session.browser.target().createCDPSession();
    return new Lab(page, session, server, input, cdp, new Set(Object.keys(scripts)));
  }

  /** One run in a fresh worker; `file` is a path. `before`: that of a file which it reads first, off the clock. */
  async run(worker: string, file: string, settings: object, before?: string): Promise<Run> {
    await this.start(worker, settings, before ?? file);
    if (before !== undefined) {
      await this.command('');
      await this.input.uploadFile(file);
    }
    const run = await this.command('');
    await this.stop();
    return run;
  }

  /** Loads a worker and tells it its settings. */
  async start(worker: string, settings: object, file?: string): Promise<void> {
    if (file !== undefined) await this.input.uploadFile(file);
    const hasHelper = this.scripts.has(`${worker}-helper`);
    await this.page.evaluate(
      (name, told, helped) => (globalThis as World).bench.start(name, told, helped),
      worker,
      settings,
      hasHelper,
    );
  }

  /** One run in the worker that was started. */
  command(command: string): Promise<Run> {
    return this.page.evaluate((text) => (globalThis as World).bench.run(text), command);
  }

  stop(): Promise<void> {
    return this.page.evaluate(() => {
      (globalThis as World).bench.stop();
    });
  }

  /** The most memory that the page's process has held so far, in MB (2^20); Linux counts it. */
  async peakMb(): Promise<number> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const peaks = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
    return Math.max(...peaks.map(Number)) / 1024;
  }

  async close(): Promise<void> {
    await this.session.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}
