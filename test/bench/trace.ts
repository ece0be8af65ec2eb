/** What a DevTools trace says of our scripts on the page's main thread. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Thread time: what others do on the machine does not count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly Frame[] };
    readonly beginData?: { readonly stackTrace?: readonly Frame[] };
  };
}

interface Frame {
  readonly url: string;
  readonly functionName: string;
}

interface Span {
  readonly name: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly worked: number;
  readonly inside: Span[];
}

export interface Trace {
  /** Milliseconds that our scripts had the main thread: observer, reading, answers, React, markers. */
  readonly ownMs: number;
  /** Style and layout that a script of ours made the browser do on the spot, with the functions that asked for it. */
  readonly forcedLayouts: readonly string[];
  readonly forcedStyles: readonly string[];
  /** The same, asked for by anybody. */
  readonly allForced: number;
  readonly layouts: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'];
const withStacks = [...categories, 'disabled-by-default-devtools.timeline.stack'];

const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');

/** Traces `work`; `stacks` costs time, so the two questions are asked in different traces. */
export async function traced(page: Page, work: () => Promise<unknown>, stacks: boolean): Promise<Trace> {
  await page.tracing.start({ categories: stacks ? withStacks : categories });
  let bytes: Uint8Array | undefined;
  try {
    await work();
  } finally {
    bytes = await page.tracing.stop();
  }
  if (!bytes) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name.startsWith('shoplint:'));
  const own = mark ?? traceEvents.find((event) => event.name === 'FunctionCall' && isOurs(event.args?.data?.url ?? ''));
  if (!own) throw new Error('The trace shows no script of the extension.');
  const events = traceEvents.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
  return { ownMs: ownTime(spansOf(events)) / 1000, ...forced(events) };
}

/** Nested as they ran. */
function spansOf(events: readonly TraceEvent[]): Span[] {
  const spans = events
    .filter(({ ph, name }) => ph === 'X' || name.startsWith('shoplint:'))
    .map((event): Span => {
      const { name, ts, dur = 0, tdur = dur, args } = event;
      return { name, url: args?.data?.url ?? '', start: ts, end: ts + dur, worked: tdur, inside: [] };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const roots: Span[] = [];
  const open: Span[] = [];
  for (const span of spans) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < span.end) open.pop();
    (open.at(-1)?.inside ?? roots).push(span);
    open.push(span);
  }
  return roots;
}

const isOfOurs = (span: Span): boolean =>
  span.name.startsWith('shoplint:') || (span.name === 'FunctionCall' && isOurs(span.url)) || span.inside.some(isOfOurs);

/**
 * A call of a function of ours counts whole. So does the browser's own call that delivers a message to us: what we do
 * in promise reactions has no event of its own, but lies in it.
 */
function ownTime(spans: readonly Span[]): number {
  let total = 0;
  for (const span of spans) {
    const isCall = span.name === 'FunctionCall';
    const isDelivery = span.name === 'v8.callFunction' && !span.inside.some(({ name }) => name === 'FunctionCall');
    if ((isCall && isOurs(span.url)) || (isDelivery && isOfOurs(span))) total += span.worked;
    else total += ownTime(span.inside);
  }
  return total;
}

function forced(events: readonly TraceEvent[]): Omit<Trace, 'ownMs'> {
  const all = { Layout: [] as (readonly Frame[])[], UpdateLayoutTree: [] as (readonly Frame[])[] };
  for (const { name, args } of events) {
    if (name !== 'Layout' && name !== 'UpdateLayoutTree') continue;
    all[name].push(args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? []);
  }
  const byUs = (stacks: readonly (readonly Frame[])[]): string[] =>
    stacks
      .filter((stack) => stack.some(({ url }) => isOurs(url)))
      .map((stack) =>
        stack.map(({ functionName, url }) => `${functionName}@${url.split('/').at(-1) ?? ''}`).join(' < '),
      );
  return {
    forcedLayouts: byUs(all.Layout),
    forcedStyles: byUs(all.UpdateLayoutTree),
    allForced: all.Layout.filter((stack) => stack.length > 0).length,
    layouts: all.Layout.length,
  };
}
