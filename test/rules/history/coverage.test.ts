import { describe, expect, test } from 'vitest';
import { coverageOf, type FileSpan } from '../../../rules/history/coverage.ts';
import { hoursAgo, now } from './given.ts';

const file = (from: number, to: number, filtered = false): FileSpan => ({
  from: hoursAgo(from),
  exportedAt: hoursAgo(to),
  filtered,
});
const span = (from: number, to: number) => ({ from: hoursAgo(from), to: hoursAgo(to) });
const second = 1 / 3600;

describe('the last 30 days are covered', () => {
  test.each<[string, readonly FileSpan[], boolean]>([
    ['by one file from 720 h ago to now', [file(720, 0)], true],
    ['by one that ends 24 h ago', [file(720, 24)], true],
    ['not by one that ends a second earlier', [file(720, 24 + second)], false],
    ['not by one that begins a second later', [file(720 - second, 0)], false],
    ['by two that touch', [file(720, 300), file(300, 0)], true],
    ['by two that overlap, in any order', [file(400, 0), file(900, 300)], true],
    ['not by two a second apart', [file(720, 300 + second), file(300, 0)], false],
    ['not by a filtered file', [file(720, 0, true)], false],
    ['not with a filtered file in between', [file(720, 300), file(300, 200, true), file(200, 0)], false],
    ['by a file from a computer whose clock is ahead', [file(720, -2)], true],
    ['whatever is missing within the last 24 h', [file(720, 20), file(10, 5)], true],
    ['not by nothing', [], false],
  ])('%s', (_, files, covered) => {
    expect(coverageOf(files, now, false).covered).toBe(covered);
  });
});

describe('a young shop', () => {
  const files = [file(200, 0)];
  test('is covered once the seller says that this is everything', () => {
    expect(coverageOf(files, now, false).covered).toBe(false);
    expect(coverageOf(files, now, true)).toMatchObject({ covered: true, gaps: [], since: hoursAgo(200) });
  });
  test('still has the gaps that came later', () => {
    expect(coverageOf([file(200, 150), file(100, 0)], now, true)).toMatchObject({
      covered: false,
      gaps: [span(150, 100)],
    });
    expect(coverageOf([file(200, 30)], now, true)).toMatchObject({ covered: false, gaps: [span(30, 0)] });
  });
  test('without any file is not covered by a word', () => {
    expect(coverageOf([], now, true)).toMatchObject({ covered: false, gaps: [span(720, 0)] });
  });
});

describe('what to export', () => {
  test.each<[string, readonly FileSpan[], readonly object[]]>([
    ['all of it', [], [span(720, 0)]],
    ['its beginning', [file(500, 0)], [span(720, 500)]],
    ['its end', [file(800, 48)], [span(48, 0)]],
    ['the middle', [file(800, 500), file(400, 0)], [span(500, 400)]],
    ['all parts', [file(700, 500), file(400, 100)], [span(720, 700), span(500, 400), span(100, 0)]],
    ['what lies between the last 24 h and a newer file', [file(800, 30), file(10, 0)], [span(30, 10)]],
    ['old files help nothing', [file(2000, 900)], [span(720, 0)]],
  ])('%s', (_, files, gaps) => {
    expect(coverageOf(files, now, false).gaps).toEqual(gaps);
  });
  test('covered parts are told within the window only', () => {
    expect(coverageOf([file(2000, 500), file(400, -1)], now, false).spans).toEqual([span(720, 500), span(400, 0)]);
  });
  test('says since when the history is complete, however far back', () => {
    expect(coverageOf([file(2000, 500), file(500, 2)], now, false).since).toBe(hoursAgo(2000));
    expect(coverageOf([file(600, 500), file(400, 24)], now, false).since).toBe(hoursAgo(400));
    expect(coverageOf([file(600, 24 + second)], now, false).since).toBeNull();
  });
});
