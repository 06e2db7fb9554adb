import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { foam } from './foam.ts';
import { pools } from './pools.ts';
import { shells } from './shells.ts';
import { broad, brushed, horizon, lying, patchy, ribbed, sizeAt, surf } from './strand.ts';
import { weed } from './weed.ts';

/** The near end of the sand, in ends of the brush. */
const ends = (c: Context): void => {
  const r = random(31);
  for (let i = 0; i < 46; i++) {
    const y = 838 + r() ** 1.6 * 52;
    const length = r.range(120, 420);
    const x = lerp(150, 1450, r()) - length / 2;
    const line: Point[] = [
      [x, y + r.gauss() * 3],
      [x + length / 2, y + r.gauss() * 3],
      [x + length, y - r.range(0, 9)],
    ];
    sweep(c, line, r.range(6, 20), { seed: i + 2, uneven: 0.5 });
  }
};

/** Wet sand: pale where it holds the sky, warm where it has begun to dry. */
export const sand = (p: Passage): void => {
  p.wash({
    shape: c => {
      polygon(c, [
        [-30, surf + 7],
        [500, surf + 5],
        [900, surf + 8],
        [1630, surf + 6],
        [1630, 830],
        [1300, 846],
        [900, 852],
        [400, 858],
        [-30, 840],
      ]);
      ends(c);
    },
    pigments: [P.straw, P.umber, P.violet],
    mix: (x, y) => [0.75 + 0.2 * patchy(x, y), 0.26 + 0.12 * ribbed(x, y), 0.3 * smooth(560, 330, y)],
    density: (x, y) =>
      lerp(0.2, 0.4, smooth(330, 760, y)) *
      clamp(0.6 + 0.6 * ribbed(x, y * 1.2) + 0.4 * broad(x, y), 0.06, 1.3) *
      brushed(x, y),
    soft: (x, y) => lerp(1.4, 16, smooth(-0.1, 0.4, patchy(x, y))),
    softest: 16,
    sway: 5,
    feature: 80,
    rim: 0.3,
    pool: 0.3,
    tide: 0.12,
    dry: (x, y) => 0.04 + 0.2 * smooth(830, 892, y) + 0.16 * clamp(lying(x, y)),
    angle: 0,
    stretch: 34,
  });
  hollows(p);
  near(p);
  pools(p);
  foam(p);
  weed(p);
  shells(p);
  p.pencil(pen => {
    pen.line(points('180,560 330,548 420,552'), { broken: 0.4 });
    pen.line(points('1210,470 1330,462 1440,466'), { broken: 0.4 });
  });
};

/** Close to, the wet sand is darker; broad strokes along the slope of the beach, each ending as the brush did. */
const near = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(59);
      for (let i = 0; i < 22; i++) {
        const x = r.range(60, 1180);
        const length = r.range(180, 460);
        const y = lerp(886, 800, (x + length / 2) / 1500) + r.gauss() * 20;
        const line: Point[] = [
          [x, y + 6],
          [x + length * 0.5, y + r.gauss() * 3],
          [x + length, y - r.range(4, 22)],
        ];
        sweep(c, line, r.range(7, 24), { seed: i + 5, uneven: 0.6 });
      }
    },
    pigments: [P.ochre, P.umber, P.violet],
    mix: (x, y) => [0.5 + 0.3 * patchy(x, y), 0.4, 0.25],
    density: (x, y) => 0.34 * brushed(x, y) * clamp(0.7 + lying(x, y * 1.5) * 0.5, 0.2, 1),
    soft: (x, y) => lerp(1, 9, smooth(-0.1, 0.4, patchy(y, x))),
    softest: 9,
    sway: 3,
    feature: 50,
    rim: 0.25,
    pool: 0.3,
    dry: 0.1,
    stretch: 40,
  });

/** The ripples that the water has left, long and level, closer together the farther off. */
const hollows = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(47);
      for (let i = 0; i < 150; i++) {
        const y = horizon + 80 + r() ** 1.5 * 500;
        const s = sizeAt(y);
        const length = r.range(50, 210) * (0.35 + s);
        const x = r.range(40, 1560) - length / 2;
        const sag = r.gauss() * 4 * s;
        const line: Point[] = [
          [x, y],
          [x + length * 0.5, y + sag],
          [x + length, y + r.gauss() * 2 * s],
        ];
        sweep(c, line, r.range(1.5, 6.5) * (0.25 + s), { seed: i + 3, uneven: 0.6 });
      }
    },
    pigments: [P.umber, P.violet, P.ochre],
    mix: (x, y) => [0.42, 0.42, 0.3 + 0.2 * patchy(x, y)],
    density: (x, y) => 0.26 * brushed(x, y, 40, 1560) * clamp(0.55 + broad(x, y) * 0.9, 0.1, 1),
    soft: (x, y) => lerp(0.9, 7, smooth(-0.1, 0.4, patchy(y, x))),
    softest: 7,
    sway: 1.6,
    feature: 30,
    dry: 0.2,
    stretch: 30,
    rim: 0.2,
  });
