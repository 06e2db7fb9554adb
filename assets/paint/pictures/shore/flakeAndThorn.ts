import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';

const scale = lay({ at: places.boat.at, size: places.boat.size * 1.08, turn: -0.12, flat: 0.8 });
/** It has lifted at its far right, as it came off the plank. */
const lifted = (jotted: string): Point[] =>
  points(jotted).map(([u, v]) => scale.point(u, v, 4 + Math.max(0, u - v - 20) ** 2 * 0.002));
const boatBlue: Tint = [
  [P.blue, 1],
  [P.slate, 0.3],
];
const undercoat: Tint = [
  [P.bone, 0.9],
  [P.straw, 0.3],
];

/** Off the boat, with her thumb: blue side up, and at the broken edge what it was painted with before that. */
export const flake = (p: Passage): void => {
  damp(p, ringOf(places.boat), 443);
  contact(p, scale.plan('-46,-20 -20,-30 30,-32 58,-14 60,14 40,34 -4,42 -40,28', 0), [3, 2.6], 0.5);
  const whole = lifted(
    '-50,-6 -40,-22 -26,-24 -22,-36 -4,-34 8,-42 24,-36 38,-40 48,-22 43,-8 51,6 40,16 36,32 18,28 6,40 -10,33 -28,38 -36,22 -50,18',
  );
  piece(p, whole, { tint: undercoat, density: 0.2 });
  const top = lifted(
    '-45,-6 -38,-19 -26,-24 -22,-36 -4,-34 8,-42 24,-36 38,-40 48,-22 43,-8 51,6 40,16 33,28 18,22 8,30 -6,20 -20,25 -26,10 -40,8',
  );
  piece(p, top, { tint: boatBlue, density: 0.82 });
  p.lift({
    shape: c => sweep(c, lifted('-38,-6 -22,-18 0,-26'), 5, { uneven: 0.6 }),
    amount: 0.5,
    soft: 1.4,
    sway: 0.5,
  });
  p.lift({
    shape: c => {
      for (const crack of cracks) sweep(c, lifted(crack), 1, { straight: true, profile: () => 1 });
    },
    amount: 0.8,
    soft: 0.4,
    sway: 0.2,
  });
  p.ink(pen => {
    drawRound(pen, whole, { width: 0.85 });
    pen.line(top.slice(12), { width: 0.55, straight: true, broken: 0.1 });
    for (const crack of cracks)
      pen.line(
        lifted(crack).map(([x, y]): Point => [x + 0.4, y + 0.7]),
        { width: 0.5, straight: true, broken: 0.12, press: 0.8 },
      );
  });
};

const cracks = [
  '-22,-36 -14,-20 -20,-4 -10,8 -6,20',
  '8,-42 10,-24 20,-12 16,4 18,22',
  '-45,-6 -30,0 -20,-4',
  '20,-12 34,-14 43,-8',
  '-10,8 4,2 16,4',
];

const [thornX, thornY] = places.fieldnight.at;
const twig = lay({ at: [thornX, thornY + 2], size: places.fieldnight.size * 1.3, turn: -0.3, flat: 0.72 });
const bark: Tint = [
  [P.umber, 0.9],
  [P.rust, 0.35],
];
const stem = twig.plan('-54,8 -34,3 -14,5 6,0 26,3 52,-4', 4);
/** Where each springs from, its tip, and its breadth; only the one is of any size. */
const spikes = (
  [
    [[-38, 3], [-30, -18], 7],
    [[-20, 6], [-6, 28], 7.5],
    [[2, 0], [22, -46], 9],
    [[22, 3], [38, 24], 7.5],
    [[38, 0], [54, -20], 7],
  ] as const
).map(([[u, v], [tipU, tipV], broad]): Point[] => [
  twig.point(u - broad * 0.6, v, 4),
  twig.point(u * 0.75 + tipU * 0.25 - broad * 0.28, v * 0.75 + tipV * 0.25, 4),
  twig.point(tipU, tipV, 5),
  twig.point(u * 0.75 + tipU * 0.25 + broad * 0.28, v * 0.75 + tipV * 0.25, 4),
  twig.point(u + broad * 0.6, v, 4),
]);
const inShade = ([x, y]: Point): Point => [x + 2, y + 3.4];

/** Blackthorn; it came whole. */
export const thorn = (p: Passage): void => {
  damp(p, ringOf(places.fieldnight), 449);
  p.wash({
    shape: c => {
      sweep(c, stem.map(inShade), 5, { profile: () => 1, uneven: 0.3 });
      for (const spike of spikes) polygon(c, spike.map(inShade));
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.6],
    density: 0.6,
    soft: 1,
    sway: 0.3,
  });
  p.wash({
    shape: c => sweep(c, stem, 4.4, { profile: () => 1, uneven: 0.3, seed: 4 }),
    pigments: bark.map(([pigment]) => pigment),
    mix: bark.map(([, share]) => share),
    density: 0.85,
    soft: 0.5,
    sway: 0.3,
    rim: 0.4,
  });
  for (const spike of spikes) piece(p, spike, { tint: bark, density: 0.85, soft: 0.4 });
  p.lift({
    shape: c => sweep(c, twig.plan('-30,1 -14,3 4,-2 24,1', 4), 1.3),
    amount: 0.5,
    soft: 0.5,
    sway: 0.2,
  });
  for (const end of ['-58,5 -52,4 -51,11 -57,12', '49,-8 54,-8 54,-1 49,0'])
    piece(p, twig.plan(end, 4), { tint: [[P.straw, 1]], density: 0.4 });
  p.ink(pen => {
    pen.line(
      stem.map(([x, y]): Point => [x, y + 2.2]),
      { width: 0.8, broken: 0.1 },
    );
    for (const spike of spikes) pen.line(spike.slice(2), { width: 0.75, broken: 0.03, straight: true });
    for (const u of [-28, 12, 32]) pen.line(twig.plan(`${u},-1 ${u + 1},6`, 4), { width: 0.9, broken: 0 });
  });
};
