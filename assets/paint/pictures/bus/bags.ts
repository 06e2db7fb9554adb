import { sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { eye, middle, quick, spot } from './view.ts';

const nineteen = 19;
/** The row, in metres right and away: it comes in from near on the left and goes to the boot. */
const row = curve(points('-2.5,4 -1.9,4.5 -1.1,5 -0.2,5.4 0.8,5.75 1.8,6.05 2.6,6.3'), 0.02);

/** One arm out over the bags, the other holding her coat shut; her head goes along them. */
const counting = gesture(
  0.34,
  [
    [4, 90],
    [1, 82],
  ],
  [
    [
      [-6, 77],
      [8, 77],
    ],
    [
      [-9, 64],
      [19, 68],
    ],
    [
      [0, 58],
      [30, 58],
    ],
  ],
  [
    [
      [-5, 50],
      [5, 50],
    ],
    [
      [-5, 27],
      [6, 27],
    ],
    [
      [-7, 2],
      [8, 1],
    ],
  ],
);

/** A soft bag, end on, slumped to one side, its strap let fall over the front of it. */
const bag = (p: Passage, [x, y]: Point, k: number, r: Random): void => {
  const [w, h, lean] = [k * r.range(0.17, 0.2), k * r.range(0.25, 0.3), r.range(-0.18, 0.18)];
  const at = (u: number, v: number): Point => [x + u * w + v * lean * w, y - v * h];
  const outline = points(
    '-1,0.06 -1.08,0.4 -1,0.72 -0.72,0.92 -0.2,1 0.4,0.95 0.86,0.84 1.06,0.6 1.07,0.25 0.98,0.02 0.2,-0.03',
  ).map(([u, v]) => at(u, v));
  p.clear(c => blob(c, outline), { soft: 0.7, sway: 0.8 });
  const cloth = { soft: 0.8, sway: 1, feature: 16, rim: 0.3, pool: 0.2 } as const;
  const grey = 'slate .65 violet .3 umber .2';
  const front = points(
    '-1.02,0.66 -0.4,0.62 0.4,0.66 1.04,0.6 1.07,0.25 0.98,0.02 0.2,-0.03 -1,0.06 -1.08,0.4',
  ).map(([u, v]) => at(u, v));
  const end = points('0.5,0.64 1.04,0.6 1.07,0.25 0.98,0.02 0.62,0 0.48,0.3').map(([u, v]) => at(u, v));
  lay(p, c => blob(c, outline), grey, 0.3, cloth);
  lay(
    p,
    c => blob(c, front),
    grey,
    (px, py) => 0.3 + 0.08 * quick(px, py),
    cloth,
  );
  lay(p, c => blob(c, end), grey, 0.3, cloth);
  const slack = r.range(0.2, 0.5);
  p.ink(pen => {
    pen.line([at(-0.8, 0.74), at(0, 0.7), at(0.9, 0.68)], { width: 0.8, broken: 0.3 });
    pen.line(
      [at(-0.6, 0.84), at(-0.5, slack + 0.1), at(0.1, slack - 0.1), at(0.5, slack + 0.14), at(0.62, 0.82)],
      { width: 0.011 * k, broken: 0.04, press: 0.75 },
    );
    pen.line([at(1.06, 0.6), at(1.04, 0.06), at(0.1, -0.03), at(-0.9, 0.03)], { width: 0.9, broken: 0.25 });
  });
};

export const paintBags = (p: Passage): void => {
  morning(p);
  const r = random(1904);
  const all = Array.from({ length: nineteen }, (_, i) => {
    const [x, z] = row[Math.round(((i + r.range(-0.2, 0.2) + 0.4) / nineteen) * (row.length - 1))] as Point;
    return { at: spot(x, 0, z), k: eye.sizeAt([x, 0, z]) };
  });
  const kathy = spot(-1.74, 0, 5.7);
  const height = 1.62 * eye.sizeAt([0, 0, 5.7]);
  groundShadow(p, kathy, height, 0.3);
  person(p, {
    gesture: counting,
    at: kathy,
    height,
    top: P.madder,
    wears: 'coat',
    hair: 'bob',
    stockings: P.slate,
    lit: 'left',
  });
  const cast = (c: Parameters<typeof blob>[0]): void => {
    for (const {
      at: [x, y],
      k,
    } of all)
      sweep(
        c,
        [
          [x - 0.1 * k, y],
          [x + k * 0.25, y + 2],
          [x + k * 0.46, y + k * 0.02],
        ],
        k * 0.1,
      );
  };
  lay(p, cast, 'violet .6 umber .35', 0.46, { soft: 1.4, sway: 2 });
  for (const { at, k } of all.reverse()) bag(p, at, k, r);
};

/** A tree we don't see lays its morning shadow over the gravel close to. */
const morning = (p: Passage): void => {
  lay(
    p,
    c => {
      const r = random(52);
      for (let i = 0; i < 26; i++) {
        const [x, y] = [r.range(-20, 1000) * r.range(0.5, 1), 740 + r() * 110];
        sweep(
          c,
          [
            [x, y],
            [x + r.range(50, 120), y - r.range(2, 9)],
            [x + r.range(120, 300), y - r.range(2, 16)],
          ],
          r.range(6, 20),
          { seed: i + 60, uneven: 0.6 },
        );
      }
    },
    'violet .6 umber .35 sage .2',
    (x, y) => 0.3 * smooth(1040, 500, x + middle(x, y) * 160) * smooth(-30, 60, x + quick(x, y) * 40),
    { soft: 1.4, sway: 4, feature: 30, rim: 0.2, dry: 0.2 },
  );
};
