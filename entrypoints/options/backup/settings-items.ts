/** The stored items of the part "settings" in a backup: what holds for all shops, and what the shops are called. */
import { noReminders, remindersFrom, type ReminderSettings } from '../../background/deadlines.ts';
import { hostsFrom, type AddedHost } from '../../background/hosts.ts';
import { shopNamesFrom, type ShopName } from '../../background/shop-names.ts';
import { noSettings, settingsFrom, type Settings } from '../../background/storage.ts';
import { list, newest, record, single } from './joining.ts';
import { parted, type PartedItem } from './parts.ts';

const settings = parted<Settings>('settings', {
  read: settingsFrom,
  empty: noSettings,
  pieces: [{ part: 'settings', joins: { language: single, sellerZone: single } }],
});

const reminders = parted<ReminderSettings>('reminders', {
  read: remindersFrom,
  empty: noReminders,
  pieces: [{ part: 'settings', joins: { ladders: record(single), quiet: single } }],
});

const hosts = parted<{ readonly hosts: readonly AddedHost[] }>('hosts', {
  read: (stored) => {
    const read = hostsFrom(stored);
    return read && { hosts: read };
  },
  empty: { hosts: [] },
  write: ({ hosts: all }) => all,
  pieces: [{ part: 'settings', joins: { hosts: list<AddedHost>(({ host }) => host, single) } }],
});

const names = parted<{ readonly names: readonly ShopName[] }>('shop-names', {
  read: (stored) => {
    const read = shopNamesFrom(stored);
    return read && { names: read };
  },
  empty: { names: [] },
  write: ({ names: all }) => all,
  pieces: [
    {
      part: 'settings',
      joins: {
        names: list<ShopName>(
          ({ shop }) => shop,
          newest(({ since }) => since),
        ),
      },
    },
  ],
});

export const settingsItems: readonly PartedItem[] = [settings, reminders, hosts, names];
