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
const hair = through('718,286 716,260 728,238 756,226 796,225 828,236 842,260 844,286');
const brow = through('742,286 741,264 748,248 764,240 784,233 806,240 819,252 823,268 822,286');

/** As far as the eyes: hair with a parting, a forehead in its shade, the window behind her. */
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
  const forehead = (c: Parameters<typeof polygon>[0]): void => blob(c, brow);
  lay(
    p,
    c => {
      sweep(c, through('738,262 746,246 766,240 784,235 808,242 826,262'), 11, { profile: () => 1 });
      sweep(c, through('782,264 785,274 780,286'), 8);
    },
    'umber .6 violet .4',
    0.42,
    { soft: 3, within: forehead },
  );
  /** The eyes: one band, and two places where it is darkest. */
  lay(
    p,
    c =>
      sweep(c, through('740,268 762,266 782,269 802,266 826,268'), 19, {
        profile: t => 0.7 + 0.3 * Math.cos(t * 12.6),
      }),
    'umber .7 violet .5',
    0.6,
    { soft: 5, sway: 0.8, within: forehead },
  );
  p.lift({ shape: c => sweep(c, through('730,262 740,242 766,231'), 3), amount: 0.4, soft: 1.4 });
  p.ink(pen => {
    pen.line(through('682,236 698,219 780,212 864,216 880,229 876,272'), { width: 1.1, broken: 0.25 });
    pen.line(through('764,240 784,234 806,240 818,252'), { width: 0.7, broken: 0.3 });
  });
};
