/**
 * What every warehouse rule is called and says: `rule`: short title, `rule.message`: one sentence and what to do. Of the
 * seller's ERP copies nothing is said here but which part differs: the page can read these sentences.
 */
export const warehouse = {
  'warehouse/contact': 'Contact person',
  'warehouse/contact.missing': 'The address must have a contact person. Type the name of whoever answers the phone.',
  'warehouse/phone': 'Phone number',
  'warehouse/phone.tooShort': '“{{text}}” is too short for a phone number. It must be complete: check the digits.',
  'warehouse/phone.tooLong': '“{{text}}” is too long for a phone number. It must be one number: check the digits.',
  'warehouse/phone.invalid':
    '“{{text}}” is no phone number of its country. It must be one that can be called: check the prefix, and whether a digit is missing or wrong.',
  'warehouse/phone.landline':
    '“{{text}}” is a landline. The driver calls before collecting: a mobile number that somebody answers all day is safer.',
  'warehouse/phone.masked':
    'Digits of the phone number are hidden on this page, so it cannot be checked. Make sure that it is right and that somebody answers.',
  'warehouse/phone.noCountry':
    'The number has no country prefix and the page names no country that Shoplint knows, so it cannot be checked.',
  'warehouse/phone.foreign': 'Shoplint does not know the numbers of this country prefix, so it cannot be checked.',
  'warehouse/address-complete': 'Address complete',
  'warehouse/address-complete.region': 'Province, city and district are not filled in. Choose them.',
  'warehouse/address-complete.city': 'The address names no city. Choose it, so that drivers find the warehouse.',
  'warehouse/address-complete.district':
    'The address names no district. Choose it, so that drivers find the warehouse.',
  'warehouse/address-complete.street':
    'The detailed address names no street. Add street and house number, so that drivers find the warehouse.',
  'warehouse/address-complete.number':
    'The detailed address has no house number. Add it, with building and floor if there are any.',
  'warehouse/address-complete.notTold':
    'Shoplint cannot tell street and house number in this detailed address. Check that both are there, in Chinese.',
  'warehouse/pickup-area': 'Within the pickup area',
  'warehouse/pickup-area.outside':
    'You entered {{area}} as outside the pickup area. A pickup application from there is ignored without a word. If that has changed, correct it in the workbench; else ship the parcels to the hub yourself.',
  'warehouse/pickup-area.notKnown':
    'Whether {{area}} is collected from is not known: no list after 2023 is public, and outside the area an application is ignored without a word. Ask the provider, and enter the answer in the workbench.',
  'warehouse/restarts-signup': 'Restarts the pickup sign-up',
  'warehouse/restarts-signup.restarts':
    'Contact, phone or address differ from what is saved, be it by a comma. Saving signs up for pickup anew: the provider checks within {{hours}}, and until then parcels go out by drop-off. If that is not wanted, leave without saving.',
  'warehouse/cosmetic-change': 'Only punctuation or spaces changed',
  'warehouse/cosmetic-change.cosmetic':
    'Only punctuation, spaces or letter size changed. The place stays the same, but saving still signs up for pickup anew. To sign up again or to cancel pickup, save and tell the provider which when they call. For neither, put the old text back.',
  'warehouse/erp-mirror': 'Same as in your ERP',
  'warehouse/erp-mirror.contact':
    'The contact differs from your copy of the ERP’s address. Change it in the ERP too; the workbench has it ready to copy.',
  'warehouse/erp-mirror.phone':
    'The phone number differs from your copy of the ERP’s address. Change it in the ERP too; the workbench has it ready to copy.',
  'warehouse/erp-mirror.region':
    'Province, city or district differ from your copy of the ERP’s address: labels may be wrong. Change them in the ERP too; the workbench has them ready to copy.',
  'warehouse/erp-mirror.street':
    'The detailed address differs from your copy of the ERP’s: labels may be wrong. Change it in the ERP too; the workbench has it ready to copy.',
  'warehouse/erp-mirror.postcode':
    'The postcode differs from your copy of the ERP’s address. Change it in the ERP too; the workbench has it ready to copy.',
  'warehouse/erp-mirror.method':
    'Pickup or drop-off is set otherwise in your ERP than on this page: labels may be wrong. Set the ERP to what the page shows.',
  'warehouse/pickup-status': 'Pickup at this warehouse',
  'warehouse/pickup-status.notSignedUp':
    'Not signed up for pickup, or pickup is not active: parcels go out by drop-off. Saving a changed address applies for it.',
  'warehouse/pickup-status.inReview':
    'The pickup application is being checked. Until it passes, parcels may go out by drop-off. Keep the phone within reach: the provider calls.',
  'warehouse/pickup-status.outside': 'This address is outside the pickup area: parcels go out by drop-off.',
  'warehouse/pickup-status.restricted':
    'This warehouse is restricted (holiday mode or an order limit). Nothing is collected until that ends.',
} as const;
