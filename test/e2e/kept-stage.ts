/** A browser whose profile is kept over its restarts, with leave to show notifications. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'puppeteer-core';
import { grant, launch, openExtensionPage, type BrowserName, type Options, type Session } from './harness/browsers.ts';
import { copyOfBuild } from './steps.ts';

export interface KeptStage {
  readonly session: Session;
  /** A page of our own that shows no deadline: asking it wakes nobody. */
  readonly own: Page;
  /** Ends the browser, waits for `meanwhile`, and starts it again with the same profile. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
}

export const onKeptStage = (name: BrowserName): KeptStage => {
  let options: Options & { readonly profileDir: string; readonly extensionDir: string };
  let session: Session | undefined;
  let own: Page | undefined;
  const start = async (started: Session): Promise<void> => {
    session = started;
    own = await openExtensionPage(started, 'options.html#settings');
  };
  beforeAll(async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'shoplint-profile-'));
    // Nothing of Seller Center is opened here: no port leads anywhere.
    options = { profileDir, extensionDir: await copyOfBuild(name), port: 9 };
    session = await launch(name, options);
    await start(await grant(session, options, 'notifications'));
  });
  afterAll(async () => {
    await session?.close();
    const { profileDir, extensionDir } = options;
    await Promise.all(
      [profileDir, extensionDir, `${extensionDir}.xpi`].map((path) => rm(path, { recursive: true, force: true })),
    );
  });
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The browser has not been started.');
    return part;
  };
  return {
    get session() {
      return started(session);
    },
    get own() {
      return started(own);
    },
    async restart(meanwhile) {
      await started(session).close();
      session = undefined;
      await meanwhile?.();
      await start(await launch(name, { ...options, welcome: true }));
    },
  };
};
