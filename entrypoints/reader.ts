/** The part of the content script that reads pages: loaded into a tab once it comes to an address that a page claims. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meeting } from './seller-center.content/meeting.ts';
import { readHealth } from './seller-center.content/pages/health.ts';
import { readList } from './seller-center.content/pages/promotions.ts';
import { startVisit } from './seller-center.content/visit.ts';

export default defineUnlistedScript(() => {
  Object.assign(meeting(), { visit: startVisit, readOnly: { promotions: readList, health: readHealth } });
});
