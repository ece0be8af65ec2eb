/** Reads the warehouse page: loaded into a tab once it comes to an address that the page claims. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from './background/messages.ts';
import { meeting } from './seller-center.content/meeting.ts';
import { patiently, quietly } from './seller-center.content/orphan.ts';
import { WarehouseReader } from './seller-center.content/pages/warehouse.ts';
import { followSaving } from './seller-center.content/saving.ts';
import { visitsTo } from './seller-center.content/visit.ts';

export default defineUnlistedScript(() => {
  meeting().visits.warehouse = visitsTo({
    reader: () => new WarehouseReader(),
    probe: () => new WarehouseReader(),
    done: (reader, opened, signal) =>
      followSaving(
        reader,
        (form) => {
          quietly(patiently(() => sendMessage('addressSaved', { opened, form })));
        },
        signal,
      ),
  });
});
