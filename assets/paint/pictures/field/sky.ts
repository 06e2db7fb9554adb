import { sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { horizon, middle, slow } from './land.ts';

/** The wind comes from the left and lifts: clouds are drawn out along it. */
const windAngle = -0.2;
const torn = noise('soft', 120, 41, { angle: windAngle, along: 3.4 });

export const sky = (p: Passage): void => {
  p.wash({
    shape: c =>
      polygon(c, [
        [-60, 330],
        [620, 300],
        [1660, 330],
        [1660, horizon + 8],
        [-60, horizon + 8],
      ]),
    pigments: [P.straw, P.rose],
    mix: (x, _y) => [0.75 * (1 - 0.5 * smooth(760, 1560, x)), 0.16 + 0.4 * smooth(420, 1250, x)],
    density: (x, y) => 0.36 * smooth(340, 530, y) * (0.6 + 0.5 * slow(x, y)),
    soft: 60,
    within: c => c.fillRect(-10, -10, 1640, horizon + 14),
    sway: 20,
    feature: 200,
    rim: 0,
  });
  /** Blue, where the wind has opened it; the white of the cloud bulges into it. */
  p.wash({
    shape: c =>
      blob(
        c,
        points(
          '-60,-160 330,-190 760,-150 930,-60 800,20 640,26 520,84 380,78 300,140 170,150 60,226 -90,250',
        ),
      ),
    pigments: [P.blue, P.slate],
    mix: [0.9, 0.2],
    density: (x, y) => 0.56 * (1 - 0.45 * smooth(0, 220, y)) * (0.75 + 0.35 * torn(x, y)),
    soft: (x, y) => lerp(1.3, 58, smooth(-0.1, 0.4, torn(x, y))),
    softest: 58,
    edge: 'billow',
    bulge: -1,
    sway: 17,
    feature: 96,
    tide: 0.22,
  });
  const bank = (points: readonly Point[], strength: number, lost: number, mix: readonly number[]): void =>
    p.wash({
      shape: c => blob(c, points),
      pigments: [P.slate, P.violet, P.rose],
      mix,
      density: (x, y) => strength * (0.72 + 0.5 * torn(x, y)) * smooth(560, 820, x + middle(x, y) * 90),
      soft: (x, y) => lerp(1.8, lost, smooth(-0.15, 0.3, torn(x, y + 60))),
      softest: lost,
      edge: 'billow',
      sway: 26,
      feature: 150,
      rim: 0.25,
      pool: 0.3,
      poolFeature: 280,
      tide: 0.26,
      tideFeature: 250,
      blooms: [{ x: 1190, y: 170, radius: 60, strength: 0.45, aspect: 1.8 }],
    });
  bank(
    points(
      '640,300 820,236 960,214 1090,130 1290,92 1460,40 1720,-30 1720,250 1440,276 1200,270 980,306 800,322',
    ),
    0.36,
    70,
    [0.85, 0.42, 0.14],
  );
  bank(points('1010,236 1240,190 1460,150 1720,130 1720,300 1400,320 1180,292'), 0.24, 80, [0.95, 0.45, 0]);
  /** Rags of cloud, each one stroke drawn along the wind. */
  p.wash({
    shape: c => {
      const r = random(43);
      for (const [x, y, length, width] of rags) {
        const rise = Math.tan(windAngle) * length * 0.55;
        sweep(
          c,
          [
            [x, y],
            [x + length * 0.5, y + rise * 0.62],
            [x + length, y + rise],
          ],
          width,
          { seed: r.int(1, 999), uneven: 0.55 },
        );
      }
    },
    pigments: [P.violet, P.slate, P.rose],
    mix: [0.5, 0.5, 0.3],
    density: (x, y) => 0.2 + 0.06 * torn(x, y),
    soft: (x, y) => lerp(2, 30, smooth(-0.35, 0.3, torn(x, y))),
    softest: 30,
    sway: 13,
    feature: 84,
    rim: 0.25,
  });
  /** Rain a long way off. */
  const veil = noise('soft', 52, 31, { angle: 1.85, along: 10 });
  p.wash({
    shape: c =>
      polygon(c, [
        [1180, 300],
        [1640, 270],
        [1640, horizon + 6],
        [1040, horizon + 6],
      ]),
    pigments: [P.slate, P.violet],
    mix: [0.85, 0.35],
    density: (x, y) =>
      0.34 *
      Math.max(0, 0.5 + veil(x, y) * 0.5) *
      smooth(1060, 1420, x + (y - 420) * 0.4) *
      smooth(290, 430, y),
    within: c => c.fillRect(-10, -10, 1640, horizon + 12),
    soft: 60,
    rim: 0,
  });
  p.pencil(pen => {
    for (const line of drawn) pen.line(line, { wobble: 2.6, press: 0.34, broken: 0.42 });
    for (const [x, y, k] of gulls) {
      const wing = { width: 1.1, broken: 0, wobble: 0.3, press: 0.7 };
      pen.line(
        [
          [x - 7 * k, y + 1],
          [x - 3 * k, y - 3.4 * k],
          [x, y],
        ],
        wing,
      );
      pen.line(
        [
          [x, y],
          [x + 3.6 * k, y - 4.4 * k],
          [x + 8 * k, y - 2.6 * k],
        ],
        wing,
      );
    }
  });
};

const rags: readonly (readonly [x: number, y: number, length: number, width: number])[] = [
  [70, 372, 320, 26],
  [300, 318, 230, 17],
  [540, 398, 300, 20],
  [150, 452, 250, 13],
  [700, 448, 360, 17],
  [430, 484, 170, 9],
  [-60, 300, 190, 20],
];

const drawn: readonly (readonly Point[])[] = [
  points('330,300 450,272 540,268 640,226 740,214'),
  points('760,196 880,168 960,120 1060,104'),
  [
    [80, 356],
    [210, 326],
    [330, 320],
  ],
];

const gulls: readonly (readonly [x: number, y: number, size: number])[] = [
  [560, 330, 1],
  [600, 312, 0.8],
  [528, 352, 0.6],
  [690, 352, 0.7],
];
