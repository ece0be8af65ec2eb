/** The import worker: an extension page starts one for every file, and one to help it. A service worker could not. */
import { addFile } from '../../background/history.ts';
import { Importing } from './importing.ts';
import type { ToWorker } from './protocol.ts';
import { help } from './rest.ts';

const importing = new Importing((message) => self.postMessage(message), addFile);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'help') help(data.port);
  else importing.hear(data);
});
