import { grass, sweep } from '../../engine/brush.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { eye, quick, spot } from './view.ts';

/** A box of steel and glass, turned a little: metres right, up, away, from its near left corner. */
const [wide, tall] = [0.92, 2.3] as const;
const [cos, sin] = [Math.cos(0.3), Math.sin(0.3)];
const at = (x: number, y: number, z: number): Point =>
  spot(2.15 + x * cos - z * sin, y, 6.9 + x * sin + z * cos);
type Side = (u: number, y: number) => Point;
const front: Side = (u, y) => at(u, y, 0);
const right: Side = (u, y) => at(wide, y, u);
const left: Side = (u, y) => at(0, y, wide - u);
const back: Side = (u, y) => at(u, y, wide);
const flat = (s: Side, u0: number, y0: number, u1: number, y1: number): Point[] => [
  s(u0, y0),
  s(u1, y0),
  s(u1, y1),
  s(u0, y1),
];

const bars = (s: Side): Point[][] => [
  flat(s, 0, 0, 0.06, tall),
  flat(s, wide - 0.06, 0, wide, tall),
  flat(s, 0, 0.02, wide, 0.2),
  flat(s, 0, 2, wide, tall),
  flat(s, 0, 0.78, wide, 0.82),
  flat(s, 0, 1.4, wide, 1.44),
];

/** Turned to the corner, the receiver at her ear and the other hand flat on the shelf. */
const ringing = gesture(
  0.5,
  [
    [5, 88],
    [1, 80],
  ],
  [
    [
      [-7, 76],
      [7, 76],
    ],
    [
      [6, 64],
      [16, 68],
    ],
    [
      [17, 60],
      [9, 84],
    ],
  ],
  [
    [
      [-5, 50],
      [4, 50],
    ],
    [
      [-6, 27],
      [5, 27],
    ],
    [
      [-8, 2],
      [5, 1],
    ],
  ],
);

export const paintBox = (p: Passage): void => {
  lay(
    p,
    c => sweep(c, [at(0.2, 0, 0.2), at(-0.6, 0, 0.5), at(-1.6, 0, 0.9)], 40),
    'violet .6 umber .35',
    0.42,
    { soft: 1.6, sway: 3 },
  );
  const hull = polygons([
    flat(front, 0, 0, wide, tall),
    flat(left, 0, 0, wide, tall),
    flat(right, 0, 0, wide, tall),
  ]);
  p.body(hull, {}, 0.45);
  lay(p, polygons([...bars(back), ...bars(right)]), 'slate .6 umber .3', 0.42, { body: 1, sway: 0.4 });
  const who = at(0.42, 0.04, 0.46);
  person(p, {
    gesture: ringing,
    at: who,
    height: 1.63 * eye.sizeAt([0, 0, 7.4]),
    top: P.madder,
    wears: 'coat',
    lower: P.slate,
    stockings: P.slate,
    hair: 'bob',
    lit: 'right',
    strength: 1.2,
  });
  const set = flat(right, 0.3, 1, 0.62, 1.5);
  lay(p, polygons([set]), 'payne .7 sepia .4', 0.9, { body: 1, knock: 1, sway: 0.5 });
  p.ink(pen =>
    pen.line([at(0.56, 1.42, 0.46), at(0.7, 1.05, 0.5), at(0.82, 1.1, 0.5), right(0.46, 1.2)], {
      width: 1.2,
      broken: 0.05,
    }),
  );
  /** Glass: a breath of blue, and light slanting down it. */
  lay(
    p,
    polygons([flat(front, 0, 0.1, wide, 2.1), flat(left, 0, 0.1, wide, 2.1)]),
    'blue .6 slate .4',
    (x, y) => 0.07 + 0.07 * quick(x * 0.7, y * 0.4),
    { sway: 0.6, rim: 0.3 },
  );
  p.lift({
    shape: polygons([
      [front(0.1, 1.98), front(0.34, 1.98), front(0.12, 0.9), front(0.04, 0.9)],
      [front(0.5, 1.98), front(0.58, 1.98), front(0.2, 0.24), front(0.12, 0.24)],
    ]),
    amount: 0.24,
    soft: 1.4,
  });
  p.clear(polygons([...bars(front), ...bars(left)]), { soft: 0.6, sway: 0.2 });
  lay(p, polygons(bars(left)), 'slate .7 payne .2 umber .2', 0.56, { sway: 0.4, rim: 0.3 });
  lay(p, polygons(bars(front)), 'slate .6 umber .25', (x, y) => 0.4 + 0.2 * quick(x, y), {
    sway: 0.4,
    rim: 0.3,
  });
  const lid = [
    at(-0.04, tall, -0.04),
    at(wide + 0.04, tall, -0.04),
    at(wide + 0.04, tall + 0.09, -0.04),
    at(-0.04, tall + 0.09, -0.04),
  ];
  lay(p, c => polygon(c, lid), 'payne .6 umber .4', 0.7, { body: 1, knock: 1, sway: 0.4 });
  /** A lettered strip that nobody can read. */
  p.lift({
    shape: c => {
      sweep(c, [front(0.2, 2.15), front(0.44, 2.15)], 7);
      sweep(c, [front(0.5, 2.15), front(0.72, 2.15)], 7);
    },
    amount: 0.8,
    soft: 1,
    dry: 0.3,
  });
  p.ink(pen => {
    for (const [a, b] of [
      [front(wide, 0), front(wide, tall)],
      [front(0, 0), front(0, tall)],
      [front(0.06, 0.2), front(0.06, 2)],
      [front(0, 2), front(wide, 2)],
      [left(0, 0), left(0, tall)],
    ] as const)
      pen.line([a, b], { straight: true, broken: 0.25, width: 0.9 });
  });
  const r = random(62);
  lay(
    p,
    c => {
      for (let i = 0; i < 22; i++)
        grass(c, r, [r.range(1080, 1260), 738 + r() * 16], { height: 34, spread: 8, blades: 5 });
    },
    'moss .6 ochre .4 umber .2',
    (_x, y) => 0.7 * smooth(690, 720, y),
    { sway: 0.4, soft: 0.8 },
  );
};
