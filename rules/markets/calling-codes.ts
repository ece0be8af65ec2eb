/** Calling codes of the countries that sell and buy here (ITU-T E.164): settled facts, no policies. */
export const callingCodes: Readonly<Record<string, string>> = {
  CN: '86',
  ID: '62',
  MY: '60',
  PH: '63',
  SG: '65',
  TH: '66',
  UK: '44',
  US: '1',
  VN: '84',
};
