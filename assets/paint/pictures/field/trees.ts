import { dab, sweep } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { horizon, middle, quick } from './land.ts';

/** Poplars, unevenly set; the wind bends them all one way and the smaller ones more. */
const poplars: readonly (readonly [x: number, height: number, bend: number])[] = [
  [58, 150, 0.1],
  [104, 214, 0.06],
  [150, 232, 0.05],
  [186, 176, 0.1],
  [262, 246, 0.05],
  [298, 206, 0.08],
  [352, 152, 0.1],
  [472, 128, 0.1],
  [498, 96, 0.14],
  [604, 66, 0.12],
];

/** A limb of a poplar goes up beside the trunk and never far from it. */
const poplar = (c: Context, r: Random, [x, height, bend]: readonly [number, number, number]): void => {
  const foot = horizon + 4;
  const stem = (t: number): Point => [
    x + bend * height * t * t + Math.sin(t * 7 + x) * 1.4,
    foot - height * t,
  ];
  sweep(c, [stem(0), stem(0.35), stem(0.7), stem(1)], height * 0.027, {
    profile: t => 1 - 0.86 * t,
    seed: Math.round(x),
  });
  for (let i = 0; i < height * 0.24; i++) {
    const t = lerp(0.1, 0.93, r());
    const side = r.pick([-1, 1]);
    const length = height * r.range(0.12, 0.3) * (1.15 - t * 0.7);
    const away = side * length * r.range(0.16, 0.36) + bend * length;
    const [sx, sy] = stem(t);
    sweep(
      c,
      [
        [sx, sy],
        [sx + away * 0.7, sy - length * 0.5],
        [sx + away, sy - length],
      ],
      r.range(0.5, 1.15) * (height / 220 + 0.3),
      { profile: q => Math.max(0.36, 1 - q * 0.8), seed: r.int(1, 999) },
    );
  }
};

/** The far side of the field: poplars, a hedge, and the dark elms that the pavilion stands before. */
export const trees = (p: Passage): void => {
  const fade = (x: number, y: number): number =>
    smooth(-30, 110, x + middle(x, y) * 60) * smooth(1640, 1500, x + middle(x, y) * 60);
  const low = wander(17);
  const quickLow = wander(18);
  /** A far rise, one pale wash. */
  p.wash({
    shape: c => {
      const crest = Array.from(
        { length: 60 },
        (_, i): Point => [i * 28 - 20, horizon - 13 - 11 * low(i / 9) - 3 * quickLow(i / 2)],
      );
      polygon(c, [...crest, [1660, horizon + 5], [-40, horizon + 5]]);
    },
    pigments: [P.blue, P.violet],
    mix: [0.7, 0.5],
    density: (x, y) => 0.36 * fade(x, y) * (0.65 + 0.5 * middle(x, y)),
    sway: 2,
    feature: 30,
    body: 1,
  });
  /** Twigs are a haze before they are lines. */
  p.wash({
    shape: c => {
      const r = random(30);
      for (const [x, height, bend] of poplars)
        for (let i = 0; i < height / 5; i++) {
          const t = lerp(0.3, 1.02, r());
          const wide = height * 0.085 * Math.sin(Math.PI * clamp(t * 0.86 + 0.1));
          const at: Point = [x + bend * height * t * t + r.gauss() * wide, horizon - height * t];
          sweep(c, [at, [at[0] + r.gauss() * 2 + bend * 20, at[1] - r.range(10, 26)]], r.range(2, 5.5), {
            seed: r.int(1, 999),
          });
        }
    },
    pigments: [P.violet, P.umber, P.rust],
    mix: (x, y) => [0.7, 0.3, 0.25 * clamp(quick(x, y) + 0.3)],
    density: (x, y) => 0.36 * fade(x, y),
    soft: 2.2,
    sway: 2.6,
    feature: 16,
    dry: 0.46,
    angle: 1.7,
    stretch: 8,
    rim: 0,
    pool: 0.5,
  });
  p.wash({
    shape: c => {
      const r = random(31);
      for (const tree of poplars) poplar(c, r, tree);
    },
    pigments: [P.payne, P.umber],
    mix: (x, y) => [0.5 + 0.2 * quick(x, y), 0.55],
    density: (x, y) => (0.48 + 0.42 * smooth(horizon - 190, horizon, y)) * fade(x, y),
    soft: 0.7,
    sway: 0.4,
    rough: 0.25,
    feature: 16,
    dry: 0.1,
  });
  elms(p);
  p.wash({
    shape: c => {
      const r = random(33);
      for (let x = -20; x < 1640; x += r.range(5, 13)) {
        if (low(x / 90 + 70) < -0.45 || (x > 560 && x < 840 && r.chance(0.5))) continue;
        const h = (6 + 6 * Math.abs(low(x / 60)) + 3 * r()) * (low(x / 37 + 20) > 0.55 ? 1.7 : 1);
        dab(c, r, [x, horizon + 3 - h * 0.45], h * r.range(0.7, 1.2), h * 0.56);
      }
    },
    pigments: [P.moss, P.violet, P.rust],
    mix: (x, y) => [0.55, 0.4, 0.35 * clamp(quick(x, y) + 0.2)],
    density: (x, y) => 0.6 * fade(x, y),
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    sway: 2.2,
    feature: 14,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
    body: 0.9,
  });
};

const elms = (p: Passage): void => {
  const masses: readonly (readonly [x: number, y: number, rx: number, ry: number])[] = [
    [1050, 532, 40, 26],
    [1110, 508, 56, 50],
    [1186, 470, 62, 78],
    [1262, 446, 66, 96],
    [1340, 460, 66, 92],
    [1412, 440, 58, 100],
    [1478, 486, 56, 74],
    [1540, 514, 46, 46],
  ];
  const heap = (seed: number, size: number, shift: number): ((c: Context) => void) => {
    return c => {
      const r = random(seed);
      for (const [x, y, rx, ry] of masses)
        for (let i = 0; i < 5; i++) {
          const turn = r() * Math.PI * 2;
          const [cx, cy] = [x + Math.cos(turn) * rx * 0.5 + shift, y + Math.sin(turn) * ry * 0.5 + shift];
          blob(
            c,
            Array.from({ length: 7 }, (_, k): Point => {
              const a = (k / 7) * Math.PI * 2;
              const reach = r.range(0.35, 0.6) * size;
              return [cx + Math.cos(a) * rx * reach, cy + Math.sin(a) * ry * reach];
            }),
          );
        }
    };
  };
  const fade = (x: number, y: number): number =>
    smooth(1010, 1130, x + quick(x, y) * 50) * smooth(1600, 1470, x + quick(x, y) * 50);
  p.wash({
    shape: heap(36, 1.2, 0),
    pigments: [P.slate, P.olive, P.rust],
    mix: (x, y) => [0.6, 0.5, 0.4 * clamp(middle(x, y) + 0.35)],
    density: (x, y) => 0.56 * fade(x, y),
    soft: (x, y) => lerp(1, 16, smooth(-0.1, 0.5, quick(x, y))),
    softest: 16,
    edge: 'billow',
    sway: 8,
    feature: 34,
    rough: 1.4,
    pool: 0.45,
    tide: 0.18,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
    body: 0.9,
  });
  p.wash({
    shape: heap(38, 0.85, 8),
    pigments: [P.moss, P.violet, P.umber],
    mix: [0.6, 0.45, 0.25],
    density: (x, y) => 0.55 * fade(x, y) * smooth(350, 470, y),
    soft: (x, y) => lerp(1, 10, smooth(0, 0.5, quick(x, y))),
    softest: 10,
    edge: 'billow',
    sway: 6,
    feature: 26,
    pool: 0.4,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
  });
};
