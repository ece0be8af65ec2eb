import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compiled } from './components/texts/compile.ts';
import { hosts, platformDomains } from './entrypoints/seller-center.content/hosts.ts';

/** `texts/en.ts?compiled`: the catalogue as the i18n library reads it. */
const catalogues: Plugin = {
  name: 'shoplint:catalogues',
  enforce: 'pre',
  async load(id) {
    const [file = '', query] = id.split('?');
    if (query !== 'compiled') return null;
    const { module, dependencies } = await runnerImport<Record<string, Record<string, string>>>(file);
    for (const each of [file, ...dependencies]) this.addWatchFile(each);
    return Object.entries(module)
      .map(([name, texts]) => `export const ${name} = ${JSON.stringify(compiled(texts))};`)
      .join('\n');
  },
};

// The store page and the manifest say the same words, in the browser's language.
export default defineConfig({
  srcDir: '.',
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // Without its polyfill, which fetches, nothing in the package can send: packages.test.ts looks.
  vite: () => ({
    plugins: [catalogues],
    build: { modulePreload: { polyfill: false } },
    // Its modules instead of its scripts: the reader is a third of a kilobyte smaller.
    resolve: {
      alias: [
        { find: /^dayjs$/, replacement: 'dayjs/esm/index.js' },
        { find: /^dayjs\/(plugin\/\w+)\.js$/, replacement: 'dayjs/esm/$1/index.js' },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: hosts.map((host) => `https://${host}/*`),
    optional_permissions: ['notifications'],
    // For a seller host that is not known yet: asked for one by one, from the popup on its tab.
    optional_host_permissions: platformDomains.map((domain) => `https://*.${domain}/*`),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shoplint@shoplint.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
  }),
  zip: {
    // What builds the package, and what a reviewer reads: the same from every folder, whatever else lies in it.
    includeSources: [
      '{entrypoints,components,rules,public}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{README,PRIVACY,CHANGELOG,docs/store/build}.md',
      'LICENSE',
    ],
  },
});
