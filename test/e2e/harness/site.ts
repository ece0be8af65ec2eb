/** Builds the practice Seller Center once into `.output/seller-center`; unchanged sources are not built again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';
import { renameClass } from '../../seller-center/rename.ts';

export const root = join(import.meta.dirname, '../../..');
const source = join(root, 'test/seller-center');
/** The order page exports what this makes. */
const orders = join(root, 'test/orders');
const output = join(root, '.output/seller-center');
const arco = join(root, 'node_modules/@arco-design/web-react');

/** Every class prefix the page can be asked for; `renamed` has no prefix at all. */
const stylesheets = ['theme-arco', 'core', 'arco', 'renamed'] as const;

const stylesheetFor = (name: (typeof stylesheets)[number]): string => {
  const css =
    readFileSync(join(arco, 'dist/css/arco.min.css'), 'utf8') + readFileSync(join(source, 'site.css'), 'utf8');
  if (name !== 'renamed') return css.replaceAll(/\barco-/g, `${name}-`);
  return css.replaceAll(/\.(-?[a-z_][\w-]*)/gi, (_, token: string) => `.${renameClass(token)}`);
};

const arcoStylesheets = (): Plugin => ({
  name: 'practice-stylesheets',
  generateBundle() {
    for (const name of stylesheets)
      this.emitFile({ type: 'asset', fileName: `styles/${name}.css`, source: stylesheetFor(name) });
  },
});

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  const inputs = [
    ...(await filesUnder(source)),
    ...(await filesUnder(orders)),
    import.meta.filename,
    join(arco, 'package.json'),
  ];
  for (const file of inputs) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
};

const buildInto = async (folder: string): Promise<void> => {
  // Vitest sets NODE_ENV=test, and Vite would then bundle React's slow development build.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: source,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      base: '/',
      plugins: [react(), arcoStylesheets()],
      build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/** The folder with the built site. */
export const buildSite = async (): Promise<string> => {
  const wanted = await fingerprint();
  const stamp = join(output, '.fingerprint');
  const present = await readFile(stamp, 'utf8').catch(() => '');
  if (present === wanted) return output;

  // Built beside and moved in at the end: test files that run at the same time never see half a site.
  const fresh = `${output}.${process.pid.toString()}`;
  await mkdir(join(root, '.output'), { recursive: true });
  await buildInto(fresh);
  await writeFile(join(fresh, '.fingerprint'), wanted);
  const old = `${fresh}.old`;
  await rename(output, old).catch(() => undefined);
  await rename(fresh, output).catch(() => undefined);
  await Promise.all([fresh, old].map((folder) => rm(folder, { recursive: true, force: true })));
  return output;
};
