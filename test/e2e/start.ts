/** `npm start`: a real browser with the extension on a flash sale with mistakes; prints what Shoplint says of it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { texts as catalogue } from '../../components/texts/en.ts';
import { practiceExport } from '../orders/practice.ts';
import { launch } from './harness/browsers.ts';
import { importExport } from './harness/orders.ts';
import { waitForState } from './harness/overlay.ts';
import { serve } from './harness/server.ts';
import { root } from './harness/site.ts';

const address = 'https://seller-th.tiktok.com/promotion/marketing-tools/flash-sale/create?scenario=mistakes';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');
const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';

const server = await serve();
const session = await launch(name, {
  extensionDir: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
  port: server.port,
  headless,
  window: { width: 1280, height: 900 },
});
const close = async (): Promise<void> => {
  await session.close();
  await server.close();
};

try {
  const orders = practiceExport({ market: 'TH', language: 'en', rows: 5000, now: Date.now() });
  const { rows, skus } = await importExport(session, 'TH', orders);
  console.log(`\nImported “${orders.name}”: ${String(rows)} order lines of ${String(skus)} SKUs`);

  const page = await session.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const report = await waitForState(page, 'ready', 30_000);
  const titles: Readonly<Record<string, string>> = catalogue;
  console.log(
    `\nShoplint in ${name}, market ${report.market}: ${String(report.findings.length)} findings, ${String(report.passed)} checks passed\n`,
  );
  const lines = report.findings.map(({ rule: id, result, severity, at, row }) => [
    result === 'unknown' ? 'unknown' : (severity ?? ''),
    at,
    row ?? '',
    id,
    titles[id] ?? id,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) console.log(line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  if (headless) {
    const path = join(root, '.output', 'start.png');
    await mkdir(join(root, '.output'), { recursive: true });
    // The panel draws in the frame after its report.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: path });
    console.log(`\nNo display: ran headless. Screenshot: ${path}`);
    await close();
  } else {
    console.log('\nThe browser stays open. Close its window, or press Ctrl+C, to end.');
    session.browser.on('disconnected', () => {
      void server.close();
    });
    process.on('SIGINT', () => {
      void close();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await close();
  process.exitCode = 1;
}
