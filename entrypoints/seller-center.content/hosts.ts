/** Seller hosts known today, with the region where the host names one. Facts as seen by others, September 2026. */
import type { ShopKind } from '../../rules/markets/market.ts';

const local = ['id', 'th', 'vn', 'my', 'ph', 'sg', 'uk', 'us', 'mx', 'br', 'eu', 'jp'] as const;

/** Host → its region (upper case; null: the address says it) and the kind of shop it serves. */
export const sellerHosts: Readonly<Record<string, { readonly region: string | null; readonly kind: ShopKind }>> = {
  ...Object.fromEntries(
    local.map((region) => [
      `seller-${region}.tiktok.com`,
      { region: region === 'eu' ? null : region.toUpperCase(), kind: 'local' as const },
    ]),
  ),
  'seller-id.tokopedia.com': { region: 'ID', kind: 'local' },
  'seller.tiktok.com': { region: null, kind: 'local' },
  'seller.us.tiktok.com': { region: 'US', kind: 'local' },
  'seller-us.tiktokshop.com': { region: 'US', kind: 'local' },
  'seller-mx.tiktokshop.com': { region: 'MX', kind: 'local' },
  'seller.tiktokshopglobalselling.com': { region: null, kind: 'crossBorder' },
  'seller.us.tiktokshopglobalselling.com': { region: 'US', kind: 'crossBorder' },
  'seller.eu.tiktokshopglobalselling.com': { region: null, kind: 'crossBorder' },
  'seller.tiktokglobalshop.com': { region: null, kind: 'crossBorder' },
  'seller.us.tiktokglobalshop.com': { region: 'US', kind: 'crossBorder' },
  'seller.eu.tiktokglobalshop.com': { region: null, kind: 'crossBorder' },
  'seller-us.tiktokglobalshop.com': { region: 'US', kind: 'crossBorder' },
};

/** The platform's own domains: a further seller host can be added below them, and nowhere else. */
export const platformDomains = [
  'tiktok.com',
  'tokopedia.com',
  'tiktokshop.com',
  'tiktokshopglobalselling.com',
  'tiktokglobalshop.com',
] as const;

/** A host below one of the platform's domains, known or not. */
export const isPlatformHost = (host: string): boolean => platformDomains.some((domain) => host.endsWith(`.${domain}`));

export const hosts: readonly string[] = Object.keys(sellerHosts);
