/** The import worker: an extension page starts one for every file. A service worker could not. */
import { addFile } from '../../background/history.ts';
import { Importing } from './importing.ts';
import type { ToWorker } from './protocol.ts';

const importing = new Importing((message) => self.postMessage(message), addFile);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => importing.hear(data));
