/** Rulebook files that are anything at all, or a sound one with parts exchanged: no throw, nothing unsound is offered. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulebookFrom } from '../../entrypoints/background/rulebook.ts';
import { readRulebookFile, rulebookText } from '../../entrypoints/options/rules/file.ts';
import { noOwn } from '../../rules/own.ts';
import { expectUnpolluted, runs } from './hostile.ts';

const now = Date.parse('2026-11-23T02:00:00Z');
const sound = JSON.parse(rulebookText(noOwn, now)) as {
  sources: Record<string, unknown>;
  values: Record<string, unknown>[];
};
const names = ['market', 'kind', 'policy', 'value', 'source', '__proto__', 'constructor'] as const;

/** What is offered could be kept as it is. */
function judge(text: string): void {
  const reading = readRulebookFile('any.json', text, noOwn, now);
  if ('problem' in reading) return;
  const { changes, skipped } = reading;
  const values = changes.map(({ policy, market, kind, file, source }) => ({
    ...{ policy, market, kind, value: file, source },
    ...{ reason: '', since: now },
  }));
  expect(rulebookFrom({ off: [], values })).not.toBeNull();
  for (const place of skipped) expect(place.length).toBeLessThan(200);
  expectUnpolluted();
}

test('any text, and any JSON', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), judge), runs(500));
});

test('any values in the right frame', () => {
  const frame = fc.record({ sources: fc.dictionary(fc.string(), fc.anything()), values: fc.array(fc.anything()) });
  const property = fc.property(frame, (given) => {
    judge(JSON.stringify({ format: 'shoplint-rulebook', version: 1, ...given }));
  });
  fc.assert(property, runs(300));
});

test('a sound file with parts exchanged', () => {
  const property = fc.property(
    fc.nat(sound.values.length - 1),
    fc.constantFrom(...names),
    fc.oneof(fc.jsonValue(), fc.constantFrom('TH', 'local', 'priceBounds', 'own-advice', 'toString')),
    (index, name, part) => {
      const values = sound.values.slice(0, index + 1).slice(-3);
      const spoilt = { ...values.at(-1) };
      Object.defineProperty(spoilt, name, { value: part, enumerable: true });
      judge(JSON.stringify({ ...sound, values: [...values, spoilt] }));
    },
  );
  fc.assert(property, runs(500));
});
