/** Content scripts are under no policy of ours: lint itself must refuse every way to send something. */
import { globSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();
/** A file of every part of the package: each has its own block of lint rules. */
const places = [
  'rules/money.ts',
  'components/text.ts',
  'entrypoints/background/index.ts',
  'entrypoints/overlay/index.ts',
  'entrypoints/popup/main.tsx',
  'entrypoints/options/main.tsx',
  'entrypoints/welcome/main.tsx',
  'entrypoints/reader-flash-sale.ts',
  'entrypoints/seller-center.content/index.ts',
  'entrypoints/seller-center.content/read.ts',
];

const sending = [
  "fetch('/x')",
  "window.fetch('/x')",
  "globalThis['fetch']('/x')",
  'const get = fetch',
  'const { fetch: get } = globalThis',
  'new XMLHttpRequest()',
  "new WebSocket('wss://x')",
  "new EventSource('/x')",
  "new WebTransport('https://x')",
  'new RTCPeerConnection()',
  'new Image()',
  "new Request('/x')",
  "navigator.sendBeacon('/x')",
  'navigator.connection',
  "navigator.serviceWorker.register('/x')",
  "importScripts('https://x')",
  "new Worker('https://x')",
  "new Worker(new URL('https://x'))",
  "import('https://x')",
  'import(name)',
  "document.createElement('img')",
  "document.createElement('iframe')",
  "document.createElementNS(svg, 'image')",
  "script.src = 'https://x'",
  "each.setAttribute('src', 'https://x')",
  "link.href = 'https://x'",
  "location.href = 'https://x'",
  "location.assign('https://x')",
  "window.location = 'https://x'",
  "window.open('https://x')",
  "browser.tabs.create({ url: 'https://x' })",
  "browser.tabs.update(1, { url: 'https://x' })",
  "browser.runtime.setUninstallURL('https://x')",
  'document.cookie',
  'browser.cookies.getAll({})',
  '<img alt="" />',
  '<video src="https://x" />',
  '<form action="https://x" />',
  '<button formAction="https://x" />',
  '<a ping="https://x">x</a>',
];
const harmless = [
  "new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })",
  "import('./orders.ts')",
  "browser.tabs.create({ url: browser.runtime.getURL('/options.html') })",
  'browser.tabs.update(1, { active: true })',
  'link.href = URL.createObjectURL(content)',
  'navigator.clipboard.writeText(text)',
  "document.createElement('a')",
  'new Response(stream).blob()',
  '<a href={url}>x</a>',
];

type Restriction = NonNullable<Linter.RulesRecord[string]>;
const restrictionOf = async (place: string): Promise<Restriction> => {
  const { rules } = (await eslint.calculateConfigForFile(place)) as { rules: Linter.RulesRecord };
  return rules['no-restricted-syntax'] ?? 'off';
};
const restrictions = await Promise.all(places.map(async (place) => [place, await restrictionOf(place)] as const));

const linter = new Linter();
const isRefused = (code: string, restriction: Restriction): boolean => {
  const found = linter.verify(code, {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-restricted-syntax': restriction },
  });
  const broken = found.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${code}: ${broken.message}`);
  return found.length > 0;
};

describe.each(restrictions)('%s', (_, restriction) => {
  it('may not send anything, by whatever name', () => {
    expect(sending.filter((code) => !isRefused(code, restriction))).toEqual([]);
    expect(harmless.filter((code) => isRefused(code, restriction))).toEqual([]);
  });
});

describe('styles and pages', () => {
  it.each(globSync(['{components,entrypoints,public}/**/*.{css,html}']))('%s names no address', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/url\((?!['"]?(?:data:|#))|(?:https?:)?\/\/[a-z]/i);
  });
});
