/** A made-up export that a worker reads to get ready: it must take the way that real ones take. */
import { describe, expect, it, vi } from 'vitest';
import { madeUpExport, warmUp } from '../../../entrypoints/options/import/warm-up.ts';
import { worthHelp } from '../../../entrypoints/options/import/seam.ts';
import { reading } from './given.ts';

describe('Getting ready', () => {
  it('reads an export in which no line is left out and no date is open', async () => {
    const file = madeUpExport();
    const { lines, rejected, dayMonth } = await reading(file, { market: 'TH' });
    expect(rejected.count).toBe(0);
    expect(lines.length).toBeGreaterThan(1000);
    expect(dayMonth).toBe('DM');
    // More than its table of words holds before it grows.
    expect(lines.words.length).toBeGreaterThan(2048);
    expect(file.size).toBeLessThan(worthHelp);
  });

  it('stops where there is real work', async () => {
    const streams = vi.spyOn(Blob.prototype, 'stream');
    await warmUp(new AbortController().signal);
    const whole = streams.mock.calls.length;
    const work = new AbortController();
    const done = warmUp(work.signal);
    work.abort();
    await done;
    expect(streams.mock.calls.length - whole).toBeLessThan(whole);
  });
});
