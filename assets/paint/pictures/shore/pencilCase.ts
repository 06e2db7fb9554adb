import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { metal } from './metal.ts';
import { drawRound, piece } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const pouch = lay({
  at: [places.case.at[0], places.case.at[1] + 4],
  size: places.case.size,
  turn: -0.24,
  flat: 0.66,
});
const deep = 11;
const top = '-47,-22 -42,-26 40,-25 46,-21 48,-14 48,13 46,20 40,25 -43,26 -48,22';

/** Green, and meant for crocodile: the zip stops an inch short, with the ends of the pencils looking out. */
export const pencilCase = (p: Passage): void => {
  damp(p, ringOf(places.case), 263);
  contact(p, pouch.plan('-48,-20 48,-20 52,14 46,28 -46,29', 0), [4, 4], 0.46);
  for (const [from, to, colour] of pencils) pencil(p, from, to, colour);
  const skirt = [
    ...pouch.plan('-48,-20 48,-14', deep),
    ...pouch.plan('49,-14 49,14 46,24 40,28 -43,29 -49,24', 0),
  ];
  piece(p, skirt, {
    tint: [
      [P.moss, 0.9],
      [P.payne, 0.4],
    ],
    density: 0.85,
  });
  piece(p, pouch.plan(top, deep), {
    tint: [
      [P.sage, 0.6],
      [P.olive, 0.35],
      [P.moss, 0.5],
    ],
    density: 0.62,
  });
  scales(p);
  p.ink(pen => {
    drawRound(pen, pouch.plan(top, deep), { width: 0.95 });
    drawRound(pen, skirt, { width: 1.15 });
  });
  zip(p);
  sunkIn(p, pouch.plan('-62,-16 -54,10 -42,26 -22,33 2,37', 0), 20, 11);
};

const pencils: readonly (readonly [Point, Point, Pigment])[] = [
  [[30, -17], [70, -33], P.straw],
  [[30, -13], [76, -20], P.rust],
  [[30, -8], [67, -9], P.blue],
];

const pencil = (p: Passage, [u, v]: Point, [tu, tv]: Point, colour: Pigment): void => {
  const at = (t: number): Point => pouch.point(u + (tu - u) * t, v + (tv - v) * t, 8);
  const stick =
    (from: number, to: number, width: number): ((c: Parameters<typeof sweep>[0]) => void) =>
    c =>
      sweep(c, [at(from), at((from + to) / 2), at(to)], width, {
        profile: () => 1,
        straight: true,
        uneven: 0.05,
      });
  p.clear(stick(0, 0.97, 5.2), { soft: 0.5, sway: 0 });
  p.wash({
    shape: stick(0, 0.82, 5),
    pigments: [colour, P.umber],
    mix: [1, 0.2],
    density: 0.75,
    soft: 0.5,
    sway: 0.1,
    rough: 0.1,
  });
  p.wash({
    shape: stick(0.82, 0.97, 4.6),
    pigments: [P.straw, P.sienna],
    mix: [0.7, 0.3],
    density: 0.5,
    soft: 0.5,
    sway: 0.1,
    rough: 0.1,
  });
  p.ink(pen => {
    const beside = (t: number, d: number): Point => [at(t)[0], at(t)[1] + d];
    pen.line([beside(0, -2.2), beside(0.84, -2.2), at(1.05)], { straight: true, width: 0.7, wobble: 0.15 });
    pen.line([beside(0, 2.2), beside(0.84, 2.2), at(1.05)], {
      straight: true,
      width: 1.1,
      wobble: 0.15,
      broken: 0,
    });
    pen.line([at(0.98), at(1.05)], { width: 1.8, broken: 0, taper: [0, 0] });
  });
};

/** Rows of plates, the largest down the middle. */
const scales = (p: Passage): void => {
  const rows = [
    [-18, 6],
    [-10, 8],
    [0, 11],
    [10, 8],
    [18, 6],
  ] as const;
  const plates: Point[][] = [];
  for (const [i, [v, high]] of rows.entries())
    for (let u = -40 + (i % 2) * 4; u < 38; u += high * 1.15) {
      const [w, h] = [high * 0.48, high * 0.4];
      plates.push(
        pouch.plan(
          `${u - w},${v - h * 0.6} ${u},${v - h} ${u + w},${v - h * 0.5} ${u + w},${v + h * 0.6} ${u},${v + h} ${u - w},${v + h * 0.5}`,
          deep,
        ),
      );
    }
  p.lift({
    shape: c => {
      for (const plate of plates)
        sweep(c, [plate[0] as Point, plate[1] as Point, plate[2] as Point], 1.5, {});
    },
    amount: 0.45,
    soft: 0.6,
    sway: 0.1,
  });
  p.ink(pen => {
    for (const plate of plates) drawRound(pen, plate, { width: 0.7, round: true, press: 0.7 });
  });
};

/** Brass, round three sides, and stopped at the last bend. */
const zip = (p: Passage): void => {
  const track = pouch.plan(
    '-46,-24 -49,-14 -49,14 -46,23 -40,27 0,27.5 40,26.5 46,21 48.5,12 48.5,2',
    deep * 0.55,
  );
  p.wash({
    shape: c => sweep(c, track, 3.4, { profile: () => 1, uneven: 0.1 }),
    pigments: [P.ochre, P.straw],
    mix: [0.8, 0.3],
    density: 0.7,
    soft: 0.5,
    sway: 0.1,
    knock: 0.9,
    body: 1,
  });
  p.ink(pen => {
    pen.line(track, { width: 0.6, broken: 0.05, wobble: 0.1 });
    for (let i = 0; i + 1 < track.length; i++) {
      const [a, b] = [track[i] as Point, track[i + 1] as Point];
      const count = Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 2.4);
      for (let k = 0; k < count; k++) {
        const [x, y] = [a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count];
        pen.line(
          [
            [x, y - 1.6],
            [x + 0.5, y + 1.6],
          ],
          { width: 0.7, broken: 0, taper: [0, 0], wobble: 0 },
        );
      }
    }
  });
  metal(p, pouch.plan('47,0 51,-1 53,5 59,10 60,15 56,17 51,13 48,7', deep * 0.7), {
    kind: 'brass',
    density: 0.5,
  });
};
