import { expect, test } from 'vitest';
import { compileInk } from '../../tools/compile/ink.ts';
import { amendmentsIn, hasParts, rereadings } from '../../tools/rereading.ts';

function inkOf(files: Readonly<Record<string, string>>) {
  const includes = Object.keys(files).map(name => `INCLUDE ${name}`);
  const main = [
    'LIST ways = unasked, held, faced, released, amended',
    'EXTERNAL said(seam)',
    'EXTERNAL before(seam)',
    'VAR x = unasked',
    ...includes,
    '-> a',
  ].join('\n');
  const ink = compileInk('story/main.ink', name => files[name.replace('story/', '')] ?? main);
  expect(ink.problems).toEqual([]);
  return ink;
}

const set = '=== a\nOne.\n* Two.\n~ x = held\n* Three.\n~ x = faced\n- {x == held:Four.} -> b\n';

test('where a seam is read outside its memory, and in another part, is counted apart', () => {
  const ink = inkOf({
    '1-house/a.ink': set,
    '1-house/b.ink': '=== b\n{x == held:Five.}\n{said("x")}\n-> c',
    '2-farm/c.ink': '=== c\n{x:\n- held: Six. {said("x")}\n- faced: Seven.\n}\n-> END',
  });
  expect(rereadings(ink).get('x')).toEqual({ places: 4, outside: 3, otherPart: 1 });
  expect(hasParts(ink)).toBe(true);
});

test('what an earlier telling kept is not what is kept', () => {
  const ink = inkOf({ '1-house/a.ink': set, '2-farm/b.ink': '=== b\n{before("x") == "held":Five.}\n-> END' });
  expect(rereadings(ink).get('x')).toEqual({ places: 1, outside: 0, otherPart: 0 });
});

test('what is set on the road is in another part wherever another memory reads it', () => {
  const ink = inkOf({ '0-road/a.ink': set, '0-road/b.ink': '=== b\n{x == held:Five.}\n-> END' });
  expect(rereadings(ink).get('x')).toEqual({ places: 2, outside: 1, otherPart: 1 });
  expect(hasParts(ink)).toBe(false);
});

test('an amendment is a return, and sets no seam', () => {
  const ink = inkOf({
    '1-house/a.ink': set,
    '2-farm/b.ink': '=== b\n{x == held:Five.}\n* Six.\n~ x += amended\n* Seven.\n~ x = x + amended\n- -> END',
  });
  expect(amendmentsIn(ink)).toEqual(['x', 'x']);
  expect(rereadings(ink).get('x')).toMatchObject({ outside: 1, otherPart: 1 });
});
