/** Every rule by id, sorted; the id is the file's path. Written by `npm run new-rule`, checked by the guard test. */
import batchNotApplied from './flash-sale/batch-not-applied.ts';
import belowCost from './flash-sale/below-cost.ts';
import belowOriginal from './flash-sale/below-original.ts';
import discountDepth from './flash-sale/discount-depth.ts';
import eligibility from './flash-sale/eligibility.ts';
import endsAfterStart from './flash-sale/ends-after-start.ts';
import hidesDiscount from './flash-sale/hides-discount.ts';
import localTime from './flash-sale/local-time.ts';
import lowestPrice from './flash-sale/lowest-price.ts';
import maxDuration from './flash-sale/max-duration.ts';
import minDuration from './flash-sale/min-duration.ts';
import name from './flash-sale/name.ts';
import nameLength from './flash-sale/name-length.ts';
import nameUnique from './flash-sale/name-unique.ts';
import noProducts from './flash-sale/no-products.ts';
import oneSalePerProduct from './flash-sale/one-sale-per-product.ts';
import priceBounds from './flash-sale/price-bounds.ts';
import priceFormat from './flash-sale/price-format.ts';
import priceMissing from './flash-sale/price-missing.ts';
import priceTypo from './flash-sale/price-typo.ts';
import purchaseLimit from './flash-sale/purchase-limit.ts';
import rowsUnseen from './flash-sale/rows-unseen.ts';
import startsLater from './flash-sale/starts-later.ts';
import stockLimit from './flash-sale/stock-limit.ts';
import variationPrice from './flash-sale/variation-price.ts';
import warmUp from './flash-sale/warm-up.ts';
import addressComplete from './warehouse/address-complete.ts';
import contact from './warehouse/contact.ts';
import cosmeticChange from './warehouse/cosmetic-change.ts';
import erpMirror from './warehouse/erp-mirror.ts';
import phone from './warehouse/phone.ts';
import pickupArea from './warehouse/pickup-area.ts';
import pickupStatus from './warehouse/pickup-status.ts';
import restartsSignup from './warehouse/restarts-signup.ts';
import type { Rule, RuleId } from './rule.ts';

export const rules: Readonly<Record<RuleId, Rule>> = {
  'flash-sale/batch-not-applied': batchNotApplied,
  'flash-sale/below-cost': belowCost,
  'flash-sale/below-original': belowOriginal,
  'flash-sale/discount-depth': discountDepth,
  'flash-sale/eligibility': eligibility,
  'flash-sale/ends-after-start': endsAfterStart,
  'flash-sale/hides-discount': hidesDiscount,
  'flash-sale/local-time': localTime,
  'flash-sale/lowest-price': lowestPrice,
  'flash-sale/max-duration': maxDuration,
  'flash-sale/min-duration': minDuration,
  'flash-sale/name': name,
  'flash-sale/name-length': nameLength,
  'flash-sale/name-unique': nameUnique,
  'flash-sale/no-products': noProducts,
  'flash-sale/one-sale-per-product': oneSalePerProduct,
  'flash-sale/price-bounds': priceBounds,
  'flash-sale/price-format': priceFormat,
  'flash-sale/price-missing': priceMissing,
  'flash-sale/price-typo': priceTypo,
  'flash-sale/purchase-limit': purchaseLimit,
  'flash-sale/rows-unseen': rowsUnseen,
  'flash-sale/starts-later': startsLater,
  'flash-sale/stock-limit': stockLimit,
  'flash-sale/variation-price': variationPrice,
  'flash-sale/warm-up': warmUp,
  'warehouse/address-complete': addressComplete,
  'warehouse/contact': contact,
  'warehouse/cosmetic-change': cosmeticChange,
  'warehouse/erp-mirror': erpMirror,
  'warehouse/phone': phone,
  'warehouse/pickup-area': pickupArea,
  'warehouse/pickup-status': pickupStatus,
  'warehouse/restarts-signup': restartsSignup,
};
