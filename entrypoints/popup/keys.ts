/** The keyboard commands as they are set now, and the browser's own list to change them. */
import { browser } from 'wxt/browser';
import { commandNames, type KeysModel } from '../../components/keys/keys.tsx';

export async function keysNow(): Promise<KeysModel> {
  const all = await browser.commands.getAll();
  const keyOf = (name: string): string => all.find((command) => command.name === name)?.shortcut ?? '';
  const keys = Object.fromEntries(commandNames.map((name) => [name, keyOf(name)])) as KeysModel['keys'];
  return { keys, browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome' };
}

/** Firefox 137 and newer open theirs on demand; Chromium's is an address. */
interface Opener {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's list of keys; null where it cannot be opened from here. */
export function keysOpener(): (() => void) | null {
  const { openShortcutSettings } = browser.commands as Opener;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
