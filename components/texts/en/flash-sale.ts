/**
 * What every flash-sale rule is called and says: `rule`: short title, `rule.message`: one sentence and what to do.
 * "Must" only where the platform refuses; "may be refused" for a warning; our own advice says that it is ours.
 */
export const flashSale = {
  'flash-sale/name': 'Name filled in',
  'flash-sale/name.missing': 'The sale must have a name. Type one.',
  'flash-sale/name-length': 'Length of the name',
  'flash-sale/name-length.tooLong':
    'The name has {{length}} characters. More than {{max}} may be refused, even where the counter on the page allows it. Shorten it.',
  'flash-sale/name-unique': 'Name not used before',
  'flash-sale/name-unique.taken':
    'Another activity of this shop is already called “{{name}}”. Names must differ: add a date or a number.',
  'flash-sale/starts-later': 'Start in the future',
  'flash-sale/starts-later.notLater': 'The start must be later than now. Choose a later start.',
  'flash-sale/ends-after-start': 'End after start',
  'flash-sale/ends-after-start.notAfter': 'The end must be later than the start. Choose a later end.',
  'flash-sale/max-duration': 'Longest duration',
  'flash-sale/max-duration.tooLong':
    'This sale runs {{hours}}. It must not run longer than {{max}} h: choose an earlier end.',
  'flash-sale/min-duration': 'Shortest duration',
  'flash-sale/min-duration.tooShort':
    'This sale runs {{minutes}} min. Less than {{min}} min may be refused: choose a later end.',
  'flash-sale/local-time': 'Whose clock',
  'flash-sale/local-time.differs':
    'Times on this page are the shop’s. The sale starts {{shop}}; on your clock that is {{seller}}.',
  'flash-sale/local-time.zoneContradicts':
    'The page shows {{page}}, but clocks in this market show {{market}} at that time. Check which shop is open and which time is meant.',
  'flash-sale/warm-up': 'Warm-up',
  'flash-sale/warm-up.seenFrom':
    'With warm-up on, buyers see the flash price from {{from}}. It should be right by then.',
  'flash-sale/warm-up.seenEarlier':
    'With warm-up on, buyers see the flash price before the sale starts. The page does not say how long before.',
  'flash-sale/eligibility': 'Shop standing',
  'flash-sale/eligibility.rating':
    'The store rating is {{rating}}. To create or edit flash sales it must be at least {{bar}}. If yours has changed, correct it in the workbench.',
  'flash-sale/eligibility.points':
    'The shop has {{points}} violation points. To create or edit flash sales it must have fewer than {{bar}}. If yours have changed, correct them in the workbench.',
  'flash-sale/eligibility.casePoints':
    'The cases you keep in the workbench add up to {{points}} violation points. To create or edit flash sales the shop must have fewer than {{bar}}. If Seller Center shows another number, enter it in the workbench.',
  'flash-sale/eligibility.pageRating':
    'On {{seen}} the health page showed a store rating of {{rating}}. To create or edit flash sales it must be at least {{bar}}. If it has changed, open the health page again.',
  'flash-sale/eligibility.pagePoints':
    'On {{seen}} the health page showed {{points}} violation points. To create or edit flash sales the shop must have fewer than {{bar}}. If they have changed, open the health page again.',
  'flash-sale/eligibility.balance':
    'The balance is {{balance}} US dollars. To create or edit flash sales it must be above {{bar}} US dollars. If yours has changed, correct it in the workbench.',
  'flash-sale/no-products': 'Products in the sale',
  'flash-sale/no-products.empty':
    'There is no product in this sale; a duplicated sale can arrive empty. It must have at least one: select products.',
  'flash-sale/batch-not-applied': 'Batch values applied',
  'flash-sale/batch-not-applied.waiting':
    '{{count}} ticked rows do not have the values in the batch bar yet. Press the batch update button, or clear the bar.',
  'flash-sale/batch-not-applied.waiting_one':
    '{{count}} ticked row does not have the values in the batch bar yet. Press the batch update button, or clear the bar.',
  'flash-sale/rows-unseen': 'All products read',
  'flash-sale/rows-unseen.unseen':
    'Shoplint has read {{seen}} of {{total}} products. Scroll through the table or turn its pages, so that the others are checked too.',
  'flash-sale/price-missing': 'Flash price filled in',
  'flash-sale/price-missing.missing': 'This row must have a flash price. Fill it in, or switch the row off.',
  'flash-sale/price-format': 'Price is a number',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}” has more decimals than a price in this currency may have (at most {{decimals}}). Round it.',
  'flash-sale/price-format.notANumber': '“{{text}}” is not a price. Use digits only.',
  'flash-sale/price-format.ambiguous':
    '“{{text}}” can be read as two different prices. Write it without thousands separators.',
  'flash-sale/price-format.tooBig': '“{{text}}” is too large for a price. Check the zeros.',
  'flash-sale/price-bounds': 'Price within the market’s bounds',
  'flash-sale/price-bounds.belowMin':
    '{{price}} may be refused: the lowest price known for this market is {{min}}. Raise it.',
  'flash-sale/price-bounds.aboveMax':
    '{{price}} may be refused: the highest price known for this market is {{max}}. Lower it.',
  'flash-sale/price-bounds.costsMoney':
    'At {{price}} the fees can be more than the price and leave a negative balance. Prices from {{least}} up avoid that.',
  'flash-sale/below-original': 'Below the original price',
  'flash-sale/below-original.notBelow':
    'The flash price is {{price}}, the original price {{original}}. The flash price must be lower.',
  'flash-sale/lowest-price': 'Lowest price in 30 days',
  'flash-sale/lowest-price.tooHigh':
    'The lowest price paid in 30 days is {{ceiling}}: order {{order}} of {{ordered}}, which leaves the window on {{leaves}}. A flash price of {{price}} is too high: lower it. Flash sales, shipping, tax and TikTok’s own discounts are left out.',
  'flash-sale/lowest-price.tooHighStrict':
    'If doubtful orders count too (cancelled, unpaid, perhaps from a flash sale), the lowest price in 30 days is {{ceiling}}: order {{order}} of {{ordered}}, which leaves the window on {{leaves}}. A flash price of {{price}} may be refused.',
  'flash-sale/lowest-price.uncovered':
    'Orders from {{from}} to {{to}} are missing, so the lowest price in 30 days is not known for certain. Export them in Seller Center and import the file in the workbench.',
  'flash-sale/discount-depth': 'Size of the discount',
  'flash-sale/discount-depth.tooSmall':
    'The discount is {{percent}}%. In this market it must be at least {{min}}%: lower the price.',
  'flash-sale/discount-depth.tooDeep':
    'The discount is {{percent}}%. In this market it must be at most {{max}}%: raise the price.',
  'flash-sale/price-typo': 'Slip of the pen',
  'flash-sale/price-typo.tenTimesLow':
    'Our own advice: {{price}} against an original price of {{original}} looks like a slip. Check the decimal point and the zeros.',
  'flash-sale/below-cost': 'Below your own cost',
  'flash-sale/below-cost.below':
    'Our own advice: {{price}} does not cover the cost and fees you entered for this product. Every sale at this price loses money.',
  'flash-sale/below-cost.noRate':
    'A cost was entered in another currency, and its exchange rate is missing or older than seven days. Enter today’s rate in the workbench.',
  'flash-sale/purchase-limit': 'Limit per buyer',
  'flash-sale/purchase-limit.outOfRange':
    'The limit per buyer is {{limit}}. It must be {{min}} to {{max}}, or empty for no limit. It cannot be lowered later.',
  'flash-sale/purchase-limit.notWhole':
    'The limit per buyer is {{limit}}. It must be a whole number, or empty for no limit. It cannot be lowered later.',
  'flash-sale/stock-limit': 'Total purchase limit',
  'flash-sale/stock-limit.outOfRange':
    'The total purchase limit is {{stock}}. It must be {{min}} to {{max}}, or empty for no limit.',
  'flash-sale/stock-limit.notWhole':
    'The total purchase limit is {{stock}}. It must be a whole number, or empty for no limit.',
  'flash-sale/stock-limit.aboveOnHand':
    'The total purchase limit is {{stock}}, but only {{onHand}} are in stock. It must not be more than the stock.',
  'flash-sale/variation-price': 'One price for all variations',
  'flash-sale/variation-price.notBelowOriginal':
    'The one price for all variations is {{price}}; the cheapest variation’s original price is {{original}}. The flash price must be lower than that.',
  'flash-sale/variation-price.aboveCeiling':
    'The lowest price paid in 30 days for one of the variations is {{ceiling}}: order {{order}} of {{ordered}}, which leaves the window on {{leaves}}. One price of {{price}} for all is too high: lower it, or set prices per variation. Flash sales, shipping, tax and TikTok’s own discounts are left out.',
  'flash-sale/variation-price.aboveCeilingStrict':
    'If doubtful orders count too (cancelled, unpaid, perhaps from a flash sale), the lowest price of a variation in 30 days is {{ceiling}}: order {{order}} of {{ordered}}, which leaves the window on {{leaves}}. One price of {{price}} for all may be refused.',
  'flash-sale/variation-price.uncovered':
    'Orders from {{from}} to {{to}} are missing, so the lowest price of the variations in 30 days is not known for certain. Export them in Seller Center and import the file in the workbench.',
  'flash-sale/one-sale-per-product': 'One flash sale per product',
  'flash-sale/one-sale-per-product.twice':
    'This product is in this sale {{count}} times. It must be there once: remove the others.',
  'flash-sale/one-sale-per-product.overlaps':
    'This product is already in the flash sale “{{name}}”, {{start}} to {{end}}. The two must not overlap: remove it here, or choose other times.',
  'flash-sale/hides-discount': 'Hides a discount',
  'flash-sale/hides-discount.hidden':
    'The product discount “{{name}}” runs at the same time. Buyers see only the flash price meanwhile; a platform campaign hides both.',
} as const;
