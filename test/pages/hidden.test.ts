// @vitest-environment jsdom
/** A tab that nobody looks at: nothing is asked, nothing is read, nothing is reported; once shown, everything is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sendMessage } from '../../entrypoints/background/messages.ts';
import type { VisitControl } from '../../entrypoints/seller-center.content/meeting.ts';
import { onceShown } from '../../entrypoints/seller-center.content/once-shown.ts';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { visitsTo } from '../../entrypoints/seller-center.content/visit.ts';
import { aRequest } from '../background/given.ts';
import { aVisit, formHtml, show } from './site.ts';

vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: vi.fn() }));

const patience = 10_000;
let hidden: boolean;
let visit: AbortController;
let asked: string[];
let isAwake: boolean;
let reads: number;

const showTab = (isShown: boolean): void => {
  hidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
};
const later = (milliseconds = 20): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const count = (message: string): number => asked.filter((each) => each.startsWith(message)).length;

const openVisit = visitsTo({
  reader(first) {
    const reader = new FlashSaleReader(first);
    const update = reader.update.bind(reader);
    reader.update = (changes, now) => {
      reads += 1;
      update(changes, now);
    };
    return reader;
  },
  done: () => () => undefined,
});
const open = (): VisitControl =>
  openVisit(aRequest(), visit.signal, { orphaned: () => undefined, nameless: () => undefined });

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  show(formHtml());
  [asked, reads, isAwake] = [[], 0, true];
  visit = new AbortController();
  vi.mocked(sendMessage).mockImplementation(((
    name: string,
    data: { state?: string; revision?: number } | undefined,
  ) => {
    asked.push(data?.state === undefined ? name : `${name} ${data.state}`);
    if (name === 'openVisit') return Promise.resolve(aVisit());
    if (name !== 'review') return Promise.resolve('en');
    if (!isAwake) return Promise.reject(new Error('The background sleeps.'));
    return Promise.resolve({ known: true, revision: data?.revision, form: [], rows: [], whole: true, passed: 1 });
  }) as never);
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

describe('in a hidden tab', () => {
  test('calls to look again wait, and are one call once it is shown', async () => {
    const control = open();
    await later();
    const before = reads;
    showTab(false);
    for (let i = 0; i < 5; i += 1) control.refresh();
    await later(60_000);
    expect([count('openVisit'), count('review'), reads]).toEqual([1, 1, before]);
    showTab(true);
    await later();
    expect(count('openVisit')).toBe(2);
    expect(reads).toBe(before + 1);
    // The visit as it was, at once, and the one that takes its place.
    expect(count('review')).toBe(3);
  });

  test('nothing changed: once it is shown, what time has done to it is asked for at once', async () => {
    open();
    await later();
    showTab(false);
    await later(8 * 3_600_000);
    expect(count('review')).toBe(1);
    showTab(true);
    await later();
    expect(count('review')).toBe(2);
  });

  test('a page whose visit opens after the tab was left is read when somebody is back', async () => {
    open();
    showTab(false);
    await later(60_000);
    expect([reads, count('review'), count('reportState')]).toEqual([0, 0, 0]);
    showTab(true);
    await later();
    expect(reads).toBeGreaterThan(0);
    expect(count('review')).toBe(1);
  });

  test('a background that does not answer is not asked again; it is once somebody looks', async () => {
    isAwake = false;
    open();
    await later();
    showTab(false);
    await later();
    const before = count('review');
    expect(before).toBeGreaterThan(0);
    await later(60_000);
    expect(count('review')).toBe(before);
    isAwake = true;
    showTab(true);
    await later();
    expect(count('review')).toBe(before + 1);
    expect(asked).toContain('reportState ready');
  });

  test('no page counts as changed; patience begins anew with the one who looks', async () => {
    document.body.replaceChildren();
    open();
    await later();
    showTab(false);
    await later(10 * patience);
    showTab(true);
    await later(patience - 1);
    expect(asked).not.toContain('reportState unrecognised');
    await later(20);
    expect(asked).toContain('reportState unrecognised');
  });

  test('a visit that ends before anybody looks asks nothing any more', async () => {
    const control = open();
    await later();
    showTab(false);
    control.refresh();
    visit.abort();
    showTab(true);
    await later();
    expect(count('openVisit')).toBe(1);
  });
});

describe('waiting to be shown', () => {
  test('ends at once in a tab that is', async () => {
    await expect(onceShown(visit.signal)).resolves.toBeUndefined();
  });

  test('ends with what waits', async () => {
    showTab(false);
    const done = vi.fn();
    void onceShown(visit.signal).then(done);
    await later();
    expect(done).not.toHaveBeenCalled();
    visit.abort();
    await later();
    expect(done).toHaveBeenCalledOnce();
    expect(hidden).toBe(true);
  });
});
