/** How a worker answers the lab: ready once it knows its settings, then for every task how long it took and what it found. */
import type { ExportSettings } from '../exports.ts';

type Message =
  | { readonly settings: ExportSettings; readonly helper?: MessagePort }
  | { readonly file: File; readonly command: string };

/** `tell` puts a result into words, `prepare` is what the worker does before there is a file; neither is timed. */
export function contend<Result>(
  work: (file: File, settings: ExportSettings, command: string, helper?: MessagePort) => Promise<Result>,
  tell: (result: Result) => string,
  prepare: () => Promise<void> = () => Promise.resolve(),
): void {
  let settings: ExportSettings;
  let helper: MessagePort | undefined;
  addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('settings' in data) {
      settings = data.settings;
      helper = data.helper;
      void prepare().then(() => postMessage('ready'), reportError);
      return;
    }
    const started = performance.now();
    void work(data.file, settings, data.command, helper)
      .then((result) => {
        const ms = performance.now() - started;
        postMessage({ ms, answer: tell(result) });
      })
      // Reaches the page as the worker's error.
      .catch(reportError);
  });
}
