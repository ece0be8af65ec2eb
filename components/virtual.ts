/**
 * The virtual list of the workbench's long tables: sizes come from ResizeObserver alone. The library's own ways read
 * `offsetHeight` and `clientHeight` while the layout is dirty, which makes the whole page lay out.
 */
import type { Virtualizer, VirtualizerOptions } from '@tanstack/react-virtual';

type List = Virtualizer<HTMLDivElement, HTMLDivElement>;
type Options = VirtualizerOptions<HTMLDivElement, HTMLDivElement>;

const sizeOf = (boxes: readonly ResizeObserverSize[] | undefined): { width: number; height: number } | null => {
  const [box] = boxes ?? [];
  return box ? { width: Math.round(box.inlineSize), height: Math.round(box.blockSize) } : null;
};

const observeElementRect: Options['observeElementRect'] = (list: List, tell) => {
  const { scrollElement, targetWindow } = list;
  if (!scrollElement || !targetWindow || !('ResizeObserver' in targetWindow)) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    const size = sizeOf(entry?.contentBoxSize);
    if (size) tell(size);
  });
  observer.observe(scrollElement);
  return () => {
    observer.disconnect();
  };
};

const measureElement: Options['measureElement'] = (element, entry, list) => {
  const size = sizeOf(entry?.borderBoxSize);
  if (size) return size.height;
  const index = list.indexFromElement(element);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
};

const met = new WeakSet<Element>();

const scrollToFn: Options['scrollToFn'] = (offset, { behavior }, { scrollElement }) => {
  if (!scrollElement) return;
  // The library puts a new list at its top, where it is already; scrolling there would cost a layout.
  const isNew = !met.has(scrollElement);
  met.add(scrollElement);
  if (isNew && offset === 0) return;
  scrollElement.scrollTo({ top: offset, ...(behavior ? { behavior } : {}) });
};

export const withoutLayoutReads = {
  observeElementRect,
  measureElement,
  scrollToFn,
  initialRect: { width: 344, height: 420 },
} satisfies Partial<Options>;
