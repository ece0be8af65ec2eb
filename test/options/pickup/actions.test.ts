/** What a seller may do in the workbench's pickup, where it is more than one call to the background. */
import { expect, test } from 'vitest';
import { pickupActions } from '../../../entrypoints/options/pickup/actions.ts';

const none = (): void => undefined;
/** How the number of another provider is judged, for the chosen warehouse. */
function prefixOf(warehouse: string, areas: readonly (readonly [string, string | null])[]): string | undefined {
  const actions = pickupActions('shop', new Map(areas), [], none, none);
  const batch = { method: null, hub: '', warehouse, on: '2026-11-23' };
  return actions.checkLabels(actions.readNumbers('JT000001').numbers, batch).labels[0]?.verdict.signs.prefix;
}

test('no warehouse chosen is no area, though one of several has no name', () => {
  const both = [
    ['Dongguan', 'dongguan'],
    ['', 'dongguan'],
  ] as const;
  expect(prefixOf('Dongguan', both)).toBe('contradicted');
  expect(prefixOf('', both)).toBe('unknown');
});
test('the only warehouse needs no name', () => {
  expect(prefixOf('', [['', 'dongguan']])).toBe('contradicted');
  expect(prefixOf('', [])).toBe('unknown');
});
