import { sweep } from '../../engine/brush.ts';
import { winterTrees } from '../../engine/copse.ts';
import { hedge as hedgerow } from '../../engine/land.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { stand, vehicle } from '../../engine/vehicle.ts';
import { nightSky } from '../../engine/weather.ts';
import { horizon, kept, lamps, quick, slow } from './plan.ts';

export const night = (p: Passage): void => {
  nightSky(p, {
    outline:
      '104,120 210,60 380,34 560,52 720,24 900,40 1080,22 1240,56 1390,84 1492,150 1470,240 1500,300 1450,350 1400,384 1370,424 1200,410 980,426 760,412 540,424 330,408 130,422 104,372 66,330 60,250 112,190',
    pale: [760, 300],
    reach: 400,
    density: 1.2,
    seed: 4,
  });
  p.wash({
    shape: c => {
      const r = random(6);
      for (const [x, y, long, wide] of [
        [180, 150, 420, 60],
        [520, 120, 460, 54],
        [150, 262, 360, 44],
        [860, 110, 420, 56],
        [1120, 200, 330, 40],
      ] as const)
        sweep(
          c,
          [
            [x, y],
            [x + long * 0.5, y - 14 + r.gauss() * 6],
            [x + long, y + 12],
          ],
          wide,
          { seed: r.int(1, 999), uneven: 0.6 },
        );
    },
    pigments: [P.payne, P.violet],
    mix: [0.85, 0.3],
    density: (x, y) => 0.5 * (0.7 + 0.4 * slow(x, y)),
    soft: (x, y) => lerp(3, 34, smooth(-0.3, 0.4, slow(x, y))),
    softest: 34,
    sway: 16,
    feature: 90,
    rim: 0.15,
    pool: 0.4,
    tide: 0.12,
  });
};

/** The hedge in its summer leaf, against what is left of the sky; the gap, and the car in it. */
export const hedge = (p: Passage): void => {
  winterTrees(
    p,
    [
      { at: [330, horizon + 4], height: 250, seed: 54, lean: 0.05 },
      { at: [262, horizon + 4], height: 170, seed: 51, lean: -0.06 },
    ],
    { wind: 0.4, haze: 0.5, lit: 0, bones: [P.payne, P.sepia], twigs: [P.payne, P.moss] },
  );
  const leafy = {
    from: 96,
    to: 66,
    colours: [
      [P.payne, 0.7],
      [P.moss, 0.6],
      [P.sepia, 0.2],
    ],
    density: 1,
    gaps: 0.04,
    share: kept,
  } as const;
  hedgerow(p, points('70,402 200,400 400,398 600,396'), { ...leafy, seed: 5, bushes: 0.16 });
  hedgerow(p, points('800,396 1000,396 1240,400 1440,404'), { ...leafy, seed: 8, bushes: 0.2 });
  p.wash({
    shape: c => {
      polygon(c, points('40,428 60,352 200,342 420,348 590,350 622,380 628,428'));
      polygon(c, points('772,428 780,374 820,354 1000,346 1250,356 1440,356 1460,428'));
    },
    pigments: [P.payne, P.moss, P.sepia],
    mix: (x, y) => [0.7, 0.5 + 0.3 * quick(x, y), 0.25],
    density: (x, y) => 0.95 * kept(x, y) * (0.8 + 0.3 * quick(x, y)),
    soft: 3,
    sway: 9,
    feature: 26,
    body: (x, y) => kept(x, y),
  });
  vehicle(p, {
    kind: 'saloon',
    place: stand({ at: [lamps[0], horizon + 30], scale: 35, heading: -1.62, horizon, away: 26, centre: 700 }),
    colour: [P.payne, P.slate],
    mix: [0.7, 0.3],
    strength: 0.85,
    lit: 'right',
    shadow: 0,
    drawn: 0.4,
  });
  /** The gate, standing open. */
  p.ink(pen => {
    for (const k of [0, 1, 2, 3])
      pen.line(
        [
          [626, 358 + k * 15],
          [652, 352 + k * 19],
        ],
        { width: 1.6, straight: true, broken: 0.1 },
      );
    pen.line(points('626,348 627,420'), { width: 3, straight: true, broken: 0 });
    pen.line(points('652,348 653,424'), { width: 2, straight: true, broken: 0 });
    pen.line(points('777,342 776,422'), { width: 3.4, straight: true, broken: 0 });
  });
};
