import { describe, expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { walk, wordsOfStep } from '../../tools/walk.ts';
import { compileFixture, compileText } from '../stories/compile.ts';

const always = (index: number) => () => index;
const walkText = (text: string) => walk(new Teller(compileText(text)), always(0));

test('a walk is a telling: its choices, told again, give the same steps', () => {
  const story = compileFixture('seams');
  const { steps, choices, fault } = walk(new Teller(story), always(0));
  const teller = new Teller(story);
  expect([teller.tell(), ...choices.map(choice => teller.choose(choice))]).toEqual(steps);
  expect(fault).toBeUndefined();
});

test('it tells what every step offered, down to the last, which offers nothing', () => {
  const { steps, offered } = walk(new Teller(compileFixture('seams')), always(0));
  expect(offered.map(paths => paths.length)).toEqual(steps.map(step => step.choices.length));
  expect(offered.at(-1)).toEqual([]);
});

test('the words of a step are what stands between spaces', () => {
  const { steps } = walkText('One two, three.\nFour – five.\n-> END');
  expect(steps.map(wordsOfStep)).toEqual([6]);
});

describe('what breaks on the way is told with the place and the choices that lead there', () => {
  test('a dead end', () => {
    const { fault } = walkText(
      'VAR x = -> b\n-> a\n=== a\nOne.\n* Two.\n-> x\n=== b\n* {false} Three.\n-> END',
    );
    expect(fault).toMatch(/ran out of content[\s\S]*in a, after "Two\." \(choices 0\)$/);
  });

  test('a passage that is not of the picture that stands', () => {
    const { fault } = walkText(
      '-> a\n=== a\n# picture: car\nOne.\n* Two.\n-> b\n=== b\nThree. # show: tommy\n-> END',
    );
    expect(fault).toMatch(/^"show: tommy" stands where the picture is car[\s\S]*\(choices 0\)$/);
  });

  test('words of a seam that has not been asked', () => {
    const { fault } = walkText('VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n- {said("x")}\n-> END');
    expect(fault).toMatch(/^said\("x"\) comes before/);
  });

  test('a step without a word', () => {
    expect(walkText('-> a\n=== a\n* One.\n- -> END').fault).toMatch(/^there is a step without a word/);
  });

  test('a story that never ends', () => {
    expect(walkText('-> a\n=== a\nOne.\n+ Two.\n-> a').fault).toMatch(/^there is no end after 2000 choices/);
  });
});
