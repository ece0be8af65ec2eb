/** Where the panel stands beside a modal or drawer: never on it, where that can be. */
import { expect, test } from 'vitest';
import { dockFor, panelWidth } from '../../entrypoints/seller-center.content/space.ts';

const height = 800;
const dialog = (left: number, right: number) => ({ left, right, top: 0, bottom: height });
/** Left and right edge of the panel. */
const panel = (width: number, box: ReturnType<typeof dialog> | null): readonly [number, number] => {
  const dock = dockFor([], { width, height }, box);
  return [width - dock.right - (dock.width ?? panelWidth), width - dock.right];
};

test('without a dialog it stands in the corner', () => {
  expect(panel(1280, null)).toEqual([896, 1256]);
});
test('right of a modal that leaves room there, with less air where that helps', () => {
  expect(panel(1440, dialog(420, 1020))).toEqual([1056, 1416]);
  expect(panel(1366, dialog(383, 983))).toEqual([994, 1354]);
});
test('left of a drawer', () => {
  expect(panel(1280, dialog(760, 1280))).toEqual([388, 748]);
});
test('narrower beside a modal that leaves a little less room than it takes', () => {
  expect(panel(1280, dialog(340, 940))).toEqual([952, 1268]);
  expect(panel(1264, dialog(340, 940))).toEqual([952, 1252]);
});
test('as always where neither side has room: it then folds', () => {
  expect(panel(1263, dialog(340, 940))).toEqual([879, 1239]);
  expect(panel(904, dialog(384, 904))).toEqual([520, 880]);
  expect(panel(905, dialog(385, 905))).toEqual([13, 373]);
});
