import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs: CONTRIBUTING.md). In flat config the last matching block replaces
 * `no-restricted-imports` whole, so the globs below are disjoint and each names everything it forbids.
 */
const fence = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const no = (group, message, allowTypeImports = false) => ({ group, message, allowTypeImports });

const purePackages = ['*', '!./**', '!../**', '!.', '!..'];
const outside = ['**/entrypoints/**', '**/components/**', '**/test/**', 'wxt', 'wxt/**'];
/** Whatever makes a browser send something, however it is named: as a global, a property, a string, an element. */
const senders =
  '/^(fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|webkitRTCPeerConnection|sendBeacon|importScripts|Image|Audio|Request|FontFace|SharedWorker|BackgroundFetchManager|PushManager|serviceWorker|cookie|cookies|cookieStore|setUninstallURL)$/';
const loaders = '/^(img|image|picture|iframe|frame|link|object|embed|audio|video|source|track|base|use)$/i';
const addresses = '/^(src|srcset|srcSet|srcdoc|poster|action|formAction|formaction|ping|background|xlinkHref)$/';
const noRequest = 'Shoplint sends no request anywhere: read what the page shows.';
const noRequests = [
  { selector: `Identifier[name=${senders}]`, message: noRequest },
  { selector: `MemberExpression[computed=true] > Literal[value=${senders}]`, message: noRequest },
  {
    selector: 'NewExpression[callee.name="Worker"]:not([arguments.0.arguments.0.value=/^[.][.]?[/]/])',
    message: 'A worker is a file of ours: new Worker(new URL("./worker.ts", import.meta.url)).',
  },
  { selector: 'ImportExpression:not([source.value=/^[.][.]?[/]/])', message: 'Only our own files are imported late.' },
  {
    selector:
      'MemberExpression[object.name="navigator"]:not([property.name=/^(clipboard|hardwareConcurrency|language|languages|locks|storage|userAgent)$/])',
    message: 'Of navigator only what sends nothing and tells nothing apart: clipboard, locks, storage, language.',
  },
  {
    selector: `CallExpression[callee.property.name=/^createElement(NS)?$/] > Literal[value=${loaders}]`,
    message: 'This element loads what it names. Draw with text, CSS and inline SVG.',
  },
  { selector: `JSXOpeningElement[name.name=${loaders}]`, message: 'This element loads what it names.' },
  { selector: `JSXAttribute[name.name=${addresses}]`, message: 'This attribute makes the browser load or send.' },
  { selector: `AssignmentExpression[left.property.name=${addresses}]`, message: noRequest },
  {
    selector: `CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=${addresses}]`,
    message: noRequest,
  },
  {
    selector: 'AssignmentExpression[left.property.name="href"]:not([right.callee.property.name="createObjectURL"])',
    message: 'A link leads to a file made here, or is drawn for the seller to press.',
  },
  {
    selector: 'AssignmentExpression[left.property.name="location"], AssignmentExpression[left.name="location"]',
    message: 'Shoplint takes no tab elsewhere.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(window|self|globalThis|location)$/][callee.property.name=/^(open|assign|replace)$/]',
    message: 'Shoplint takes no tab elsewhere.',
  },
  {
    selector:
      'CallExpression[callee.object.property.name=/^(tabs|windows)$/][callee.property.name=/^(create|update)$/]:has(Property[key.name="url"]):not(:has(CallExpression[callee.property.name="getURL"])):not(:has(Literal[value=/^chrome:/]))',
    message: 'Shoplint opens its own pages only: browser.runtime.getURL.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text from page and files is never HTML: use text nodes.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is never HTML: let React escape it.',
  },
  {
    selector: 'MemberExpression[property.name=/^(offsetParent|innerText)$/]',
    message: 'It makes the browser lay the page out, and lies about visibility: read attributes and text nodes.',
  },
];
/** Files of the background that our own pages may import. */
const doors = [
  ...[
    'messages',
    'storage',
    'shop',
    'shop-names',
    'history',
    'history-index',
    'ceilings',
    'rulebook',
    'hosts',
    'welcome',
    'all-items',
  ],
  ...['deadlines', 'pickup', 'health', 'self-check', 'validate'],
];
const noSelectors = {
  selector: 'CallExpression[callee.property.name=/^(querySelector|querySelectorAll)$/]',
  message: 'Only read.ts looks things up in the site’s document: add a lookup there.',
};

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'coverage', 'node_modules', 'reports', '.stryker-tmp'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['entrypoints/**', 'components/**', 'rules/**'],
    rules: { 'no-restricted-syntax': ['error', ...noRequests] },
  },
  {
    files: ['entrypoints/seller-center.content/**', 'entrypoints/reader-*.ts'],
    ignores: ['entrypoints/seller-center.content/read.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noRequests, noSelectors] },
  },
  {
    files: ['rules/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'chrome', 'browser', 'localStorage'].map((name) => ({
          name,
          message: 'rules/ is pure: no browser, no DOM. Take it as an argument.',
        })),
      ],
    },
  },
  fence(
    ['rules/**/*.ts'],
    [
      no(
        purePackages,
        'rules/ imports no package: dayjs belongs in time.ts, data packages in the one file that names them.',
      ),
      no(outside, 'rules/ knows policy and nothing else: hand it what it needs as an argument.'),
    ],
    ['rules/time.ts', 'rules/address/phone.ts'],
  ),
  fence(
    ['rules/time.ts'],
    [
      no([...purePackages, '!dayjs', '!dayjs/**'], 'rules/time.ts imports dayjs and no other package.'),
      no(outside, 'rules/ knows policy and nothing else: hand it what it needs as an argument.'),
    ],
  ),
  fence(
    ['rules/address/phone.ts'],
    [
      no(
        [...purePackages, '!libphonenumber-js', '!libphonenumber-js/**'],
        'rules/address/phone.ts imports libphonenumber-js/core and no other package.',
      ),
      no(outside, 'rules/ knows policy and nothing else: hand it what it needs as an argument.'),
    ],
  ),
  fence(
    ['components/**'],
    [
      no(['**/entrypoints/**', '**/test/**', 'wxt', 'wxt/**'], 'components/ is told what to draw: take it as a prop.'),
      no(
        ['**/rules/**', '!**/rules/sources.ts', '!**/rules/money.ts', '!**/rules/time.ts'],
        'components/ judges nothing: of rules/ it may import types, sources, money and time.',
        true,
      ),
    ],
  ),
  fence(
    ['entrypoints/background/**'],
    [
      no(['**/components/**'], 'The background draws nothing: of components/ it may import types.', true),
      no(['react', 'react-dom', 'react/**', 'react-dom/**', 'zustand', 'zustand/**'], 'The background draws nothing.'),
      no(
        ['**/popup/**', '**/options/**', '**/overlay/**'],
        'The background serves the pages, it does not import them.',
        true,
      ),
    ],
  ),
  fence(
    ['entrypoints/seller-center.content/**', 'entrypoints/reader-*.ts'],
    [
      no(
        ['**/components/**'],
        'What runs on the page holds no components: they come with the overlay. Types are fine.',
        true,
      ),
      no(
        ['react', 'react-dom', 'react/**', 'react-dom/**', 'zustand', 'zustand/**'],
        'What runs on the page holds no React.',
      ),
      no(
        ['**/rules/**', '!**/rules/form.ts', '!**/rules/money.ts', '!**/rules/time.ts'],
        'The page is read here and judged in the background: of rules/ import form, money, time and types.',
        true,
      ),
      no(
        ['**/background/**', '!**/background/messages.ts'],
        'The background has one door for the page: messages.ts.',
        true,
      ),
    ],
  ),
  fence(
    ['entrypoints/overlay/**', 'entrypoints/texts-*.ts'],
    [
      no(
        ['**/background/**', '!**/background/messages.ts'],
        'The overlay talks to the background through messages.ts alone.',
        true,
      ),
      no(['**/rules/**'], 'The overlay draws: of rules/ it may import types.', true),
    ],
  ),
  fence(
    ['entrypoints/popup/**', 'entrypoints/options/**'],
    [
      no(
        ['**/seller-center.content/**', '!**/seller-center.content/hosts.ts', '**/overlay/**'],
        'Our own pages use rules, components and the background’s doors.',
        true,
      ),
      no(
        ['**/background/**', ...doors.map((door) => `!**/background/${door}.ts`)],
        'Our own pages enter the background through its doors: CONTRIBUTING.md lists them.',
        true,
      ),
    ],
  ),
  {
    files: ['test/**', '*.ts', '*.js'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
