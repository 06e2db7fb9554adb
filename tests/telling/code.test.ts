import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { readCode, writeCode } from '../../src/telling/code.ts';
import { layOut } from '../../src/telling/code-lines.ts';
import { lettersOf, seal } from '../../src/telling/crockford.ts';
import { compileText } from '../stories/compile.ts';
import { mutated } from './mutated.ts';
import { choose, edited, tellingOf } from './story.ts';

/** For tests of thousands of runs, on a slow machine. */
const minutes = 5 * 60_000;

const crossroads = compileText(
  '-> on\n=== on ===\nOn.\n+ Left.\n+ Right.\n+ Straight on.\n- {TURNS() % 2 == 0: -> rest}\n-> on\n=== rest ===\nA rest.\n+ On again.\n- -> on\n',
);
const three = compileText('-> on\n=== on ===\nOn.\n+ Left.\n+ Right.\n+ Straight on.\n- -> on\n');
const bare = (lines: readonly string[]) => lines.join('').replaceAll(' ', '');
const turns = (length: number, salt = 7) => Array.from({ length }, (_, at) => (at * at * salt + at) % 3);
const coded = (indices: readonly number[]) => {
  const choices = choose(three, indices);
  return { choices, lines: writeCode(tellingOf(three.edition, choices), three.seams) };
};

test('two hundred three-way decisions take at most eighty letters, whichever they are', () => {
  for (const indices of [turns(200), Array(200).fill(0), Array(200).fill(2)]) {
    const { choices, lines } = coded(indices);
    expect(bare(lines).length).toBeLessThanOrEqual(80);
    expect(readCode(lines.join('\n'), new Teller(three))).toEqual({ ok: true, choices });
  }
  expect(coded(Array(200).fill(2)).lines.map(line => line.length)).toEqual([19, 19, 19, 19, 19]);
});

test('every length of telling comes back as it was', () => {
  for (const length of [0, 1, 2, 3, 9, 10, 127, 128, 129, 300, 1200]) {
    const { choices, lines } = coded(turns(length));
    expect(readCode(lines.join('\n'), new Teller(three))).toEqual({ ok: true, choices });
  }
});

test('pauses take no room and are told again', () => {
  const teller = new Teller(crossroads);
  const indices: number[] = [];
  for (let at = 0; at < 60; at++) {
    const index = at % teller.tell().choices.length;
    indices.push(index);
    teller.choose(index);
  }
  const choices = choose(crossroads, indices);
  expect(choices.some(({ of }) => of === 1)).toBe(true);
  const lines = writeCode(tellingOf(crossroads.edition, choices), []);
  expect(readCode(lines.join('\n'), new Teller(crossroads))).toEqual({ ok: true, choices });
});

const seams = Array.from({ length: 50 }, (_, at) => `seam_${at}`);
const seamed = compileText(
  `${seams.map(seam => `VAR ${seam} = unasked\n`).join('')}-> on\n=== on ===\n{before("seam_49") == "held":On.|Off.}\n+ Left.\n+ Right.\n+ {before("seam_0") == ""} Straight on.\n- -> on\n`,
);

test('what a telling was begun upon goes with it, and decides what is told', () => {
  const ways = ['held', 'faced', 'released'] as const;
  const all = Object.fromEntries(seams.map((seam, at) => [seam, ways[at % 3] ?? 'held']));
  const { seam_0: _, ...some } = all;
  for (const [underdrawing, of] of [
    [all, 2],
    [some, 3],
    [{ seam_49: 'released' }, 3],
  ] as const) {
    const words = ['Left.', 'Right.', 'Straight on.'];
    const choices = turns(200).map(turn => ({ index: turn % of, of, words: words[turn % of] ?? '' }));
    const lines = writeCode({ ...tellingOf(seamed.edition, choices), underdrawing }, seamed.seams);
    expect(bare(lines).length).toBeLessThanOrEqual(110);
    expect(readCode(lines.join('\n'), new Teller(seamed))).toEqual({ ok: true, choices, underdrawing });
  }
});

test('a telling that was begun upon nothing takes no more room for it', () => {
  const telling = tellingOf(seamed.edition, []);
  for (const underdrawing of [{}, { unknown: 'held' }] as const)
    expect(writeCode({ ...telling, underdrawing }, seams)).toEqual(writeCode(telling, seams));
});

test('a code written down at the end of the story says that it has ended', () => {
  const story = edited();
  const at = (indices: readonly number[]) =>
    readCode(writeCode(tellingOf(story.edition, choose(story, indices)), []).join('\n'), new Teller(story));
  expect(at([1, 0, 0, 1, 0])).not.toMatchObject({ ended: true });
  expect(at([1, 0, 0, 1, 0, 0])).toMatchObject({ ended: true });
});

test('a code stands in lines of four groups of four', () => {
  for (const line of coded(turns(200)).lines.slice(0, -1))
    expect(line).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ?){4}$/);
});

test('however it is cased, spaced or broken, and whatever looks alike, it is read', () => {
  const { choices, lines } = coded(turns(200));
  const text = lines.join('\n');
  const ways = [
    text.toLowerCase(),
    bare(lines),
    lines.join(' '),
    text.replaceAll(' ', '-'),
    text.replaceAll('0', 'O').replaceAll('1', 'l'),
    text.replaceAll('0', 'o').replaceAll('1', 'I'),
    `\r\n${text.replaceAll('\n', '\r\n\r\n')}  \n`,
    text.replaceAll(' ', ' – '),
  ];
  for (const way of ways) expect(readCode(way, new Teller(three))).toEqual({ ok: true, choices });
});

test('the teller is given back where it stood, right or wrong', () => {
  const teller = new Teller(three);
  teller.choose(1);
  const step = teller.choose(2);
  const { choices, lines } = coded(turns(20));
  expect(readCode(lines.join('\n'), teller).ok).toBe(true);
  expect(teller.tell()).toBe(step);
  expect(teller.choose(0)).toEqual(new Teller(three).choose(0));
  expect(choices).toHaveLength(20);
});

test('every single wrong letter is refused, and its line is named', () => {
  const { lines } = coded(turns(200));
  for (const [at, line] of lines.entries()) {
    for (let place = 0; place < line.length; place++) {
      if (line[place] === ' ') continue;
      const wrong = line[place] === '7' ? 'K' : '7';
      const slip = lines.with(at, line.slice(0, place) + wrong + line.slice(place + 1));
      expect(readCode(slip.join('\n'), new Teller(three))).toMatchObject({ ok: false, line: at + 1 });
    }
  }
});

test('two neighbours that have changed places are refused, and their line is named', () => {
  const rows = coded(turns(200)).lines.map(line => line.replaceAll(' ', ''));
  for (const [at, row] of rows.entries()) {
    for (let place = 0; place + 1 < row.length; place++) {
      if (row[place] === row[place + 1]) continue;
      const slip = row.slice(0, place) + row[place + 1] + row[place] + row.slice(place + 2);
      expect(readCode(rows.with(at, slip).join('\n'), new Teller(three))).toMatchObject({
        ok: false,
        line: at + 1,
      });
    }
  }
});

test('a code of another edition says so, and that a file crosses', () => {
  const other = edited();
  const code = writeCode(tellingOf(other.edition, choose(other, [0, 0])), []);
  const read = readCode(code.join('\n'), new Teller(three));
  expect(read.ok ? '' : read.why).toMatch(/earlier edition.*saved file can/);
});

test.each([
  ['nothing', ' - \n', 'There is no code here yet'],
  ['far too much', 'A'.repeat(20_001), 'too long'],
  ['a short true line', 'A', 'Line 1'],
])('%s is refused plainly', (_, text, why) => {
  const read = readCode(text, new Teller(three));
  expect(read.ok ? '' : read.why).toContain(why);
});

test('a true code of a telling that the story cannot tell is refused', () => {
  const teller = new Teller(edited());
  const choices = Array.from({ length: 9 }, () => ({ index: 0, of: 1, words: '' }));
  const long = Array.from({ length: 4 }, () => ({ index: 98, of: 99, words: '' }));
  for (const made of [choices, long])
    expect(readCode(writeCode(tellingOf(teller.edition, made), []).join('\n'), teller)).toMatchObject({
      ok: false,
    });
});

test('a code of the first format is read for ever', () => {
  const story = { ...edited(), edition: '7K2M' };
  const choices = choose(story, [1, 0, 0, 1, 0, 0]);
  expect(writeCode(tellingOf('7K2M', choices), [])).toEqual(['7K2M V47B 1R6P']);
  expect(readCode('7K2M V47B 1R6P', new Teller(story))).toEqual({ ok: true, choices, ended: true });
});

test(
  'five thousand damaged and hostile codes are refused plainly or read rightly',
  () => {
    const { choices, lines } = coded(turns(60));
    const teller = new Teller(three);
    teller.choose(1);
    const step = teller.choose(2);
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(mutated(lines.join('\n')), text => {
        const result = readCode(text, teller);
        expect(teller.tell()).toBe(step);
        if (result.ok) {
          read++;
          expect(result.choices).toEqual(choices);
        } else {
          refused++;
          expect(result.why).toMatch(/^[A-Z\d].+\.$/u);
        }
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(30);
  },
  minutes,
);

test(
  'a code sealed as ours, with anything in it, is told or refused',
  () => {
    const story = edited();
    const teller = new Teller(story);
    const edition = story.edition.toUpperCase();
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 90n), fc.nat(120), (number, fewer) => {
        const told = edition + lettersOf(number >> BigInt(fewer), 1);
        const result = readCode(layOut(told.slice(0, 4) + seal(told) + told.slice(4)).join('\n'), teller);
        if (!result.ok) {
          expect(result.why).toContain('can’t be told that way');
          return;
        }
        expect(
          choose(
            story,
            result.choices.map(({ index }) => index),
          ),
        ).toEqual(result.choices);
      }),
      { numRuns: 1000 },
    );
  },
  minutes,
);
