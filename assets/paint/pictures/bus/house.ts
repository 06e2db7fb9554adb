import { dab } from '../../engine/brush.ts';
import { chimney } from '../../engine/chimney.ts';
import { door } from '../../engine/door.ts';
import { part, plaster, standing } from '../../engine/facade.ts';
import { lay } from '../../engine/lay.ts';
import { type Glass, type Opening, windowLines, windows } from '../../engine/openings.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, points, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { roofing } from '../../engine/roof.ts';
import { smooth } from '../../engine/scalar.ts';
import { gravel, wood } from './grounds.ts';
import { spot } from './view.ts';

const [wide, tall, doorAt] = [24.2, 10.4, 12.4] as const;
const front = standing(spot, [-18.6, 36], [3.2, 47], tall);
const wing = standing(spot, [-25.6, 37], [-18.4, 38], 5);
const slope = standing(spot, [-19.4, 37], [4, 48.6], 3.3 + tall, tall - 0.1);
const hip: Point[] = [slope.at(0, 0), slope.at(slope.width, 0), slope.at(20.6, 3.4), slope.at(4.6, 3.4)];
const lowRoof = standing(spot, [-26, 38.4], [-18, 39], 7, 4.9);

const glasses: readonly Glass[] = ['dim', 'dark', 'dark', 'dim', 'lost', 'dark', 'sky'];
const openings = (): Opening[] => {
  const r = random(21);
  const storeys = points('1.3,3.7 4.9,7 8.1,9.4');
  return storeys.flatMap(([foot, head], level) =>
    [2, 5.2, 8.6, doorAt, 16, 19.3, 22.2]
      .filter(x => level || x !== doorAt)
      .map((x): Opening => {
        const glass = x < 7 && r.chance(0.4) ? 'lost' : r.pick(glasses);
        return { wall: front, at: [x - 0.6, foot, x + 0.6, head], glass, panes: [2, 2] };
      }),
  );
};

export const paintHouse = (p: Passage): void => {
  wood(p);
  for (const [x, up, w, h] of [
    [4.4, 2.5, 27, 58],
    [6.4, 3.2, 16, 36],
    [13, 3.3, 25, 54],
    [19.6, 3, 15, 34],
    [21, 2.2, 24, 48],
  ] as const)
    chimney(p, { at: slope.at(x, up), width: w, height: h, pots: w > 20 ? 3 : 2 });
  p.clear(c => {
    polygon(c, hip);
    polygon(c, part(lowRoof));
    polygon(c, part(wing));
    polygon(c, part(front));
  });
  roofing(p, slope, { density: 0.66, shape: c => polygon(c, hip), seed: 3 });
  roofing(p, lowRoof, { density: 0.5, seed: 4 });
  plaster(p, wing, { density: 0.16, stained: 0.15 });
  plaster(p, front, { density: 0.34, stained: 0.2, shown: x => 0.16 + 0.84 * smooth(3, wide, x) });
  windows(p, openings(), { seed: 6, density: 0.8 });
  door(p, { wall: front, at: [doorAt - 0.8, 0.6, doorAt + 0.8, 3.3], pigments: [P.moss, P.payne] });
  const shade = (...corners: Point[]): Point[] => corners.map(([x, y]) => front.at(x, y));
  /** Shade of the eaves, and of the wood on the far corner. */
  lay(
    p,
    c => {
      polygon(c, shade([0, tall], [wide, tall], [wide, 9.6], [14, 9.9], [0, 9.8]));
      polygon(c, shade([19, 0], [wide, 0], [wide, 6.4], [22.6, 5.6], [21.4, 3.8], [20, 3.2]));
    },
    'violet .65 slate .35',
    0.34,
    { sway: 3, feature: 26 },
  );
  p.ink(pen => {
    windowLines(pen, openings(), 3);
    for (const [a, b, broken] of [
      [hip[3], hip[2], 0.2],
      [hip[2], hip[1], 0.15],
      [hip[0], hip[1], 0.4],
      [front.at(wide, 0), front.at(wide, tall), 0.15],
    ] as [Point, Point, number][])
      pen.line([a, b], { straight: true, broken });
    pen.line([front.at(8.2, 4.3), front.at(wide, 4.3)], { straight: true, broken: 0.45, width: 0.6 });
  });
  creeper(p);
  gravel(p);
  steps(p);
};

/** Steps before the door, and somebody on the uppermost with a list. */
const steps = (p: Passage): void => {
  const [x, y] = front.at(doorAt, 0);
  const stair = (n: number, low: number): Point[] => [
    [x - 26 - n * 8, y - 11 + n * 6 + low],
    [x + 26 + n * 8, y - 11 + n * 6 + low],
    [x + 27 + n * 8, y - 5 + n * 6],
    [x - 27 - n * 8, y - 5 + n * 6],
  ];
  p.clear(c => {
    for (const n of [0, 1, 2]) polygon(c, stair(n, 0));
  });
  lay(
    p,
    c => {
      for (const n of [0, 1, 2]) polygon(c, stair(n, 3));
    },
    'slate .6 umber .3',
    0.5,
    { sway: 0.6 },
  );
  person(p, {
    gesture: 'holding',
    at: [x - 34, y - 4],
    height: 46,
    top: P.slate,
    lower: P.payne,
    wears: 'skirt',
    hairColour: P.slate,
  });
};

/** A creeper has got up between the windows as far as the second floor. */
const creeper = (p: Passage): void => {
  const up = points(
    '7,0.2 6.9,1.6 7.3,2.8 6.8,4 7.1,5.2 8.4,4.3 10.2,4.2 11.4,4.4 6.6,6.2 7.2,7.4 5.6,7.5',
  ).map(([x, y]) => front.at(x, y));
  const leaves =
    (seed: number, size: number) =>
    (c: Context): void => {
      const r = random(seed);
      for (const [x, y] of up)
        for (let i = 0; i < 16; i++)
          dab(
            c,
            r,
            [x + r.gauss() * 11, y + r.gauss() * 15],
            r.range(2, 6) * size,
            r.range(2, 4) * size,
            r() * 3,
          );
    };
  lay(p, leaves(5, 1), 'sage .6 olive .5', 0.55, { pool: 0.5, sway: 1 });
  lay(p, leaves(9, 0.6), 'moss .7 rust .2', 0.6, { sway: 1 });
};
