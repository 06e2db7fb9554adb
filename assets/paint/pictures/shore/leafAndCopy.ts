import { sweep } from '../../engine/brush.ts';
import { creature } from '../../engine/creature.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';
import { sheetOfPaper, writing } from './sheetOfPaper.ts';
import { sandOver } from './sunk.ts';

const ruled = { straight: true, wobble: 0.2, broken: 0.04, width: 0.55, press: 0.6 } as const;

const size = places.animals.size * 1.14;
const page = lay({ at: places.animals.at, size, turn: -0.2, flat: 0.76 });

/** It is drawn taller than it is seen, lying back. */
const tall = 122;

/** Out of the pig book: the twelfth, all of whose teeth turn. */
export const drawnCreature = (p: Passage): void => {
  damp(p, ringOf(places.animals), 379);
  sheetOfPaper(p, page, {
    half: [40, 52],
    seed: 31,
    torn: ['left'],
    density: 0.1,
    curl: [1, 1, 12],
  });
  p.ink(pen => {
    for (const v of [24, 36]) pen.line(page.plan(`-34,${v} 36,${v}`, 1), ruled);
    pen.line(page.plan('2,24 2,47', 1), ruled);
    for (const [i, at] of labels.entries())
      writing(pen, page, at, 1, { short: 0, seed: 4 + i, height: 2.4, width: 0.7, press: 0.85 });
    /** Gone. */
    pen.line(page.plan('6,42 20,41', 1), { ...ruled, width: 1, press: 0.9 });
  });
  const [x, y] = places.animals.at;
  creature(p, {
    is: 'hare',
    at: [x, y],
    scale: 0.18,
    seed: 2,
    vary: 0.3,
    nib: 0.7,
    lay: q => page.point(3 + ((q[0] - x) / size) * 100, 15 + ((q[1] - y) / size) * tall, 1),
  });
};

/** What is asked of pigs. */
const labels = [
  [-31, 27, -8, 33],
  [6, 27, 30, 33],
  [-31, 39, -14, 45],
  [6, 39, 20, 45],
] as const;

const copy = lay({
  at: [places.form.at[0] - 3, places.form.at[1] - 1],
  size: places.form.size,
  turn: 0.2,
  flat: 0.74,
});
const carbon = lay({
  at: [places.form.at[0] + 6, places.form.at[1] + 4],
  size: places.form.size,
  turn: 0.1,
  flat: 0.74,
});

/** Pink, and what it has been through: everybody’s answers, on top of each other. */
export const carbonCopy = (p: Passage): void => {
  damp(p, ringOf(places.form), 383);
  sheetOfPaper(p, carbon, {
    half: [38, 52],
    seed: 41,
    tint: [
      [P.payne, 0.8],
      [P.violet, 0.4],
      [P.blue, 0.3],
    ],
    density: 0.95,
  });
  p.lift({
    shape: c => sweep(c, carbon.plan('40,-30 34,0 38,40', 1), 3, { uneven: 0.6 }),
    amount: 0.4,
    soft: 1,
    sway: 0.3,
  });
  sheetOfPaper(p, copy, {
    half: [36, 50],
    seed: 43,
    tint: [
      [P.rose, 0.8],
      [P.bone, 0.4],
    ],
    density: 0.3,
    curl: [1, 1, 14],
  });
  p.ink(pen => {
    for (let i = 0; i <= 8; i++) pen.line(copy.plan(`${-28 + i * 7},-40 ${-28 + i * 7},-31`, 1), ruled);
    for (const v of [-40, -31]) pen.line(copy.plan(`-28,${v} 28,${v}`, 1), ruled);
    pen.line(copy.plan('-28,-24 28,-24 28,-10 -28,-10 -28,-24', 1), ruled);
    pen.line(copy.plan('-28,-4 28,-4 28,28 -28,28 -28,-4', 1), ruled);
    pen.line(copy.plan('-28,34 10,34 10,44 -28,44 -28,34', 1), ruled);
    writing(pen, copy, [-25, 0, 25, 26], 3, { seed: 3, height: 2, width: 0.6, press: 0.8 });
    writing(pen, copy, [-25, -21, 25, -13], 1, { seed: 5, height: 2, width: 0.6, press: 0.8 });
  });
  sandOver(p, carbon.plan('20,56 36,57 48,50', 0), 4, 6);
};
