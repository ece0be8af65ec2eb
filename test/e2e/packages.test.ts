/** What the stores' own checks say of the build, and what the manifest asks for. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { platformDomains } from '../../entrypoints/seller-center.content/hosts.ts';
import { megabytes, versionOf, type Package } from '../sizes.ts';
import { root } from './harness/site.ts';
import { copied, unpacked, zipped } from './packing.ts';

const isHard = Boolean(process.env['SHOPLINT_HARD']);
const builds = resolve(root, process.env['SHOPLINT_OUT'] ?? '.output');

interface Remark {
  readonly code: string;
  readonly file?: string;
  readonly description: string;
}
interface Lint {
  readonly errors: readonly Remark[];
  readonly notices: readonly Remark[];
  readonly warnings: readonly Remark[];
}

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

const manifestOf = async (build: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(builds, build, 'manifest.json'), 'utf8')) as Manifest;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  it('asks for no more than PRIVACY.md explains', async () => {
    const manifest = await manifestOf(build);
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
    expect(asked.sort()).toEqual(
      ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'].sort(),
    );
    const privacy = await readFile(join(root, 'PRIVACY.md'), 'utf8');
    for (const permission of asked) expect(privacy).toContain(`\`${permission}\``);
    // The platform's own domains, and nothing on all sites.
    for (const pattern of [...manifest.host_permissions, ...manifest.optional_host_permissions]) {
      const host = /^https:\/\/(.+)\/\*$/.exec(pattern)?.[1] ?? '';
      expect(platformDomains.some((domain) => host === `*.${domain}` || host.endsWith(`.${domain}`))).toBe(true);
    }
  });

  it('lets its own pages connect to nothing, and no page of the web reach it', async () => {
    const manifest = await manifestOf(build);
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('holds no word with which a script could send anything', async () => {
    const words =
      /\b(?:fetch|fetchLater|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|serviceWorker|cookieStore)\b.{0,40}/g;
    const folder = join(builds, build);
    const scripts = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('background.js');
    for (const file of scripts) {
      expect((await readFile(join(folder, file), 'utf8')).match(words) ?? [], file).toEqual([]);
    }
  });
});

/** Paths of this machine, which would make another machine's package another one. */
const machine = [root, homedir()].filter((path) => path.length > 1);

/** Names and sizes instead of a million bytes, where archives differ. */
const contents = (archive: Buffer): string[] =>
  Object.entries(unzipSync(archive)).map(([name, { length }]) => `${name} ${length.toString()}`);

/** Each README states the size, give or take a tenth. */
const expectStated = async (bytes: number, name: Package): Promise<void> => {
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const stated = new RegExp(`\`${name}\` (\\d+\\.\\d+) MB`).exec(await readFile(join(root, file), 'utf8'))?.[1];
    const change = Math.abs(bytes / 1e6 / Number(stated) - 1);
    expect(change, `${file}: ${name} is ${megabytes(bytes)} now, \`npm run zip\` says it.`).toBeLessThan(0.1);
  }
};

describe('the packages for the stores', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('%s has the version of package.json', async (build) => {
    expect((await manifestOf(build)).version).toBe(await versionOf(root));
  });

  it('are the same bytes from the repository and from the sources that a reviewer gets, in any folder', async () => {
    const ours = await zipped(await copied(), 'firefox');
    const sources = ours.get('sources') ?? Buffer.alloc(0);
    const theirs = await zipped(await unpacked(sources), 'firefox');
    for (const [name, archive] of ours) {
      const other = theirs.get(name) ?? Buffer.alloc(0);
      expect(contents(other)).toEqual(contents(archive));
      expect(other.equals(archive), `The ${name} archives differ.`).toBe(true);
      for (const path of machine) {
        const tells = Object.entries(unzipSync(archive)).filter(([, bytes]) => Buffer.from(bytes).includes(path));
        expect(tells.map(([file]) => file)).toEqual([]);
      }
      await expectStated(archive.length, name);
    }
  }, 300_000);

  // A browser less, for the sake of time: its package is made by the same steps.
  if (isHard) {
    it('are the same bytes for Chrome too', async () => {
      const [ours, theirs] = [await zipped(await copied(), 'chrome'), await zipped(await copied(), 'chrome')];
      const [first, second] = [ours.get('chrome'), theirs.get('chrome')];
      expect(first && second && first.equals(second)).toBe(true);
      await expectStated(first?.length ?? 0, 'chrome');
    });
  }
});

describe('Firefox’s linter', () => {
  it('finds no error, and warns of React’s own innerHTML and of Android, which we do not claim', async () => {
    const command = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const args = ['lint', '--source-dir', join(builds, 'firefox-mv3'), '--output', 'json', '--no-config-discovery'];
    // It ends with status 0 where it finds no error.
    const { stdout } = await promisify(execFile)(process.execPath, [command, ...args], { maxBuffer: 1 << 24 });
    const { errors, notices, warnings } = JSON.parse(stdout) as Lint;
    expect({ errors, notices }).toEqual({ errors: [], notices: [] });
    expect(warnings.map(({ code }) => code).sort()).toEqual([
      'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
      ...Array.from({ length: 4 }, () => 'UNSAFE_VAR_ASSIGNMENT'),
    ]);
  });
});
