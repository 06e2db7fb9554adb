import { describe, expect, test } from 'vitest';
import { printed } from '../../tools/compile/problem.ts';
import { compileText, tryStory } from '../stories/compile.ts';

const ways = 'LIST ways = unasked, held, faced, released, amended\nEXTERNAL said(seam)';

/** What is wrong with a story, a line each. */
function wrong(main: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const compiled = tryStory(main, others);
  return compiled.ok ? [] : compiled.problems.map(printed);
}

describe('a sound story', () => {
  const story = compileText(`VAR first_day = unasked
VAR guess_why = ()
VAR tide = 0
-> hollow
=== hollow ===
# picture: hollow # ambience: fields
One. # show: sky # hear: rook
# picture: none
{tide: Two. # hear: rook}
-> verge
=== verge ===
# music: theme
{far(1)}
-> END
=== function far(x) ===
~ return x`);

  test('names its seams, its guesses and its memories, and nothing else', () => {
    expect(story.seams).toEqual(['first_day']);
    expect(story.guesses).toEqual(['guess_why']);
    expect(story.memories).toEqual(['hollow']);
  });

  test('says what each knot calls for, each thing once', () => {
    expect(story.needs).toEqual({
      hollow: { pictures: ['hollow'], ambiences: ['fields'], music: [], sounds: ['rook'] },
      verge: { pictures: [], ambiences: [], music: ['theme'], sounds: [] },
    });
  });

  test('has an edition of four letters, the same for the same story and another for another', () => {
    expect(story.edition).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(compileText('One.\n-> END').edition).toBe(compileText('One.\n-> END').edition);
    expect(compileText('One.\n-> END').edition).not.toBe(compileText('Two.\n-> END').edition);
  });

  test('may be saved with a byte order mark and in the manner of Windows', () => {
    const compiled = tryStory('\uFEFF-> a\r\n=== a ===\r\nOne.\r\n-> END\r\n');
    expect(compiled.ok && compiled.story.ink.includes('\uFEFF')).toBe(false);
    expect(compiled.ok).toBe(true);
  });

  test('lists every file it is made of', () => {
    const compiled = tryStory('INCLUDE a/b.ink\n-> b', { 'story/a/b.ink': '=== b\nOne.\n-> END' });
    expect(compiled.files).toEqual(['story/main.ink', 'story/a/b.ink']);
  });
});

describe('a story is refused, with file and line, for', () => {
  test('a cue nobody knows', () => {
    const [first] = wrong('INCLUDE a/tape.ink\n-> tape', {
      'story/a/tape.ink': '=== tape ===\n# picture: dormitry\nOne.\n-> END',
    });
    expect(first).toMatch(/^story\/a\/tape\.ink:2: no picture is called "dormitry"; there is dormitory, /);
  });

  test('each of several cues on one line', () => {
    expect(wrong('-> a\n=== a\nOne. # hear: slap # hear: slop # light: lite\n-> END')).toEqual([
      expect.stringMatching(/^story\/main\.ink:3: no sound is called "slop"/),
      expect.stringMatching(/^story\/main\.ink:3: no light is called "lite"/),
    ]);
  });

  test('a cue on a choice', () => {
    expect(wrong('-> a\n=== a\nOne.\n* Two. # here: slap\n- -> END')[0]).toMatch(
      /^story\/main\.ink:4: no cue/,
    );
  });

  test('a cue before the first knot', () => {
    expect(wrong('# picture: car\n-> a\n=== a\nOne.\n-> END')).toEqual([
      'story/main.ink:1: "# picture: car" stands before the first knot; write it in one',
    ]);
  });

  test('a cue that is put together while the story runs', () => {
    expect(wrong('VAR x = 1\n-> a\n=== a\nOne. # light: {x}\n-> END')[0]).toMatch(/:4: a cue is plain words/);
  });

  test('a passage that none of the pictures set before it in its knot has', () => {
    const story = (cue: string) =>
      `-> a\n=== a\n# picture: car\nOne.\n# picture: ward\nTwo. # ${cue}\n-> END`;
    expect(wrong(story('show: tray'))).toEqual([]);
    expect(wrong(story('show: gate'))).toEqual([]);
    expect(wrong(story('show: tommy'))[0]).toMatch(
      /^story\/main\.ink:6: the picture "car" has no passage "tommy"; it has night, .*; the picture "ward" has/,
    );
  });

  test('a passage of no picture', () => {
    expect(wrong('-> a\n=== a\n# picture: none\nOne. # show: tommy\n-> END')).toEqual([
      'story/main.ink:4: bare paper has no passage "tommy"',
    ]);
  });

  test('but not for a passage where no picture is set in its knot', () => {
    expect(wrong('-> a\n=== a\nOne. # show: tommy\n-> END')).toEqual([]);
  });

  test('words of a seam nobody has', () => {
    const story = `${ways}\nVAR first_day = unasked\n-> a\n=== a\n{said("frist_day")}\n-> END`;
    expect(wrong(story)).toEqual(['story/main.ink:6: said("frist_day") names no seam; there is first_day']);
  });

  test('the way of a seam nobody has, in the telling before', () => {
    const story = (seam: string) =>
      `${ways}\nEXTERNAL before(seam)\nVAR first_day = unasked\n-> a\n=== a\n{before("${seam}") == "held":One.|Two.}\n-> END`;
    expect(wrong(story('first_day'))).toEqual([]);
    expect(wrong(story('frist_day'))).toEqual([
      'story/main.ink:7: before("frist_day") names no seam; there is first_day',
    ]);
  });

  test('an option in square brackets, but not for brackets she says', () => {
    const option = (words: string) => wrong(`-> a\n=== a\nOne.\n* ${words}\n- -> END`);
    expect(option('[Two]')[0]).toMatch(/^story\/main\.ink:4: an option in square brackets/);
    expect(option('Two [three] four')).toHaveLength(1);
    expect(option('\\[Two\\]')).toEqual([]);
  });

  test('what ink calls an error', () => {
    expect(wrong('-> a\n=== a\nOne.\n-> nowhere')[0]).toMatch(/^story\/main\.ink:4: .*nowhere/);
  });

  test('what ink only warns of', () => {
    expect(wrong('-> a\n=== a\nOne.')[0]).toMatch(/^story\/main\.ink:3: Apparent loose end/);
  });

  test('what its writer left to do', () => {
    expect(wrong('-> a\n=== a\nTODO: the tape\nOne.\n-> END')).toEqual([
      'story/main.ink:3: still to do: the tape',
    ]);
  });

  test('a file that is not there', () => {
    expect(wrong('INCLUDE gone.ink\n-> a\n=== a\nOne.\n-> END')[0]).toMatch(
      /^story\/main\.ink:1: .*gone\.ink/,
    );
  });

  test('everything at once, in the order of the text and each thing once', () => {
    const lines = wrong('-> a\n=== a\n# hear: slop\nOne.\n* [Two]\n# hear: slop\n- Three.');
    expect(lines.map(line => line.split(':')[1])).toEqual(['3', '5', '6', '7']);
  });
});
