import { dab, grass, splatter, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, curve, heightOf, type Point, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { along, lineAt, middle, quick, sides, slow } from './land.ts';

const lip = curve(
  [
    [-70, 742],
    [120, 760],
    [300, 752],
    [470, 786],
    [680, 812],
    [880, 806],
    [1090, 788],
    [1270, 758],
    [1450, 764],
    [1680, 738],
  ],
  4,
);
const lipAt = heightOf(lip);

/** Ruts that fill with sky. */
const pools: readonly (readonly Point[])[] = [
  [
    [560, 862],
    [640, 850],
    [740, 852],
    [800, 866],
    [740, 876],
    [640, 880],
  ],
  [
    [900, 842],
    [960, 834],
    [1050, 838],
    [1010, 848],
    [940, 852],
  ],
  [
    [250, 826],
    [320, 818],
    [390, 824],
    [340, 836],
    [280, 838],
  ],
];

const below = (c: Context): void => polygon(c, [...lip, [1680, 1000], [-70, 1000]]);

/** Mud close to, as boots leave it, with the rough grass that nobody runs on. */
export const mud = (p: Passage): void => {
  p.wash({
    shape: c => {
      const r = random(61);
      polygon(c, [
        ...lip,
        ...lip
          .toReversed()
          .map(([x, y], i): Point => [x, y + 92 + 26 * Math.sin(i * 0.11) + 12 * Math.sin(i * 0.37)]),
      ]);
      for (let i = 0; i < 26; i++) {
        const x = r.range(-40, 1560);
        const length = r.range(140, 340);
        const y = lipAt(x) + r.range(50, 122);
        sweep(
          c,
          [
            [x, y],
            [x + length / 2, y + r.gauss() * 6],
            [x + length, lipAt(x + length) + (y - lipAt(x)) + r.gauss() * 6],
          ],
          r.range(14, 40),
          { seed: i, uneven: 0.4 },
        );
      }
    },
    pigments: [P.umber, P.ochre, P.moss],
    mix: (x, y) => [
      0.5 + 0.2 * middle(x, y),
      0.36 - 0.2 * slow(x, y),
      0.18 + 0.3 * smooth(0.1, 0.5, slow(x + 500, y)),
    ],
    density: (x, y) =>
      0.66 * (0.42 + 0.58 * sides(x, y, 120, 1470)) * (1 - 0.3 * smooth(60, 130, y - lipAt(x))),
    within: below,
    soft: (x, y) => lerp(1, 10, smooth(0, 0.5, quick(x, y))),
    softest: 10,
    sway: 6,
    feature: 54,
    pool: 0.45,
    tide: 0.22,
    dry: (x, y) => 0.05 + 0.36 * smooth(64, 132, y - lipAt(x) + middle(x, y) * 30),
    stretch: 30,
    body: 1,
  });
  slabs(p, 63, 110, 1, [P.umber, P.violet, P.sepia], [0.55, 0.35, 0.2], 0.46);
  slabs(p, 67, 80, 0.55, [P.sepia, P.payne, P.umber], [0.5, 0.35, 0.3], 0.66);
  water(p);
  rough(p);
};

/** Mud is turned over in flat slabs that lie the way the boots went: long ones along the field, short ones across it. */
const slabs = (
  p: Passage,
  seed: number,
  count: number,
  size: number,
  pigments: readonly Pigment[],
  mix: readonly number[],
  density: number,
): void =>
  p.wash({
    shape: c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const x = 800 + r.gauss() * 430;
        const y = lipAt(x) + 6 + r() ** 0.9 * 118;
        const near = (y - 690) / 110;
        const length = r.range(22, 90) * near * size;
        const u = lineAt(x, y);
        const away = r.chance(0.5)
          ? along(u + r.gauss() * 0.15, y + length * 0.34)
          : ([x + length, y + r.gauss() * 3 * near] as const);
        const bend = r.gauss() * 2.4 * near;
        sweep(
          c,
          [
            [x, y],
            [lerp(x, away[0], 0.4), lerp(y, away[1], 0.4) + bend],
            [lerp(x, away[0], 0.75), lerp(y, away[1], 0.75) + bend * 0.4],
            away,
          ],
          r.range(2.4, 8) * near * size,
          { seed: r.int(1, 9999), uneven: 0.6 },
        );
      }
    },
    pigments,
    mix,
    density: (x, y) => density * sides(x, y, 140, 1460) * (0.75 + 0.4 * quick(x, y)),
    within: below,
    soft: (x, y) => lerp(0.8, 6, smooth(-0.1, 0.5, quick(x * 1.6, y * 1.6))),
    softest: 6,
    sway: 3,
    feature: 22,
    rough: 1.1,
    pool: 0.5,
    dry: 0.2,
    stretch: 20,
  });

const water = (p: Passage): void => {
  const shape = (c: Context): void => {
    for (const pool of pools) blob(c, pool);
  };
  p.lift({ shape, amount: 0.95, soft: 0.8, sway: 3, feature: 26 });
  p.wash({
    shape,
    pigments: [P.blue, P.slate],
    mix: [0.6, 0.45],
    density: (x, y) => 0.2 + 0.3 * clamp(quick(x, y * 2.5)),
    soft: 1.4,
    sway: 3,
    feature: 24,
    rim: 0.7,
  });
  p.wash({
    shape: c => {
      const r = random(71);
      for (const pool of pools)
        for (const [x, y] of curve(pool, 14, true))
          if (r.chance(0.55))
            dab(
              c,
              r,
              [x + r.gauss() * 3, y + r.range(-1, 4)],
              r.range(4, 13),
              r.range(1.4, 3.6),
              r.gauss() * 0.2,
            );
    },
    pigments: [P.sepia, P.umber],
    mix: [0.5, 0.5],
    density: 0.62,
    soft: 0.9,
    sway: 1.6,
    feature: 14,
  });
};

const rough = (p: Passage): void => {
  const tufts = (seed: number, count: number, tall: number): ((c: Context) => void) => {
    return c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const x = r.chance(0.55) ? r.range(20, 520) : r.range(1060, 1580);
        const y = lipAt(x) + r() ** 1.3 * 90;
        grass(c, r, [x, y], {
          blades: r.int(5, 11),
          height: tall * r.range(0.5, 1.2) * (0.7 + (y - lipAt(x)) / 140),
          spread: 13,
          lean: 0.42,
          width: 1.9,
        });
      }
    };
  };
  p.wash({
    shape: tufts(73, 74, 42),
    pigments: [P.moss, P.olive, P.ochre],
    mix: (x, y) => [0.5 + 0.3 * quick(x * 2, y * 2), 0.3, 0.35 - 0.3 * quick(x * 2, y * 2)],
    density: (x, y) => 0.72 * (0.35 + 0.65 * sides(x, y, 90, 1500)),
    sway: 0.6,
    rough: 0.3,
    feature: 16,
    dry: 0.1,
    body: 0.7,
  });
  p.wash({
    shape: tufts(79, 34, 30),
    pigments: [P.payne, P.moss],
    mix: [0.45, 0.6],
    density: (x, y) => 0.8 * (0.3 + 0.7 * sides(x, y, 90, 1500)),
    sway: 0.5,
    rough: 0.2,
    feature: 14,
  });
  p.wash({
    shape: c => {
      const r = random(83);
      splatter(c, r, [300, 790, 1000, 100], 60, 3.4);
    },
    pigments: [P.umber, P.sepia],
    mix: [0.6, 0.3],
    density: 0.5,
    sway: 0.4,
    rough: 0.2,
  });
  p.pencil(pen => {
    for (const u of [-5.4, -3.1, -1.2, 0.9, 2.6, 4.4])
      pen.line([along(u, 838), along(u * 1.02, 884)], { straight: true, press: 0.4, broken: 0.3 });
    pen.line([
      [60, 770],
      [200, 774],
      [330, 766],
    ]);
    pen.line([
      [1130, 796],
      [1280, 768],
      [1450, 776],
    ]);
  });
};
