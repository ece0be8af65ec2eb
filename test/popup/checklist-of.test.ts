/** The popup gets its checklist from a background that may be ended over the question. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChecklistModel } from '../../components/model.ts';
import { tabItem } from '../../entrypoints/background/storage.ts';
import { checklistOf, patience } from '../../entrypoints/popup/checklist-of.ts';

const asked = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: asked }));

const model = (shop: string): ChecklistModel => ({
  ...{ page: 'flash-sale', market: 'TH', kind: 'local', recognised: 'host', shop, state: 'ready', lines: [] },
  zone: 'Asia/Bangkok',
});
const never = (): Promise<never> => new Promise(() => undefined);
const [answered, stored] = [model('answered'), model('stored')];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fakeBrowser.reset();
  await tabItem(7).setValue(stored);
  return () => vi.useRealTimers();
});

test.each<[string, () => Promise<unknown>, ChecklistModel | null]>([
  ['as it answers', () => Promise.resolve(answered), answered],
  ['none where it knows of none', () => Promise.resolve(null), null],
  ['as it was stored where the question is refused', () => Promise.reject(new Error('gone')), stored],
  ['as it was stored where the answer is nothing at all', () => Promise.resolve(undefined), stored],
])('%s', async (_, answer, expected) => {
  asked.mockImplementation(answer);
  expect(await checklistOf(7)).toEqual(expected);
  expect(asked).toHaveBeenCalledOnce();
});

test('asked again where no answer comes', async () => {
  asked.mockImplementationOnce(never).mockResolvedValueOnce(answered);
  const found = checklistOf(7);
  await vi.advanceTimersByTimeAsync(patience[0] - 1);
  expect(asked).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1);
  expect(await found).toEqual(answered);
});

test('as it was stored where none ever comes; nothing where nothing is stored either', async () => {
  asked.mockImplementation(never);
  const found = [checklistOf(7), checklistOf(8)];
  await vi.advanceTimersByTimeAsync(patience[0] + patience[1]);
  expect(await Promise.all(found)).toEqual([stored, null]);
});

test('a slow answer to the first question still counts', async () => {
  asked
    .mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, patience[0] + 100, answered)))
    .mockImplementationOnce(never);
  const found = checklistOf(7);
  await vi.advanceTimersByTimeAsync(patience[0] + 100);
  expect(await found).toEqual(answered);
});
