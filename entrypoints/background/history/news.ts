/** News of changes, between all contexts of the extension: IndexedDB itself tells nobody. */

const channelName = 'shoplint-history';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

const told = (): void => {
  for (const listener of listeners) listener();
};

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = told;
  }
  return channel;
}

/** Says in all contexts, this one included, that a history or its costs changed. */
export function tellChange(): void {
  open().postMessage(null);
  told();
}

/** Calls `listener` after each change made in any context that is open. Returns what ends it. */
export function onChange(listener: () => void): () => void {
  open();
  const own = (): void => {
    listener();
  };
  listeners.add(own);
  return () => void listeners.delete(own);
}
