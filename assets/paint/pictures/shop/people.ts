import { dab, sweep } from '../../engine/brush.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { stand } from '../../engine/room.ts';
import { quick, seen, spot } from './view.ts';

/** Walking as if along a wall in the dark, the flat of one hand towards the shelves. */
// biome-ignore format: joints are read in columns
const feelingAlong: Gesture = { ...gesture(0.05, [[2, 90], [0, 82]],
  [[[-8, 77], [8, 77]], [[-11, 63], [20, 72]], [[-9, 50], [32, 76]]],
  [[[-5, 50], [4, 50]], [[-7, 27], [8, 28]], [[-12, 4], [9, 1]]]), view: 'front', waist: [0, 65] };

export const paintTommy = (p: Passage): void => {
  const at = [-0.42, 0, 4.7] as const;
  person(p, {
    gesture: feelingAlong,
    at: spot(...at),
    height: 1.8 * seen.sizeAt(at),
    facing: -1,
    top: P.blue,
    lower: P.payne,
    jumper: true,
    hairColour: P.sepia,
    lit: 'right',
    strength: 1.05,
  });
};

/** Its nearest upright edge stands here. */
const box = stand(seen, [0.36, 0, 2.62], 0.34);
const [half, deep, high] = [0.31, 0.24, 0.4] as const;

const letters = [
  '0,100 0,0 44,0',
  '66,0 88,100 112,0 M76,42 102,42',
  '126,100 178,100 M152,100 152,0',
  '232,100 194,100 194,0 234,0 M194,52 226,52',
  '250,0 250,100 282,96 286,66 250,52 288,0',
];

/** A tea chest, LATER on its side in chalk, and the dust of what nobody has got to. */
export const paintBox = (p: Passage): void => {
  const front = [
    box.at(-half, 0, -deep),
    box.at(half, 0, -deep),
    box.at(half, high, -deep),
    box.at(-half, high, -deep),
  ];
  const flank = [
    box.at(-half, 0, -deep),
    box.at(-half, 0, deep),
    box.at(-half, high, deep),
    box.at(-half, high, -deep),
  ];
  const inside = [
    box.at(-half, high, -deep),
    box.at(half, high, -deep),
    box.at(half, high, deep),
    box.at(-half, high, deep),
  ];
  lay(
    p,
    c =>
      polygon(c, [
        box.at(-half, 0, -deep),
        box.at(half + 0.3, 0, -deep - 0.12),
        box.at(half + 0.36, 0, deep),
        box.at(half, 0, deep),
      ]),
    'violet .6 sepia .5',
    0.6,
    { soft: 2.4 },
  );
  p.clear(polygons([front, flank, inside]));
  lay(
    p,
    c => polygon(c, front),
    'umber .7 sepia .45 violet .3',
    (x, y) => 0.6 + 0.16 * quick(x, y),
    { pool: 0.4, streak: 0.2 },
  );
  lay(
    p,
    c => polygon(c, flank),
    'ochre .5 umber .5',
    (x, y) => 0.56 + 0.12 * quick(x, y),
    { pool: 0.4 },
  );
  lay(p, c => polygon(c, inside), 'sepia .9 payne .4', 1, { pool: 0.4 });
  /** What sticks out of it: a roll, a stick, the corner of a frame. */
  lay(
    p,
    c => {
      for (const [x, z, dx, up, wide] of [
        [-0.2, 0.1, -0.05, 0.3, 9],
        [-0.08, 0.16, 0.06, 0.22, 14],
        [0.2, 0.12, 0.1, 0.26, 5],
      ] as const)
        sweep(c, [box.at(x, high - 0.06, z), box.at(x + dx, high + up, z)], wide, {
          uneven: 0.1,
          seed: wide,
        });
    },
    'umber .5 violet .4',
    0.6,
    { knock: 1, body: 1 },
  );
  const chalk = (stroke: string): Point[] =>
    points(stroke).map(([u, v]) =>
      box.at(-half + 0.07 + (u / 288) * (2 * half - 0.14), 0.11 + (v / 100) * 0.17, -deep),
    );
  const strokes = letters.flatMap(letter => letter.split(' M').map(chalk));
  p.lift({
    shape: c => {
      for (const [i, stroke] of strokes.entries())
        sweep(c, stroke, 5, { seed: i + 1, uneven: 0.5, straight: true });
    },
    amount: 0.86,
    soft: 0.8,
    sway: 0.6,
  });
  p.ink(pen => {
    pen.line([front[3], front[2], front[1]] as Point[], { straight: true, broken: 0.15 });
    pen.line([front[3], front[0]] as Point[], { straight: true, broken: 0.1 });
    pen.line([front[3], flank[2]] as Point[], { straight: true, broken: 0.3 });
  });
};

/** In to the shoulder, and looking somewhere else, as one does to feel. */
// biome-ignore format: joints are read in columns
const armIn: Gesture = { ...gesture(0.15, [[12, 58], [6, 51]],
  [[[-3, 47], [6, 46]], [[7, 34], [17, 37]], [[17, 30], [27, 25]]],
  [[[-8, 25], [-3, 24]], [[7, 3], [12, 3]], [[-16, 4], [-13, 3]]]), waist: [1, 39], look: -1 };

export const paintKathy = (p: Passage): void => {
  const at = [-0.2, 0, 2.82] as const;
  person(p, {
    gesture: armIn,
    at: spot(...at),
    height: 1.62 * seen.sizeAt(at),
    top: P.madder,
    lower: P.slate,
    jumper: true,
    hair: 'long',
    hairColour: P.umber,
    lit: 'left',
  });
  /** Dust that she has raised, in the light behind her. */
  p.lift({
    shape: c => {
      const r = random(5);
      for (let i = 0; i < 40; i++)
        dab(c, r, [770 + r.gauss() * 60, 470 + r.gauss() * 60], r.range(0.6, 1.6), r.range(0.6, 1.4), 0);
    },
    amount: 0.5,
  });
};
