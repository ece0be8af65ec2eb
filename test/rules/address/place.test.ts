/** In which country a warehouse lies, and whether pickup in mainland China concerns it: told, never guessed. */
import { describe, expect, test } from 'vitest';
import { countryIn, mainlandIn, siteIn, siteOfRow } from '../../../rules/address/place.ts';
import { blank, garbled, gone, read } from '../../../rules/form.ts';
import { anAddress, aList, aWarehouse, type AddressGiven } from '../given-warehouse.ts';

const unread = garbled('?', 'not-a-number');
const nowhere = { country: blank, region: blank, street: blank };

describe('the country', () => {
  test.each<[string, AddressGiven, string | null, ReturnType<typeof countryIn>]>([
    ['as the field names it', { country: '中国大陆' }, null, read('CN')],
    ['in English', { country: 'mainland CHINA' }, null, read('CN')],
    ['in Thai', { country: 'ประเทศไทย', region: blank }, null, read('TH')],
    ['Great Britain by its shop’s code', { country: 'UK', region: blank }, null, read('GB')],
    ['Hong Kong, whatever the field says', { country: '中国', region: ['香港', '九龙'] }, null, read('HK')],
    ['Macao in English', { country: blank, region: ['Macau'] }, null, read('MO')],
    ['Hong Kong as a part of 中国', { country: blank, region: ['中国', 'Hong Kong'] }, null, read('HK')],
    ['Taiwan as a part of 中国', { country: blank, region: ['中国台湾', '台北市'] }, null, read('TW')],
    ['one that is not known', { country: 'Atlantis' }, null, gone],
    ['one that is not known, of a local shop', { country: 'Atlantis' }, 'TH', gone],
    ['of a local shop without the field', { country: blank }, 'TH', read('TH')],
    ['of a British one', { country: blank }, 'UK', read('GB')],
    ['of a province of China', { country: blank }, null, read('CN')],
    [
      'of a province in the detailed address',
      { country: blank, region: gone, street: '广东省东莞市' },
      null,
      read('CN'),
    ],
    ['of nothing yet', nowhere, null, blank],
    ['of nothing that is known', { ...nowhere, region: ['Springfield'] }, null, gone],
    ['of nothing that could be read', { country: gone, region: gone, street: gone }, null, gone],
    ['of what could not be read', { country: unread, region: unread, street: unread }, null, gone],
  ])('%s', (_, given, local, country) => {
    expect(countryIn(anAddress(given), local)).toEqual(country);
  });
});

describe('mainland China', () => {
  test.each<[string, AddressGiven, ReturnType<typeof mainlandIn>]>([
    ['is where the country is', { country: '中国' }, read(true)],
    ['is where a province is', { country: blank }, read(true)],
    ['is not Thailand', { country: 'Thailand', region: blank }, blank],
    ['is not Hong Kong', { country: '中国', region: ['香港'] }, blank],
    ['is no country that nobody knows', { country: 'Atlantis' }, blank],
    ['is nowhere yet', nowhere, blank],
    ['cannot be told', { country: gone, region: ['Springfield'] }, gone],
  ])('%s', (_, given, mainland) => {
    expect(mainlandIn(anAddress(given))).toEqual(mainland);
  });
  test('matters for warehouses that parcels leave from, or may', () => {
    const site = (purpose: 'dispatch' | 'return' | typeof gone) => siteIn(aWarehouse({ purpose }).fields);
    expect([site('dispatch'), site(gone), site('return')]).toEqual([read(true), read(true), blank]);
  });
});

describe('a listed warehouse', () => {
  const site = (address: string | typeof gone, purpose: 'dispatch' | 'return' | typeof gone = 'dispatch') =>
    siteOfRow(aList([{ address, purpose }]).rows[0]!);
  test.each<[string, ReturnType<typeof siteOfRow>]>([
    ['李雷, +86 138****8000, 广东省东莞市大朗镇富民中路88号', read(true)],
    ['广东省 东莞市 大朗镇', read(true)],
    ['Li Lei; China; Main Street 1', read(true)],
    ['Jalan 1, Selangor, Malaysia', blank],
    ['中国 香港九龙1号', blank],
    ['China | Hong Kong | Thailand', blank],
    ['Main Street 1', gone],
    ['', gone],
  ])('%j', (address, expected) => {
    expect(site(address)).toEqual(expected);
  });
  test('that could not be read is not guessed, and one for returns is none', () => {
    expect([site(gone), site(gone, gone)]).toEqual([gone, gone]);
    expect(site('广东省东莞市', gone)).toEqual(read(true));
    expect([site('广东省东莞市', 'return'), site(gone, 'return')]).toEqual([blank, blank]);
  });
});
