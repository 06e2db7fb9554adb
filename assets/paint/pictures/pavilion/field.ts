import { dab, sweep } from '../../engine/brush.ts';
import { polygons, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { broad, fine, horizon, patchy } from './view.ts';

/** What rain leaves of a sky, a line of trees and a playing field. */
export const paintField = (p: Passage): void => {
  p.wash({
    shape: c =>
      blob(c, trace('430,140 640,10 900,-60 1240,-90 1640,-60 1660,380 1300,410 860,404 560,400 470,330')),
    pigments: [ink.slate, ink.violet, ink.straw],
    mix: (x, y) => [0.56, 0.34 + 0.12 * broad(x, y), 0.3 * smooth(200, 390, y)],
    density: (x, y) =>
      smooth(430, 760, x + patchy(x, y) * 60) *
      (0.44 + 0.2 * broad(x * 1.2, y * 0.5)) *
      lerp(1, 0.62, smooth(120, 370, y)),
    soft: (x, y) => lerp(10, 60, smooth(-0.3, 0.4, broad(x, y))),
    softest: 60,
    sway: 14,
    feature: 120,
    rim: 0.1,
    pool: 0.3,
    tide: 0.16,
    streak: 0.12,
    angle: 1.42,
  });
  /** Trees, wet in wet: no edge but here and there. */
  p.wash({
    shape: c => {
      const r = random(4);
      for (let i = 0; i < 56; i++) {
        const x = lerp(520, 1560, r());
        const tall = 14 + 34 * clamp(0.4 + broad(x, 40) * 0.9) * r.range(0.5, 1.2);
        dab(c, r, [x, horizon + 4 - tall * 0.5], r.range(14, 30), tall * 0.6);
      }
      for (const x of [1180, 1204, 1238])
        sweep(
          c,
          [
            [x, 386],
            [x + 2, 330],
            [x + 3, 286 + (x % 7) * 4],
          ],
          22,
        );
    },
    pigments: [ink.slate, ink.moss, ink.violet],
    mix: (x, y) => [0.5, 0.36 + 0.2 * patchy(x, y), 0.3],
    density: (x, y) => 0.36 * (0.7 + 0.5 * patchy(x, y)),
    soft: (x, y) => lerp(5, 26, smooth(-0.4, 0.3, fine(x * 0.5, y * 0.2))),
    softest: 26,
    sway: 6,
    feature: 30,
    rim: 0.1,
  });
  p.wash({
    shape: c =>
      blob(
        c,
        trace(
          '420,396 640,389 860,387 1100,386 1400,388 1660,384 1680,700 1500,800 1200,770 900,700 700,600 520,500 440,440',
        ),
      ),
    pigments: [ink.sage, ink.ochre, ink.slate],
    mix: (x, y) => [
      0.56,
      0.1 + 0.22 * smooth(420, 680, y) + 0.1 * patchy(x, y),
      0.48 - 0.22 * smooth(400, 640, y),
    ],
    density: (x, y) =>
      smooth(420, 700, x + patchy(x, y) * 60) *
      (0.2 + 0.3 * smooth(392, 680, y)) *
      (0.85 + 0.5 * broad(x * 0.6, y * 2.2)),
    soft: (x, y) => (y < 410 ? 1.6 : lerp(3, 40, smooth(-0.2, 0.4, broad(y, x)))),
    softest: 40,
    sway: 3,
    rim: 0.15,
    pool: 0.3,
    tide: 0.14,
  });
  /** Standing water, level with the eye and as pale as the sky. */
  const pools: Point[][] = [
    trace('930,452 1010,446 1100,450 1130,455 1050,461 960,459'),
    trace('1160,484 1290,474 1410,480 1450,488 1330,500 1220,497'),
    trace('1010,512 1100,506 1170,513 1120,524 1050,523'),
    trace('1280,560 1420,548 1560,560 1480,582 1340,580'),
  ];
  p.lift({ shape: polygons(pools), amount: 0.6, soft: 3.4, sway: 4, feature: 26 });
  p.wash({
    shape: c => {
      for (const [x, y, w] of [
        [960, 466, 150],
        [1200, 506, 260],
        [1040, 530, 150],
        [1300, 596, 280],
      ] as const)
        sweep(
          c,
          [
            [x, y],
            [x + w / 2, y - 2],
            [x + w, y - 4],
          ],
          4,
        );
    },
    pigments: [ink.olive, ink.slate],
    mix: [0.6, 0.4],
    density: 0.34,
    soft: 1.6,
    sway: 2,
    dry: 0.22,
  });
  /** Spray, where the roof water comes down. */
  p.lift({
    shape: c => sweep(c, trace('800,470 960,560 1160,690 1420,880'), 90, { profile: t => 0.3 + 0.7 * t }),
    amount: 0.55,
    soft: 34,
    sway: 12,
  });
  p.pencil(pen => {
    pen.line(trace('560,390 740,388 960,387 1130,386 1330,388 1500,386'), { broken: 0.5, press: 0.4 });
    for (const x of [1338, 1390])
      pen.line(
        [
          [x, 398],
          [x + 1, 340],
        ],
        { straight: true, broken: 0.2, press: 0.45 },
      );
    pen.line(trace('1337,352 1391,351'), { straight: true, broken: 0.2, press: 0.45 });
  });
};
