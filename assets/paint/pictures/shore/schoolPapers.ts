import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { circle, drawRound, piece } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sheetOfPaper, writing } from './sheetOfPaper.ts';
import { sandOver, weedOver } from './sunk.ts';

const ruled = { straight: true, wobble: 0.25, broken: 0.04 } as const;

const month = lay({ at: places.corner.at, size: places.corner.size, turn: 0.24, flat: 0.7 });

/** May, cut off its picture: a list of days, with a ring round the last. */
export const calendarPage = (p: Passage): void => {
  damp(p, ringOf(places.corner), 223);
  sheetOfPaper(p, month, { half: [44, 42], seed: 11, curl: [1, -1, 13], wet: 'near' });
  /** The end of the ribbon that went to it on the map, ironed once. */
  const ribbon = month.plan('-6,-41 2,-40 -1,-47 -9,-58 -26,-64 -44,-61 -41,-56 -26,-58 -13,-53', 2);
  contact(p, ribbon, [2, 2], 0.3);
  piece(p, ribbon, { tint: [[P.rose, 1]], density: 0.55 });
  piece(p, month.plan('-38,-31 22,-31 22,-22 -38,-22', 1), {
    tint: [
      [P.rust, 0.6],
      [P.ochre, 0.3],
    ],
    density: 0.5,
    over: true,
  });
  p.ink(pen => {
    drawRound(pen, ribbon, { width: 0.8 });
    pen.line(month.plan('-3,-38 -1,-38', 1), { width: 3, broken: 0, taper: [0, 0] });
    for (let row = 0; row <= 5; row++)
      pen.line(month.plan(`-38,${-17 + row * 10.6} 38,${-17 + row * 10.6}`, 1), {
        ...ruled,
        width: 0.55,
        press: 0.6,
      });
    for (let column = 0; column <= 7; column++)
      pen.line(month.plan(`${-38 + column * 10.86},-17 ${-38 + column * 10.86},36`, 1), {
        ...ruled,
        width: 0.5,
        press: 0.5,
      });
    for (let day = 0; day < 31; day++) {
      const cell = day + 4;
      const [u, v] = [-33 + (cell % 7) * 10.86, -12 + Math.floor(cell / 7) * 10.6];
      pen.line([month.point(u - 1.8, v - 2, 1), month.point(u + (day > 8 ? 2.6 : 0.4), v + 2, 1)], {
        width: 1.25,
        wobble: 0.6,
        wave: 3,
        broken: 0,
      });
    }
  });
  const ring = circle(month, 32.5, 31, 8.2, 1).map(
    ([x, y], i): Point => [x + Math.sin(i * 1.7) * 0.7, y + Math.cos(i) * 0.5],
  );
  p.wash({
    shape: c => sweep(c, ring, 2.4, { profile: () => 1, uneven: 0.4, seed: 4 }),
    pigments: [P.rust, P.sienna],
    mix: [1, 0.3],
    density: 0.95,
    soft: 0.6,
    sway: 0.2,
  });
  weedOver(p, [month.plan('-52,20 -36,30 -30,44 -10,48', 2), month.plan('-56,34 -40,38 -34,52', 2)], 4.4);
};

const desk = lay({ at: places.lucygone.at, size: places.lucygone.size, turn: -0.34, flat: 0.68 });
const under = lay({
  at: [places.lucygone.at[0] + 7, places.lucygone.at[1] + 3],
  size: places.lucygone.size,
  turn: -0.12,
  flat: 0.68,
});

/** Every line of it ruled through, so hard that it has gone through to the sheet beneath. */
export const crossedPage = (p: Passage): void => {
  damp(p, ringOf(places.lucygone), 227);
  sheetOfPaper(p, under, { half: [36, 47], seed: 21, density: 0.16, wet: 'near' });
  sheetOfPaper(p, desk, { half: [36, 47], seed: 23, curl: [1, 1, 14], density: 0.08 });
  p.ink(pen => {
    writing(pen, desk, [-29, -43, -2, -33], 1, { short: 0, seed: 3, height: 2.2, width: 0.42, press: 0.6 });
    writing(pen, desk, [-29, -30, 31, 38], 7, { short: 0.2, seed: 9, height: 2.2, width: 0.42, press: 0.6 });
    for (let row = 0; row < 7; row++) {
      const v = -30 + (68 * (row + 0.5)) / 7 + ((row * 7) % 3) * 0.4;
      const end = row === 6 ? 17 : 33 - ((row * 5) % 7);
      pen.line(desk.plan(`-32,${v + 1.4} ${end},${v + 0.4 - (row % 3)}`, 1), {
        ...ruled,
        width: 1.15,
        broken: 0,
        press: 0.95,
        taper: [0.02, 0.05],
      });
    }
    pen.line(desk.plan('-32,-37 1,-38', 1), { ...ruled, width: 1.15, broken: 0, press: 0.95 });
  });
  sandOver(p, desk.plan('-37,30 -33,49 -12,50', 0), 6, 7);
};
