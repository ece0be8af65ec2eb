/** Every text that a policy value relies on. A value names its source; the finding carries it to the reader. */

/** `official`: TikTok's own page or interface file. `seed`: the article this project started from. `own`: our advice. */
export type Trust = 'official' | 'seed' | 'thirdParty' | 'own';

export interface Source {
  readonly title: string;
  /** Absent for a document without a public address. */
  readonly url?: string;
  /** ISO date on which it was read. */
  readonly readOn: string;
  readonly trust: Trust;
}

export const sources = {
  'seed-flash-sale': {
    title: 'TT123: TikTok后台怎么发货 (TikTok商家秒杀活动如何在后台创建步骤是什么)',
    url: 'https://www.tt123.com/',
    readOn: '2026-11-22',
    trust: 'seed',
  },
  // Published on npm as TikTok's own tool. The publisher is not verified; the texts match the Partner Center's of 2025.
  'open-api-promotion': {
    title: 'TikTok Shop Open Platform: promotion.json (Create Activity, Update Activity)',
    url: 'https://www.npmjs.com/package/@tts-open-toolkit/cli',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'partner-center-activity': {
    title: 'TikTok Shop Partner Center, January 2025: Create Activity (copy)',
    url: 'https://github.com/lywzx/tiktok-partner-api',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'partner-center-price': {
    title: 'TikTok Shop Partner Center, January 2025: price.amount (copy)',
    url: 'https://github.com/lywzx/tiktok-partner-api',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'us-flash-sale': {
    title: 'TikTok Shop Academy US: How to Use Seller Flash Deal',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6837877347124993',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'us-live-flash-sale': {
    title: 'TikTok Shop Academy US: LIVE Flash Sale',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=8843457458308910',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'th-flash-sale': {
    title: 'TikTok Shop Academy TH: Flash Sale (14 October 2025)',
    url: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837804139349762',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'id-flash-sale': {
    title: 'Tokopedia & TikTok Shop Academy ID: Flash Sale',
    url: 'https://seller-id.tokopedia.com/university/essay?knowledge_id=6837737634252545',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'haibei-flash-sale': {
    title: 'Haibei, 20 January 2026: TikTok Shop flash sales for cross-border sellers',
    url: 'https://haibeigoods.com/article/dzQZzGerRVy',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'runaway-flash-sale': {
    title: 'Runaway Singapore, 12 July 2023: TikTok Shop flash sales',
    url: 'https://runaway.com.sg/',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'observed-name-counter': {
    title: 'A seller’s notes on Seller Center, cross-border VN, September 2026: the name counter goes to 100',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'seed-pickup': {
    title: 'TT123: TikTok后台怎么发货 (TikTok Shop东南亚跨境头程揽收服务商切换常见问题)',
    url: 'https://www.tt123.com/',
    readOn: '2026-11-22',
    trust: 'seed',
  },
  'seed-appeals': {
    title: 'TT123: TikTok后台怎么发货 (TikTok Shop虚假交易怎么回事有什么规则)',
    url: 'https://www.tt123.com/',
    readOn: '2026-11-22',
    trust: 'seed',
  },
  'kjbase-dispatch': {
    title: 'KJBase, June 2026: TikTok Shop东南亚跨境直发订单更新时效',
    url: 'https://www.kjbase.com/archiver/tid-198.html',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'tuke-dispatch': {
    title: 'Tuke Marketing, June 2026: dispatch from China to South-East Asia',
    url: 'https://tukemarketing.com/news/3859',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'bigseller-dispatch': {
    title: 'BigSeller, 19 December 2024: TikTok Shop cross-border dispatch, 120 h become 96 h',
    url: 'https://www.bigseller.com/blog/articleDetails/2631.htm',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'forwarder-notes': {
    title: 'A forwarder’s notes, 13 April 2025: TikTok Shop cross-border pickup and drop-off',
    url: 'https://uuu.re/archives/tk',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'vn-order-timelines': {
    title: 'TikTok Shop Academy VN: Order Fulfillment Timelines (15 July 2025)',
    url: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=7261258355672849',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'vn-fulfilment': {
    title: 'TikTok Shop Academy VN: Order fulfillment timelines for Standard Orders (26 August 2024)',
    url: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2898390371550978',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'id-late-dispatch': {
    title: 'Tokopedia & TikTok Shop Academy ID: Late Dispatch Rate (10 November 2025)',
    url: 'https://seller-id.tokopedia.com/university/essay?knowledge_id=7753821275686658',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'id-auto-cancel': {
    title: 'Tokopedia & TikTok Shop Academy ID: automatic cancellation',
    url: 'https://seller-id.tokopedia.com/university/essay?knowledge_id=7753811422807810',
    readOn: '2026-11-22',
    trust: 'official',
  },
  '100ec-my-dispatch': {
    title: '100ec.cn: TikTok Shop Malaysia, late dispatch from 2 September 2024',
    url: 'https://www.100ec.cn/',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'us-order-sla': {
    title: 'TikTok Shop Academy US: What is the fulfillment requirement (SLA) for shipping orders?',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=8064131472115499',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'us-late-dispatch': {
    title: 'TikTok Shop Academy US: Late Dispatch Rate (2 March 2026)',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3668989549299511',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'press-us-dispatch': {
    title: 'Press, January 2026: TikTok Shop US, dispatch in four days, then two',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'calywire-us-cancel': {
    title: 'Calywire, June 2026: TikTok Shop US cancels after five business days',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'press-uk-dispatch': {
    title: 'Press, October 2024: TikTok Shop UK counts late dispatch on ready-to-ship',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'th-performance': {
    title: 'TikTok Shop Academy TH: Seller Performance',
    url: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837797185423105',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'points-account': {
    title: 'TikTok Shop东南亚电商: 违规处罚和申诉流程 (4 June 2024, copy)',
    url: 'https://www.dny123.com/t/Py7hBk3D',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'us-violations': {
    title: 'TikTok Shop Academy US: violations and appeals',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=6291506660427575',
    readOn: '2026-11-22',
    trust: 'official',
  },
  'ops-us-appeals': {
    title: 'SellerOps, February 2026: TikTok Shop US appeals and fund holds',
    url: 'https://sellerops.io/',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'chwang-penalties': {
    title: 'Chwang: money penalties of US and UK cross-border shops, 48 h to appeal',
    readOn: '2026-11-22',
    trust: 'thirdParty',
  },
  'own-advice': {
    title: 'Shoplint’s own advice, no rule of the platform',
    readOn: '2026-11-22',
    trust: 'own',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
