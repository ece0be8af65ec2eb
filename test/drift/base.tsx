/** The flash-sale screen of the practice Seller Center as a document at rest: the page from which drifts start. */
import '@arco-design/web-react/es/_util/react-19-adapter';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../seller-center/app.tsx';
import { readConfig } from '../seller-center/config.ts';
import { paths, startRouter } from '../seller-center/router.ts';
import { putAtRest } from './at-rest.ts';

// What jsdom lacks and the component library asks for.
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const made = new Map<string, string>();

/** HTML of `body` for options of the practice page's address (see test/seller-center/README.md). */
export async function pageOf(query: string): Promise<string> {
  const before = made.get(query);
  if (before !== undefined) return before;
  sessionStorage.clear();
  history.replaceState(null, '', `${paths.flashSale}?${query}`);
  document.body.innerHTML = '<div id="root"></div>';
  const config = readConfig();
  startRouter(config.market);
  const root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => {
    root.render(<App config={config} />);
    await Promise.resolve();
  });
  putAtRest(config.level === 'variation');
  const html = document.body.innerHTML;
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  made.set(query, html);
  return html;
}
