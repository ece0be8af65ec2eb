import type { MarketChoice } from '../../components/model.ts';
import { sellerHosts } from '../seller-center.content/hosts.ts';

const promotions = '/promotion/marketing-tools/management';

/** The list of promotions on the market's own host; cross-border shops of all markets share one. */
export function sellerCenterOf({ market, kind }: MarketChoice): string {
  const [own] = Object.entries(sellerHosts).find(([, host]) => host.kind === kind && host.region === market) ?? [];
  const isShared = kind === 'crossBorder' && own === undefined;
  const shared = isShared ? 'seller.tiktokshopglobalselling.com' : 'seller.tiktok.com';
  return own === undefined ? `https://${shared}${promotions}?shop_region=${market}` : `https://${own}${promotions}`;
}
