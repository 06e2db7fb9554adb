import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';

const scale = lay({ at: places.boat.at, size: places.boat.size * 1.28, turn: -0.2, flat: 0.74 });
/** Its right end has curled up, as it came off the plank. */
const lifted = (jotted: string, sunk = 0): Point[] =>
  points(jotted).map(([u, v]) =>
    scale.point(u - Math.max(0, u - 24) * 0.5, v, 3 - sunk + Math.max(0, u - 6) ** 2 * 0.013),
  );
const boatBlue: Tint = [
  [P.blue, 0.8],
  [P.slate, 0.1],
];
const undercoat: Tint = [
  [P.bone, 0.9],
  [P.straw, 0.3],
];
const rough = '-56,4 -48,-8 -50,-20 -34,-27 -24,-21 -8,-25 6,-33 22,-28 38,-32 52,-22';
const curled = '52,-22 58,-6 55,8 60,20 54,32';
const near = '54,32 40,37 28,30 10,34 -2,28 -14,36 -30,31 -34,20 -48,20 -56,4';

const over = (jotted: string): Point[] =>
  points(jotted).map(([u, v]) => scale.point(u, v, 26 - (u - 36) ** 2 * 0.03));
const back = over('52,-22 47,-25 38,-24 30,-20 34,-8 29,2 33,12 28,22 34,33 44,35 52,32 55,20 51,8 54,-6');
const splinter = over('48,-14 37,-12 34,-2 40,4 35,14 38,24 47,26 50,10 47,-2');

/** Off the boat, with her thumb: blue side up, and on the back of it a little of the plank. */
export const flake = (p: Passage): void => {
  damp(p, ringOf(places.boat), 443);
  contact(p, scale.plan('-50,4 -30,-14 20,-20 48,-20 62,6 58,36 16,38 -36,34', 0), [3, 3], 0.56);
  /** The back, which the curl lets us see at its end; the wood has come with it. */
  piece(p, scale.plan('18,26 34,22 50,30 58,24 60,37 38,38', 2), {
    tint: [
      [P.umber, 0.9],
      [P.ochre, 0.4],
    ],
    density: 0.8,
  });
  piece(p, lifted(`${rough} ${curled} ${near}`, 4), { tint: undercoat, density: 0.14 });
  const face = lifted(`${rough} ${curled} ${near}`);
  piece(p, face, { tint: boatBlue, density: 0.7 });
  /** It turns into shade before it rises. */
  piece(p, lifted('4,-27 20,-28 22,-8 19,10 22,30 8,31 6,8'), {
    tint: [
      [P.slate, 0.8],
      [P.violet, 0.3],
    ],
    density: 0.34,
    over: true,
    soft: 2.4,
  });
  p.lift({
    shape: c => {
      sweep(c, lifted('-42,-2 -26,-14 -8,-16'), 5, { uneven: 0.6 });
      sweep(c, lifted('47,-18 52,-6 50,8 54,20 49,31'), 3.4, { uneven: 0.3 });
    },
    amount: 0.6,
    soft: 1.1,
    sway: 0.3,
  });
  /** The curl itself: it has come right over, undercoat outward, with a splinter of the boat. */
  piece(p, back, { tint: undercoat, density: 0.22 });
  piece(p, splinter, {
    tint: [
      [P.umber, 0.9],
      [P.ochre, 0.5],
    ],
    density: 0.8,
  });
  p.ink(pen => {
    drawRound(pen, face, { width: 0.9 });
    drawRound(pen, back, { width: 0.95 });
    pen.line([...splinter, splinter[0] as Point], { width: 0.7, straight: true, broken: 0.05 });
    pen.line(lifted(near, 4), { width: 0.6, straight: true, broken: 0.15 });
    for (const crack of ['-10,-22 -14,-8 -6,4', '-36,30 -26,18 -28,8'])
      pen.line(lifted(crack), { width: 0.7, straight: true, broken: 0.05 });
    for (const grain of ['30,33 54,31', '36,36 56,35'])
      pen.line(scale.plan(grain, 2), { width: 0.6, broken: 0.1 });
  });
};

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
