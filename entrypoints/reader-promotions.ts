/** Reads the management list of sales: loaded into a tab once it comes there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meeting } from './seller-center.content/meeting.ts';
import { readList } from './seller-center.content/pages/promotions.ts';

export default defineUnlistedScript(() => {
  meeting().readOnly.promotions = readList;
});
