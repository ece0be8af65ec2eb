/**
 * The calendar file against RFC 5545, part by part: no parser of calendars is among the packages, so the rules that
 * calendars insist on are written out here (numbers are sections of the RFC).
 */
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../entrypoints/options/deadlines/calendar.ts';
import { day, hour } from '../../../rules/time.ts';
import { deadlines, dispatch, entryOf, flashStart, now } from '../../components/deadlines/sample.ts';
import { textsIn } from '../../components/sample.ts';

const named = {
  ...flashStart,
  of: { ...flashStart.of, name: `${'秒杀，第一场；包袋与鞋靴、'.repeat(9)}🛍🛍🛍${' long'.repeat(40)}\nsecond line` },
};
const some = [...deadlines, named, dispatch('577000000000004821', 200)];
const text = calendarText(
  textsIn('zh-CN'),
  some.map((deadline) => ({ entry: entryOf(deadline), deadline })),
  () => [7 * day, 3 * hour],
  now,
);

interface Line {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}
interface Part {
  readonly name: string;
  readonly lines: Line[];
  readonly parts: Part[];
}

const physical = text.split('\r\n');
const logical = text.replace(/\r\n[ \t]/g, '').split('\r\n');

/** 3.1: `name *(";" param) ":" value`. */
function lineOf(raw: string): Line {
  const [, head = '', value = ''] = /^([^:]+):(.*)$/.exec(raw) ?? [];
  const [name = '', ...parameters] = head.split(';');
  expect(name, raw).toMatch(/^[A-Z-]+$/);
  return { name, parameters, value };
}

function parsed(): Part {
  const root: Part = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const raw of logical) {
    if (raw === '') continue;
    const line = lineOf(raw);
    const present = open.at(-1) as Part;
    if (line.name === 'BEGIN') {
      const part: Part = { name: line.value, lines: [], parts: [] };
      present.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') expect(open.pop()?.name).toBe(line.value);
    else present.lines.push(line);
  }
  expect(open).toEqual([root]);
  return root;
}
const [calendar, ...others] = parsed().parts as [Part, ...Part[]];
const valuesOf = (part: Part, name: string): string[] =>
  part.lines.filter((line) => line.name === name).map(({ value }) => value);

describe('the file', () => {
  test('3.1: lines end with CRLF and nothing else does', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('3.1: no line has more than 75 octets, and none is broken within a character', () => {
    const bytes = new TextEncoder();
    expect(physical.filter((line) => bytes.encode(line).length > 75)).toEqual([]);
    expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(physical.some((line) => line.startsWith(' '))).toBe(true);
  });

  test('3.4, 3.6: is one calendar with its version and maker', () => {
    expect(others).toEqual([]);
    expect(calendar.name).toBe('VCALENDAR');
    expect(valuesOf(calendar, 'VERSION')).toEqual(['2.0']);
    expect(valuesOf(calendar, 'PRODID')).toHaveLength(1);
    expect(valuesOf(calendar, 'METHOD')).toEqual(['PUBLISH']);
    expect(calendar.parts.map(({ name }) => name)).toEqual(some.filter(({ due }) => due !== null).map(() => 'VEVENT'));
  });
});

describe.each(calendar.parts.map((part) => [valuesOf(part, 'SUMMARY')[0]?.slice(0, 20), part] as const))(
  'the entry “%s”',
  (_name, event) => {
    test('3.6.1: has each of what it must have once', () => {
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE']) {
        expect(valuesOf(event, name), name).toHaveLength(1);
      }
    });

    test('3.3.5: all moments are in UTC, so that no zone has to be described', () => {
      const moments = event.lines.filter(({ name }) => name.startsWith('DT'));
      for (const { parameters, value } of moments) {
        expect(value).toMatch(/^\d{8}T\d{6}Z$/);
        expect(parameters).toEqual([]);
      }
    });

    test('3.8.7.4: its sequence is a whole number that a 32-bit reader takes', () => {
      const sequence = Number(valuesOf(event, 'SEQUENCE')[0]);
      expect(Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31).toBe(true);
    });

    test('3.3.11: commas, semicolons and line breaks in texts are escaped', () => {
      for (const name of ['SUMMARY', 'DESCRIPTION']) {
        expect(valuesOf(event, name)[0]?.replace(/\\[\\,;nN]/g, '')).not.toMatch(/[\\,;]/);
      }
    });

    test('3.6.6: its alarms show a text some time before it', () => {
      for (const alarm of event.parts) {
        expect(alarm.name).toBe('VALARM');
        expect(valuesOf(alarm, 'ACTION')).toEqual(['DISPLAY']);
        expect(valuesOf(alarm, 'DESCRIPTION')).toHaveLength(1);
        expect(valuesOf(alarm, 'TRIGGER')[0]).toMatch(
          /^-P(?=.*\d)(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/,
        );
      }
    });
  },
);

test('3.8.4.7: no two entries have the same UID', () => {
  const uids = calendar.parts.flatMap((event) => valuesOf(event, 'UID'));
  // The flash sale's start is in the list twice, under another name: it is the same deadline.
  expect(new Set(uids).size).toBe(uids.length - 1);
});
