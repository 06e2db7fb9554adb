import { sweep } from '../../engine/brush.ts';
import { gesture } from '../../engine/joints.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points, polygon } from '../../engine/path.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { beet } from './beet.ts';
import { lamps, quick } from './plan.ts';

/** Joints as for the gestures: he has come down on her, and she has set her feet. */
// biome-ignore format: joints are read in columns
const weight = { ...gesture(1, [[25, 80], [18, 77]],
  [[[9, 74], [15, 73]], [[27, 70], [29, 68]], [[37, 58], [36, 52]]],
  [[[-8, 46], [-3, 46]], [[4, 26], [8, 26]], [[-9, 3], [-3, 1]]]), waist: [2, 62] } as const;
// biome-ignore format: joints are read in columns
const bearing = { ...gesture(0.1, [[5, 91], [1, 82]],
  [[[-4, 76], [4, 76]], [[12, 66], [13, 63]], [[24, 66], [25, 68]]],
  [[[-2, 50], [4, 50]], [[-10, 28], [7, 27]], [[-19, 3], [9, 1]]]), waist: [-1, 64] } as const;

const feet: Point = [560, 556];
const tall = 198;

/**
 * Against the light: shade over whatever has been painted, but for a rim `by` picture pixels wide on the side of the lamps.
 */
const backlit = (
  p: Passage,
  box: readonly [x: number, y: number, width: number, height: number],
  by: number,
  density: number,
): void => {
  const { body } = p.planes;
  const width = Math.round(Math.sqrt((body.length * 16) / 9));
  const scale = width / 1600;
  const shift = Math.round(by * scale) - width * Math.round(Math.abs(by) * 0.5 * scale);
  p.wash({
    shape: c => c.fillRect(...box),
    pigments: [P.payne, P.umber, P.violet],
    mix: [0.7, 0.35, 0.2],
    density: (x, y) => density * (0.85 + 0.3 * quick(x * 3, y * 3)),
    keep: body.map((v, i) => 1 - v * (body[i + shift] ?? 0)),
    rim: 0,
    soft: 1,
  });
};

/** What stands before the lamps lays a long dark towards us. */
const shadow = (p: Passage, from: readonly Point[], long: number, width: number): void =>
  p.wash({
    shape: c => {
      for (const [i, [x, y]] of from.entries()) {
        const [dx, dy] = [(x - lamps[0]) / (y - lamps[1]), 1];
        const to: Point = [x + dx * long, y + dy * long];
        sweep(c, [[x, y - 4], [x + dx * long * 0.4, y + long * 0.4], to], width, {
          seed: i + 5,
          uneven: 0.4,
          profile: t => (0.5 + t) * (1 - 0.7 * smooth(0.7, 1, t)),
        });
      }
    },
    pigments: [P.payne, P.umber, P.violet],
    mix: [0.7, 0.4, 0.3],
    density: (_x, y) => 0.85 - 0.4 * smooth(560, 760, y),
    soft: (x, y) => 1.2 + 4 * smooth(0, 0.5, quick(x, y)),
    softest: 5.2,
    sway: 4,
    feature: 30,
  });

export const holding = (p: Passage): void => {
  shadow(p, points('536,556 566,558 606,560'), 190, 34);
  const k = tall / 100;
  const common = { lit: 'right', strength: 1.2 } as const;
  const tommy: Person = {
    ...common,
    gesture: weight,
    at: [feet[0] + 31 * k, feet[1] + 1],
    height: tall * 1.14,
    facing: -1,
    top: P.slate,
    lower: P.slate,
    jumper: true,
    hairColour: P.sepia,
  };
  person(p, { ...tommy, without: ['nearArm'] });
  person(p, {
    ...common,
    gesture: bearing,
    at: feet,
    height: tall,
    top: P.madder,
    lower: P.payne,
    wears: 'skirt',
    hair: 'long',
    jumper: true,
  });
  person(p, { ...tommy, without: ['farArm', 'legs', 'shoes', 'lower', 'trunk', 'head'] });
  backlit(p, [400, 300, 360, 280], 4, 0.34);
  standIn(p, points('518,561 548,566 580,565 614,567 642,561'));
};

/** Leaves that come up before feet. */
const standIn = (p: Passage, at: readonly Point[]): void =>
  p.wash({
    shape: c => {
      for (const [i, [x, y]] of at.entries()) beet(c, 40 + i, [x, y], 24, 6);
    },
    pigments: [P.moss, P.payne, P.umber],
    mix: [0.6, 0.6, 0.3],
    density: 1,
    sway: 1,
    feature: 12,
    rough: 0.3,
    body: 1,
    knock: 1,
  });

const at: Point = [936, 536];
const size = 1.3;
const onPony = (plan: string): Point[] =>
  points(plan).map(([x, y]): Point => [at[0] + x * size, at[1] - y * size]);

/** Head a little down, ears to us; its hind part is lost in the dark. */
export const pony = (p: Passage): void => {
  shadow(p, points('908,536 980,536'), 64, 26);
  const horse = onPony(
    '-50,106 -54,117 -47,113 -43,119 -40,110 -32,107 -20,101 0,98 20,100 40,98 51,88 56,70 58,44 55,26 51,28 51,48 46,46 44,38 47,22 45,2 37,1 37,20 30,42 18,46 -16,45 -25,46 -23,24 -24,1 -32,1 -33,24 -36,46 -42,58 -48,72 -54,80 -62,72 -69,66 -76,67 -78,73 -73,84 -64,98',
  );
  const farLegs = onPony('26,44 32,22 30,4 23,4 24,22 16,44 -12,46 -14,22 -13,4 -20,4 -21,24 -26,48');
  const rug = onPony(
    '-34,104 -20,102 0,99 20,101 41,99 53,88 57,66 56,46 40,40 10,42 -20,41 -38,48 -45,62 -42,84',
  );
  const round = (outline: readonly Point[]) => (c: Parameters<typeof sweep>[0]) =>
    polygon(c, curve(outline, 2, true));
  const coat = {
    pigments: [P.sepia, P.umber, P.payne],
    mix: [0.5, 0.4, 0.4],
    soft: 0.8,
    sway: 1,
    feature: 20,
    body: 1,
  } as const;
  p.wash({ ...coat, shape: round(farLegs), density: 0.9 });
  p.wash({ ...coat, shape: round(horse), density: 0.8, knock: 1 });
  p.wash({
    shape: round(rug),
    pigments: [P.sage, P.ochre, P.slate],
    mix: [0.5, 0.35, 0.4],
    density: 0.55,
    sway: 1,
    feature: 20,
    knock: 1,
    pool: 0.4,
  });
  p.ink(pen => {
    for (const strap of ['-43,86 -45,62 -38,48', '-20,101 -17,42', '12,99 17,42'])
      pen.line(onPony(strap), { width: 1, broken: 0.2 });
    pen.line(onPony('-66,97 -62,76'), { width: 1, broken: 0.1 });
  });
  backlit(p, [800, 350, 260, 200], -2.4, 0.7);
  standIn(p, points('890,540 912,546 968,545 994,540'));
};
