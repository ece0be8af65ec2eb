/** Words of the first minute, of hosts, keys and news. */
export const first = {
  'welcome.title': 'Welcome to Shoplint',
  'welcome.what':
    'Shoplint reads the flash sale or warehouse address you are filling in on TikTok Shop Seller Center and says beside the field what would be refused or cost money, and why.',
  'welcome.private':
    'It sends nothing anywhere, clicks nothing, and writes into a field only when you press its fix button.',
  'welcome.skip': 'Skip to the workbench',
  'welcome.choose': 'Your language and market',
  'welcome.market': 'Your shop’s market',
  'welcome.market.help':
    'On Seller Center the market is recognised by itself. This one is for what has no page to tell it.',
  'welcome.try': 'Try it here',
  'welcome.try.what':
    'This is a practice form with made-up products. What reads and checks it is what works on Seller Center; nothing is saved or submitted.',
  'welcome.try.type': 'Change the first flash price to {{price}}.',
  'welcome.try.typed': 'An order was paid at a lower price, so this one would be refused.',
  'welcome.try.fix': 'Press “Set to …” in Shoplint’s panel.',
  'welcome.try.fixed': 'That is all there is to it: the mark is gone. Change whatever else you like.',
  'welcome.import': 'Import your orders',
  'welcome.import.what':
    'With the order export of the last 30 days, Shoplint knows how low each flash price has to be. The file never leaves this computer.',
  'welcome.import.go': 'Import the order history',
  'welcome.pin': 'Keep it in sight',
  'welcome.pin.chrome':
    'Press the puzzle piece beside the address bar, then the pin beside Shoplint: its button then shows errors and the next deadline.',
  'welcome.pin.firefox':
    'Press the puzzle piece beside the address bar, then the cog beside Shoplint and “Pin to Toolbar”: its button then shows errors and the next deadline.',
  'welcome.told.what':
    'With your permission the browser tells you of a deadline before it passes. You can decide later.',
  'welcome.told.allow': 'Allow notifications',
  'welcome.told.allowed': 'Notifications are allowed.',
  'welcome.told.refused':
    'The browser did not allow notifications. Deadlines still stand on the toolbar button, and you can press this again.',
  'welcome.go': 'Then open a flash sale',
  'welcome.go.what':
    'In Seller Center: Marketing, Promotions, Flash sale, Create. Shoplint’s panel comes by itself, at the lower right.',
  'welcome.go.open': 'Open Seller Center',
  'welcome.again': 'You find this page again under Settings in the workbench.',
  'welcome.reopen': 'Show the first steps again',

  'host.further': 'Shoplint does not know {{host}} yet.',
  'host.further.what':
    'If this is TikTok Shop Seller Center under another address, add it: Shoplint then reads its flash-sale and warehouse pages. On every other page, leave it.',
  'host.market': 'Market of this address',
  'host.market.address': 'As the address says (shop_region)',
  'host.add': 'Add this address',
  'host.withheld': 'The browser does not let Shoplint read Seller Center, so nothing is checked.',
  'host.withheld.allow': 'Allow Seller Center',
  'host.refused':
    'The browser did not allow it. Press again, or allow the address for Shoplint in the browser’s list of extensions.',
  'host.added': 'Added Seller Center addresses',
  'host.added.nothing':
    'None. Where Seller Center has an address that Shoplint does not know, its popup there offers to add it.',
  'host.remove': 'Remove',
  'host.remove.named': 'Remove {{host}}',

  'way.promotions': 'Open the promotions of Seller Center',

  'keys.title': 'Keyboard',
  'keys.open-panel': 'Open the panel on the page',
  'keys.next-finding': 'Next finding',
  'keys.previous-finding': 'Previous finding',
  'keys.fold': 'Fold the panel while you are in it',
  'keys.none': 'not set',
  'keys.change': 'Change keys',
  'keys.how.chrome': 'To change them, open chrome://extensions/shortcuts.',
  'keys.how.firefox': 'To change them, open about:addons, press the cog, then “Manage Extension Shortcuts”.',

  'news.title': 'New in version {{version}}',
  'news.read': 'Got it',
  'news.first-minute': 'First steps with a practice form: open them under Settings in the workbench.',
  'news.hosts': 'A Seller Center address that Shoplint does not know can be added from its popup there.',
  'news.keys': 'The keyboard commands are listed in the popup and under Settings.',
} as const;
