import { foliage, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, concentrations, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBlue, skyGlow, skyRags } from '../../engine/sky.ts';
import { tint } from '../../engine/tint.ts';
import { fine, horizon, patchy, project, slow } from './plan.ts';

const frame = { horizon, left: 330, right: 1640, seed: 9 } as const;

/** Sky and field are the lightest things: what sits on the wall is dark before them. */
export const evening = (p: Passage): void => {
  skyGlow(p, frame, { density: 0.42, from: 34, light: 8, pigments: [P.straw, P.rose] });
  skyBlue(p, frame, '48,-20 76,-26 106,-20 108,34 94,26 84,34 72,20 62,24 54,8', {
    density: 0.3,
    lost: 70,
    found: 0.35,
  });
  skyRags(
    p,
    frame,
    [
      [30, 46, 30, 12],
      [62, 60, 34, 13],
    ],
    { density: 0.14, mix: [0.3, 0.7, 0.6] },
  );
  field(p);
  elms(p);
  p.ink(pen => {
    for (const [x, y, wing] of [
      [905, 96, 13],
      [948, 70, 10],
      [1010, 118, 8],
      [868, 142, 7],
    ] as const)
      pen.line(
        [
          [x - wing, y - wing * 0.5],
          [x - wing * 0.3, y - wing * 0.1],
          [x, y + wing * 0.16],
          [x + wing * 0.4, y - wing * 0.1],
          [x + wing * 1.1, y - wing * 0.45],
        ],
        { width: 1.1, broken: 0, wobble: 0.2 },
      );
  });
};

const field = (p: Passage): void => {
  p.wash({
    shape: c =>
      polygon(c, [
        [480, horizon + 6],
        [900, horizon + 2],
        [1600, horizon + 6],
        [1600, horizon + 150],
        [480, horizon + 120],
      ]),
    pigments: [P.sage, P.straw, P.ochre],
    mix: (x, y) => [0.5, 0.5 + 0.3 * slow(x, y), 0.25],
    density: (x, y) =>
      0.5 * smooth(1560, 1380, x + 90 * patchy(x * 0.2, y * 2)) * (0.75 + 0.4 * patchy(x * 0.3, y * 2)),
    soft: 1.2,
    sway: 2,
    rim: 0.2,
    streak: 0.25,
    tide: 0.15,
  });
  /** Cricket nets, a long way down. */
  p.ink(pen => {
    const net = (x: number, z: number): Point => project(x, 0, z);
    for (const x of [3, 6, 9, 12])
      pen.line([net(x, 60), project(x, 3, 60)], { straight: true, width: 0.7, broken: 0.1 });
    pen.line([project(3, 3, 60), project(12, 3, 60)], { straight: true, width: 0.5, broken: 0.3 });
  });
};

const elms = (p: Passage): void => {
  const mass = (c: Context, seed: number, from: number, to: number, tallest: number): void => {
    const r = random(seed);
    for (let x = from; x < to; x += r.range(16, 38)) {
      const h = tallest * r.range(0.35, 1) * (0.6 + 0.4 * Math.sin(((x - from) / (to - from)) * 3.1));
      c.fillStyle = concentrations(r.range(0.4, 0.8), r.range(0.1, 0.4), r.range(0.05, 0.3));
      foliage(c, r, [x, horizon + 6 - h * 0.5], h * 0.42, h * 0.52, { clumps: 8, dabs: 10, size: 5 });
    }
  };
  tint(
    p,
    c =>
      blob(c, [
        [470, 366],
        [640, 356],
        [900, 362],
        [1180, 350],
        [1420, 358],
        [1620, 352],
        [1620, 386],
        [470, 386],
      ]),
    { blue: 0.5, violet: 0.5, sage: 0.3 },
    x => 0.34 * smooth(1560, 1400, x + 70 * slow(x, 5)),
    { soft: (x, y) => lerp(0.8, 9, smooth(0, 0.5, patchy(x, y))), softest: 9, sway: 5 },
  );
  p.wash({
    shape: c => {
      mass(c, 5, 560, 800, 96);
      mass(c, 8, 1130, 1330, 150);
    },
    pigments: [P.sage, P.violet, P.ochre],
    mix: 'coded',
    wet: 7,
    density: (x, y) => 0.62 * (0.8 + 0.4 * fine(x, y)),
    soft: (x, y) => lerp(0.9, 8, smooth(0, 0.5, patchy(x, y))),
    softest: 8,
    sway: 3,
    rim: 0.3,
    pool: 0.4,
  });
  tint(
    p,
    c => {
      const r = random(44);
      for (const [from, to, up] of [
        [600, 790, 60],
        [1190, 1320, 100],
      ] as const)
        for (let i = 0; i < 12; i++) {
          const x = r.range(from, to);
          const y = horizon - up * r() * 0.8;
          sweep(
            c,
            [
              [x - r.range(8, 22), y],
              [x + r.range(10, 24), y + r.range(-4, 8)],
            ],
            r.range(7, 18),
            { seed: i + 3, uneven: 0.5 },
          );
        }
    },
    { moss: 0.6, violet: 0.5 },
    0.4,
    { soft: 2, sway: 2.4, rim: 0.2 },
  );
};
