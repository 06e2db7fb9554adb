import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, house, lay, middle, quick, seen, spot } from './view.ts';

const edge = (r: Random): Point[] => {
  const corners = points(
    '-3.3,8.9 1,8.5 5.2,8.8 5.5,11 5.2,13.3 5.4,15.4 4.9,17.8 -0.6,17.9 -2.7,17.5 -4,16.4 -4.1,14.8 -3.7,13.2 -3.9,11',
  );
  return corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length] as Point;
    return Array.from({ length: 6 }, (_, k): Point => {
      const [x, z] = between(a, b, k / 6);
      return spot(x + r.gauss() * 0.14, z + r.gauss() * 0.16);
    });
  });
};

/** Dust: a pale wash dragged along the ground, and darker where feet turned. */
export const paintRooms = (p: Passage): void => {
  const outline = edge(random(4));
  p.clear(c => polygon(c, outline), { soft: 2, sway: 4 });
  lay(
    p,
    c => polygon(c, outline),
    [
      [P.straw, 0.6],
      [P.rose, 0.3],
      [P.violet, 0.18],
    ],
    (x, y) => 0.36 + 0.16 * broad(x, y) + 0.08 * middle(x * 0.6, y * 2),
    { soft: 2, sway: 3, pool: 0.4, tide: 0.3 },
  );
  lay(
    p,
    c => {
      const r = random(15);
      for (let i = 0; i < 110; i++) {
        const [x, z] = [r.range(house.left + 0.3, house.right - 0.5), r.range(house.near, house.far)];
        const [u, v] = spot(x, z);
        const k = seen.sizeAt([x, 0, z]);
        sweep(
          c,
          [
            [u, v],
            [u + k * 0.4, v + r.gauss() * 3],
            [u + k * r.range(0.6, 1.1), v + r.gauss() * 4],
          ],
          k * r.range(0.07, 0.2),
          { seed: i + 2, uneven: 0.5 },
        );
      }
    },
    [
      [P.umber, 0.4],
      [P.rose, 0.5],
      [P.violet, 0.2],
    ],
    (x, y) => 0.26 + 0.16 * middle(x, y),
    {
      soft: (x, y) => lerp(1, 8, smooth(0, 0.5, quick(x, y))),
      softest: 8,
      sway: 2,
      dry: 0.25,
      pool: 0.4,
      within: c => polygon(c, outline),
    },
  );
  stairs(p);
};

/** Eight treads, drawn with a heel. */
const stairs = (p: Passage): void => {
  lay(
    p,
    c => {
      for (let i = 0; i < 8; i++) {
        const z = 13.7 + i * 0.44;
        sweep(c, [spot(0.1, z), spot(0.7, z + 0.03), spot(1.35, z - 0.02)], 5.5 - i * 0.3, {
          seed: i + 3,
          uneven: 0.5,
        });
      }
    },
    [
      [P.umber, 0.5],
      [P.violet, 0.5],
    ],
    0.36,
    { sway: 0.8 },
  );
  p.pencil(pen => {
    pen.line([spot(0.05, 13.5), spot(0.12, 17)], { straight: true, press: 0.5 });
    pen.line([spot(1.4, 13.5), spot(1.3, 17)], { straight: true, press: 0.5 });
  });
};
