import { describe, expect, test } from 'vitest';
import { lights } from '../../src/design/lights.ts';
import { treatments } from '../../src/design/treatments.ts';
import type { Focus } from '../../src/stage/gaze.ts';
import { emptyPlan, frameAt, look, type Plan, replan, stillAt, type Wanted } from '../../src/stage/plan.ts';

const middle = [0.5, 0.5] as const;
const passage = (name: string, treatment = treatments.told, focus: Focus = middle) => ({
  name,
  treatment,
  takes: 5,
  focus,
});
const field = (...passages: Wanted['passages']): Wanted => ({
  picture: 'field',
  light: lights.plain,
  focus: passages.at(-1)?.focus ?? middle,
  passages,
});
const hollow = (...passages: Wanted['passages']): Wanted => ({ ...field(...passages), picture: 'hollow' });
const progress = (plan: Plan, time: number) =>
  Object.fromEntries(frameAt(plan, time).passages.map(one => [one.name, one.progress]));
const standing = replan(emptyPlan, field(passage('sky'), passage('mud')), 0, 'at once');

describe('what is new', () => {
  test('stands at once when nothing is to bleed', () => {
    expect(progress(standing, 0)).toEqual({ sky: 1, mud: 1 });
    expect(stillAt(standing)).toBe(0);
  });

  test('bleeds in over the time it takes, and then is still', () => {
    const plan = replan(emptyPlan, field(passage('sky')), 10, 'bleeding');
    expect(progress(plan, 10)).toEqual({ sky: 0 });
    expect(progress(plan, 12.5).sky).toBeCloseTo(0.5);
    expect(progress(plan, 15)).toEqual({ sky: 1 });
    expect(stillAt(plan)).toBe(15);
  });

  test('never goes back while it comes', () => {
    const plan = replan(emptyPlan, field(passage('sky')), 0, 'bleeding');
    const moments = Array.from({ length: 51 }, (_, i) => progress(plan, i / 10).sky ?? 0);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });

  test('waits until the one before it has nearly come', () => {
    const plan = replan(emptyPlan, field(passage('sky'), passage('mud')), 0, 'bleeding');
    expect(progress(plan, 2.9)).toMatchObject({ mud: 0 });
    expect(progress(plan, 3.5).mud).toBeGreaterThan(0);
    expect(stillAt(plan)).toBe(8);
  });

  test('waits for what an earlier cue has begun', () => {
    const first = replan(emptyPlan, field(passage('sky')), 0, 'bleeding');
    const second = replan(first, field(passage('sky'), passage('mud')), 1, 'bleeding');
    expect(progress(second, 2)).toEqual({ sky: progress(first, 2).sky, mud: 0 });
    expect(stillAt(second)).toBe(8);
  });

  test('comes softly into a picture that stands, without bleeding', () => {
    const plan = replan(standing, field(passage('sky'), passage('mud'), passage('trees')), 5, 'softly');
    const [, , trees] = frameAt(plan, 5.4).passages;
    expect(trees?.progress).toBe(1);
    expect(trees?.treatment.wash).toBeCloseTo(0.5);
    expect(frameAt(plan, 6).passages[2]?.treatment).toBe(treatments.told);
  });
});

test('asking twice for the same changes nothing', () => {
  const wanted = field(passage('sky'), passage('mud'));
  const once = replan(emptyPlan, wanted, 0, 'bleeding');
  const twice = replan(once, wanted, 3, 'bleeding');
  for (const time of [3, 4, 6, 8]) expect(frameAt(twice, time)).toEqual(frameAt(once, time));
});

describe('a seam kept another way', () => {
  const turned = replan(standing, field(passage('sky'), passage('mud', treatments.faced)), 10, 'bleeding');

  test('crosses from one treatment to the other in two and a half seconds', () => {
    expect(frameAt(turned, 10).passages[1]?.treatment).toEqual(treatments.told);
    expect(frameAt(turned, 11.25).passages[1]?.treatment.chroma).toBeCloseTo(
      (1 + treatments.faced.chroma) / 2,
    );
    expect(frameAt(turned, 12.5).passages[1]?.treatment).toBe(treatments.faced);
    expect(stillAt(turned)).toBe(12.5);
  });

  test('leaves the other passages alone', () => {
    expect(frameAt(turned, 11).passages[0]).toEqual(frameAt(standing, 11).passages[0]);
  });

  test('goes on from wherever a crossing had come to', () => {
    const again = replan(turned, field(passage('sky'), passage('mud', treatments.held)), 11, 'bleeding');
    expect(frameAt(again, 11).passages[1]?.treatment.wash).toBeCloseTo(
      frameAt(turned, 11).passages[1]?.treatment.wash ?? 0,
    );
  });

  test('is what bleeds in when it had not begun to', () => {
    const queued = replan(emptyPlan, field(passage('sky'), passage('mud')), 0, 'bleeding');
    const kept = replan(queued, field(passage('sky'), passage('mud', treatments.held)), 1, 'bleeding');
    expect(frameAt(kept, 3.2).passages[1]?.treatment).toBe(treatments.held);
  });
});

describe('another picture', () => {
  const next = replan(standing, hollow(passage('house')), 10, 'bleeding');

  test('lets the last dry to bare paper, its line last', () => {
    expect(frameAt(next, 10).picture).toBe('field');
    const late = frameAt(next, 11).passages[0]?.treatment;
    expect(late?.wash).toBe(0);
    expect(late?.line).toBeGreaterThan(0);
    const gone = frameAt(next, 11.2 - 1e-9).passages[0]?.treatment;
    expect(gone?.line).toBeCloseTo(0);
  });

  test('only then begins', () => {
    expect(frameAt(next, 11.2).picture).toBe('hollow');
    expect(progress(next, 11.2)).toEqual({ house: 0 });
    expect(progress(next, 12).house).toBeGreaterThan(0);
    expect(stillAt(next)).toBeCloseTo(16.2);
  });

  test('called for while the last still dries, takes its place', () => {
    const third = replan(next, field(passage('sky')), 10.5, 'bleeding');
    expect(frameAt(third, 11).picture).toBe('field');
    expect(frameAt(third, 11).passages).toEqual(frameAt(next, 11).passages);
    expect(progress(third, 11.3)).toHaveProperty('sky');
  });

  test('begins at once where there was only bare paper', () => {
    const plan = replan(emptyPlan, hollow(passage('house')), 3, 'bleeding');
    expect(progress(plan, 4).house).toBeGreaterThan(0);
  });

  test('stands at once when nothing is to move', () => {
    const plan = replan(standing, hollow(passage('house')), 10, 'at once');
    expect(progress(plan, 10)).toEqual({ house: 1 });
    expect(stillAt(plan)).toBe(10);
  });
});

test('a new light comes slowly over what stands', () => {
  const plan = replan(
    standing,
    { ...field(passage('sky'), passage('mud')), light: lights.evening },
    5,
    'bleeding',
  );
  expect(frameAt(plan, 5).light.top).toEqual(lights.plain.top);
  expect(frameAt(plan, 7).light.top[0]).toBeCloseTo((1 + lights.evening.top[0]) / 2);
  expect(frameAt(plan, 9).light.top).toEqual(lights.evening.top);
});

test('a new picture has its own light from the first', () => {
  const plan = replan(standing, { ...hollow(passage('house')), light: lights.night }, 10, 'bleeding');
  expect(frameAt(plan, 11).light.top).toEqual(lights.plain.top);
  expect(frameAt(plan, 11.3).light.top).toEqual(lights.night.top);
});

test('many at once make haste', () => {
  const many = Array.from({ length: 9 }, (_, i) => passage(`passage ${i}`));
  expect(stillAt(replan(emptyPlan, field(...many), 0, 'bleeding'))).toBeLessThan(12);
});

test('what still waits its turn gives way when it is told to stand', () => {
  const queued = replan(emptyPlan, field(passage('sky'), passage('mud')), 0, 'bleeding');
  expect(progress(replan(queued, field(passage('sky'), passage('mud')), 1, 'at once'), 1)).toEqual({
    sky: 1,
    mud: 1,
  });
});

describe('the crop', () => {
  const [left, right] = [
    [0.3, 0.5],
    [0.7, 0.5],
  ] as const;
  const sky = passage('sky');
  const boys = passage('boys', treatments.told, left);
  const kathy = passage('kathy', treatments.told, right);
  const across = (plan: Plan, time: number): number => frameAt(plan, time).focus[0];
  const standing = replan(emptyPlan, field(sky), 0, 'at once');
  const told = replan(standing, field(sky, boys), 10, 'bleeding');

  test('glides to a new passage while that bleeds in, slow to begin and slow to end', () => {
    expect(frameAt(told, 10).focus).toEqual(middle);
    expect(across(told, 12.5)).toBeCloseTo(0.4);
    expect(middle[0] - across(told, 10.25)).toBeLessThan(0.2 * 0.05);
    expect(across(told, 14.75) - left[0]).toBeLessThan(0.2 * 0.05);
    expect(across(told, 15)).toBeCloseTo(left[0]);
    expect(stillAt(told)).toBe(15);
  });

  test('lets the loop sleep no sooner than it has come to rest', () => {
    const quick = { ...boys, takes: 1 };
    expect(stillAt(replan(standing, field(sky, quick), 10, 'bleeding'))).toBe(15);
  });

  test('sets out for each of several passages in its turn, and never leaps', () => {
    const both = replan(standing, field(sky, boys, kathy), 10, 'bleeding');
    expect(across(both, 12.9)).toBeCloseTo(across(told, 12.9));
    expect(across(both, stillAt(both))).toBeCloseTo(right[0]);
    for (let time = 10; time < stillAt(both); time += 0.1)
      expect(Math.abs(across(both, time + 0.1) - across(both, time))).toBeLessThan(0.02);
  });

  test('goes on from wherever it had come to when the next is told', () => {
    const turned = replan(told, field(sky, boys, kathy), 12, 'bleeding');
    for (const time of [12, 12.9]) expect(frameAt(turned, time).focus).toEqual(frameAt(told, time).focus);
    expect(across(turned, stillAt(turned))).toBeCloseTo(right[0]);
    expect(replan(turned, field(sky, boys, kathy), 40, 'bleeding').looking.glides).toEqual([]);
  });

  test('does not move for what is looked at from the same place', () => {
    expect(
      replan(told, field(sky, boys, passage('mud', treatments.told, left)), 20, 'bleeding').looking,
    ).toEqual({ at: left, glides: [] });
  });

  test.each(['at once', 'softly'] as const)('simply stands there when what is new comes %s', arrival => {
    const plan = replan(told, field(sky, boys, kathy), 12, arrival);
    expect(frameAt(plan, 12).focus).toEqual(right);
  });

  test('waits on bare paper where the first passage is to be', () => {
    const plan = replan(standing, hollow(boys, kathy), 20, 'bleeding');
    expect(frameAt(plan, 21).focus).toEqual(middle);
    expect(frameAt(plan, 21.3).focus).toEqual(left);
    expect(across(plan, stillAt(plan))).toBeCloseTo(right[0]);
  });

  test('goes on gliding over a picture that dries', () => {
    const plan = replan(told, hollow(sky), 12, 'bleeding');
    expect(across(plan, 13)).toBeCloseTo(across(told, 13));
  });

  test('stands where it is to be when its shape has changed', () => {
    const plan = look(told, right);
    expect(frameAt(plan, 11).focus).toEqual(right);
    expect(across(plan, 20)).toBe(right[0]);
  });
});
