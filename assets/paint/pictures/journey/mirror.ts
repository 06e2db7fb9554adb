import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';
import { quick, through } from './view.ts';

const shell = through(
  '684,234 700,220 780,214 862,217 878,228 874,272 858,284 776,290 702,288 686,274 684,234',
);
const face = through(
  '694,238 706,228 780,222 856,225 868,234 865,266 852,276 776,281 708,279 695,268 694,238',
);
const hair = through('726,284 726,262 736,240 762,227 794,226 822,238 834,260 836,284');
const brow = through('746,284 747,268 756,256 774,254 788,246 808,252 818,266 820,284');

/** From the eyes up: hair with a parting, a forehead, the window behind her. */
export const paintMirror = (p: Passage): void => {
  lay(
    p,
    c => {
      polygon(c, shell);
      sweep(c, points('784,216 788,196 792,176'), 13, { profile: () => 1 });
    },
    'sepia .8 payne .8',
    1,
    { body: 1, sway: 0.6, rim: 0.2 },
  );
  p.clear(c => polygon(c, face), { soft: 0.7, sway: 0.3 });
  const within = (c: Parameters<typeof polygon>[0]): void => polygon(c, face);
  lay(p, within, 'straw .5 slate .4 rose .25', (x, y) => 0.3 + 0.34 * smooth(262, 282, y + quick(x, y) * 6), {
    sway: 0.4,
    rim: 0.3,
  });
  lay(
    p,
    c => blob(c, hair),
    'sepia .8 umber .5 payne .2',
    (x, y) => 0.95 + 0.25 * quick(x * 2, y),
    { within, sway: 1, rim: 0.3, knock: 1 },
  );
  lay(
    p,
    c => blob(c, brow),
    'rose .66 ochre .36 violet .12',
    x => 0.36 + 0.3 * smooth(770, 820, x),
    { within, sway: 0.6, rim: 0.3, knock: 1 },
  );
  p.lift({ shape: c => sweep(c, through('744,250 756,238 776,232'), 3), amount: 0.4, soft: 1.4 });
  p.ink(pen => {
    pen.line(through('682,236 698,219 780,212 864,216 880,229 876,272'), { width: 1.1, broken: 0.25 });
    pen.line(through('774,254 788,246 808,252 818,266'), { width: 0.7, broken: 0.3 });
  });
};
