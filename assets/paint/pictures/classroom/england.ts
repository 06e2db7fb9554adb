import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { broad, chart, onMap, quick, room } from './view.ts';

/** Longitude and latitude of the coast of England and Wales, as a hand would draw it: from Berwick, with the sun. */
const coast = points(
  '-2,55.8 -1.55,55.1 -1.2,54.6 -.5,54.4 -.1,54 .1,53.6 .35,53.1 .05,52.9 .45,52.85 .55,52.97 1.3,52.93 1.75,52.5 1.6,52.1 1.2,51.8 .7,51.5 1.4,51.35 1.35,51.1 .95,50.92 .3,50.75 -.8,50.75 -1.3,50.8 -1.95,50.6 -2.45,50.6 -3,50.7 -3.5,50.4 -3.65,50.2 -4.2,50.35 -5,50.15 -5.25,49.97 -5.7,50.07 -5,50.42 -4.55,50.9 -4.2,51.1 -3.4,51.22 -2.95,51.3 -2.65,51.62 -3.2,51.4 -4.2,51.6 -5.1,51.7 -5.2,51.9 -4.4,52.2 -4.1,52.5 -4.1,52.85 -4.6,52.82 -4.4,53.1 -4.6,53.35 -3.8,53.3 -3.1,53.3 -3,53.5 -2.9,53.8 -2.85,54.15 -3.25,54.1 -3.6,54.5 -3.2,54.95 -2.5,55.25',
);
/** Where each county is, and the paint it had. */
const counties = points(
  '-2,55.3 -1.6,54.7 -2.9,54.6 -1.4,54.2 -2.6,53.9 -.4,53.2 -1.5,53.1 -2.6,53.2 -1.1,53.1 -.9,52.6 -2.6,52.6 -1.5,52.3 .1,52.3 1,52.6 1,52.1 -2.8,52.1 -2,51.7 -1.2,51.75 .5,51.8 -.4,51.9 -2.1,51.1 -1.2,51.1 -.4,51.2 .6,51.2 -3,51 -3.7,50.7 -4.7,50.4 -3.6,52.3 -3.9,51.9',
);
const paints: readonly Pigment[] = [P.sage, P.straw, P.rose, P.blue, P.ochre, P.violet, P.olive];

/** A cloth on two rods: sea in one pale wash, the land in a patchwork of old printer’s colours. */
export const paintMap = (p: Passage): void => {
  const { left, right, foot, head } = chart;
  const cloth = room.back.outline([left, foot, right, head]);
  p.clear(c => polygon(c, cloth));
  lay(
    p,
    c => polygon(c, cloth),
    'blue .5 sage .2 straw .25',
    (x, y) => 0.2 + 0.1 * broad(x, y),
    {
      pool: 0.3,
      tide: 0.2,
    },
  );
  const land = curve(coast.map(onMap), 3, true);
  p.clear(c => polygon(c, land), { soft: 0.6, sway: 0.4 });
  const r = random(12);
  for (const [i, paint] of paints.entries())
    lay(
      p,
      c => {
        for (const [k, county] of counties.entries()) {
          if (k % paints.length !== i) continue;
          const [x, y] = onMap(county);
          blob(
            c,
            Array.from({ length: 7 }, (_, n): Point => {
              const reach = r.range(17, 33);
              return [x + Math.cos(n * 0.9) * reach, y + Math.sin(n * 0.9) * reach];
            }),
          );
        }
      },
      [[paint, 1]],
      (x, y) => 0.42 + 0.2 * quick(x, y),
      { within: c => polygon(c, land), sway: 2, feature: 18, soft: 1.2, pool: 0.3 },
    );
  for (const [a, b, dark] of [
    [head, head + 0.05, 0.85],
    [foot - 0.05, foot, 0.7],
  ] as const)
    lay(p, c => polygon(c, room.back.outline([left - 0.07, a, right + 0.07, b])), 'sepia .6 umber .4', dark);
  /** The cloth hangs a little off the wall, and has been rolled. */
  lay(
    p,
    c => polygon(c, room.back.outline([right, foot - 0.08, right + 0.07, head - 0.05])),
    'violet .7',
    0.3,
    { soft: 3 },
  );
  p.ink(pen => {
    pen.line([...land, land[0] as Point], { broken: 0.12, width: 0.8, wobble: 0.8 });
    pen.line([...cloth, cloth[0] as Point], { straight: true, broken: 0.3, width: 0.7 });
    const nail = room.back.at((left + right) / 2, head + 0.24);
    pen.line([room.back.at(left, head + 0.05), nail, room.back.at(right, head + 0.05)], {
      straight: true,
      width: 0.6,
    });
  });
};
