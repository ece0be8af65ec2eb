/** Messages from tabs and pages: who may say what, checked before anything is done. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isPlatformHost, sellerHosts } from '../seller-center.content/hosts.ts';
import { onMessage, sendMessage, type CommandName, type IgnoreRequest, type ReviewRequest } from './messages.ts';
import { inTurn, wake } from './deadlines/watch.ts';
import { keepHealth } from './health.ts';
import { addedHost } from './hosts.ts';
import { pickupChanged } from './pickup.ts';
import { meant, warehouseSaved } from './pickup/page.ts';
import * as reviews from './review.ts';
import { withIgnored, withoutIgnored } from './ignore.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { languageOf, pageKey, shopOf } from './shop.ts';
import { changeSettings, changeShop, meetShop, readSettings, readShop, tabItem } from './storage.ts';
import { schemas } from './validate.ts';
import { withDraft, withList } from './windows.ts';

type Sender = chrome.runtime.MessageSender;

/**
 * Tab id of a message from the top frame of a seller host, known or added: our script runs on no other of the platform's.
 * Throws for anything else.
 */
function tabOf(sender: Sender): number {
  const host = sender.url === undefined ? '' : new URL(sender.url).host.replace(/:443$/, '');
  const id = sender.tab?.id;
  if (
    sender.id !== browser.runtime.id ||
    sender.frameId !== 0 ||
    id === undefined ||
    !(Object.hasOwn(sellerHosts, host) || isPlatformHost(host))
  ) {
    throw new Error('Only a Seller Center page may send this message.');
  }
  return id;
}

/** Of what a private window shows nothing is kept; what is pressed there is. */
const isPrivate = ({ tab }: Sender): boolean => tab?.incognito === true;

/** A page of our own, whether in the popup or in a tab. */
const isOurs = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && new URL(sender.url ?? 'about:blank').origin === location.origin;

/** A message whose address is not the sender's own host is not the page's. */
function sameHost(url: string, sender: Sender): void {
  if (new URL(url).host !== new URL(sender.url ?? '').host) throw new Error('The address is not the sender’s.');
}

/** Throws an error that holds nothing of the data: the refusal is sent as JSON, whatever was nested in what. */
function checked<Name extends keyof typeof schemas>(name: Name, data: unknown): v.InferOutput<(typeof schemas)[Name]> {
  const parsed = v.safeParse(schemas[name], data);
  if (!parsed.success) throw new Error(`This is no message of the kind ${name}.`);
  return parsed.output;
}

/** Into the isolated world of the tab's top frame: nothing is web-accessible. */
async function load(
  tabId: number,
  files: Parameters<typeof browser.scripting.executeScript>[0]['files'],
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files } as Parameters<
    typeof browser.scripting.executeScript
  >[0]);
}

/** The seller switched Shoplint off: what pages show is neither read nor kept. */
const isOff = async (): Promise<boolean> => (await readSettings()).pausedEverywhere;

async function toggleIgnored(tab: number, request: IgnoreRequest, on: boolean): Promise<boolean> {
  const target = reviews.ignoreTarget(tab, request.visit, request.finding);
  if (!target) return false;
  // The workbench lists what is ignored shop by shop: one with an entry must be among them, however short the visit.
  await meetShop(target.shop);
  await changeShop(target.shop, (record) =>
    on
      ? withIgnored(record, target.key, request.finding, request.reason, Date.now())
      : withoutIgnored(record, target.key),
  );
  return true;
}

export function listenToTabs(): void {
  onMessage('openVisit', ({ data, sender }) => {
    const tab = tabOf(sender);
    const request = checked('openVisit', data);
    sameHost(request.url, sender);
    return reviews.openVisit(tab, request, isPrivate(sender));
  });
  onMessage('addedHost', ({ sender }) => {
    tabOf(sender);
    return addedHost(new URL(sender.url ?? '').host);
  });
  onMessage('showOverlay', async ({ data, sender }) => {
    const tab = tabOf(sender);
    const { loaded } = checked('showOverlay', data);
    const language = languageOf(await readSettings(), browser.i18n.getUILanguage());
    const missing = [
      ...(loaded.texts.includes(language) ? [] : ([`/texts-${language}.js`] as const)),
      ...(loaded.overlay ? [] : (['/overlay.js'] as const)),
    ];
    if (missing.length > 0) await load(tab, missing);
    return language;
  });
  onMessage('loadTexts', async ({ data, sender }) => {
    await load(tabOf(sender), [`/texts-${checked('loadTexts', data).language}.js`]);
  });
  onMessage('loadReader', async ({ data, sender }) => {
    const tab = tabOf(sender);
    const { page } = checked('loadReader', data);
    // Pages that are only read ask nobody else.
    if ((page === 'promotions' || page === 'health') && (await isOff())) return;
    await load(tab, [`/reader-${page}.js`]);
  });
  onMessage('zoneOf', async ({ data, sender }) => {
    tabOf(sender);
    const request = checked('zoneOf', data);
    sameHost(request.url, sender);
    const { market } = await readShop(shopOf(request));
    return marketOf(market ?? request.region ?? '').zone ?? null;
  });
  onMessage('review', ({ data, sender }) => {
    const tab = tabOf(sender);
    const request = checked('review', data) as ReviewRequest;
    if (request.form) sameHost(request.opened.url, sender);
    return reviews.review(tab, request, isPrivate(sender));
  });
  onMessage('reportState', ({ data, sender }) => {
    const { visit, state } = checked('reportState', data);
    reviews.setState(tabOf(sender), visit, state);
  });
  onMessage('announced', async ({ data, sender }) => {
    tabOf(sender);
    const { opened, form } = checked('announced', data);
    sameHost(opened.url, sender);
    if (isPrivate(sender)) return;
    await changeShop(shopOf(opened), (record) => withDraft(record, form, opened.visit));
  });
  onMessage('addressSaved', async ({ data, sender }) => {
    tabOf(sender);
    const { opened, form } = checked('addressSaved', data);
    sameHost(opened.url, sender);
    if (isPrivate(sender)) return;
    await warehouseSaved(shopOf(opened), form, Date.now());
  });
  onMessage('listSeen', async ({ data, sender }) => {
    tabOf(sender);
    const { url, region, sales } = checked('listSeen', data);
    sameHost(url, sender);
    if (isPrivate(sender) || (await isOff())) return;
    await changeShop(shopOf({ url, region }), (record) => withList(record, sales, Date.now()));
  });
  onMessage('healthSeen', async ({ data, sender }) => {
    tabOf(sender);
    const { url, region, ...seen } = checked('healthSeen', data);
    sameHost(url, sender);
    if (isPrivate(sender) || (await isOff())) return;
    const shop = shopOf({ url, region });
    // In this order: the workbench looks at the shops it knows when what was seen changes.
    await meetShop(shop);
    await keepHealth(shop, seen, Date.now());
  });
  onMessage('ignore', ({ data, sender }) =>
    toggleIgnored(tabOf(sender), checked('ignore', data) as IgnoreRequest, true),
  );
  onMessage('unignore', ({ data, sender }) =>
    toggleIgnored(tabOf(sender), checked('unignore', data) as IgnoreRequest, false),
  );
  onMessage('mean', async ({ data, sender }) => {
    const tab = tabOf(sender);
    const { visit, meaning } = checked('mean', data);
    const edited = reviews.warehouseOf(tab, visit);
    return edited && meant(edited.shop, edited.warehouse, meaning);
  });
  onMessage('ceiling', ({ data, sender }) => {
    const tab = tabOf(sender);
    const { visit, row } = checked('ceiling', data);
    return reviews.ceilingIn(tab, visit, row);
  });
  onMessage('pause', async ({ data, sender }) => {
    const isOwn = isOurs(sender);
    if (!isOwn) tabOf(sender);
    const { page, url, where, on } = checked('pause', data);
    if (!isOwn) sameHost(url, sender);
    const key = pageKey(page, url);
    await changeSettings((settings) => ({
      ...settings,
      pausedEverywhere: where === 'everywhere' ? on : on ? settings.pausedEverywhere : false,
      pausedPages:
        where === 'everywhere' && on
          ? settings.pausedPages
          : [...settings.pausedPages.filter((each) => each !== key), ...(on ? [key] : [])],
    }));
  });
  onMessage('openWorkbench', async ({ data, sender }) => {
    tabOf(sender);
    const { section } = checked('openWorkbench', data);
    if (section === null) await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
  });
  onMessage('checklist', async ({ data, sender }) => {
    if (!isOurs(sender)) return null;
    const { tab } = checked('checklist', data);
    return reviews.checklistIn(tab) ?? (await tabItem(tab).getValue());
  });
  onMessage('watch', async ({ sender }) => {
    if (isOurs(sender)) await inTurn(() => wake(Date.now()));
  });
}

const isFollowed = (key: string): boolean =>
  key === 'settings' || key === 'histories' || key === 'rulebook' || /^(?:shop|cases|health):/.test(key);

/** Tabs open their visit again when settings, a shop or an order history change, whoever changed them. */
export function followStorage(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes);
    if (!keys.some(isFollowed) && !pickupChanged(keys)) return;
    void browser.tabs.query({}).then((tabs) => {
      for (const { id } of tabs)
        if (id !== undefined) void sendMessage('refresh', undefined, id).catch(() => undefined);
    });
  });
  browser.tabs.onRemoved.addListener((tab) => {
    reviews.forgetTab(tab);
  });
}

const commands: readonly CommandName[] = ['open-panel', 'next-finding', 'previous-finding'];

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const name = commands.find((each) => each === command);
    if (name && tab?.id !== undefined) void sendMessage('command', name, tab.id).catch(() => undefined);
  });
}
