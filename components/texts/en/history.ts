/** Words of the workbench's order history: what is kept, and suspected flash sales. */
import { importing } from './history-import.ts';
import { skus } from './history-skus.ts';

export const history = {
  ...importing,
  ...skus,
  'history.title': 'Order history',
  'history.what':
    'From your own orders Shoplint works out the highest flash price each SKU may have, and until when. Everything stays on this computer.',
  'history.market': 'Market',
  'history.market.pick': 'Choose the market',
  'history.shop': 'Shop',
  'history.shop.my': 'My shop in {{market}}',
  'history.keep': 'Keep',

  'kept.title': 'What is kept',
  'kept.nothing': 'Nothing yet. Import an order export of the last 30 days, and prices can be checked against it.',
  'kept.lost':
    'The browser has cleared the orders and costs that were kept here. Import the order exports again, or open a backup below.',
  'kept.whole': 'The last 30 days are covered.',
  'kept.everything': 'Covered: you said that this is everything.',
  'kept.gaps':
    'Not covered: {{count}} parts of the last 30 days are missing. Until they are filled, no price can be called safe.',
  'kept.gaps_one':
    'Not covered: a part of the last 30 days is missing. Until it is filled, no price can be called safe.',
  'kept.gap': 'Export orders created {{from}} to {{to}}.',
  'kept.gap.day': 'Export orders created on {{from}}.',
  'kept.gap.since': 'Export orders created since {{from}}.',
  'kept.now': 'Now',
  'kept.isEverything': 'This is everything: my shop is younger than 30 days',
  'kept.counts': '{{lines}} order lines of {{skus}} SKUs',
  'kept.files': '{{count}} files',
  'kept.files_one': '{{count}} file',
  'kept.file': 'Orders {{from}} to {{to}} · {{count}} lines · imported {{imported}}',
  'kept.file_one': 'Orders {{from}} to {{to}} · {{count}} line · imported {{imported}}',
  'kept.filtered': 'It was filtered: it does not hold all orders of that time',
  'kept.filtered.named': '{{file}} was filtered: it does not hold all orders of that time',
  'kept.damaged': 'Some of its lines cannot be read any more. Import this file again.',
  'kept.remove': 'Delete',
  'kept.remove.named': 'Delete {{file}}',
  'kept.remove.ask': 'Delete “{{file}}” and the orders that no other file holds? This cannot be undone.',
  'kept.removeAll': 'Delete all orders',
  'kept.removeAll.ask':
    'Delete all {{lines}} order lines of {{count}} files, and the costs entered for this shop? This cannot be undone; you would have to import again.',
  'kept.removeAll.ask_one':
    'Delete all {{lines}} order lines of {{count}} file, and the costs entered for this shop? This cannot be undone; you would have to import again.',
  'kept.backup': 'Save a backup',
  'kept.backup.what': 'A backup is one file with everything Shoplint keeps: orders, costs, settings of all shops.',
  'kept.restore': 'Open a backup…',
  'kept.restore.ask':
    'Put “{{file}}” in the place of everything Shoplint keeps now, for all shops? This cannot be undone; save a backup first if in doubt.',
  'kept.restore.deed': 'Restore',

  'team.open': 'Save parts for a colleague…',
  'team.title': 'What to put into the file',
  'team.what': 'The file may hold warehouse addresses, contacts and costs: pass it on within your team only.',
  'team.deed': 'Save the file',
  'merge.title': 'What to take over from “{{file}}”',
  'merge.what': 'What is here stays. Of two versions the newer one counts.',
  'merge.nothing': 'Everything in this file is here already.',
  'merge.same': 'nothing new',
  'merge.counts': '{{added}} new, {{newer}} newer, {{differs}} different',
  'merge.differs': '{{part}}: where both differ',
  'merge.mine': 'Keep what is here',
  'merge.file': 'Take the file’s',
  'merge.foreign': 'Orders in another currency than those here are left out.',
  'merge.unread_one': '{{count}} entry cannot be read and is left out.',
  'merge.unread': '{{count}} entries cannot be read and are left out.',
  'merge.deed': 'Merge',
  'merge.replace': 'Replace everything…',
  'merge.part.settings': 'Settings and shops',
  'merge.part.rulebook': 'Own values and rules switched off',
  'merge.part.cases': 'Cases and deadlines',
  'merge.part.windows': 'Flash sales and discounts',
  'merge.part.pickup': 'Pickup and ERP copies',
  'merge.part.costs': 'Costs, fees and rates',
  'merge.part.ignored': 'Ignored findings',
  'merge.part.history': 'Order lines',

  'suspected.title': 'Were these flash sales?',
  'suspected.what':
    'Orders of a flash sale do not set a limit. These were several orders at one lower price within 72 hours; until you say, they only give a warning.',
  'suspected.nothing': 'All answered.',
  'suspected.sale': '{{count}} orders at {{price}}, {{from}} to {{to}}',
  'suspected.plain': 'at {{price}}, {{from}} to {{to}}',
  'suspected.yes': 'Yes, a flash sale',
  'suspected.no': 'No',
  'suspected.all': 'Show all {{count}}',
  'suspected.more': '… and {{count}} more, shown as you answer',
  'suspected.decided': 'Answered ({{count}})',
  'suspected.confirmed': 'Flash sale: left out of the limit',
  'suspected.denied': 'No flash sale: it counts',

  'notice.restored': 'Restored: {{lines}} order lines are kept now.',
  'notice.merged': 'Merged. What was here before is still here.',
  'notice.restore.foreign':
    'This file is no backup of Shoplint. Nothing was changed. Choose a file that “Save a backup” made.',
  'notice.restore.newer': 'A newer Shoplint made this backup. Nothing was changed. Update Shoplint, then restore it.',
  'notice.restore.cut':
    'This backup ends too soon: it was not copied or downloaded whole. Nothing was changed. Choose a complete copy.',
  'notice.restore.damaged': 'This backup is damaged in its line {{line}}. Nothing was changed. Choose another copy.',
  'notice.restore.full':
    'The browser has no room for this backup. Nothing was changed. Free some disk space, then restore it again.',
  'notice.restore.failed':
    'The browser could not restore this backup. Nothing was changed. Restart the browser, then try again.',
  'notice.saved': 'Backup saved as {{file}}.',
  'notice.full': 'The browser has no room left, so nothing was changed. Free some disk space, then try again.',
  'notice.blocked':
    'Another tab has an older Shoplint open, so nothing was changed. Close the other tabs of Shoplint, then try again.',
  'notice.currency':
    'Amounts in two currencies do not belong to one shop, so nothing was changed. Choose the right market above.',
  'notice.storeFailed': 'The browser could not read or keep the history. Restart the browser, then try again.',
} as const;
