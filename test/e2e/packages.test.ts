/** What the stores' own checks say of the build, and what the manifest asks for. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { platformDomains } from '../../entrypoints/seller-center.content/hosts.ts';
import { root } from './harness/site.ts';

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
