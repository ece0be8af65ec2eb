import { describe, expect, it, vi } from 'vitest';
import { Imports, type ImportEvent } from '../../../entrypoints/options/import/client.ts';
import { Importing } from '../../../entrypoints/options/import/importing.ts';
import type { FromWorker, ToWorker } from '../../../entrypoints/options/import/protocol.ts';
import { help } from '../../../entrypoints/options/import/rest.ts';
import { HistoryError, type addFile } from '../../../entrypoints/background/history.ts';
import { fileOf, thaiCsv } from './given.ts';

const added = { added: 1, updated: 0, skus: 1 };
const keeps: typeof addFile = () => Promise.resolve(added);
const ambiguous = thaiCsv({
  ...{ 'Created Time': '03/04/2026 8:00:00 PM', 'Paid Time': '', 'RTS Time': '', 'Shipped Time': '' },
  'Delivered Time': '',
});

/** A worker whose inside runs here. */
class HereWorker extends EventTarget {
  readonly #importing: Importing;
  readonly heard: ToWorker[] = [];
  ended = false;

  constructor(keep: typeof addFile) {
    super();
    this.#importing = new Importing((message) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent<FromWorker>('message', { data: message }));
    }, keep);
  }
  postMessage(message: ToWorker): void {
    this.heard.push(message);
    if (message.type === 'get-ready') return;
    if (message.type === 'help') help(message.port);
    else this.#importing.hear(message);
  }
  terminate(): void {
    this.ended = true;
  }
}

/** A page's imports, with what they said; `done` is fulfilled when the last file has ended. */
function page(keep: typeof addFile = keeps) {
  const events: ImportEvent[] = [];
  const workers: HereWorker[] = [];
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  let hear: (event: ImportEvent) => void = () => undefined;
  const imports = new Imports(
    (event) => {
      events.push(event);
      hear(event);
      const isLast = event.type === 'done' || event.type === 'failed' || event.type === 'cancelled';
      if (isLast && event.waiting === 0) end();
    },
    () => {
      const worker = new HereWorker(keep);
      workers.push(worker);
      return worker as unknown as Worker;
    },
  );
  return {
    imports,
    events,
    workers,
    done,
    on: (listener: (event: ImportEvent) => void) => {
      hear = listener;
    },
    add: (content: BlobPart, name?: string) =>
      imports.add({ file: fileOf(content, name), market: 'TH', history: '|TH|' }),
    ends: () => events.filter(({ type }) => type !== 'progress').map(({ type, file }) => `${file.name} ${type}`),
  };
}

describe('An import', () => {
  it('keeps what was read and says what came of it', async () => {
    const keep = vi.fn<typeof addFile>(keeps);
    const { add, done, events, workers } = page(keep);
    add(thaiCsv({}, { Quantity: '' }));
    await done;
    expect(keep).toHaveBeenCalledExactlyOnceWith(
      '|TH|',
      expect.objectContaining({ rows: 1, rejected: 1, market: 'TH' }),
      expect.objectContaining({ length: 1 }),
      expect.any(AbortSignal),
    );
    expect(events.at(-1)).toMatchObject({ type: 'done', ...added, waiting: 0, rejected: { count: 1 } });
    expect(events.at(-2)).toMatchObject({ type: 'progress', progress: { stage: 'keeping', rows: 2 } });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it('takes several files one after another, whatever becomes of each', async () => {
    const { add, done, ends, workers } = page();
    add(thaiCsv({}), 'a.csv');
    add('no export', 'b.csv');
    add(thaiCsv({}), 'c.csv');
    expect(workers).toHaveLength(1);
    await done;
    expect(ends()).toEqual(['a.csv done', 'b.csv failed', 'c.csv done']);
  });

  it('reads a large file with two workers and ends both', async () => {
    const { add, done, events, workers } = page();
    const lines = Array.from({ length: 40_000 }, () => ({}));
    add(thaiCsv(...lines), 'a.csv');
    await done;
    expect(events.at(-1)).toMatchObject({ type: 'done', info: { rows: lines.length } });
    expect(workers.map(({ heard, ended }) => [heard[0]?.type, ended])).toEqual([
      ['start', true],
      ['help', true],
    ]);
  });

  it('is read by those who got ready when the seller reached for a file', async () => {
    const { imports, add, done, events, workers } = page();
    imports.expectFile();
    imports.expectFile();
    expect(workers.map(({ heard }) => heard)).toEqual([[{ type: 'get-ready' }], [{ type: 'get-ready' }]]);
    add(thaiCsv({}), 'a.csv');
    add(thaiCsv(...Array.from({ length: 40_000 }, () => ({}))), 'b.csv');
    await done;
    expect(events.at(-1)).toMatchObject({ type: 'done', info: { rows: 40_000 } });
    expect(workers.map(({ heard, ended }) => [heard.map(({ type }) => type), ended])).toEqual([
      [['get-ready', 'start'], true],
      [['get-ready', 'start'], true],
      [['help'], true],
    ]);
  });

  it('leaves out a worker that broke while it waited', async () => {
    const { imports, add, done, ends, workers } = page();
    imports.expectFile();
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'not found' }));
    add(thaiCsv({}), 'a.csv');
    await done;
    expect(ends()).toEqual(['a.csv done']);
    expect(workers.map(({ heard }) => heard.length)).toEqual([1, 2]);
  });

  it('asks for day and month once for all files that wait', async () => {
    const { add, done, ends, imports, on, events } = page();
    on((event) => {
      if (event.type === 'asking') imports.answer('MD');
    });
    add(ambiguous, 'a.csv');
    add(ambiguous, 'b.csv');
    await done;
    expect(ends()).toEqual(['a.csv asking', 'a.csv done', 'b.csv done']);
    expect(events.find(({ type }) => type === 'done')).toMatchObject({
      info: { from: Date.parse('2026-03-04T13:00:00Z') },
    });
  });

  it('can be cancelled while it reads and while it asks; nothing is kept', async () => {
    const keep = vi.fn<typeof addFile>(keeps);
    const reading = page(keep);
    reading.add(thaiCsv({}), 'a.csv');
    reading.add(thaiCsv({}), 'b.csv');
    reading.imports.cancel();
    await reading.done;
    expect(reading.ends()).toEqual(['a.csv cancelled']);
    const asking = page(keep);
    asking.on((event) => {
      if (event.type === 'asking') asking.imports.cancel();
    });
    asking.add(ambiguous, 'a.csv');
    await asking.done;
    expect(asking.ends()).toEqual(['a.csv asking', 'a.csv cancelled']);
    expect(keep).not.toHaveBeenCalled();
  });

  it('says why the lines could not be kept', async () => {
    const { add, done, events } = page(() => Promise.reject(new HistoryError('full')));
    add(thaiCsv({}));
    await done;
    expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { code: 'not-kept', why: 'full' } });
  });

  it('goes on with the next file where a worker breaks', async () => {
    const { add, done, ends, workers } = page();
    add(ambiguous, 'a.csv');
    add(thaiCsv({}), 'b.csv');
    workers[0]?.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' }));
    await done;
    expect(ends()).toEqual(['a.csv failed', 'b.csv done']);
  });
});
