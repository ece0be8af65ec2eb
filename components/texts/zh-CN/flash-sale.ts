/** 秒杀规则的标题与提示。平台会拒绝的写“必须/不能”，可能拒绝的写“可能”，自家建议写明“建议”。 */
export const flashSale = {
  'flash-sale/name': '活动名称必填',
  'flash-sale/name.missing': '活动名称不能为空，请填写。',
  'flash-sale/name-length': '活动名称长度',
  'flash-sale/name-length.tooLong':
    '活动名称有 {{length}} 个字符。超过 {{max}} 个可能被拒，即使页面计数器显示还能输入。请缩短。',
  'flash-sale/name-unique': '活动名称不重复',
  'flash-sale/name-unique.taken': '本店已有名为“{{name}}”的活动。活动名称不能重复，可以加上日期或编号。',
  'flash-sale/starts-later': '开始时间晚于现在',
  'flash-sale/starts-later.notLater': '开始时间必须晚于现在，请往后调。',
  'flash-sale/ends-after-start': '结束时间晚于开始时间',
  'flash-sale/ends-after-start.notAfter': '结束时间必须晚于开始时间，请把结束时间往后调。',
  'flash-sale/max-duration': '活动最长时长',
  'flash-sale/max-duration.tooLong': '活动时长 {{hours}}，不能超过 {{max}} 小时。请把结束时间往前调。',
  'flash-sale/min-duration': '活动最短时长',
  'flash-sale/min-duration.tooShort': '活动时长 {{minutes}} 分钟，少于 {{min}} 分钟可能被拒。请把结束时间往后调。',
  'flash-sale/local-time': '店铺当地时间',
  'flash-sale/local-time.differs': '本页时间为店铺当地时间：{{shop}}开始，即您这边的 {{seller}}。',
  'flash-sale/local-time.zoneContradicts':
    '页面显示的时区是 {{page}}，而该市场当时应为 {{market}}。请核对当前店铺和所填时间。',
  'flash-sale/warm-up': '秒杀预热',
  'flash-sale/warm-up.seenFrom': '已开启预热，买家从 {{from}}起就能看到秒杀价，请在此之前把价格核对好。',
  'flash-sale/warm-up.seenEarlier': '已开启预热，买家在活动开始前就能看到秒杀价。页面没有写明提前多久。',
  'flash-sale/eligibility': '店铺资格',
  'flash-sale/eligibility.rating': '店铺评分为 {{rating}}，创建或编辑秒杀需不低于 {{bar}}。如有变化，请在工作台更新。',
  'flash-sale/eligibility.points':
    '店铺违规积分为 {{points}}，创建或编辑秒杀需低于 {{bar}} 分。如有变化，请在工作台更新。',
  'flash-sale/eligibility.casePoints':
    '工作台里登记的案件合计违规积分 {{points}} 分，创建或编辑秒杀需低于 {{bar}} 分。如果 Seller Center 显示的分数不同，请在工作台填写。',
  'flash-sale/eligibility.pageRating':
    '{{seen}} 账号健康页显示店铺评分为 {{rating}}，创建或编辑秒杀需不低于 {{bar}}。如有变化，请重新打开账号健康页。',
  'flash-sale/eligibility.pagePoints':
    '{{seen}} 账号健康页显示违规积分为 {{points}}，创建或编辑秒杀需低于 {{bar}} 分。如有变化，请重新打开账号健康页。',
  'flash-sale/eligibility.balance':
    '店铺余额为 {{balance}} 美元，创建或编辑秒杀需高于 {{bar}} 美元。如有变化，请在工作台更新。',
  'flash-sale/no-products': '活动商品',
  'flash-sale/no-products.empty': '活动里还没有商品（复制活动时可能没有带上商品）。至少要有一件，请选择商品。',
  'flash-sale/batch-not-applied': '批量设置已更新到商品',
  'flash-sale/batch-not-applied.waiting':
    '有 {{count}} 行已勾选，但还没用上批量栏里的值。请点“批量更新”，或清空批量栏。',
  'flash-sale/rows-unseen': '商品已全部读取',
  'flash-sale/rows-unseen.unseen':
    'Shoplint 已读取 {{total}} 件商品中的 {{seen}} 件。请滚动表格或翻页，其余商品才会被检查。',
  'flash-sale/price-missing': '秒杀价必填',
  'flash-sale/price-missing.missing': '这一行还没有秒杀价。请填写，或关闭这一行。',
  'flash-sale/price-format': '价格格式',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}”的小数位数过多，该币种最多 {{decimals}} 位小数。请取整到允许的位数。',
  'flash-sale/price-format.notANumber': '“{{text}}”不是有效的价格，请只填数字。',
  'flash-sale/price-format.ambiguous': '“{{text}}”有两种读法，无法确定金额。请去掉千位分隔符。',
  'flash-sale/price-format.tooBig': '“{{text}}”超出价格范围，请检查是否多写了零。',
  'flash-sale/price-bounds': '市场价格上下限',
  'flash-sale/price-bounds.belowMin': '{{price}} 可能被拒：该市场已知的最低价格为 {{min}}。请调高。',
  'flash-sale/price-bounds.aboveMax': '{{price}} 可能被拒：该市场已知的最高价格为 {{max}}。请调低。',
  'flash-sale/price-bounds.costsMoney':
    '定价 {{price}} 时，各项费用可能超过售价，导致结算为负。{{least}} 及以上可以避免。',
  'flash-sale/below-original': '秒杀价低于原价',
  'flash-sale/below-original.notBelow': '秒杀价 {{price}}，原价 {{original}}。秒杀价必须低于原价。',
  'flash-sale/lowest-price': '近 30 天最低成交价',
  'flash-sale/lowest-price.tooHigh':
    '近 30 天最低成交价为 {{ceiling}}：订单 {{order}}（{{ordered}}），{{leaves}}起不再计入。秒杀价 {{price}} 过高，请调低。不含秒杀订单、运费、税费和平台优惠。',
  'flash-sale/lowest-price.tooHighStrict':
    '如果存疑的订单也计入（已取消、未付款或疑似秒杀），近 30 天最低成交价为 {{ceiling}}：订单 {{order}}（{{ordered}}），{{leaves}}起不再计入。秒杀价 {{price}} 可能被拒。',
  'flash-sale/lowest-price.uncovered':
    '缺少 {{from}}到 {{to}}的订单，近 30 天最低成交价还不能确定。请在商家中心导出这段时间的订单，再到工作台导入。',
  'flash-sale/discount-depth': '折扣力度',
  'flash-sale/discount-depth.tooSmall': '当前优惠 {{percent}}%，该市场必须至少优惠 {{min}}%，请调低秒杀价。',
  'flash-sale/discount-depth.tooDeep': '当前优惠 {{percent}}%，该市场最多只能优惠 {{max}}%，请调高秒杀价。',
  'flash-sale/price-typo': '疑似填错价格',
  'flash-sale/price-typo.tenTimesLow':
    'Shoplint 建议：秒杀价 {{price}}，原价 {{original}}，像是填错了。请检查小数点和零的个数。',
  'flash-sale/below-cost': '低于自己的成本',
  'flash-sale/below-cost.below': 'Shoplint 建议：{{price}} 不够覆盖您填写的成本和费用，按这个价卖一件亏一件。',
  'flash-sale/below-cost.noRate': '有成本以其他币种填写，但汇率缺失或已超过 7 天。请在工作台填写最新汇率。',
  'flash-sale/purchase-limit': '每人限购',
  'flash-sale/purchase-limit.outOfRange':
    '每人限购 {{limit}} 件，必须在 {{min}} 到 {{max}} 之间；留空表示不限购。之后不能调低。',
  'flash-sale/purchase-limit.notWhole': '每人限购填了 {{limit}}，必须是整数；留空表示不限购。之后不能调低。',
  'flash-sale/stock-limit': '活动库存（总限购）',
  'flash-sale/stock-limit.outOfRange': '活动库存 {{stock}} 件，必须在 {{min}} 到 {{max}} 之间；留空表示不限。',
  'flash-sale/stock-limit.notWhole': '活动库存填了 {{stock}}，必须是整数；留空表示不限。',
  'flash-sale/stock-limit.aboveOnHand': '活动库存 {{stock}} 件，实际库存只有 {{onHand}} 件。活动库存不能超过实际库存。',
  'flash-sale/variation-price': '商品统一秒杀价',
  'flash-sale/variation-price.notBelowOriginal':
    '所有规格统一秒杀价 {{price}}，其中最低的原价为 {{original}}。秒杀价必须比它低。',
  'flash-sale/variation-price.aboveCeiling':
    '近 30 天有规格的成交价低至 {{ceiling}}：订单 {{order}}（{{ordered}}），{{leaves}}起不再计入。统一秒杀价 {{price}} 过高，请调低，或改为按规格定价。不含秒杀订单、运费、税费和平台优惠。',
  'flash-sale/variation-price.aboveCeilingStrict':
    '如果存疑的订单也计入（已取消、未付款或疑似秒杀），近 30 天有规格的最低成交价为 {{ceiling}}：订单 {{order}}（{{ordered}}），{{leaves}}起不再计入。统一秒杀价 {{price}} 可能被拒。',
  'flash-sale/variation-price.uncovered':
    '缺少 {{from}}到 {{to}}的订单，各规格近 30 天最低成交价还不能确定。请在商家中心导出这段时间的订单，再到工作台导入。',
  'flash-sale/one-sale-per-product': '同一商品只能参加一个秒杀',
  'flash-sale/one-sale-per-product.twice': '该商品在本活动中出现了 {{count}} 次，只能保留一次，请删除多余的。',
  'flash-sale/one-sale-per-product.overlaps':
    '该商品已在秒杀“{{name}}”中，时间为 {{start}}至 {{end}}。两个秒杀不能重叠，请在这里移除，或改活动时间。',
  'flash-sale/hides-discount': '会盖住商品折扣',
  'flash-sale/hides-discount.hidden':
    '商品折扣“{{name}}”在同一时间进行，期间买家只看到秒杀价；平台活动的价格优先于两者。',
} as const;
