import { sweep } from '../../engine/brush.ts';
import { deadwood, type Limb } from '../../engine/deadwood.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { reedBed, sedge } from '../../engine/reeds.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { broad, patchy, quick } from './view.ts';

const limb = (plan: string, from: number, to: number, end?: Limb['end']): Limb => ({
  spine: points(plan),
  from,
  to,
  ...(end && { end }),
});

const great: readonly Limb[] = [
  limb('236,800 246,700 236,560 252,420 246,320', 86, 58),
  limb('250,350 228,240 190,130 168,-30', 42, 26),
  limb('246,352 282,250 300,170 352,96 366,20', 40, 10, 'split'),
  limb('292,210 350,190 410,206 462,182 520,192', 17, 5, 'splinter'),
  limb('410,206 440,228 466,226', 8, 3),
  limb('240,520 180,470 150,400 96,372', 24, 7, 'snapped'),
];
const slim: readonly Limb[] = [
  limb('108,806 98,720 84,600 94,500', 34, 25, 'split'),
  limb('88,640 120,600 128,550', 11, 4),
];
const stumps: readonly Limb[][] = [
  [limb('356,812 352,764 360,726', 44, 34, 'split')],
  [limb('470,810 476,772 470,742', 30, 24, 'snapped')],
  [limb('1404,760 1412,690 1432,600 1428,540', 34, 20, 'split'), limb('1424,640 1456,606 1466,566', 9, 3)],
  [limb('1496,806 1494,766 1500,742', 34, 29, 'snapped')],
];

export const wood = (p: Passage): void => {
  const sunk =
    (foot: number) =>
    (x: number, y: number): number =>
      smooth(foot + 4, foot - 38, y + quick(x, y) * 22);
  p.wash({
    shape: c => {
      const r = random(71);
      for (let i = 0; i < 26; i++) {
        const left = r.chance(0.68);
        const x = left ? r.range(20, 480) : r.range(1200, 1440);
        const y = left ? r.range(740, 850) : r.range(760, 840);
        const long = r.range(140, 330);
        sweep(
          c,
          [
            [x, y],
            [x + long * 0.4, y + r.gauss() * 6],
            [x + long, y + r.gauss() * 8],
          ],
          r.range(12, 34),
          { seed: i, uneven: 0.5 },
        );
      }
    },
    pigments: [P.ochre, P.moss, P.umber],
    mix: (x, y) => [0.55, 0.36 + 0.25 * broad(x, y), 0.34 * clamp(patchy(x, y) + 0.5)],
    density: (x, y) =>
      0.62 * smooth(20, 130, x + broad(x, y) * 80) * smooth(1580, 1440, x + broad(y, x) * 60),
    soft: (x, y) => lerp(1, 12, smooth(0, 0.5, patchy(x, y))),
    softest: 12,
    sway: 7,
    feature: 50,
    rim: 0.35,
    pool: 0.4,
    dry: (x, y) => 0.1 + 0.3 * smooth(800, 880, y + broad(x, y) * 40),
    stretch: 34,
    body: 0.8,
  });
  deadwood(p, { limbs: slim, seed: 5, shown: sunk(806), strength: 0.9 });
  for (const [i, limbs] of stumps.entries())
    deadwood(p, { limbs, seed: 40 + i, shown: sunk((limbs[0] as Limb).spine[0]?.[1] ?? 0), strength: 0.9 });
  deadwood(p, { limbs: great, seed: 9, shown: sunk(800), strength: 1.1 });
  const rooted =
    (left: number, right: number, top: number, bottom: number) =>
    (r: Random): Point => [(left + right) / 2 + r.gauss() * (right - left) * 0.27, r.range(top, bottom)];
  reedBed(p, { root: rooted(60, 520, 800, 872), count: 74, height: () => 150, lean: 0.16, seed: 3 });
  reedBed(p, { root: rooted(1300, 1520, 790, 850), count: 26, height: () => 110, lean: 0.16, seed: 8 });
  p.wash({
    shape: c => {
      const r = random(77);
      for (let i = 0; i < 46; i++) {
        const left = r.chance(0.7);
        const at: Point = left
          ? [r.range(40, 680), r.range(790, 872)]
          : [r.range(1240, 1520), r.range(800, 856)];
        sedge(c, r, at, { height: r.range(30, 74), spread: 16, lean: 0.14, width: 2 });
      }
    },
    pigments: [P.ochre, P.umber, P.moss],
    mix: (x, y) => [0.5, 0.4, 0.3 * clamp(patchy(x, y) + 0.5)],
    density: (_x, y) => 0.74 * (1 - 0.75 * smooth(820, 876, y)),
    sway: 0.4,
    rough: 0.2,
    rim: 0.3,
  });
};
