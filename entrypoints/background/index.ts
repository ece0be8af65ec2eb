/** A table of contents: what the background listens to. Nothing is kept in memory that may not be lost. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { keepWatch } from './deadlines/watch.ts';
import { followHistories } from './history-index.ts';
import { keepHosts } from './hosts.ts';
import { renewShops } from './storage.ts';
import { followStorage, listenToCommands, listenToTabs } from './tabs.ts';
import { begin } from './welcome.ts';

// One classic script: as a module it would share chunks with our pages, and each file costs a cold start milliseconds.
export default defineBackground({
  main() {
    listenToTabs();
    listenToCommands();
    followStorage();
    followHistories();
    keepWatch();
    keepHosts();
    browser.runtime.onInstalled.addListener((installed) => {
      void renewShops();
      void begin(installed);
    });
  },
});
