import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile, readSettings, writeFile, writeSettings } from '../../src/telling/file.ts';
import { ordinary } from '../../src/telling/preferences.ts';
import type { Bookmark } from '../../src/telling/telling.ts';
import { hostile, mutated } from './mutated.ts';
import { tellingOf } from './story.ts';

/** For tests of thousands of runs, on a slow machine. */
const minutes = 5 * 60_000;

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
const telling = tellingOf('7K2M', [{ index: 1, of: 3, words: 'Nobody went through it.' }]);
const bookmark: Bookmark = {
  format: 1,
  id: 'a-bookmark',
  made: '2026-03-01T10:00:00Z',
  telling,
  picture: undefined,
  view: undefined,
  place: 'The field',
  words: 'Nobody went through it.',
};
const why = (text: string) => {
  const read = readFile(text);
  return read.ok ? '' : read.why;
};
const altered = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(writeFile({ tellings: [telling], bookmarks: [bookmark] }, '2026-03-01').text);
  change(file);
  return JSON.stringify(file);
};

test('what is saved to a file is read from it', () => {
  const tellings = { tellings: [telling, { ...telling, id: 'b' }], bookmarks: [bookmark] };
  const file = writeFile(tellings, '2026-11-21T10:00:00.000Z');
  expect(file.name).toBe('tideline-2026-11-21.json');
  expect(readFile(file.text)).toEqual({ ok: true, value: tellings });
  expect(readFile(`\ufeff${file.text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: tellings });
});

test('a file of the first format is read for ever', () => {
  const read = readFile(fixture('telling-1'));
  expect(read.ok && read.value.tellings[0]).toMatchObject({ id: 'k3v9-telling', edition: '7K2M' });
  expect(read.ok && read.value.tellings[0]?.choices[2]).toEqual({
    index: 2,
    of: 4,
    words: '“Ruth,” I said, “let it go by.”',
  });
  expect(read.ok && read.value.bookmarks[0]).toMatchObject({ picture: 'dormitory', place: 'The dormitory' });
  expect(read.ok && writeFile(read.value, '2026-03-01').text).toBe(fixture('telling-1'));
});

test('a file with what a telling was begun upon is read for ever', () => {
  const read = readFile(fixture('telling-1-underdrawn'));
  const [telling] = read.ok ? read.value.tellings : [];
  expect(telling?.underdrawing).toEqual({ first_day: 'held', who_laughed: 'faced', wrong_tape: 'released' });
  expect(telling?.ended).toBe(true);
  expect(read.ok && read.value.bookmarks[0]?.telling.underdrawing).toEqual({ first_day: 'held' });
  expect(read.ok && writeFile(read.value, '2026-03-01').text).toBe(fixture('telling-1-underdrawn'));
});

test('settings of the first format are read for ever', () => {
  const read = readSettings(fixture('settings-1'));
  expect(read).toMatchObject({
    ok: true,
    value: { textSize: 150, theme: 'dark', motion: 'none', captions: true },
  });
  const again = read.ok && readSettings(writeSettings(read.value).text);
  expect(again).toEqual(read);
  expect(read.ok && writeSettings(read.value).name).toBe('tideline-settings.json');
});

test.each([
  ['no JSON', 'tideline', 'not a file that Tideline saved'],
  ['other JSON', '[1, 2]', 'not a file that Tideline saved'],
  ['a file of another game', '{"format":1,"tellings":[]}', 'not a file that Tideline saved'],
  ['too large a file', ' '.repeat(8_000_001), 'too large'],
  [
    'an empty file',
    altered(file => Object.assign(file, { tellings: [], bookmarks: [] })),
    'There is no telling',
  ],
  ['a file from the future', altered(file => Object.assign(file, { format: 2 })), 'newer Tideline'],
  [
    'a file without a format',
    altered(file => Object.assign(file, { format: '1' })),
    'not a file that Tideline saved',
  ],
  ['a settings file', writeSettings(ordinary).text, 'Open it under Settings'],
  [
    'a damaged telling',
    altered(file =>
      Object.assign(file, { tellings: [telling, { ...telling, choices: [{ index: 3, of: 3, words: '' }] }] }),
    ),
    'A telling in this file is damaged (number 2: choice 1 is unreadable). Nothing has been taken from it.',
  ],
  [
    'a damaged bookmark',
    altered(file => Object.assign(file, { bookmarks: [{ ...bookmark, made: '2026-13-01T10:00:00Z' }] })),
    'A bookmark in this file is damaged (number 1: its date is unreadable)',
  ],
])('%s is refused, and says what to do', (_, text, words) => {
  expect(why(text)).toContain(words);
});

test('settings out of range are brought into it; those of another kind are refused', () => {
  const settings = (change: object) =>
    readSettings(JSON.stringify({ tideline: 'settings', format: 1, settings: { format: 1, ...change } }));
  expect(settings({ textSize: 9000, music: -1 })).toEqual({
    ok: true,
    value: { ...ordinary, textSize: 250, music: 0 },
  });
  expect(settings({ theme: 'pink' })).toEqual({
    ok: false,
    why: 'The settings in this file can’t be used: theme should be one of system, paper, dark, contrast.',
  });
  expect(settings({ textSize: 'huge' })).toMatchObject({
    ok: false,
    why: expect.stringContaining('100 to 250'),
  });
  expect(settings({ muted: 1 })).toMatchObject({ ok: false, why: expect.stringContaining('true or false') });
  expect(readSettings(writeFile({ tellings: [telling], bookmarks: [] }, '2026-03-01').text)).toMatchObject({
    ok: false,
    why: expect.stringContaining('not settings'),
  });
});

test('unknown fields are dropped, and nothing reaches a prototype', () => {
  const text = altered(file => Object.assign(file, { more: 1, tellings: [{ ...telling, more: 1 }] })).replace(
    '"words"',
    '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"words"',
  );
  expect(text).toContain('__proto__');
  expect(readFile(text)).toEqual({ ok: true, value: { tellings: [telling], bookmarks: [bookmark] } });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Any JSON value of the file may have become any other. */
const misshapen = (file: string) => {
  const places: [holder: Record<string, unknown>, name: string][] = [];
  const whole = JSON.parse(file, function (this: Record<string, unknown>, name, value) {
    places.push([this, name]);
    return value;
  });
  return fc
    .record({ at: fc.nat(places.length - 2), value: fc.oneof(fc.jsonValue(), fc.constantFrom(...hostile)) })
    .map(({ at, value }) => {
      const [holder, name] = places[at] ?? [whole, 'format'];
      const before = holder[name];
      holder[name] = value;
      const text = JSON.stringify(whole);
      holder[name] = before;
      return text;
    });
};

test(
  'six thousand damaged and hostile files are refused plainly or read rightly',
  () => {
    const file = fixture('telling-1');
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(mutated(file), misshapen(file)), text => {
        const result = readFile(text);
        if (result.ok) {
          read++;
          expect(readFile(writeFile(result.value, '2026-03-01').text)).toEqual(result);
        } else {
          refused++;
          expect(result.why).toMatch(/^[A-Z][^{}<>]+\.$/);
        }
      }),
      { numRuns: 6000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(300);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
  minutes,
);

test(
  'two thousand damaged and hostile settings are refused plainly or read rightly',
  () => {
    const file = fixture('settings-1');
    fc.assert(
      fc.property(fc.oneof(mutated(file), misshapen(file)), text => {
        const result = readSettings(text);
        if (!result.ok) {
          expect(result.why).toMatch(/^[A-Z][^{}<>]+\.$/);
          return;
        }
        expect(result.value.textSize).toBeGreaterThanOrEqual(100);
        expect(readSettings(writeSettings(result.value).text)).toEqual(result);
      }),
      { numRuns: 2000 },
    );
  },
  minutes,
);
