/** Reads the account health page: loaded into a tab once it comes there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meeting } from './seller-center.content/meeting.ts';
import { readHealth } from './seller-center.content/pages/health.ts';

export default defineUnlistedScript(() => {
  meeting().readOnly.health = readHealth;
});
