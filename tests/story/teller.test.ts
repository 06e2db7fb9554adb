import { describe, expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { compileFixture, compileText } from '../stories/compile.ts';
import { lastOf, tell, wordsOf } from '../stories/tell.ts';

describe('a step', () => {
  test('is all the words up to the next choice, and what can be said next', () => {
    const [first, second] = tell(compileText('One.\nTwo.\n* Three.\n* Four.\n- Five.\n-> END'), 1);
    expect(wordsOf(first)).toEqual(['One.', 'Two.']);
    expect(first?.choices).toEqual(['Three.', 'Four.']);
    expect(wordsOf(second)).toEqual(['Four.', 'Five.']);
    expect(second?.choices).toEqual([]);
  });

  test('knows the words that were chosen for her, and only those', () => {
    const [, second] = tell(compileText('Say it.\n* Yes.\n- Yes.\nAnd no.\n-> END'), 0);
    expect(second?.lines.map(line => line.chosen)).toEqual([true, false, false]);
  });

  test('knows the knot it waits in, and the one it ends in', () => {
    const told = tell(compileText('-> a\n=== a\nA.\n* Go.\n-> b\n=== b\nB.\n-> END'), 0);
    expect(told.map(step => step.knot)).toEqual(['a', 'b']);
  });

  test('waits where its choices are, though the last words come from another knot', () => {
    const [first] = tell(compileText('-> a\n=== a\nA.\n-> b ->\n* Go.\n- -> END\n=== b\nB.\n->->'));
    expect(wordsOf(first)).toEqual(['A.', 'B.']);
    expect(first?.knot).toBe('a');
  });

  test('is told once, however often it is asked for', () => {
    const teller = new Teller(compileText('{&One|Two}.\n* Again.\n-> END'));
    expect(teller.tell()).toBe(teller.tell());
  });
});

describe('cues', () => {
  const cued = (text: string) => {
    const [first] = tell(compileText(`-> a\n=== a\n${text}\n-> END`));
    return first?.lines.map(line => line.cues.map(cue => Object.values(cue).join(' ')));
  };

  test('stay with their line, in the order they are written', () => {
    expect(cued('One. # hear: slap # wait: 2 # hear: rook\nTwo. # light: rain')).toEqual([
      ['hear slap', 'wait 2', 'hear rook'],
      ['light rain'],
    ]);
  });

  test('that stand alone are carried forward to the next words', () => {
    expect(
      cued('# picture: car\n# ambience: ward\nOne.\n# hear: slap\n{false: never}\nTwo. # wait: 1'),
    ).toEqual([
      ['picture car', 'ambience ward'],
      ['hear slap', 'wait 1'],
    ]);
  });

  test('that stand alone after the last words go back to them', () => {
    expect(cued('One.\n~ temp x = 1\n# hear: slap\n~ x = 2')).toEqual([['hear slap']]);
  });

  test('of a choice belong to its words', () => {
    const [, second] = tell(compileText('-> a\n=== a\nOne.\n* Two. # hear: slap\n- Three.\n-> END'), 0);
    expect(second?.lines.map(line => line.cues.length)).toEqual([1, 0]);
  });
});

test('a note is with its choice, and not among the cues of the words it becomes', () => {
  const text = '-> a\n=== a\nOne.\n* Two.\n* Three. # soften: death, medical # hear: slap\n- Four.\n-> END';
  const [first, second] = tell(compileText(text), 1);
  expect(first?.choices).toEqual(['Two.', 'Three.']);
  expect(first?.notes).toEqual([undefined, { kind: 'soften', contents: ['death', 'medical'] }]);
  expect(second?.lines[0]).toEqual({ text: 'Three.', cues: [{ kind: 'hear', sound: 'slap' }], chosen: true });
});

describe('the ledger', () => {
  const story = compileFixture('seams');

  test('is empty before anything is asked', () => {
    expect(tell(story)[0]?.ledger).toEqual({ seams: {}, guesses: {}, told: [] });
  });

  test('keeps the way of a seam with the words that were chosen', () => {
    expect(lastOf(tell(story, 0, 1)).ledger.seams).toEqual({
      first_day: { way: 'faced', words: 'None of us could say.', amendment: undefined },
    });
  });

  test('sets an amendment beside what was kept first', () => {
    expect(lastOf(tell(story, 0, 0, 0, 0)).ledger.seams.first_day).toEqual({
      way: 'held',
      words: 'There was a first day.',
      amendment: 'It was not quite so.',
    });
  });

  test('keeps what she supposed, with her words', () => {
    expect(lastOf(tell(story, 1, 1)).ledger.guesses).toEqual({
      guess_who: { answer: 'madame', words: 'Madame did.' },
    });
  });

  test('is the same one where nothing has been kept since', () => {
    const [first, second, third] = tell(
      compileText('VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n- Three.\n* Four.\n~ x = held\n- -> END'),
      0,
      0,
    );
    expect(second?.ledger).toBe(first?.ledger);
    expect(third?.ledger).not.toBe(first?.ledger);
  });

  test('lists the memories begun, in the order of telling', () => {
    expect(lastOf(tell(story, 0)).ledger.told).toEqual(['hollow']);
    expect(lastOf(tell(story, 0, 2)).ledger.told).toEqual(['hollow', 'rain']);
    expect(lastOf(tell(story, 1)).ledger.told).toEqual(['rain']);
  });
});

test('two memories begun in one step are told in the order in which they are begun', () => {
  const text = '-> rain\n=== hollow\nTwo.\n* Three.\n- -> END\n=== rain\nOne.\n-> hollow';
  expect(tell(compileText(text))[0]?.ledger.told).toEqual(['rain', 'hollow']);
});

describe('said()', () => {
  test('gives back her words in the very step in which they were chosen', () => {
    expect(wordsOf(lastOf(tell(compileFixture('seams'), 0, 0)))).toContain(
      'I told you so: There was a first day.',
    );
  });

  test('gives back the first words even after they were amended', () => {
    const text = `VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n~ x = held\n- Three.\n* Four.\n~ x += amended\n- {said("x")}\n-> END`;
    expect(wordsOf(lastOf(tell(compileText(text), 0, 0)))).toEqual(['Four.', 'Two.']);
  });

  test('refuses a seam that has not been asked', () => {
    const teller = new Teller(compileText('VAR x = unasked\n-> a\n=== a\n{said("x")}\n-> END'));
    expect(() => teller.tell()).toThrow('said("x") comes before the seam has been asked');
  });
});

describe('before()', () => {
  const text = `VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n~ x = faced\n- {before("x") == "held": Last time I kept it.|<{before("x")}>}\n-> END`;

  test('gives the way that the telling before kept, whatever this one keeps', () => {
    const teller = new Teller(compileText(text));
    teller.restart({ x: 'held' });
    expect(wordsOf(teller.choose(0))).toEqual(['Two.', 'Last time I kept it.']);
    expect(teller.tell().ledger).toMatchObject({
      seams: { x: { way: 'faced' } },
      underdrawing: { x: 'held' },
    });
    teller.restart({ x: 'released' });
    expect(wordsOf(teller.choose(0))).toEqual(['Two.', '<released>']);
  });

  test('gives nothing where there was none, or it was not asked', () => {
    const teller = new Teller(compileText(text));
    expect(wordsOf(teller.choose(0))).toEqual(['Two.', '<>']);
    teller.restart({ x: 'held' });
    teller.restart({});
    expect(wordsOf(teller.choose(0))).toEqual(['Two.', '<>']);
  });

  test('gives the same from a mark', () => {
    const teller = new Teller(compileText(text));
    teller.restart({ x: 'held' });
    const mark = teller.mark();
    teller.restart();
    teller.return(mark);
    expect(wordsOf(teller.choose(0))).toEqual(['Two.', 'Last time I kept it.']);
  });

  test('refuses a name that is no seam', () => {
    const unknown = 'VAR y = "z"\n-> a\n=== a\n{before(y)}\n-> END';
    expect(() => new Teller(compileText(unknown)).tell()).toThrow('before("z") names no seam');
  });
});

describe('a story that goes wrong', () => {
  test('by running out of words says so instead of ending', () => {
    const teller = new Teller(
      compileText(
        '-> a\n=== a\nOne.\n* Two.\n-> b\n=== b\n{false: -> END}\nThree.\n-> c ->\n-> END\n=== c\n->->',
      ),
    );
    expect(teller.choose(0).choices).toEqual([]);
    const broken = new Teller(compileText('VAR way = -> a\n-> way\n=== a\n* {false} Never.\n-> END'));
    expect(() => broken.tell()).toThrow(/ran out of content/);
  });

  test('by going round without a word is stopped', { timeout: 20_000 }, () => {
    const teller = new Teller(compileText('-> a\n=== a\n- (loop) \n-> loop'));
    expect(() => teller.tell()).toThrow(/runs away/);
  });

  test('by talking for ever is stopped', () => {
    const teller = new Teller(compileText('-> a\n=== a\n- (loop) And another thing.\n-> loop'));
    expect(() => teller.tell()).toThrow(/a step of over \d+ lines/);
  });

  test('can be told again from the start, and from a mark', () => {
    const text = 'VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n{said("x")}\n* Three.\n- Four.\n-> END';
    const teller = new Teller(compileText(text));
    const mark = teller.mark();
    expect(() => teller.choose(0)).toThrow();
    expect(wordsOf(teller.restart())).toEqual(['One.']);
    expect(() => teller.choose(0)).toThrow();
    teller.return(mark);
    expect(wordsOf(teller.choose(1))).toEqual(['Three.', 'Four.']);
  });

  test('is not made to say what was not offered', () => {
    const teller = new Teller(compileText('One.\n* Two.\n- Three.\n-> END'));
    expect(() => teller.choose(1)).toThrow(new RangeError('choice 1 was not offered; there are 1'));
    expect(() => teller.choose(-1)).toThrow(RangeError);
  });
});

test('two options with the same words are told apart by where they are written', () => {
  const teller = new Teller(compileText('One.\n+ Yes.\n+ Yes.\n- Three.\n-> END'));
  expect(new Set(teller.sources).size).toBe(2);
});
