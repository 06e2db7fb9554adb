import { foliage, sweep } from '../../engine/brush.ts';
import { gestures } from '../../engine/gestures.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, sash, seen, slow } from './view.ts';

/** From two flights up: a pale sky, the roof of the laundry, wet asphalt, and the two of them at a ruler's width. */
// biome-ignore format: points are read in rows
export const paintYard = (p: Passage): void => {
  const within = polygons([sash.opening]);
  const { horizon } = seen;
  p.wash({
    shape: within,
    pigments: [P.slate, P.blue, P.straw],
    mix: (_x, y) => [0.5 - 0.4 * smooth(80, 280, y), 0.3, 0.4 * smooth(120, 290, y)],
    density: (x, y) => 0.34 * smooth(horizon + 6, 60, y) + 0.12 * smooth(0, 0.5, slow(x, y)),
    soft: 1,
    tide: 0.3,
    tideFeature: 120,
    within,
  });
  p.wash({
    shape: c => {
      sweep(c, points('300,286 380,280 470,284 560,276 680,284'), 20, { uneven: 0.5 });
      const r = random(12);
      for (const [x, wide] of [[366, 30], [404, 20], [588, 34]] as const)
        foliage(c, r, [x, 274], wide, 14, { clumps: 7, dabs: 14, size: 4 });
    },
    pigments: [P.violet, P.sage, P.slate],
    mix: [0.5, 0.4, 0.3],
    density: 0.5,
    soft: (x, y) => lerp(1, 9, smooth(-0.2, 0.4, slow(x, y))),
    softest: 9,
    sway: 3,
    within,
  });
  /** The yard shines; along its far side the laundry and its wall. */
  p.wash({
    shape: c => polygon(c, points('300,338 470,330 700,336 700,540 300,540')),
    pigments: [P.slate, P.violet, P.ochre],
    mix: [0.42, 0.3, 0.34],
    density: (x, y) => lerp(0.24, 0.5, smooth(350, 500, y)) * (0.8 + 0.5 * slow(x * 0.5, y * 2)),
    soft: 1.4,
    sway: 1.4,
    tide: 0.4,
    tideFeature: 60,
    within,
  });
  p.wash({
    shape: c => polygon(c, points('300,300 428,298 430,338 300,344')),
    pigments: [P.rust, P.ochre, P.violet],
    mix: [0.4, 0.4, 0.3],
    density: (x, y) => 0.66 * (0.8 + 0.4 * fine(x, y)),
    soft: 0.9,
    sway: 1,
    within,
  });
  p.wash({
    shape: c => polygon(c, points('300,280 416,276 432,300 300,303')),
    pigments: [P.slate, P.violet],
    mix: [0.7, 0.4],
    density: 0.7,
    soft: 0.9,
    sway: 1,
    rim: 0.4,
    within,
  });
  p.wash({
    shape: c => polygon(c, points('430,322 700,326 700,338 430,337')),
    pigments: [P.umber, P.violet],
    mix: [0.5, 0.4],
    density: 0.5,
    sway: 1,
    within,
  });
  p.lift({
    shape: c => {
      sweep(c, points('440,366 480,362 520,368'), 9);
      sweep(c, points('360,404 400,400 436,406'), 10);
      sweep(c, points('470,446 530,442 570,448'), 12);
    },
    amount: 0.6,
    soft: 2,
    sway: 2,
  });
  const size = 60;
  for (const [x, y] of [[574, 409], [596, 410]] as const)
    p.wash({
      shape: c =>
        sweep(
          c,
          [[x, y], [x + 14, y + 3], [x + 34, y + 4]],
          6,
        ),
      pigments: [P.violet, P.umber],
      mix: [0.6, 0.4],
      density: 0.4,
      soft: 1.4,
      within,
    });
  person(p, {
    at: [572, 409],
    height: size,
    gesture: {
      ...gestures.standing,
      head: [4, 88],
      tilt: 0.6,
      hands: [[6, 62], [14, 62]],
      elbows: [[-4, 64], [8, 60]],
    },
    top: P.madder,
    lower: P.payne,
    wears: 'skirt',
    child: true,
    lit: 'right',
  });
  person(p, {
    at: [598, 410],
    height: size * 1.14,
    gesture: {
      ...gestures.standing,
      head: [5, 87],
      tilt: 0.6,
      hands: [[8, 62], [16, 66]],
      elbows: [[-3, 64], [10, 61]],
    },
    facing: -1,
    top: P.blue,
    lower: P.slate,
    wears: 'shorts',
    child: true,
    lit: 'right',
  });
  p.clear(c => polygon(c, points('581,373 590,371 591,377 582,379')), { soft: 0.5, sway: 0.1 });
};
