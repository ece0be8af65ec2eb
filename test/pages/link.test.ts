// @vitest-environment jsdom
/** The line to the background: one message at a time, whole or patch, over its sleep and its end. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sendMessage, type ReviewReply, type ReviewRequest } from '../../entrypoints/background/messages.ts';
import { Link, type Answer } from '../../entrypoints/seller-center.content/link.ts';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { read } from '../../rules/form.ts';
import { aRequest } from '../background/given.ts';
import { aSiteRow, aVisit, changes, now, readerOf } from './site.ts';

vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: vi.fn() }));

/** A message on its way, to be answered by the test. */
interface Sent {
  readonly request: ReviewRequest;
  answer(reply: ReviewReply): Promise<unknown>;
  fail(message: string): Promise<unknown>;
}
let sent: Sent[];
let reader: FlashSaleReader;
let visit: AbortController;
let link: Link;
const events = {
  answered: vi.fn<(answer: Answer) => void>(),
  stale: vi.fn<(is: boolean) => void>(),
  orphaned: vi.fn<() => void>(),
};

const later = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const known = (revision: number): Answer => ({ known: true, revision, form: [], rows: [], whole: true, passed: 1 });
const kinds = (): string[] => sent.map(({ request }) => (request.form ? 'whole' : 'patch'));
const rename = (name: string): void => {
  document.querySelector<HTMLInputElement>('#name_input')!.value = name;
  reader.update(changes({ fields: true }), now);
};

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  vi.mocked(sendMessage).mockImplementation(
    ((_: string, request: ReviewRequest) =>
      new Promise((resolve, reject) => {
        sent.push({
          request,
          answer: (reply) => (resolve(reply), later()),
          fail: (message) => (reject(new Error(message)), later()),
        });
      })) as never,
  );
  reader = readerOf();
  visit = new AbortController();
  link = new Link(aRequest(), reader, events, visit.signal);
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

describe('what travels', () => {
  test('the whole form first', () => {
    link.tell();
    expect(sent.map(({ request }) => request)).toEqual([
      { visit: 'visit-1', revision: 1, opened: aRequest(), form: reader.form() },
    ]);
  });

  test('then only what changed', async () => {
    link.tell();
    await sent[0]!.answer(known(1));
    rename('Other');
    link.tell();
    expect(sent[1]!.request).toEqual({
      visit: 'visit-1',
      revision: 2,
      page: 'flash-sale',
      patch: { fields: { name: read('Other') } },
    });
    expect(events.answered.mock.calls).toEqual([[known(1)]]);
  });

  test('nothing where nothing changed, unless it is asked for', async () => {
    link.tell();
    await sent[0]!.answer(known(1));
    link.tell();
    expect(sent).toHaveLength(1);
    link.tell(true);
    expect(sent[1]!.request).toEqual({ visit: 'visit-1', revision: 2, page: 'flash-sale', patch: {} });
  });

  test('a row that changed travels alone', async () => {
    reader = readerOf({ rows: [aSiteRow(), aSiteRow({ sku: '1729384756000000002' })] });
    link = new Link(aRequest(), reader, events, visit.signal);
    link.tell();
    await sent[0]!.answer(known(1));
    const row = document.querySelectorAll<HTMLElement>('tbody tr')[1]!;
    row.querySelector<HTMLInputElement>('input[value="90.00"]')!.value = '80';
    reader.update(changes({ rows: new Set([row]) }), now);
    link.tell();
    expect(sent[1]!.request.patch).toEqual({ rows: [reader.rows().get('1729384756000000002')] });
  });

  test('nothing before the page was read', () => {
    link = new Link(aRequest(), new FlashSaleReader(aVisit()), events, visit.signal);
    link.tell();
    link.tell(true);
    expect(sent).toEqual([]);
  });
});

describe('one message at a time', () => {
  test('changes meanwhile wait, and travel together', async () => {
    link.tell();
    for (const name of ['a', 'b', 'c']) {
      rename(name);
      link.tell();
    }
    expect(sent).toHaveLength(1);
    await sent[0]!.answer(known(1));
    expect(sent.map(({ request }) => request.patch)).toEqual([undefined, { fields: { name: read('c') } }]);
    await sent[1]!.answer(known(2));
    expect(sent).toHaveLength(2);
    expect(events.answered.mock.calls.map(([{ revision }]) => revision)).toEqual([1, 2]);
  });

  test('an answer to an older form is dropped', async () => {
    link.tell();
    await sent[0]!.answer({ ...known(1), revision: 0 });
    expect(events.answered).not.toHaveBeenCalled();
  });
});

describe('a background that forgot', () => {
  test('is sent the whole form again, at once', async () => {
    link.tell();
    await sent[0]!.answer(known(1));
    rename('Other');
    link.tell();
    await sent[1]!.answer({ known: false });
    expect(kinds()).toEqual(['whole', 'patch', 'whole']);
    expect(sent[2]!.request.form).toEqual(reader.form());
    await sent[2]!.answer(known(3));
    expect(events.answered.mock.calls.map(([{ revision }]) => revision)).toEqual([1, 3]);
  });

  test('forget() makes the next message whole', async () => {
    link.tell();
    await sent[0]!.answer(known(1));
    link.forget();
    link.tell();
    expect(kinds()).toEqual(['whole', 'whole']);
  });

  test('settle() sends the whole form and waits until it is known', async () => {
    link.tell();
    await sent[0]!.answer(known(1));
    const settled = vi.fn();
    void link.settle().then(settled);
    await later();
    expect([kinds(), settled.mock.calls]).toEqual([['whole', 'whole'], []]);
    await sent[1]!.answer(known(2));
    expect(settled).toHaveBeenCalledTimes(1);
    expect(events.answered).toHaveBeenLastCalledWith(known(2));
  });
});

describe('a background that does not answer', () => {
  test.each([
    [0, 50],
    [1, 200],
    [2, 1000],
    [3, 3000],
    [4, 3000],
  ])('after %d failures it is asked again in %d ms, with the whole form', async (failures, wait) => {
    link.tell();
    for (let i = 0; i <= failures; i += 1) {
      await sent.at(-1)!.fail('Could not establish connection.');
      if (i < failures) await later(3000);
    }
    const before = sent.length;
    await later(wait - 1);
    expect(sent).toHaveLength(before);
    await later(1);
    expect(sent).toHaveLength(before + 1);
    expect(new Set(kinds())).toEqual(new Set(['whole']));
  });

  test('an answer ends the patience counter', async () => {
    link.tell();
    await sent[0]!.fail('x');
    await later(50);
    await sent[1]!.answer(known(2));
    expect(events.answered).toHaveBeenCalledTimes(1);
    link.tell(true);
    await sent[2]!.fail('x');
    await later(50);
    expect(sent).toHaveLength(4);
  });

  test('changes while it is waited for make no second message', async () => {
    link.tell();
    await sent[0]!.fail('x');
    await later(20);
    rename('Other');
    link.tell();
    await later(5000);
    expect(sent.length).toBe(2);
  });

  test.each(['Extension context invalidated.', 'Message manager disconnected', "can't access dead object"])(
    'an orphan says so, and asks no more: %s',
    async (message) => {
      link.tell();
      await sent[0]!.fail(message);
      expect(events.orphaned).toHaveBeenCalledTimes(1);
      link.tell();
      await later(10_000);
      expect(sent).toHaveLength(1);
    },
  );
});

describe('stale', () => {
  test('after a second without an answer, until there is one', async () => {
    link.tell();
    await later(999);
    expect(events.stale).not.toHaveBeenCalled();
    await later(1);
    expect(events.stale.mock.calls).toEqual([[true]]);
    await later(5000);
    expect(events.stale.mock.calls).toEqual([[true]]);
    await sent[0]!.answer(known(1));
    expect(events.stale.mock.calls).toEqual([[true], [false]]);
  });

  test('a quick answer is none', async () => {
    link.tell();
    await later(999);
    await sent[0]!.answer(known(1));
    await later(5000);
    expect(events.stale.mock.calls.flat()).not.toContain(true);
  });

  test('an answer to an older form does not end it', async () => {
    link.tell();
    await later(600);
    rename('Other');
    link.tell();
    await sent[0]!.answer(known(1));
    await later(400);
    expect(events.stale.mock.calls).toEqual([[true]]);
    await sent[1]!.answer(known(2));
    expect(events.stale.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the end of the visit', () => {
  test('no more messages, no more events', async () => {
    link.tell();
    visit.abort();
    await later(2000);
    await sent[0]!.answer(known(1));
    link.tell();
    link.tell(true);
    expect(sent).toHaveLength(1);
    expect(events.answered).not.toHaveBeenCalled();
    expect(events.stale).not.toHaveBeenCalled();
  });

  test('no retry', async () => {
    link.tell();
    await sent[0]!.fail('x');
    visit.abort();
    await later(10_000);
    expect(sent).toHaveLength(1);
  });
});
