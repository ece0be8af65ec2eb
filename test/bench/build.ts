/** The shipped build in a folder of its own: others may be building into `.output` at the same time. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../e2e/harness/site.ts';

const output = join(root, '.output/chrome-mv3');
const sources = ['entrypoints', 'components', 'rules', 'public', 'wxt.config.ts', 'package-lock.json'];

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

const isFresh = (): boolean => {
  const built = newestIn(join(output, 'manifest.json'));
  return built > Math.max(...sources.map((name) => newestIn(join(root, name))));
};

export interface Build {
  /** The unpacked extension. */
  readonly folder: string;
  remove(): void;
}

/** A copy of the last build, or a new one where that is missing or older than its sources. */
export function freshBuild(): Build {
  const parent = mkdtempSync(join(tmpdir(), 'shoplint-bench-'));
  const folder = join(parent, 'chrome-mv3');
  if (isFresh()) cpSync(output, folder, { recursive: true });
  else {
    console.log('Building the extension …');
    const options = JSON.stringify({ root, outDir: parent, browser: 'chrome', manifestVersion: 3 });
    const script = `import { build } from 'wxt'; await build(${options});`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`The build left no manifest in ${folder}.`);
  return {
    folder,
    remove: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
