import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { circle, drawRound, piece } from './piece.ts';
import { places, ringOf } from './places.ts';
import { standing } from './upright.ts';

const [bagX, bagY] = places.lastvisit.at;
const bag = standing(
  { at: [bagX - 4, bagY + 18], size: places.lastvisit.size * 1.2, turn: 0, flat: 0.5 },
  0.06,
);

const pinked = (from: Point, to: Point, sag: number): string =>
  Array.from({ length: 13 }, (_, i) => {
    const t = i / 12;
    const up = from[1] + (to[1] - from[1]) * t - Math.sin(t * Math.PI) * sag + (i % 2 ? 3.4 : 0);
    return `${from[0] + (to[0] - from[0]) * t},${up}`;
  }).join(' ');

/** Loose, in a paper bag. */
export const paperBag = (p: Passage): void => {
  damp(p, ringOf(places.lastvisit), 439);
  contact(p, bag.plan('-30,-2 20,-18 64,-24 70,-8 46,10 20,14 -26,12', 0), [1, 1], 0.48);
  const back = bag.side(`${pinked([-24, 66], [30, 70], -2)} 26,52 -22,52`, -4);
  piece(p, back, {
    tint: [
      [P.umber, 0.6],
      [P.violet, 0.4],
    ],
    density: 0.5,
  });
  const front = bag.side(`${pinked([-26, 62], [31, 66], 9)} 35,30 33,2 10,-3 -16,-4 -31,-1 -29,30`, 2);
  piece(p, front, {
    tint: [
      [P.bone, 0.9],
      [P.straw, 0.2],
    ],
    density: 0.09,
  });
  piece(p, bag.side('31,64 35,30 33,2 20,-2 27,24 19,44 25,60', 2), {
    tint: [
      [P.slate, 0.7],
      [P.violet, 0.4],
    ],
    density: 0.36,
    over: true,
    soft: 1,
  });
  piece(p, bag.side('-26,58 -18,38 -22,22 -30,10', 2), {
    tint: [[P.slate, 1]],
    density: 0.2,
    over: true,
    soft: 1.2,
  });
  p.ink(pen => {
    drawRound(pen, front, { width: 0.76 });
    pen.line(back.slice(0, 13), { width: 0.7, broken: 0.05 });
    for (const crease of [
      '25,60 19,44 27,24 20,-2',
      '-26,58 -18,38 -22,22 -30,10',
      '-22,22 -6,16',
      '19,44 4,38',
    ])
      pen.line(bag.side(crease, 2), { width: 0.65, straight: true, broken: 0.15, press: 0.7 });
  });
  for (const [u, v] of [
    [-46, 14],
    [-30, 34],
  ] as const)
    sweet(p, u, v);
};

const sweet = (p: Passage, u: number, v: number): void => {
  contact(p, circle(bag, u + 2, v + 2, 11, 0), [2, 1.6], 0.5);
  const drop = bag.plan(
    `${u - 11},${v - 5} ${u - 4},${v - 9} ${u + 7},${v - 8} ${u + 11},${v - 2} ${u + 9},${v + 6} ${u},${v + 9} ${u - 9},${v + 6}`,
    5,
  );
  piece(p, drop, {
    tint: [
      [P.sienna, 1],
      [P.ochre, 0.6],
      [P.rust, 0.3],
    ],
    density: 0.75,
    round: true,
  });
  p.lift({
    shape: c => sweep(c, [bag.point(u - 6, v - 3, 6), bag.point(u + 1, v - 5, 6)], 2.2),
    amount: 0.9,
    soft: 0.4,
    sway: 0,
  });
  p.ink(pen => drawRound(pen, drop, { width: 0.8, round: true }));
};
