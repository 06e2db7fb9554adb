import { expect, test } from 'vitest';
import { longestTelling, parseBookmark, parsePreferences, parseTelling } from '../../src/telling/parse.ts';
import { ordinary } from '../../src/telling/preferences.ts';
import { tellingOf } from './story.ts';

const choice = { index: 0, of: 2, words: 'Yes.' };
const telling = tellingOf('7K2M', [choice]);

test('a telling is read as it is, in a record of its own', () => {
  const read = parseTelling(telling);
  expect(read).toEqual({ ok: true, value: telling });
  expect(read.ok && read.value).not.toBe(telling);
});

test.each([
  ['format', 2],
  ['id', ''],
  ['id', 'a:b'],
  ['id', 'x'.repeat(65)],
  ['edition', 'IOLU'],
  ['edition', '7K2MM'],
  ['begun', 'yesterday'],
  ['kept', '2026-02-01'],
  ['kept', 1],
  ['choices', {}],
  ['choices', Array(longestTelling + 1).fill(choice)],
  ['choices', [null]],
  ['choices', [{ ...choice, index: 2 }]],
  ['choices', [{ ...choice, index: -1 }]],
  ['choices', [{ ...choice, index: 0.5 }]],
  ['choices', [{ ...choice, of: 100 }]],
  ['choices', [{ ...choice, words: 3 }]],
  ['choices', [{ ...choice, words: 'x'.repeat(4001) }]],
  ['underdrawing', null],
  ['underdrawing', ['held']],
  ['underdrawing', { first_day: 'unasked' }],
  ['underdrawing', { 'a b': 'held' }],
  ['underdrawing', JSON.parse('{"__proto__":"held"}')],
  ['underdrawing', Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`s${at}`, 'held']))],
])('a telling whose %s is %j is refused', (field, value) => {
  expect(parseTelling({ ...telling, [field]: value }).ok).toBe(false);
});

test('a bookmark of a picture that is no longer painted stands on bare paper', () => {
  const bookmark = {
    format: 1,
    id: 'b',
    made: '2026-03-01T10:00:00Z',
    telling,
    place: 'Here',
    words: 'Yes.',
  };
  for (const picture of [undefined, null, 'none', 'constructor', 'a lighthouse', 7])
    expect(parseBookmark({ ...bookmark, picture })).toMatchObject({
      ok: true,
      value: { picture: undefined },
    });
  expect(parseBookmark({ ...bookmark, picture: 'dormitory' })).toMatchObject({
    value: { picture: 'dormitory' },
  });
  const view = 'data:image/webp;base64,UklGRg==';
  expect(parseBookmark({ ...bookmark, view })).toMatchObject({ value: { view } });
  for (const hostile of [
    'https://elsewhere.example/a.png',
    'data:text/html;base64,AAAA',
    `${view}" onload="`,
    7,
  ])
    expect(parseBookmark({ ...bookmark, view: hostile })).toMatchObject({
      ok: true,
      value: { view: undefined },
    });
});

test('a setting that is not there is as usual', () => {
  expect(parsePreferences({ format: 1, textSize: 120 })).toEqual({
    ok: true,
    value: { ...ordinary, textSize: 120 },
  });
  expect(parsePreferences(ordinary)).toEqual({ ok: true, value: ordinary });
});
