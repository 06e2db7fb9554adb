import { sweep } from '../../engine/brush.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { seen, stoodAt } from './view.ts';

// biome-ignore format: points are read in rows
export const paintSink = (p: Passage): void => {
  const sink = (x: number, y: number): Point => seen.project([x, y, 7.35]);
  p.clear(c => polygon(c, [sink(2.42, 0.92), sink(3.3, 0.92), sink(3.28, 0.66), sink(2.44, 0.66)]), { soft: 0.7, sway: 0.6 });
  p.wash({
    shape: c => polygon(c, [sink(2.44, 0.88), sink(3.26, 0.87), sink(3.2, 0.68), sink(2.46, 0.66)]),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: 0.3,
    soft: 2,
    sway: 1.5,
    tide: 0.2,
  });
  p.ink(pen => {
    pen.line([sink(2.42, 0.92), sink(3.34, 0.92)], { straight: true, broken: 0.3 });
    pen.line([sink(3.3, 0.92), sink(3.27, 0.66), sink(2.5, 0.66)], { straight: true, broken: 0.5 });
    pen.line([sink(3.16, 1.5), sink(3.16, 1.2), sink(3.1, 1.16), sink(3.08, 1.1)], {
      width: 1.4,
      broken: 0.1,
    });
  });
  person(p, {
    ...stoodAt([2.86, 0, 7.1], 1.62),
    gesture: {
      ...gestures.standing,
      view: 'back',
      tilt: 0.3,
      elbows: [[-12, 65], [12, 65]],
      hands: [[-5, 58], [5, 58]],
    },
    top: P.slate,
    lower: P.umber,
    wears: 'longSkirt',
    hair: 'tied',
    lit: 'left',
    strength: 0.85,
  });
  const bishop: Person = {
    ...stoodAt([2.28, 0, 7.2], 1.96),
    gesture: {
      ...gestures.standing,
      head: [3, 90],
      tilt: 0.22,
      elbows: [[-11, 64], [11, 63]],
      hands: [[6, 58], [21, 60]],
    },
    top: P.payne,
    lower: P.sepia,
    hair: 'short',
    facing: -1,
    lit: 'left',
    strength: 0.85,
  };
  person(p, bishop);
  const [x, y] = handAt(bishop, 1);
  const towel: Point[] = [[x - 3, y - 5], [x + 20, y - 4], [x + 22, y + 50], [x + 8, y + 56], [x - 1, y + 48]];
  p.clear(c => polygon(c, towel), { soft: 0.7, sway: 0.8 });
  p.wash({
    shape: c => {
      for (const a of [3, 11, 18])
        sweep(
          c,
          [[x + a, y + 2], [x + a + 1, y + 26], [x + a - 1, y + 52]],
          4,
        );
    },
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 1,
    sway: 0.8,
    within: c => polygon(c, towel),
  });
};
