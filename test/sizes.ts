/** `npm run zip` and `npm run sizes`: how large the packages for the stores are. The READMEs state it, a test compares. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '..');

export const packages = ['chrome', 'firefox', 'sources'] as const;
export type Package = (typeof packages)[number];

/** The version that both stores get, which stands in package.json alone. */
export const versionOf = async (folder: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
};

export const packagePath = async (folder: string, name: Package): Promise<string> =>
  join(folder, '.output', `shoplint-${await versionOf(folder)}-${name}.zip`);

/** Megabytes of a million bytes, as a file manager shows them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

const lineOf = async (name: Package): Promise<string> => {
  const path = await packagePath(root, name);
  const files = Object.values(unzipSync(await readFile(path)));
  const unpacked = files.reduce((sum, { length }) => sum + length, 0);
  const { size } = await stat(path);
  return `\`${name}\` ${megabytes(size)} (unpacked ${megabytes(unpacked)}, ${files.length.toString()} files)`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of packages) console.log(await lineOf(name));
}
