import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { roughGrass } from '../../engine/tussocks.ts';
import { broad, grassAt, middle, quick, sides } from './view.ts';

/** Mown by nobody yet this year: strokes that lie along the ground, and a path worn to the paper. */
export const paintGrass = (p: Passage): void => {
  const path = (x: number, y: number): number => {
    const [, z] = grassAt(x, y);
    const middleOf = 760 + 90 * Math.sin(z * 0.42) + 130 / z;
    const wide = 640 / z;
    return smooth(wide, wide * 0.45, Math.abs(x - middleOf + 26 * quick(x, y)));
  };
  const ends = (x: number, y: number): number => sides(x, y) * smooth(880, 740, y + middle(x * 0.7, y) * 80);
  lay(
    p,
    c => polygon(c, points('-20,440 520,430 1100,440 1640,430 1640,910 -20,910')),
    'sage .7 straw .5 olive .2',
    (x, y) => ends(x, y) * (1 - 0.7 * path(x, y)) * (0.26 + 0.12 * broad(x, y)),
    { soft: 4, sway: 4, dry: (x, y) => 0.34 * smooth(700, 860, y + quick(x, y) * 40), pool: 0.4, tide: 0.2 },
  );
  lay(
    p,
    c => {
      const r = random(51);
      for (let i = 0; i < 190; i++) {
        const y = lerp(452, 850, r() ** 1.5);
        const x = r.range(-20, 1600);
        const long = lerp(70, 240, smooth(450, 850, y)) * r.range(0.6, 1.3);
        sweep(
          c,
          [
            [x, y],
            [x + long * 0.5, y + r.gauss() * 5],
            [x + long, y + r.gauss() * 3],
          ],
          lerp(7, 34, smooth(450, 850, y)),
          { seed: i + 2, uneven: 0.5 },
        );
      }
    },
    'sage .7 olive .45 straw .35',
    (x, y) => ends(x, y) * (1 - 0.9 * path(x, y)) * (0.42 + 0.24 * broad(x, y)),
    {
      soft: (x, y) => lerp(1.2, 12, smooth(0, 0.5, quick(x, y))),
      softest: 12,
      sway: 3,
      dry: 0.16,
      pool: 0.4,
    },
  );
  lay(
    p,
    c => polygon(c, points('240,640 520,600 900,600 1300,640 1340,800 900,860 420,840 220,760')),
    'moss .6 umber .4',
    (x, y) => 0.3 * ends(x, y) * (1 - path(x, y)) * smooth(-0.1, 0.4, middle(x, y * 2)),
    { soft: 20, sway: 10, dry: 0.35 },
  );
  roughGrass(p, points('180,812 460,790 700,842 980,806 1260,838 1420,800'), {
    from: 46,
    to: 40,
    thick: 5,
    seed: 14,
    share: ends,
    lean: 0.2,
  });
  roughGrass(p, points('1020,560 1180,548 1330,556'), {
    from: 18,
    to: 24,
    thick: 6,
    seed: 15,
    share: sides,
    stalks: 0.2,
  });
};
