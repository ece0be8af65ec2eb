/** Words of the import of order exports. */
export const importing = {
  'import.title': 'Import orders',
  'import.choose': 'Choose files',
  'import.drop': 'or drop order exports here (CSV or XLSX, several at once)',
  'import.dropNow': 'Drop the files to import them',
  'import.market.first': 'Choose the market first: it says how dates and prices in the file are read.',
  'import.private': 'Names, addresses and phone numbers of buyers are not read into the history.',
  'import.how': 'How to get the file',
  'import.how.open': 'In Seller Center, open Orders › Manage orders, and the tab “All”.',
  'import.how.filter': 'Filter by “Created time”: the last 30 days, or more. Set no other filter.',
  'import.how.export': 'Press “Export”, wait until the file is ready, and download it. Then choose it here.',
  'import.how.link': 'Open the orders in Seller Center',

  'import.waiting': 'Waiting for its turn.',
  'import.reading': 'Reading: {{count}} lines so far',
  'import.reading_one': 'Reading: {{count}} line so far',
  'import.keeping': '{{count}} lines read. Saving them…',
  'import.keeping_one': '{{count}} line read. Saving it…',
  'import.left.seconds': 'about {{count}} seconds left',
  'import.left.seconds_one': 'about {{count}} second left',
  'import.left.minutes': 'about {{count}} minutes left',
  'import.left.minutes_one': 'about {{count}} minute left',
  'import.progress': 'Progress of {{file}}',
  'import.cancel': 'Cancel',
  'import.cancel.named': 'Cancel the import of {{file}} and of the files behind it',
  'import.cancelled': 'Cancelled. Nothing of this file was kept.',
  'import.ask': 'Is the day or the month written first in this file? Its dates can be read both ways:',
  'import.ask.dayFirst': 'Day first',
  'import.ask.monthFirst': 'Month first',
  'import.ask.example': '{{text}} is {{day}}',
  'import.done': '{{rows}} order lines read, {{added}} of them new, of {{skus}} SKUs.',
  'import.done.known': '{{rows}} order lines read, all of them known already. Nothing was counted twice.',
  'import.done.updated': '{{count}} known lines have a newer status now.',
  'import.done.updated_one': '{{count}} known line has a newer status now.',
  'import.done.none': 'No order line in this file could be used.',
  'import.rejected': '{{count}} lines were left out',
  'import.rejected_one': '{{count}} line was left out',
  'import.rejected.line': 'Line {{line}}',
  'import.rejected.more': '… and {{count}} more',
  'import.rejected.save': 'Download the list (CSV)',
  'import.close': 'Clear the results',
  'import.kept': 'What was imported before is unchanged.',

  'problem.empty': '“{{file}}” is empty. Download the export again, then choose the new file.',
  'problem.unreadable':
    '“{{file}}” could not be read: it was moved, changed or is open elsewhere. Close it in other programs and choose it again.',
  'problem.not-a-table': '“{{file}}” is neither CSV nor XLSX. Choose the order export as Seller Center gives it.',
  'problem.not-a-table.old-excel':
    '“{{file}}” is an old Excel file (.xls). Choose the export as it was downloaded, or save it as XLSX.',
  'problem.not-a-table.protected': '“{{file}}” is protected with a password. Save a copy without one and choose that.',
  'problem.not-a-table.pdf': '“{{file}}” is a PDF. Export the orders as CSV or XLSX instead.',
  'problem.not-a-table.web-page':
    '“{{file}}” is a web page: the download probably ended at the sign-in page. Sign in to Seller Center and download the export again.',
  'problem.archive': '“{{file}}” is an archive with {{holds}} in it. Unpack it, then choose the CSV or XLSX inside.',
  'problem.encoding':
    'The characters of “{{file}}” cannot be read. Choose the export as it was downloaded, or save it as CSV in UTF-8.',
  'problem.other-file':
    '“{{file}}” is a table, but no order export: it begins with “{{cells}}”. In Seller Center, export from the list of orders.',
  'problem.other-file.returns':
    '“{{file}}” is an export of returns. In Seller Center, export from the list of orders instead.',
  'problem.other-file.flash-sale':
    '“{{file}}” is a flash-sale template, not orders. In Seller Center, export from the list of orders instead.',
  'problem.other-file.settlement':
    '“{{file}}” is a settlement report. In Seller Center, export from the list of orders instead.',
  'problem.other-file.products':
    '“{{file}}” is a list of products. In Seller Center, export from the list of orders instead.',
  'problem.missing-column':
    '“{{file}}”, line {{line}}: the column “{{column}}” is missing. Export the orders again and leave the file as it is.',
  'problem.column-twice':
    '“{{file}}”, line {{line}}: the column “{{column}}” is there twice. Export the orders again and leave the file as it is.',
  'problem.no-lines': '“{{file}}” has a header and no orders. Export a time in which there were orders.',
  'problem.breaks-off': '“{{file}}” breaks off before its end. Download it again, then choose the new file.',
  'problem.breaks-off.at': '“{{file}}” breaks off at line {{line}}. Download it again, then choose the new file.',
  'problem.breaks-off.column':
    '“{{file}}” breaks off at line {{line}}, column “{{column}}”. Download it again, then choose the new file.',
  'problem.breaks-off.quote':
    '“{{file}}”, line {{line}}: a text in quotes never ends. The file breaks off or was edited; download it again.',
  'problem.damaged': '“{{file}}” is damaged (in its part {{part}}). Download it again, then choose the new file.',
  'problem.unsafe.size':
    '“{{file}}” was not opened: its part {{part}} is far larger than any order export. Download the export again from Seller Center.',
  'problem.unsafe.entities':
    '“{{file}}” was not opened: its part {{part}} holds something no order export has. Download the export again from Seller Center.',
  'problem.dates-changed':
    '“{{file}}”, line {{line}}, column “{{column}}”: the date “{{text}}” was changed by a spreadsheet program, which may have swapped day and month. Download the export again and choose it without opening it first.',
  'problem.all-rejected':
    '“{{file}}”: none of its {{rejected}} lines could be used. Most often as in line {{line}}: {{reason}} Check that the market is right, or download the export again.',
  'problem.market-unknown':
    '“{{file}}” was not read: time zone and currency of the market {{market}} are not known to Shoplint. Choose another market above, if it is the wrong one.',
  'problem.not-kept.full':
    '“{{file}}” was read, but the browser has no room for it. Free some disk space or delete older files below, then choose it again.',
  'problem.not-kept.blocked':
    '“{{file}}” was read, but another tab has an older Shoplint open. Close the other tabs of Shoplint, then choose the file again.',
  'problem.not-kept.currency':
    '“{{file}}” was read, but its amounts are in another currency than the orders kept here: it belongs to another market. Choose that market above, then choose the file again.',
  'problem.not-kept.failed':
    '“{{file}}” was read, but the browser could not keep it. Restart the browser, then choose the file again.',
  'problem.unexpected':
    '“{{file}}” could not be imported because of a mistake in Shoplint ({{message}}). Please report it; the file itself may be fine.',

  'reason.cells': 'It does not have as many cells as the header.',
  'reason.order-id-missing': 'The order id is missing.',
  'reason.sku-missing': 'The SKU id is missing.',
  'reason.id-damaged':
    '{{column}}: “{{text}}” has lost its last digits in a spreadsheet program. Import the file as it was downloaded.',
  'reason.date-missing': '{{column}}: the date is missing.',
  'reason.date-impossible': '{{column}}: there is no date “{{text}}”.',
  'reason.quantity': '{{column}}: “{{text}}” is no quantity.',
  'reason.amount-missing': '{{column}}: the amount is missing.',
  'reason.amount-not-a-number': '{{column}}: “{{text}}” is no amount.',
  'reason.amount-ambiguous': '{{column}}: “{{text}}” can be read as two different amounts.',
  'reason.amount-too-many-decimals': '{{column}}: “{{text}}” has more decimals than the currency.',
  'reason.amount-other-currency': '{{column}}: “{{text}}” is in another currency than the market’s.',
  'reason.discount-above-price': '{{column}}: the seller’s discount “{{text}}” is higher than the price.',
  'rejected.cells': 'not as many cells as the header',
  'rejected.order-id-missing': 'order id missing',
  'rejected.sku-missing': 'SKU id missing',
  'rejected.id-damaged': 'ids cut off by a spreadsheet program',
  'rejected.date-missing': 'date missing',
  'rejected.date-impossible': 'impossible date',
  'rejected.quantity': 'no quantity',
  'rejected.amount-missing': 'amount missing',
  'rejected.amount-not-a-number': 'no amount',
  'rejected.amount-ambiguous': 'amount that can be read two ways',
  'rejected.amount-too-many-decimals': 'more decimals than the currency',
  'rejected.amount-other-currency': 'another currency than the market’s',
  'rejected.discount-above-price': 'discount higher than the price',
  'rejected.times': '{{reason}}: {{count}}',
  'rejected.header.line': 'Line',
  'rejected.header.order': 'Order ID',
  'rejected.header.reason': 'Reason',
  'rejected.header.column': 'Column',
  'rejected.header.text': 'Text',
} as const;
