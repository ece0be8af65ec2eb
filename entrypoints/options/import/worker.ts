/** The import worker: an extension page starts one for every file, and one to help it. A service worker could not. */
import { addFile } from '../../background/history.ts';
import { Importing } from './importing.ts';
import type { ToWorker } from './protocol.ts';
import { help } from './rest.ts';
import { warmUp } from './warm-up.ts';

const importing = new Importing((message) => self.postMessage(message), addFile);
const gettingReady = new AbortController();
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'get-ready') {
    void warmUp(gettingReady.signal);
    return;
  }
  gettingReady.abort();
  if (data.type === 'help') help(data.port);
  else importing.hear(data);
});
