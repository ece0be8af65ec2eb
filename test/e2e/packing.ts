/** Packs the extension from its sources in a folder of its own, as another machine would. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { packagePath, type Package } from '../sizes.ts';
import { root } from './harness/site.ts';

const left = new Set(['.git', '.output', '.wxt', 'coverage', 'node_modules', 'reports', '.stryker-tmp']);

/** A folder with the installed packages in it and nothing else yet. */
const newFolder = async (name: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), name));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
};

/** The repository as it stands, under another path. */
export const copied = async (): Promise<string> => {
  const folder = await newFolder('shoplint-');
  await cp(root, folder, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  return folder;
};

/** What a reviewer has: the unpacked archive of the sources. */
export const unpacked = async (archive: Uint8Array): Promise<string> => {
  const folder = await newFolder('shoplint-reviewed-elsewhere-');
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return folder;
};

/** The archives that `wxt zip` leaves: the package, and for Firefox the sources. The folder is removed. */
export const zipped = async (folder: string, browser: 'chrome' | 'firefox'): Promise<Map<Package, Buffer>> => {
  const args = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser, '--mv3'];
  // Vitest's own setting would make another build of React.
  await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
  const names = browser === 'firefox' ? (['firefox', 'sources'] as const) : (['chrome'] as const);
  const archives = new Map<Package, Buffer>();
  for (const name of names) archives.set(name, await readFile(await packagePath(folder, name)));
  await rm(folder, { recursive: true, force: true });
  return archives;
};
