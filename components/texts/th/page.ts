/** The sentences that Seller Center's own pages need: all that the overlay is handed. */
import { flashSale } from './flash-sale.ts';
import { meanings } from './meanings.ts';
import { screens } from './screens.ts';
import { warehouse } from './warehouse.ts';

export const pageTexts = { ...flashSale, ...meanings, ...warehouse, ...screens };
