import { sweep, tapering } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { sedge } from '../../engine/reeds.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { ripples } from '../../engine/water.ts';
import { limbs, strands, withies } from './strands.ts';
import { broad, patchy, quick } from './view.ts';
import { surface } from './water.ts';

/** The willow, which is as far from the house one way as the other: new leaf, hanging down to the water. */
export const willow = (p: Passage): void => {
  p.wash({
    shape: ripples({
      top: 470,
      bottom: 770,
      left: 1010,
      right: 1500,
      count: 46,
      length: 150,
      thick: 10,
      horizon: 240,
      seed: 12,
    }),
    pigments: [P.olive, P.straw, P.moss],
    mix: [0.5, 0.5, 0.2],
    density: (x, y) => 0.42 * smooth(980, 1120, x) * (0.8 + 0.4 * quick(x, y)),
    soft: 1.2,
    sway: 1.4,
    feature: 24,
    dry: 0.1,
    stretch: 30,
    within: surface,
  });
  const layer = (
    count: number,
    seed: number,
    width: number,
    leafy: number,
    density: number,
    mix: readonly number[],
    body = 0,
  ): void =>
    p.wash({
      shape: strands(count, seed, width, leafy),
      pigments: [P.straw, P.olive, P.moss],
      mix: (x, y) => mix.map((v, i) => v * (1 + (i - 1) * 0.4 * patchy(x, y))),
      density: (x, y) => density * (0.75 + 0.45 * broad(x, y)) * smooth(1600, 1560, x + quick(x, y) * 30),
      soft: 0.8,
      sway: 0.6,
      rough: 0.3,
      rim: 0.3,
      dry: 0.06,
      angle: 1.57,
      body,
    });
  layer(120, 3, 2.2, 0.5, 0.5, [0.7, 0.35, 0]);
  const wood = (c: Context): void => {
    for (const [i, withy] of withies.entries())
      sweep(
        c,
        withy.filter((_, j) => j % 6 === 0),
        8,
        { profile: tapering, seed: i },
      );
    for (const [i, [line, thick, end]] of limbs.entries())
      sweep(c, points(line), thick, {
        profile: t => lerp(1 + 0.3 * (1 - t) ** 6, end, t),
        seed: i + 3,
        uneven: 0.16,
      });
  };
  const rooted = (x: number, y: number): number => smooth(846, 812, y + quick(x, y) * 18);
  p.wash({
    shape: wood,
    pigments: [P.bone, P.umber, P.olive],
    mix: (x, y) => [0.4, 0.3, 0.3 * clamp(patchy(x, y) + 0.5)],
    density: (x, y) => 0.62 * rooted(x, y),
    sway: 1.2,
    feature: 20,
    rim: 0.4,
    pool: 0.5,
    poolFeature: 60,
    dry: 0.06,
    angle: 1.4,
    body: (x, y) => rooted(x, y),
    knock: 1,
  });
  p.wash({
    shape: c => {
      for (const [i, [line, thick, end]] of limbs.entries())
        sweep(
          c,
          points(line).map(([x, y]): Point => [x + thick * 0.2, y + thick * 0.04]),
          thick * 0.62,
          { profile: t => lerp(1.1, end, t), seed: i + 9, uneven: 0.3 },
        );
    },
    pigments: [P.umber, P.payne, P.violet],
    mix: (x, y) => [0.6, 0.3, 0.3 + 0.2 * patchy(x, y)],
    density: (x, y) => 0.78 * rooted(x, y) * (0.85 + 0.4 * quick(x, y)),
    soft: (x, y) => lerp(0.9, 6, smooth(-0.1, 0.4, quick(x, y))),
    softest: 6,
    sway: 3,
    feature: 24,
    rim: 0.2,
    dry: 0.2,
    angle: 1.4,
    stretch: 26,
    within: wood,
  });
  /** Where it stands: a shadow thrown to the right, and grass at its foot. */
  p.wash({
    shape: c => {
      sweep(c, points('1350,838 1440,842 1530,834 1590,838'), 22, { seed: 3, uneven: 0.6 });
      const r = random(41);
      for (let i = 0; i < 16; i++)
        sedge(c, r, [1400 + r.gauss() * 44, 838 + r.gauss() * 6], {
          blades: 7,
          height: r.range(16, 40),
          spread: 9,
        });
    },
    pigments: [P.moss, P.umber, P.olive],
    mix: [0.5, 0.4, 0.3],
    density: (x, y) => 0.6 * smooth(1580, 1480, x + quick(x, y) * 60),
    sway: 1,
    feature: 24,
    dry: 0.12,
    angle: 0.1,
  });
  /** Fissures that follow the trunk. */
  p.wash({
    shape: c => {
      const r = random(8);
      for (let i = 0; i < 26; i++) {
        const path = curve(points(limbs[0]?.[0] ?? ''), 6);
        const k = r.int(0, path.length - 24);
        const off = r.range(-26, 32);
        sweep(
          c,
          path
            .slice(k, k + r.int(8, 22))
            .filter((_, j) => j % 3 === 0)
            .map(([x, y]): Point => [x + off * (1 - k / 140) + r.gauss() * 2, y]),
          r.range(1.6, 4.4),
          { seed: i, uneven: 0.4 },
        );
      }
    },
    pigments: [P.umber, P.payne],
    mix: [0.6, 0.4],
    density: (x, y) => 0.6 * rooted(x, y),
    sway: 0.8,
    dry: 0.14,
    angle: 1.4,
    within: wood,
  });
  layer(90, 14, 2, 0.62, 0.72, [0.5, 0.6, 0.1]);
  layer(34, 25, 1.9, 0.7, 0.95, [0.15, 0.6, 0.5]);
  p.ink(pen => {
    pen.line(points('1452,826 1436,740 1412,650 1404,560 1420,470'), { width: 1.3, broken: 0.25 });
    pen.line(points('1404,370 1436,250 1470,120'), { width: 1, broken: 0.35 });
    pen.line(points('1370,330 1316,210 1262,90'), { width: 0.9, broken: 0.4 });
  });
};
