/** The second worker of our reader. */
import { help } from '../../../entrypoints/options/import/rest.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly port: MessagePort }>) => help(data.port));
