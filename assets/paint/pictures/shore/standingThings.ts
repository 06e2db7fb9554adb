import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { circle, drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';
import { standing } from './upright.ts';

const [beakerX, beakerY] = places.ruthroom.at;
const cup = standing(
  { at: [beakerX, beakerY + 13], size: places.ruthroom.size * 1.24, turn: 0, flat: 0.52 },
  0.12,
);
const plastic: Tint = [
  [P.bone, 0.5],
  [P.slate, 0.35],
];
const lidded: Tint = [
  [P.blue, 0.9],
  [P.slate, 0.3],
];

/** With a spout, and red lines up the side. */
export const beaker = (p: Passage): void => {
  damp(p, ringOf(places.ruthroom), 431);
  contact(p, cup.plan('-20,-4 10,-12 60,-20 66,-6 40,12 0,16 -18,10', 0), [1, 1], 0.5);
  const body = cup.side('-27,66 27,66 21,4 12,-3 -12,-3 -21,4');
  piece(p, body, { tint: plastic, density: 0.26 });
  piece(p, cup.side('10,66 27,66 21,4 12,-2 8,-3'), {
    tint: [[P.slate, 1]],
    density: 0.36,
    over: true,
    soft: 1.2,
  });
  const spout = cup.side('-25,80 -36,97 -31,101 -24,99 -10,82');
  const lid = cup.side('-30,66 -29,74 -20,82 0,85 20,82 29,74 30,66 16,62 -16,62');
  piece(p, spout, { tint: lidded, density: 0.6 });
  piece(p, lid, { tint: lidded, density: 0.66 });
  p.lift({ shape: c => sweep(c, cup.side('-18,60 -16,34 -14,8'), 2.6), amount: 0.8, soft: 0.6, sway: 0.1 });
  p.wash({
    shape: c => {
      for (const [i, up] of [9, 21, 33, 45, 57].entries())
        polygon(
          c,
          cup.side(
            i % 2
              ? `-1,${up} 16,${up} 16,${up + 3} -1,${up + 3}`
              : `-9,${up} 16,${up} 16,${up + 3} -9,${up + 3}`,
          ),
        );
    },
    pigments: [P.rust, P.rose],
    mix: [1, 0.5],
    density: 1.2,
    soft: 0.4,
    sway: 0.1,
  });
  p.ink(pen => {
    for (const outline of [spout, lid]) drawRound(pen, outline, { width: 0.76 });
    drawRound(pen, body, { width: 0.82 });
  });
  sandOver(p, cup.side('-24,-2 -8,-6 10,-5', 4), 3.4, 5);
};

const [lampX, lampY] = places.tommyroom.at;
const light = standing(
  { at: [lampX + 2, lampY + 12], size: places.tommyroom.size * 1.22, turn: 0, flat: 0.46 },
  0,
);
const enamel: Tint = [
  [P.moss, 0.8],
  [P.olive, 0.5],
  [P.payne, 0.3],
];

/** Made in Redditch. Sixty watts. */
export const readingLamp = (p: Passage): void => {
  damp(p, ringOf(places.tommyroom), 433);
  contact(p, light.plan('-20,-8 20,-16 70,-34 84,-26 60,-4 30,14 0,18 -18,12', 0), [1, 1], 0.5);
  const base = [...circle(light, 6, 0, 23, 3)];
  piece(p, circle(light, 6, 1.6, 23, 0), { tint: enamel, density: 1, round: true });
  piece(p, base, { tint: enamel, density: 0.75, round: true });
  const neck = light.side('8,4 13,30 14,54 8,74 -6,82 -16,78');
  p.clear(c => sweep(c, neck, 3.4, { profile: () => 1 }), { soft: 0.5, sway: 0.1 });
  p.wash({
    shape: c => sweep(c, neck, 2.8, { profile: () => 1, uneven: 0.1 }),
    pigments: [P.payne, P.slate],
    mix: [0.6, 0.5],
    density: 1,
    soft: 0.5,
    sway: 0.1,
  });
  const mouth = light.side('-54,62 -44,54 -28,47 -15,46 -18,54 -32,63 -46,67');
  piece(p, mouth, {
    tint: [
      [P.straw, 1],
      [P.ochre, 0.4],
    ],
    density: 0.5,
    round: true,
  });
  piece(p, circle(light, -33, 0, 6, 56), { tint: [[P.bone, 0.3]], density: 0.1, round: true });
  const shade = light.side(
    '-54,62 -47,74 -39,84 -31,91 -23,94 -15,92 -9,86 -7,78 -8,68 -11,57 -15,46 -28,51 -44,59',
  );
  piece(p, shade, { tint: enamel, density: 0.8 });
  p.lift({
    shape: c => sweep(c, light.side('-45,68 -34,82 -25,89'), 3.2),
    amount: 0.75,
    soft: 0.7,
    sway: 0.2,
  });
  p.ink(pen => {
    drawRound(pen, shade, { width: 0.82 });
    pen.line(mouth, { width: 0.8, broken: 0.03 });
    drawRound(pen, base, { width: 0.76 });
    pen.line(light.plan('28,4 44,12 58,4 66,14 54,24', 0), { width: 1.2, broken: 0 });
    pen.line(light.plan('54,24 48,28', 0), { width: 4, broken: 0, taper: [0, 0] });
    for (const end of ['48,28 42,29', '49,32 43,34']) pen.line(light.plan(end, 0), { width: 0.9, broken: 0 });
  });
};
