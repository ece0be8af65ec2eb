/** Messages with anything in them, from anybody: refused or answered, and what is kept stays whole. */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { casesFrom } from '../../entrypoints/background/deadlines.ts';
import { healthFrom } from '../../entrypoints/background/health.ts';
import { pickupFrom } from '../../entrypoints/background/pickup.ts';
import { isSoundItem } from '../../entrypoints/background/storage.ts';
import { schemas } from '../../entrypoints/background/validate.ts';
import { form, fromTab, listening, opened } from '../background/from-tab.ts';
import { flashSaleUrl } from '../background/given.ts';
import { origin, say, sayAsIs, seller, type Sender } from '../background/said.ts';
import { expectUnpolluted, hostileText, runs } from './hostile.ts';
import { hostileJson, hostileValue, mutated } from './values.ts';

let given: Awaited<ReturnType<typeof listening>>;
const sound: readonly (readonly [string, unknown])[] = [
  ...fromTab,
  ['addedHost', undefined],
  ['checklist', { tab: 7 }],
  ['watch', undefined],
];

beforeEach(async () => {
  given = await listening();
  return () => vi.useRealTimers();
});
afterEach(expectUnpolluted);

const kept = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

/** Whether it was answered: a refusal reaches the sender as an error, and nobody else. */
const isAnswered = (type: string, data: unknown, sender: Sender): Promise<boolean> =>
  sayAsIs(type, data, sender).then(
    () => true,
    () => false,
  );

/** Everything kept has the shape that its readers want, with nothing set aside as damaged. */
function expectWhole(items: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(items)) {
    expect(key).not.toMatch(/^damaged:/);
    expect([key, isSoundItem(key, value)]).toEqual([key, true]);
    if (key.startsWith('cases:')) expect(casesFrom(value).damaged).toEqual([]);
    if (key.startsWith('pickup:')) expect(pickupFrom(value).damaged).toEqual([]);
    if (key.startsWith('health:')) expect(healthFrom(value)).not.toBeNull();
  }
}

/** The next sound message is answered as if nothing had been. */
async function expectAtWork(): Promise<void> {
  expect(await say('openVisit', opened)).toMatchObject({ market: 'TH' });
  expect(await say('review', { visit: opened.visit, revision: 9, opened, form })).toMatchObject({ revision: 9 });
}

const isKnown = (type: string): boolean => sound.some(([name]) => name === type);

async function expectRefused(type: string, data: unknown): Promise<void> {
  if (!isKnown(type)) {
    // Nobody listens, and nobody answers.
    void isAnswered(type, data, seller);
    return;
  }
  const schema = Object.hasOwn(schemas, type) ? schemas[type as keyof typeof schemas] : null;
  if (schema !== null && v.safeParse(schema, data).success) return;
  const before = await kept();
  const answered = await isAnswered(type, data, seller);
  // A checklist is for our own pages: a tab is told that there is none, whatever it asks.
  if (schema !== null) expect([type, answered]).toEqual([type, type === 'checklist']);
  expect(await kept()).toEqual(before);
}

test('of any name with any data change nothing', async () => {
  const names = fc.oneof(fc.constantFrom(...sound.map(([type]) => type)), hostileText, fc.constant('__proto__'));
  await fc.assert(fc.asyncProperty(names, hostileValue, expectRefused), runs(1000));
  expect(await kept()).toEqual({});
  await expectAtWork();
});

describe('sound ones with parts exchanged are refused, or leave everything whole', () => {
  test.each(fromTab)('%s', async (type, data) => {
    const property = fc.asyncProperty(mutated(data, hostileJson), async (odd) => {
      await expectRefused(type, odd);
      await isAnswered(type, odd, seller);
    });
    await fc.assert(property, runs(100));
    expectWhole(await kept());
    await given.storage.changeSettings((settings) => ({ ...settings, pausedEverywhere: false, pausedPages: [] }));
    await expectAtWork();
  });
});

const senders: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom(seller.id!, 'other-extension-id', ''),
    url: fc.oneof(
      fc.constantFrom(
        flashSaleUrl,
        `${origin}.evil.example/`,
        'about:blank',
        'https://seller-th.tiktok.com@evil.example/',
      ),
      hostileText,
      fc.webUrl(),
    ),
    frameId: fc.constantFrom(0, 1),
    tab: fc.constantFrom({ id: 7 }, {}),
  },
  { requiredKeys: [] },
);
const isSeller = ({ id, url, frameId, tab }: Sender): boolean =>
  id === seller.id && url === flashSaleUrl && frameId === 0 && tab?.id !== undefined;

test('from anybody but a seller’s tab, sound or not, they change nothing', async () => {
  const said = fc
    .constantFrom(...sound)
    .chain(([type, data]) => fc.tuple(fc.constant(type), fc.oneof(fc.constant(data), mutated(data, hostileJson))));
  const strangers = senders.filter((sender) => !isSeller(sender));
  const property = fc.asyncProperty(said, strangers, async ([type, data], sender) => {
    const answered = await isAnswered(type, data, sender);
    if (answered) expect(['checklist', 'watch']).toContain(type);
  });
  await fc.assert(property, runs(1000));
  expect(await kept()).toEqual({});
  expect(given.executeScript).not.toHaveBeenCalled();
  expect(given.openOptionsPage).not.toHaveBeenCalled();
});
