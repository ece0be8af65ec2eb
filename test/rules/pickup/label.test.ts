/** Labels: which of the three signs they show, and what to do with the parcel. */
import { describe, expect, test } from 'vitest';
import { checkLabel, methodIn, type Label } from '../../../rules/pickup/label.ts';
import { checkBatch, readWaybills } from '../../../rules/pickup/waybills.ts';

const beijing = (text: string): number => Date.parse(`${text}+08:00`);
const aLabel = (given: Partial<Label> = {}): Label => ({
  ...{ tracking: 'WS1234567890', method: 'pickup', hub: '东莞洪梅', on: beijing('2026-11-23T12:00:00') },
  ...{ area: 'dongguan', ...given },
});
/** `2/3 + - ?`: seen, contradicted, unknown for prefix, method, hub; then the verdict. */
function shown(given: Partial<Label>, own: Parameters<typeof checkLabel>[1] = []): string {
  const { signs, count, verdict } = checkLabel(aLabel(given), own);
  const marks = [signs.prefix, signs.method, signs.hub].map(
    (sign) => ({ seen: '+', contradicted: '-', unknown: '?' })[sign],
  );
  return `${String(count)} ${marks.join('')} ${verdict}`;
}
const advice = (given: Partial<Label>, own: Parameters<typeof checkLabel>[1] = []): readonly string[] =>
  checkLabel(aLabel(given), own).advice;

describe('signs', () => {
  test.each<[string, Partial<Label>, string]>([
    ['all three prove', {}, '3 +++ proven'],
    ['in English and lower case', { tracking: ' ws1234567890 ', hub: 'Dongguan Hongmei' }, '3 +++ proven'],
    ['full-width', { tracking: 'ＷＳ１２３４' }, '3 +++ proven'],
    ['two of three prove nothing', { hub: null }, '2 ++? unproven'],
    ['a blank hub is not asked', { hub: '  ' }, '2 ++? unproven'],
    ['one', { hub: null, method: null }, '1 +?? unproven'],
    ['none', { hub: null, method: null, tracking: '' }, '0 ??? unproven'],
    ['drop-off', { method: 'dropOff' }, '2 +-+ contradicted'],
    ['another number', { tracking: 'JT0012345678' }, '2 -++ contradicted'],
    ['another hub', { hub: '义乌' }, '2 ++- contradicted'],
    ['an unknown hub', { hub: '广州白云' }, '2 ++- contradicted'],
    ['elsewhere nobody knows the hub', { area: null, hub: '义乌' }, '2 ++? unproven'],
    ['elsewhere nobody knows the numbers', { area: 'yiwu', tracking: 'YT123456' }, '2 ?++ unproven'],
    [
      'before the switch',
      { on: beijing('2023-09-18T12:00:00'), tracking: 'JT0012345678', hub: null },
      '1 ?+? unproven',
    ],
    ['printed early', { on: beijing('2023-09-18T12:00:00') }, '3 +++ proven'],
    [
      'on an open day',
      { on: beijing('2023-09-20T12:00:00'), area: 'shenzhen', tracking: 'JT001234' },
      '2 ?++ unproven',
    ],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toBe(expected);
  });
  test('after a switch of the seller’s own nobody knows the numbers', () => {
    const own = [{ area: '东莞', on: '2026-11-01', days: 3 }];
    expect(shown({}, own)).toBe('2 ?++ unproven');
    expect(shown({ on: beijing('2026-10-31T12:00:00') }, own)).toBe('3 +++ proven');
  });
});

describe('what to do', () => {
  const at = (on: string, given: Partial<Label> = {}): readonly string[] => advice({ on: beijing(on), ...given });
  const old = { tracking: 'JT0012345678' };
  test('around the switch each driver takes the other’s parcels', () => {
    expect(at('2023-09-18T12:00:00')).toEqual(['old-driver-takes-it']);
    expect(at('2023-09-18T12:00:00', old)).toEqual(['new-driver-takes-it']);
    expect(at('2023-09-19T12:00:00', old)).toEqual(['new-driver-takes-it']);
    expect(at('2023-09-19T12:00:00')).toEqual([]);
    expect(at('2023-09-20T12:00:00', { area: 'shenzhen' })).toEqual(['either-driver-takes-it']);
    expect(at('2023-09-19T12:00:00', { tracking: '' })).toEqual([]);
  });
  test('long after it another provider’s number means that something does not agree', () => {
    expect(advice(old)).toEqual(['compare-erp']);
    expect(advice({ ...old, area: null })).toEqual([]);
  });
  test('drop-off is brought, switch or not', () => {
    expect(advice({ method: 'dropOff' })).toEqual(['bring-to-hub', 'compare-erp']);
    expect(at('2023-09-19T12:00:00', { ...old, method: 'dropOff' })).toEqual(['bring-to-hub', 'compare-erp']);
  });
  test('near a switch of the seller’s own nobody knows whose label it is', () => {
    expect(advice({}, [{ area: 'dongguan', on: '2026-11-20', days: 3 }])).toEqual(['either-driver-takes-it']);
  });
  test('Hongmei alone proves nothing, since it takes what is brought', () => {
    const alone = { tracking: '', method: null };
    expect(at('2025-04-13T00:00:00', alone)).toEqual(['hub-is-no-proof']);
    expect(at('2025-04-12T23:59:59', alone)).toEqual([]);
    expect(at('2025-04-13T00:00:00')).toEqual([]);
  });
});

test.each([
  ['PICK UP', 'pickup'],
  ['Pick-up', 'pickup'],
  ['pickup', 'pickup'],
  ['上门揽收', 'pickup'],
  ['DROP OFF', 'dropOff'],
  ['DROP_OFF', 'dropOff'],
  ['自寄', 'dropOff'],
  ['Standard shipping', null],
  ['', null],
])('%s says %s', (text, method) => {
  expect(methodIn(text)).toBe(method);
});

describe('numbers that are pasted', () => {
  const numbers = (text: string): string[] =>
    readWaybills(text).numbers.map(({ tracking, times }) => (times > 1 ? `${tracking}×${String(times)}` : tracking));
  test.each([
    ['lines', 'WS000001\nWS000002\r\nWS000003', ['WS000001', 'WS000002', 'WS000003']],
    ['commas and tabs', 'WS000001,WS000002\tWS000003;WS000004', ['WS000001', 'WS000002', 'WS000003', 'WS000004']],
    ['Chinese marks', 'WS000001，WS000002、WS000003；', ['WS000001', 'WS000002', 'WS000003']],
    ['full-width', 'ＷＳ０００００１', ['WS000001']],
    ['cells of a sheet', '"WS000001\t"\n"WS000002\t"', ['WS000001', 'WS000002']],
    ['twice, whatever the case', 'ws000001\nWS000002\nWS000001', ['WS000001×2', 'WS000002']],
    ['marks that nobody sees', '\ufeffWS000001\u200b', ['WS000001']],
    ['nothing', ' \n\n', []],
    ['a hyphen within', 'WS-000001', ['WS-000001']],
  ])('%s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
    expect(readWaybills(text).rejected).toEqual([]);
  });
  test.each([
    ['too short', '12345', 'too-short'],
    ['a word', 'waybill', 'no-digits'],
    ['an emoji', '📦123456', 'odd-characters'],
    ['a sentence', '<script>1</script>', 'odd-characters'],
    ['41 characters', '1'.repeat(41), 'too-long'],
  ])('%s is told', (_, text, why) => {
    expect(readWaybills(`${text}\nWS000001`)).toEqual({
      ...{ numbers: [{ tracking: 'WS000001', times: 1 }], rejected: [{ text: text.slice(0, 80), why }], isCut: false },
    });
  });
  test('six and forty characters are fine', () => {
    expect(numbers(`123456\n${'1'.repeat(40)}`)).toHaveLength(2);
  });
  test('a book is cut, and that is told', () => {
    const { isCut, rejected } = readWaybills('x'.repeat(500_001));
    expect([isCut, rejected.map(({ text }) => text.length)]).toEqual([true, [80]]);
    expect(readWaybills('x'.repeat(500_000)).isCut).toBe(false);
  });
});

describe('a batch', () => {
  const { tracking: _, ...batch } = aLabel();
  const of = (text: string, more: Partial<Label> = {}) => checkBatch(readWaybills(text).numbers, { ...batch, ...more });
  test('counts its verdicts and sees that two providers are in it', () => {
    expect(of('WS000001 WS000002 JT000003')).toMatchObject({
      proven: 2,
      unproven: 0,
      contradicted: 1,
      mixed: 'unexplained',
    });
    expect(of('WS000001 WS000002', { hub: null })).toMatchObject({ proven: 0, unproven: 2, mixed: null });
    expect(of('JT000003').mixed).toBeNull();
    expect(of('')).toEqual({ labels: [], proven: 0, unproven: 0, contradicted: 0, mixed: null });
  });
  test('mixed labels are explained by a switch nearby alone', () => {
    const both = 'WS000001 JT000003';
    const on = beijing('2023-09-20T12:00:00');
    expect(of(both, { on }).mixed).toBe('by-switch');
    expect(of(both, { on, area: 'foshan' }).mixed).toBe('unexplained');
    expect(of(both, { on: beijing('2023-10-20T12:00:00') }).mixed).toBe('unexplained');
  });
});
