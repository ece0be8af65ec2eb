/** The many looks of the flash-sale page that the reader is tried on: a short list always, all of them in the long run. */
/** The long run. */
const isHard = Boolean(process.env['SHOPLINT_HARD']);

const languages = ['en', 'zh-CN', 'vi', 'th', 'id', 'ms'] as const;
export const levels = ['variation', 'product'] as const;

/** Language, time inputs, class prefix, table, level. The short list has every two neighbours' values together. */
const short: readonly (readonly [string, string, string, string, string])[] = [
  ['en', '4', 'arco', 'paginated', 'product'],
  ['zh-CN', '4', 'core', 'virtual', 'product'],
  ['zh-CN', '2', 'theme-arco', 'paginated', 'variation'],
  ['vi', '2', 'arco', 'virtual', 'variation'],
  ['th', '4', 'theme-arco', 'plain', 'product'],
  ['th', '2', 'core', 'paginated', 'variation'],
  ['id', '2', 'core', 'plain', 'variation'],
  ['ms', '4', 'arco', 'plain', 'variation'],
];
const long = languages.flatMap((language) =>
  ['2', '4'].flatMap((layout) =>
    ['theme-arco', 'core', 'arco'].flatMap((prefix) =>
      ['plain', 'paginated', 'virtual'].flatMap((table) =>
        levels.map((level) => [language, layout, prefix, table, level] as const),
      ),
    ),
  ),
);

const localHosts = [
  ['seller-vn.tiktok.com', 'VN'],
  ['seller-id.tokopedia.com', 'ID'],
  ['seller-uk.tiktok.com', 'UK'],
  ['seller-us.tiktok.com', 'US'],
] as const;
const otherHosts = [
  ['seller-my.tiktok.com', 'MY'],
  ['seller-ph.tiktok.com', 'PH'],
  ['seller-sg.tiktok.com', 'SG'],
  ['seller-id.tiktok.com', 'ID'],
  ['seller.us.tiktok.com', 'US'],
  ['seller-us.tiktokshop.com', 'US'],
] as const;

export const looks = isHard ? long : short;
export const hosts = isHard ? [...localHosts, ...otherHosts] : localHosts;
