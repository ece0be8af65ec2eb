/** Drifts in a real page, with real sizes and styles: a sample of what `test/drift` tries in a DOM library. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { aDrifted } from '../drift/drifted.ts';
import type { OpenPage } from '../drift/in-browser.ts';
import { paths } from '../seller-center/router.ts';
import { launch } from './harness/browsers.ts';
import { serve } from './harness/server.ts';
import { root } from './harness/site.ts';

const isHard = process.env['SHOPLINT_HARD'] !== undefined;
const [pages, driftsEach] = isHard ? [40, 25] : [6, 15];

type InPage = typeof globalThis & { bench: { OpenPage: typeof OpenPage }; opened: OpenPage };

it('reads a drifted page in Chromium right or not at all', async () => {
  const code = await bundle(join(root, 'test/drift/in-browser.ts'));
  const server = await serve();
  const { browser, close } = await launch('chromium', { port: server.port });
  try {
    const chosen = fc.sample(aDrifted, { numRuns: pages * driftsEach, seed: 20_261_123 });
    const counts = { right: 0, unknown: 0, wrong: 0 };
    const wrong: unknown[] = [];
    for (const [number, { market, query }] of chosen.slice(0, pages).entries()) {
      const page = await browser.newPage();
      await page.goto(`https://seller-th.tiktok.com${paths.flashSale}?${query}`);
      await page.waitForSelector('[class*="-table-tr"] input');
      await page.evaluate(code);
      const plain = await page.evaluate(
        (...[code, level]) => {
          const here = globalThis as unknown as InPage;
          here.opened = new here.bench.OpenPage(code, level === 'variation');
          return here.opened.plain;
        },
        market,
        new URLSearchParams(query).get('level'),
      );
      expect(plain.rows).toBeGreaterThan(1);
      const own = chosen.filter((_, i) => i % pages === number);
      for (const { drifts } of own) {
        const { verdict, why } = await page.evaluate(
          (some) => (globalThis as unknown as InPage).opened.after(some),
          drifts,
        );
        counts[verdict] += 1;
        if (verdict === 'wrong') wrong.push({ market, query, drifts, why });
      }
      await page.close();
    }
    console.info(counts);
    expect(wrong).toEqual([]);
    expect(counts.right).toBeGreaterThan(counts.unknown);
  } finally {
    await close();
    await server.close();
  }
}, 600_000);
