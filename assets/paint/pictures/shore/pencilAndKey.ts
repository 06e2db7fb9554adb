import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { metal } from './metal.ts';
import { circle, drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';

const { at, size } = places.wedge;
const green: Tint = [
  [P.moss, 0.4],
  [P.sage, 1],
  [P.olive, 0.3],
];
const wood: Tint = [
  [P.straw, 0.9],
  [P.ochre, 0.4],
];
const lead: Tint = [
  [P.payne, 0.8],
  [P.sepia, 0.4],
];
const pointed = lay({ at: [at[0] - 17, at[1] + 6], size: size * 1.24, turn: -0.5, flat: 0.7 });
const chewed = lay({ at: [at[0] + 21, at[1] - 3], size: size * 1.24, turn: 0.36, flat: 0.7 });

/** Broken in the middle, by hand. */
export const pencil = (p: Passage): void => {
  damp(p, ringOf(places.wedge), 367);
  for (const [half, from, to] of [
    [pointed, -18, 28],
    [chewed, -24, 30],
  ] as const) {
    const { plan } = half;
    contact(p, plan(`${from - 10},-5 ${to},-6 ${to},7 ${from - 10},7`, 0), [2.4, 3], 0.5);
    const body = plan(`${from},-6 ${to},-6 ${to},6 ${from},6`, 3);
    piece(p, body, { tint: green, density: 0.7 });
    piece(p, plan(`${from},2 ${to},2 ${to},6 ${from},6`, 3), {
      tint: [
        [P.moss, 0.7],
        [P.payne, 0.3],
      ],
      density: 0.4,
      over: true,
    });
    p.lift({
      shape: c => sweep(c, plan(`${from + 3},-3.6 ${to - 3},-3.6`, 3), 1.4, { uneven: 0.3, straight: true }),
      amount: 0.55,
      soft: 0.5,
      sway: 0.1,
    });
    p.ink(pen => {
      drawRound(pen, body, { width: 0.9 });
      pen.line(plan(`${from},2 ${to},2`, 3), { width: 0.6, straight: true, broken: 0.1 });
    });
  }
  const cone = pointed.plan('-18,-6 -18,6 -36,1.5 -36,-1.5', 3).reverse();
  piece(p, cone, { tint: wood, density: 0.5 });
  piece(p, pointed.plan('-33,-2.4 -33,2.4 -43,0', 3).reverse(), { tint: lead, density: 0.9 });
  const splinters: readonly (readonly [typeof pointed, string])[] = [
    [pointed, '27,-6 34,-4 30,-2 42,0 31,2 37,5 27,6'],
    [chewed, '-23,6 -30,5 -27,2 -37,1 -28,-1 -33,-4 -23,-6'],
  ];
  for (const [half, jotted] of splinters) {
    const end = half.plan(jotted, 3);
    piece(p, end, { tint: wood, density: 0.42 });
    p.ink(pen => drawRound(pen, end, { width: 0.8 }));
  }
  p.ink(pen => {
    pen.line(pointed.plan('-18,-6 -43,0 -18,6', 3), { width: 0.9, straight: true, broken: 0 });
    pen.line(pointed.plan('28,0 36,0', 3), { width: 2, broken: 0 });
    pen.line(chewed.plan('-24,0 -30,0.4', 3), { width: 1.5, broken: 0 });
    /** Where it has been in his teeth. */
    for (const u of [14, 18, 22, 26])
      pen.line(chewed.plan(`${u},-5 ${u + 2},-1 ${u},3`, 3), { width: 1.1, broken: 0 });
  });
  p.lift({
    shape: c => {
      for (const u of [12, 16, 20, 24]) sweep(c, chewed.plan(`${u},-5 ${u + 2},1`, 3), 2, { uneven: 0.4 });
    },
    amount: 0.7,
    soft: 0.5,
    sway: 0.2,
  });
};

const hung = lay({ at: places.martin.at, size: places.martin.size * 1.2, turn: 0.42, flat: 0.78 });
const up = 3;
const hookLine = hung.plan('-66,-12 -50,-11 -38,-12 -32,-24 -20,-30 -9,-24 -7,-12 -10,-4 -15,-2', up + 3);

/** Left to be felt for with two fingers. */
export const key = (p: Passage): void => {
  damp(p, ringOf(places.martin), 373);
  const blade = hung.plan('8,-7 62,-5 66,0 62,6 56,7 52,12 47,7 42,13 37,7 33,11 28,7 22,12 18,7 8,8', up);
  const bow = circle(hung, -6, 0, 23, up);
  contact(p, [...hung.plan('-28,-14 0,-24 20,-8 64,-5 66,8 40,13 14,12 -6,24 -28,14', 0)], [2.4, 3], 0.5);
  metal(p, blade, { kind: 'steel', density: 0.4, gleam: hung.plan('14,-3 58,-2', up), gleamWidth: 2 });
  metal(p, bow, {
    kind: 'steel',
    density: 0.4,
    round: true,
    gleam: hung.plan('-22,-8 -14,-18 -2,-20', up),
    gleamWidth: 2.4,
  });
  const hole = circle(hung, -12, -3, 12, up);
  piece(p, hole, {
    tint: [
      [P.straw, 0.6],
      [P.umber, 0.5],
    ],
    density: 0.3,
    round: true,
  });
  p.ink(pen => drawRound(pen, hole, { width: 0.9, round: true }));
  p.clear(c => sweep(c, hookLine, 4.6, { profile: () => 1, uneven: 0.1 }), { soft: 0.5, sway: 0.1 });
  p.wash({
    shape: c => sweep(c, hookLine, 4.2, { profile: () => 1, uneven: 0.1 }),
    pigments: [P.ochre, P.umber],
    mix: [0.8, 0.6],
    density: 0.85,
    soft: 0.5,
    sway: 0.2,
    rim: 0.6,
  });
  p.ink(pen => {
    pen.line(
      hookLine.map(([x, y]): Point => [x + 1, y + 2]),
      { width: 1.1, broken: 0.03 },
    );
    const [from, to] = [hookLine[0] as Point, hookLine[1] as Point];
    for (let i = 0; i < 5; i++) {
      const [x, y] = between(from, to, i / 4.4);
      pen.line(
        [
          [x - 2, y + 3],
          [x + 2, y - 3],
        ],
        { width: 1, broken: 0, taper: [0, 0] },
      );
    }
  });
  sandOver(p, hung.plan('40,18 52,18 66,14', 0), 4, 3);
};
