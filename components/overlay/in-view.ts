/**
 * Which of many list items are drawn: those in view, a few beyond them, and the one the keyboard is at. They stand in
 * the flow, with an empty box for each stretch that is left out, so one that grows moves the others without a word from
 * us. Heights come from ResizeObserver alone: asking an element for its size makes the whole Seller Center page lay
 * out, which is what the libraries for this do.
 */
import { useEffect, useLayoutEffect, useReducer, useState, type RefCallback, type RefObject } from 'react';

interface Item {
  /** The same for as long as it is the same item. */
  readonly key: string;
}

/** An item to be drawn, or the height in px of what is left out in its place. */
export type Part = { readonly index: number } | { readonly gap: number; readonly before: number };

interface Drawn {
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond each end of what is in view, so that scrolling meets no empty box. */
const beyond = 4;

class View {
  private top = 0;
  /** Until the browser says it: the list at its usual size. */
  private height = 420;
  /** By key, of items that were drawn once. */
  private readonly heights = new Map<string, number>();
  private readonly observer: ResizeObserver | null;
  private scroller: HTMLElement | null = null;
  private readonly estimate: (item: Item) => number;
  private readonly redraw: () => void;
  /** What stands in the document. */
  drawn: Drawn = { items: [], first: 0, last: -1 };

  constructor(estimate: (item: Item) => number, redraw: () => void) {
    this.estimate = estimate;
    this.redraw = redraw;
    this.observer =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver((entries) => {
            for (const { target, contentBoxSize, borderBoxSize } of entries) {
              if (target === this.scroller) this.height = contentBoxSize[0]?.blockSize ?? this.height;
              else this.measured(target, borderBoxSize[0]?.blockSize ?? 0);
            }
            this.look();
          });
  }

  private measured(element: Element, height: number): void {
    const item = this.drawn.items[Number(element.getAttribute('aria-posinset')) - 1];
    // Without height: the panel is folded just now.
    if (item && element.isConnected && height > 0) this.heights.set(item.key, height);
  }

  /** For `ref` of each drawn item, which says its place in `aria-posinset`. */
  readonly item: RefCallback<HTMLElement> = (element) => {
    if (!element) return undefined;
    this.observer?.observe(element);
    return () => {
      this.observer?.unobserve(element);
    };
  };

  follow(scroller: HTMLElement): () => void {
    this.scroller = scroller;
    this.observer?.observe(scroller);
    const onScroll = (): void => {
      this.top = scroller.scrollTop;
      this.look();
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      this.observer?.disconnect();
    };
  }

  private look(): void {
    const { items, first, last } = this.drawn;
    const now = this.rangeOf(items);
    if (now.first !== first || now.last !== last) this.redraw();
  }

  private heightOf(item: Item): number {
    return this.heights.get(item.key) ?? this.estimate(item);
  }

  rangeOf(items: readonly Item[]): Drawn {
    // What is scrolled past its end, because the list became shorter, the browser will scroll back.
    const total = items.reduce((sum, item) => sum + this.heightOf(item), 0);
    const top = Math.max(0, Math.min(this.top, total - this.height));
    let first = items.length;
    let last = -1;
    let offset = 0;
    for (const [index, item] of items.entries()) {
      if (offset >= top + this.height) break;
      offset += this.heightOf(item);
      if (offset > top) first = Math.min(first, index);
      last = index;
    }
    return { items, first: Math.max(0, first - beyond), last: Math.min(items.length - 1, last + beyond) };
  }

  partsOf({ items, first, last }: Drawn, kept: number): Part[] {
    const parts: Part[] = [];
    let gap = 0;
    for (const [index, item] of items.entries()) {
      if (index !== kept && (index < first || index > last)) {
        gap += this.heightOf(item);
        continue;
      }
      if (gap > 0) parts.push({ gap, before: index });
      gap = 0;
      parts.push({ index });
    }
    return gap > 0 ? [...parts, { gap, before: items.length }] : parts;
  }
}

interface InView {
  /** In order. */
  readonly parts: readonly Part[];
  /** For `ref` of each drawn item, which says its place in `aria-posinset`. */
  readonly item: RefCallback<HTMLElement>;
}

/** `kept`: index of an item that is drawn wherever it is, so that the focus in it survives scrolling; -1: none. */
export function useInView<Each extends Item>(
  items: readonly Each[],
  kept: number,
  estimate: (item: Each) => number,
  scroller: RefObject<HTMLElement | null>,
): InView {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [view] = useState(() => new View(estimate as (item: Item) => number, redraw));
  const drawn = view.rangeOf(items);
  useLayoutEffect(() => {
    view.drawn = drawn;
  });
  useEffect(() => (scroller.current ? view.follow(scroller.current) : undefined), [view, scroller]);
  return { parts: view.partsOf(drawn, kept), item: view.item };
}
