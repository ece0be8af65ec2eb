/** Words of the label check. */
export const pickupLabels = {
  'label.help':
    'After a switch of provider only three signs together prove that the new one collects: how the waybill number begins, PICK UP, and the hub. The numbers stay on this page and are not kept.',
  'label.number': 'Waybill number',
  'label.number.help': 'Scan it, or type it and press Enter. Many can be pasted at once.',
  'label.add': 'Add',
  'label.exported': 'Take them from the imported orders',
  'label.exported.none':
    'No imported order of the last 14 days names a tracking ID. Import a new export under Order history.',
  'label.exported.failed': 'The imported orders could not be read. Import them again under Order history.',
  'label.exported.pick': 'Take one batch',
  'label.exported.group': '{{count}} labels: {{what}}',
  'label.exported.group_one': '{{count}} label: {{what}}',
  'label.none': 'No number yet. Scan the first label.',
  'label.batch': 'What these labels show',
  'label.method': 'Delivery option',
  'label.method.pickup': 'PICK UP',
  'label.method.dropOff': 'DROP OFF',
  'label.method.unknown': 'Not looked at',
  'label.hub': 'Hub on the label',
  'label.hub.help': 'The place the parcel is sent to, such as 东莞洪梅. Empty: not looked at.',
  'label.warehouse': 'Warehouse',
  'label.warehouse.none': 'Not named',
  'label.on': 'Printed on',
  'label.count': '{{count}} labels',
  'label.count_one': '{{count}} label',
  'label.rejected': '{{count}} pieces of text are no waybill numbers: {{some}}',
  'label.rejected_one': '{{count}} piece of text is no waybill number: {{some}}',
  'label.cut': 'There was more text than can be checked at once. Paste the rest in a second batch.',
  'label.again': '{{number}} is already on the list.',
  'label.verdict.proven': 'The provider collects',
  'label.verdict.unproven': 'Not proven',
  'label.verdict.contradicted': 'Something else',
  'label.signs': '{{seen}} of 3 signs',
  'label.sign.prefix': 'Begins with WS',
  'label.sign.method': 'PICK UP',
  'label.sign.hub': 'Hub of the pickup',
  'label.sign.is.seen': 'yes',
  'label.sign.is.contradicted': 'no',
  'label.sign.is.unknown': 'unknown',
  'label.advice.bring-to-hub':
    'These labels say drop-off: nobody collects them. Bring the parcels to the hub on the label.',
  'label.advice.compare-erp':
    'Compare the ERP with Seller Center: warehouse address and pickup state have to be the same in both.',
  'label.advice.new-driver-takes-it':
    'Printed for the provider before. Give the parcels to the new one’s driver: both take each other’s parcels during a switch.',
  'label.advice.old-driver-takes-it':
    'Printed for the new provider. Until its driver comes, give the parcels to the old one’s: both take each other’s parcels during a switch.',
  'label.advice.either-driver-takes-it':
    'The day of the switch is not settled. Whichever driver comes takes both kinds of labels.',
  'label.advice.hub-is-no-proof':
    'The hub alone proves nothing: since April 2025 parcels are brought there by sellers, too.',
  'label.mixed.by-switch':
    'Labels of two providers are among these. Pack them all: during a switch either driver takes both kinds.',
  'label.mixed.unexplained':
    'Only some of these numbers begin with WS, and no switch of provider is known for this warehouse and day. Choose the warehouse and the day above; if both are right, ask the provider before the driver comes.',
  'label.copy': 'Copy the result',
  'label.keep': 'Keep the result',
  'label.kept': 'Kept, without the numbers.',
  'label.clear': 'Start over',
  'label.remove': 'Remove {{number}}',
  'label.more': 'and {{count}} more; “Copy the result” has them all',
  'label.scans': 'Earlier checks',
  'label.scan': '{{at}}: {{total}} labels, {{proven}} proven, {{unproven}} not proven, {{contradicted}} something else',
} as const;
