/** The practice Seller Center. It imitates the shape of TikTok Shop Seller Center as others saw it; see README.md. */
import '@arco-design/web-react/es/_util/react-19-adapter';
import { Message } from '@arco-design/web-react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readConfig } from './config.ts';
import { renameEverything } from './renamed.ts';
import { startRouter } from './router.ts';

const config = readConfig();
if (config.renamed) renameEverything();

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = `/styles/${config.renamed ? 'renamed' : config.prefix}.css`;
// Drawn only once styled: tests measure rectangles.
styles.onload = () => {
  const root = document.getElementById('root');
  if (!root) return;
  Message.config({ prefixCls: config.renamed ? 'arco' : config.prefix });
  startRouter(config.market);
  createRoot(root).render(<App config={config} />);
};
document.head.append(styles);
