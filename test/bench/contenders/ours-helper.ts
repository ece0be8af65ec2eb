/** The second worker of our reader. */
import { help } from '../../../entrypoints/options/import/rest.ts';
import { warmUp } from '../../../entrypoints/options/import/warm-up.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly port: MessagePort }>) => {
  help(data.port);
  void warmUp(new AbortController().signal).then(() => postMessage('ready'));
});
