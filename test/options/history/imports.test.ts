/** Imports on the order history's page: what they tell, what they ask, and how they end. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openStage, now, type Stage } from './stage.ts';

let stage: Stage;
let doors: Stage['doors'];
let imports: Stage['imports'];
let page: Stage['page'];

beforeEach(async () => {
  stage = await openStage();
  ({ doors, imports, page } = stage);
});

describe('imports', () => {
  const file = new File(['x'], 'a.csv');
  const progress = (bytes: number, stage: 'reading' | 'keeping' = 'reading') =>
    ({ type: 'progress', file, waiting: 0, progress: { rows: bytes * 2, bytes, total: 100, stage } }) as const;
  const job = () => stage.model().jobs[0];

  test('go into the chosen shop, and tell how long they take', () => {
    page.actions.importFiles([file]);
    expect(imports.add).toHaveBeenCalledWith({ file, market: 'TH', history: 'a|TH|1' });
    expect(job()).toMatchObject({ state: 'waiting', name: 'a.csv' });
    stage.say(progress(1));
    expect(job()).toMatchObject({ state: 'reading', rows: 2, share: 0.01, secondsLeft: null });
    stage.clock.now += 2000;
    stage.say(progress(20));
    expect(job()).toMatchObject({ rows: 40, share: 0.2, secondsLeft: 8 });
    stage.say(progress(100, 'keeping'));
    expect(job()).toMatchObject({ isKeeping: true, secondsLeft: null });
  });

  test('a question: its dates, the answer, and time that does not count', () => {
    page.actions.importFiles([file]);
    stage.say(progress(10));
    const wall = (month: number, date: number): number => Date.UTC(2026, month - 1, date, 8);
    stage.say({
      type: 'asking',
      file,
      waiting: 0,
      examples: [{ text: '03/11/2026 08:00', DM: wall(11, 3), MD: wall(3, 11) }],
    });
    expect(job()).toMatchObject({
      state: 'asking',
      question: [{ text: '03/11/2026 08:00', dayFirst: '2026-11-03', monthFirst: '2026-03-11' }],
    });
    stage.clock.now += 60_000;
    page.actions.answer('DM');
    expect(imports.answer).toHaveBeenCalledWith('DM');
    stage.clock.now += 2000;
    stage.say(progress(50));
    expect(job()).toMatchObject({ state: 'reading', secondsLeft: 2 });
    expect(job()?.question).toBeUndefined();
  });

  test('cancelling takes those that wait, too', () => {
    const other = new File(['y'], 'b.csv');
    page.actions.importFiles([file, other]);
    stage.say(progress(10));
    page.actions.cancel();
    expect(imports.cancel).toHaveBeenCalledOnce();
    stage.say({ type: 'cancelled', file, waiting: 0 });
    expect(stage.model().jobs.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  test('the outcome, its rejected lines as a file, and making room', () => {
    const info = {
      name: 'a.csv',
      size: 1,
      market: 'TH',
      exportedAt: now,
      from: now,
      filtered: false,
      rows: 9,
      rejected: 3,
    };
    const line = { line: 4, orderId: '', reason: 'sku-missing', column: 'SKU ID', text: '' } as const;
    const rejected = { count: 3, byReason: { 'sku-missing': 1, cells: 2 }, lines: [line] };
    page.actions.importFiles([file]);
    stage.say({ type: 'done', file, waiting: 0, info, dayMonth: 'DM', rejected, added: 8, updated: 1, skus: 2 });
    expect(job()?.outcome).toEqual({
      rows: 9,
      added: 8,
      updated: 1,
      skus: 2,
      rejected: 3,
      rejectedReasons: [
        { key: 'rejected.cells', data: {}, count: 2 },
        { key: 'rejected.sku-missing', data: {}, count: 1 },
      ],
      rejectedRows: [{ line: 4, reason: { key: 'reason.sku-missing', data: { column: 'SKU ID', text: '' } } }],
    });
    page.actions.saveRejected(job()?.id ?? -1);
    expect(doors.saveRejected).toHaveBeenCalledWith('a.csv', rejected);
    page.actions.clearJobs();
    expect(stage.model().jobs).toEqual([]);
  });

  test('what is in the history is handed on once all files are through, and nothing else', () => {
    const [good, bad, late] = ['a.csv', 'b.csv', 'c.csv'].map((name) => new File(['x'], name)) as [File, File, File];
    const info = {
      name: 'a.csv',
      size: 1,
      market: 'TH',
      exportedAt: 5,
      from: 1,
      filtered: false,
      rows: 1,
      rejected: 0,
    };
    const rejected = { count: 0, byReason: {}, lines: [] };
    const done = { type: 'done', info, dayMonth: 'DM', rejected, added: 1, updated: 0, skus: 1 } as const;
    page.actions.importFiles([good, bad, late]);
    const { market, shop } = page.store.getState();
    stage.say({ ...done, file: good, waiting: 2 });
    stage.say({ type: 'failed', file: bad, waiting: 1, problem: { code: 'empty' } });
    expect(doors.imported).not.toHaveBeenCalled();
    stage.say({ ...done, file: late, waiting: 0 });
    const files = [good, late].map((each) => ({ file: each, dayMonth: 'DM', exportedAt: 5 }));
    expect(doors.imported).toHaveBeenCalledExactlyOnceWith({ market, history: shop, files });
    page.actions.importFiles([bad]);
    stage.say({ type: 'failed', file: bad, waiting: 0, problem: { code: 'empty' } });
    expect(doors.imported).toHaveBeenCalledOnce();
  });

  test('new files take the place of what an earlier import said', () => {
    page.actions.importFiles([file]);
    stage.say({ type: 'failed', file, waiting: 0, problem: { code: 'empty' } });
    expect(job()).toMatchObject({ state: 'failed', problem: { key: 'problem.empty', data: { file: 'a.csv' } } });
    page.actions.importFiles([new File(['y'], 'b.csv')]);
    expect(stage.model().jobs.map(({ name }) => name)).toEqual(['b.csv']);
  });
});
