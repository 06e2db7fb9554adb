import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';

const scale = lay({ at: places.boat.at, size: places.boat.size * 1.16, turn: -0.2, flat: 0.76 });
/** It has lifted at its far right, as it came off the plank. */
const lifted = (jotted: string): Point[] =>
  points(jotted).map(([u, v]) => scale.point(u, v, 4 + Math.max(0, u - v - 10) ** 2 * 0.003));
const boatBlue: Tint = [
  [P.blue, 1],
  [P.slate, 0.3],
];
const undercoat: Tint = [
  [P.bone, 0.9],
  [P.straw, 0.3],
];

/** Off the boat, with her thumb: blue side up. */
export const flake = (p: Passage): void => {
  damp(p, ringOf(places.boat), 443);
  contact(p, scale.plan('-46,-8 -20,-18 30,-26 60,-14 62,10 40,30 -4,34 -40,24', 0), [3.4, 3], 0.52);
  const whole = lifted(
    '-54,-2 -50,-14 -30,-20 -18,-17 -4,-28 22,-26 30,-32 48,-25 44,-8 52,6 47,20 30,17 22,28 2,23 -10,29 -28,23 -36,27 -50,20 -45,8',
  );
  const under = whole.map(([x, y]): Point => [x - 1, y + 2.8]);
  piece(p, under, { tint: undercoat, density: 0.22 });
  p.ink(pen => drawRound(pen, under, { width: 0.8 }));
  piece(p, whole, { tint: boatBlue, density: 0.75 });
  p.lift({
    shape: c => sweep(c, lifted('-44,4 -24,-6 0,-14 26,-22'), 6, { uneven: 0.6 }),
    amount: 0.55,
    soft: 1.4,
    sway: 0.5,
  });
  /** Where it has chipped, the coat below it shows. */
  const chips = [
    '-28,23 -36,27 -50,20 -45,8 -36,6 -30,13 -20,12 -16,20',
    '22,28 2,23 6,17 18,16 30,17',
    '4,-12 14,-15 20,-10 12,-5',
  ].map(c => lifted(c));
  for (const chip of chips) piece(p, chip, { tint: undercoat, density: 0.16 });
  const corner = lifted('30,-32 48,-25 44,-8 36,-14 32,-24');
  piece(p, corner, { tint: undercoat, density: 0.3 });
  p.ink(pen => {
    drawRound(pen, whole, { width: 0.7 });
    drawRound(pen, corner, { width: 0.8 });
    for (const chip of chips) drawRound(pen, chip, { width: 0.5, press: 0.7 });
    for (const crack of cracks)
      pen.line(lifted(crack), { width: 0.6, straight: true, broken: 0.08, press: 0.85 });
  });
};

/** They follow the grain of the plank, and it has none across it but here and there. */
const cracks = [
  '-54,-2 -34,-4 -16,-9 4,-12',
  '-20,12 -2,6 18,6 30,2 48,0',
  '-16,-9 -12,0 -16,10',
  '18,6 20,-2 12,-5',
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
