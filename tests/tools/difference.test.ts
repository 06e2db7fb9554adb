import { expect, test } from 'vitest';
import { wander } from '../../tools/cover.ts';
import { differencesIn } from '../../tools/difference.ts';
import { compileText } from '../stories/compile.ts';

const opening = 'VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n~ x = held\n* Three.\n~ x = faced\n-';

function placesIn(rest: string) {
  const story = compileText(`${opening} ${rest}\n-> END`);
  return differencesIn(story, wander(story, 1));
}

test('the step in which a seam is kept does not count, only what comes later', () => {
  expect(placesIn('{x:\n- held: Four.\n- else: Five.\n}')).toEqual([{ seam: 'x', places: 0 }]);
});

test('each later step with a line that the other has not is a place', () => {
  const later =
    'Four.\n* Go on.\n- {x == held:Five.|Six.}\n* And on.\n- Seven.\n* On.\n- Eight. {x == held:Nine.}';
  expect(placesIn(later)).toEqual([{ seam: 'x', places: 2 }]);
});

test('all else is said alike where it is offered, and is found where other things are offered before it', () => {
  const later =
    'Four.\n* {x == held} Here.\n* Aa.\n* Bb.\n* Cc.\n- Five.\n* Dd.\nSix.\n* Ee.\nSeven.\n* Ff.\nEight.\n- Nine.';
  const story = compileText(`${opening} ${later}\n-> END`);
  const walks = wander(story, 30).filter(({ steps }) =>
    steps.at(-1)?.lines.every(({ text }) => text !== 'Here.'),
  );
  const straight = walks.filter(
    ({ steps }) => !steps.some(step => step.lines.some(({ text }) => text === 'Here.')),
  );
  expect(straight.length).toBeGreaterThan(5);
  for (const { places } of differencesIn(story, straight)) expect(places).toBe(0);
});

test('an option that keeps nothing is not another way of keeping', () => {
  const story = compileText(
    'VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n~ x = held\n* Three.\n- Four.\n-> END',
  );
  expect(differencesIn(story, wander(story, 5))).toEqual([]);
});
