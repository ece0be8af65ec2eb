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
  'own-advice': {
    title: 'Shoplint’s own advice, no rule of the platform',
    readOn: '2026-11-22',
    trust: 'own',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
