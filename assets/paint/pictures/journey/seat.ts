import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, middle, through } from './view.ts';

/** The back of a seat: a pale upper edge, a few seams, and thinner paint as it comes down to us. */
export const paintSeat = (
  p: Passage,
  outline: readonly Point[],
  seams: readonly string[],
  share: (x: number, y: number) => number,
): void => {
  const shape: Shape = c => blob(c, outline);
  const left = Math.min(...outline.map(q => q[0]));
  lay(
    p,
    shape,
    'umber .45 ochre .3 violet .4',
    (x, y) =>
      share(x, y) *
      lerp(0.7, 1, smooth(0, 240, x - left)) *
      (0.44 + 0.12 * broad(x, y) + 0.1 * middle(x * 1.6, y * 0.4)),
    {
      knock: 1,
      body: 1,
      soft: 1.2,
      sway: 2,
      pool: 0.35,
      tide: 0.2,
    },
  );
  /** It turns from the light below its roll. */
  const top = Math.min(...outline.map(q => q[1]));
  lay(
    p,
    shape,
    'umber .6 violet .5 sepia .2',
    (x, y) =>
      share(x, y) *
      0.32 *
      smooth(top + 34, top + 70, y + broad(x, y) * 18) *
      smooth(1.2, 0.2, (y - top) / 330),
    { sway: 2, soft: 3 },
  );
  const paths = seams.map(through);
  lay(
    p,
    sweeps(paths, 15, { profile: t => 0.8 - 0.6 * t, uneven: 0.5 }),
    'umber .5 violet .5',
    (x, y) => 0.3 * share(x, y),
    { soft: 4, sway: 2, dry: 0.2 },
  );
  p.ink(pen => {
    for (const path of paths) pen.line(path, { broken: 0.45, width: 0.8, press: 0.6 });
    pen.line(outline.slice(3, 8), { broken: 0.3, width: 1.1 });
  });
};
