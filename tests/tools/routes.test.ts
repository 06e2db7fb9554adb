import { describe, expect, test } from 'vitest';
import type { CompiledStory } from '../../src/story/compiled.ts';
import { allRoutes, everyOption, type Route, routeOf, tellerAt } from '../../tools/routes.ts';
import { compileFixture } from '../stories/compile.ts';

const story = compileFixture('seams');

function at(memory: string, told: CompiledStory = story) {
  const teller = tellerAt(told, memory, 1);
  if (!teller) throw new Error(`${memory} was not reached`);
  return teller;
}

const words = ({ steps }: Route) => steps.map(step => step.lines[0]?.text);

test('a memory is begun where a seeded telling comes to it', () => {
  expect(
    at('hollow')
      .tell()
      .lines.map(line => line.text),
  ).toContain('We came down to it in a van.');
  expect(
    at('road')
      .tell()
      .lines.map(line => line.text),
  ).toEqual(['The road was wet.']);
  expect(tellerAt(story, 'boat', 1)).toBeUndefined();
});

test('a route goes on until the story waits in another knot', () => {
  const { steps, choices } = routeOf(at('hollow'), 'hollow', () => 0);
  expect(choices).toEqual([0]);
  expect(steps.map(step => step.knot)).toEqual(['hollow', 'rain']);
});

test('a route goes on to the end where there is no other knot', () => {
  expect(routeOf(at('rain'), 'rain', () => 0).steps.at(-1)?.choices).toEqual([]);
});

describe('all routes', () => {
  test('are every way through, each once', () => {
    const routes = allRoutes(at('hollow'), 'hollow', 9) ?? [];
    expect(routes.map(route => words(route)[1])).toEqual([
      'There was a first day.',
      'None of us could say.',
      'I let that go.',
    ]);
  });

  test('leave the teller where it stood', () => {
    const teller = at('hollow');
    const step = teller.tell();
    allRoutes(teller, 'hollow', 9);
    expect(teller.tell()).toEqual(step);
  });

  test('are too many to print above a number', () => {
    expect(allRoutes(at('hollow'), 'hollow', 2)).toBeUndefined();
  });

  test('can be so few as take every option', () => {
    const routes = everyOption(at('hollow'), 'hollow', 9);
    expect(new Set(routes.map(route => words(route)[1])).size).toBe(3);
  });
});
