/** Reads the flash-sale page: loaded into a tab once it comes to an address that the page claims. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from './background/messages.ts';
import { announcement } from './seller-center.content/announced.ts';
import { followCeiling } from './seller-center.content/ceiling.ts';
import { meeting } from './seller-center.content/meeting.ts';
import { patiently, quietly } from './seller-center.content/orphan.ts';
import { FlashSaleReader } from './seller-center.content/pages/flash-sale.ts';
import { visitsTo } from './seller-center.content/visit.ts';

export default defineUnlistedScript(() => {
  meeting().visits['flash-sale'] = visitsTo({
    reader: (visit) => new FlashSaleReader(visit),
    done(reader, opened, signal) {
      const tell = announcement(
        reader,
        (form) => {
          quietly(patiently(() => sendMessage('announced', { opened, form })));
        },
        signal,
      );
      return ({ structure }) => {
        if (structure && reader.isRecognised()) tell();
      };
    },
    ceiling: (context, reader, signal) => followCeiling({ ...context, reader }, signal),
  });
});
