/** One script out of a module and all that it imports, for a page or a worker. */
import { build } from 'vite';

interface Bundle {
  readonly output: readonly ({ readonly type: 'chunk'; readonly code: string } | { readonly type: 'asset' })[];
}

/** `minify: false` keeps the names that a profile should show. */
export async function bundle(entry: string, minify = true): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: minify ? 'oxc' : false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  })) as unknown as readonly Bundle[];
  const chunk = built[0]?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
