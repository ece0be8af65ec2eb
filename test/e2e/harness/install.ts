/** Finds a browser, and on Debian or Ubuntu installs both when one is missing. */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type BrowserName = 'chromium' | 'firefox';

const run = promisify(execFile);

const packages = ['chromium', 'firefox-esr', 'fonts-noto-cjk', 'fonts-noto-core'];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);

const usualPlaces: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/usr/bin/google-chrome',
    ...windowsFolders.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `CHROMIUM` or `FIREFOX` of the environment; WXT's vitest plugin writes its build flag `FIREFOX=false` there too. */
const askedFor = (name: BrowserName): string | undefined => {
  const asked = process.env[name.toUpperCase()];
  return asked === 'true' || asked === 'false' ? undefined : asked;
};

/** The binary, or null. `CHROMIUM` and `FIREFOX` in the environment win over the usual places. */
export const findBrowser = (name: BrowserName): string | null => {
  const asked = askedFor(name);
  if (asked) return isExecutable(asked) ? asked : null;
  return usualPlaces[name].find(isExecutable) ?? null;
};

const isDebian = (): boolean =>
  process.platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

const asRoot = async (): Promise<readonly string[] | null> => {
  if (process.getuid?.() === 0) return [];
  const sudo = await run('sudo', ['-n', 'true']).catch(() => null);
  return sudo ? ['sudo', '-n'] : null;
};

const hint = (name: BrowserName): string => {
  const asked = askedFor(name);
  if (asked) return `${name.toUpperCase()}=${asked} is not a program that can be started.`;
  const product = name === 'chromium' ? 'Chromium or Chrome' : 'Firefox (140 or newer)';
  return `${product} was not found: install it, or set ${name.toUpperCase()} to its program file.`;
};

let installing: Promise<void> | undefined;

const install = async (name: BrowserName): Promise<void> => {
  const prefix = isDebian() ? await asRoot() : null;
  if (!prefix) throw new Error(hint(name));
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args: string[]): Promise<unknown> => {
    const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1e8 });
  };
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n').find((line) => line.startsWith('E:')) ?? '') : '';
    throw new Error(`${hint(name)} apt-get could not install it. ${why}`.trim(), { cause: error });
  }
};

/** The binary, installed first where that is possible; otherwise one clear line. */
export const ensureBrowser = async (name: BrowserName): Promise<string> => {
  const present = findBrowser(name);
  if (present) return present;
  if (askedFor(name)) throw new Error(hint(name));
  installing ??= install(name);
  await installing;
  const installed = findBrowser(name);
  if (!installed) throw new Error(hint(name));
  return installed;
};
