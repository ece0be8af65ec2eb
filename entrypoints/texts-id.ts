/** The Indonesian catalogue, left at the meeting place for the overlay. Only the active language is loaded. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageTexts } from '../components/texts/id/page.ts?compiled';
import { meeting } from './seller-center.content/meeting.ts';

export default defineUnlistedScript(() => {
  meeting().texts.id = pageTexts;
});
