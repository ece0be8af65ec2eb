/** A second worker that unpacks: what comes of a file is the same, and what goes wrong is told the same way. */
import { describe, expect, it, vi } from 'vitest';
import { ImportError } from '../../../entrypoints/options/import/problem.ts';
import { readExport } from '../../../entrypoints/options/import/read-export.ts';
import { help } from '../../../entrypoints/options/import/rest.ts';
import { unpackElsewhere, unpackHere } from '../../../entrypoints/options/import/unpack.ts';
import { exportFile } from '../../orders/export.ts';
import { noon } from '../../rules/given.ts';
import { plainLines } from './given.ts';

function helper(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  help(port2);
  return port1;
}

/** Bytes that hardly get smaller: they make several batches. */
const noise = (length: number): Uint8Array<ArrayBuffer> => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 0x7fffffff) & 0xff);
};
const packed = async (bytes: Uint8Array<ArrayBuffer>): Promise<Blob> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
const all = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

describe('bytes unpacked by a second worker', () => {
  it.each([0, 1, 1 << 20, (1 << 20) + 1, 5_000_000])('are the same: %i', async (length) => {
    const bytes = noise(length);
    const blob = await packed(bytes);
    const [here, elsewhere] = await Promise.all([unpackHere(blob), unpackElsewhere(helper())(blob)].map(all));
    expect(Buffer.compare(elsewhere ?? new Uint8Array(1), bytes)).toBe(0);
    expect(Buffer.compare(here ?? new Uint8Array(1), bytes)).toBe(0);
  });
  it('fail where they are damaged, after what came before', async () => {
    const blob = await packed(noise(3_000_000));
    const reader = unpackElsewhere(helper())(new Blob([blob.slice(0, 2_000_000), noise(1_000_000)])).getReader();
    const first = await reader.read();
    expect(first.value?.length).toBeGreaterThanOrEqual(1 << 20);
    const rest = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
  });
  it('come one stream beside another', async () => {
    const port = helper();
    const parts = [noise(2_500_000), noise(1_200_000).reverse()];
    const unpacked = await Promise.all(parts.map(async (part) => all(unpackElsewhere(port)(await packed(part)))));
    expect(unpacked.map((bytes, i) => Buffer.compare(bytes, parts[i] ?? bytes))).toEqual([0, 0]);
  });
  it('are no longer asked for once nobody wants them', async () => {
    const told: unknown[] = [];
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }: MessageEvent<{ port: MessagePort }>) => {
      data.port.onmessage = ({ data: said }) => told.push(said);
    };
    const reader = unpackElsewhere(port1)(new Blob([])).getReader();
    await vi.waitFor(() => expect(told).toContain('more'));
    const asked = told.length;
    await reader.cancel();
    await vi.waitFor(() => expect(told).toHaveLength(asked + 1));
    expect(told.at(-1)).toBe('enough');
    port2.close();
  });
});

describe('a large workbook', () => {
  const { blob, name } = ((): { blob: Blob; name: string } => {
    const file = exportFile({ market: 'TH', format: 'xlsx', rows: 9000, now: noon(), language: 'en' });
    return { blob: file.blob(), name: file.name };
  })();
  const read = async (file: File, port?: MessagePort): Promise<unknown> => {
    const ask = (): Promise<never> => Promise.reject(new Error('The file tells day and month apart.'));
    return readExport(file, { market: 'TH' }, { ask, ...(port && { helper: port }) }).then(
      (result) => plainLines(result),
      (error: unknown) => (error instanceof ImportError ? error.problem : Promise.reject(error as Error)),
    );
  };
  it('says the same with a second worker, which was asked', async () => {
    const file = new File([blob], name);
    const port = helper();
    const asked = vi.spyOn(port, 'postMessage');
    expect(await read(file, port)).toEqual(await read(file));
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ type: 'unpack' }), expect.anything());
  });
  it('says the same of a damaged one', async () => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    bytes.fill(0xff, 1_000_000, 1_000_400);
    const file = new File([bytes], name);
    const problem = await read(file);
    expect(problem).toMatchObject({ code: 'damaged' });
    expect(await read(file, helper())).toEqual(problem);
  });
});
