import { type Point, points } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { levels, run } from './view.ts';

/** What a thing looks like from in front, in hundredths of its width and height, and how large it is, in metres. */
interface Kind {
  readonly outline: readonly Point[];
  readonly wide: number;
  readonly tall: number;
  readonly colours: readonly Pigment[];
}

const kind = (jotted: string, wide: number, tall: number, ...colours: readonly Pigment[]): Kind => ({
  outline: points(jotted),
  wide,
  tall,
  colours,
});

const kinds: readonly Kind[] = [
  kind(
    '18,0 76,0 84,40 74,76 78,98 88,100 100,80 98,50 84,34 80,60 70,100 30,100 28,78 14,44',
    0.24,
    0.24,
    P.bone,
    P.blue,
    P.rose,
  ),
  kind('0,0 100,0 100,96 0,100', 0.3, 0.2, P.umber, P.sage, P.rust),
  kind('30,0 70,0 72,48 58,64 60,100 40,100 42,64 28,48', 0.1, 0.3, P.moss, P.payne, P.slate),
  kind(
    '10,0 90,0 90,12 80,16 80,60 92,78 70,98 50,104 30,98 8,78 20,60 20,16 10,12',
    0.24,
    0.34,
    P.sienna,
    P.umber,
    P.sepia,
  ),
  kind('4,0 96,0 100,8 72,14 70,50 56,66 44,66 30,50 28,14 0,8', 0.34, 0.18, P.straw, P.ochre, P.slate),
  kind(
    '0,0 22,0 22,88 24,88 24,0 44,0 46,94 48,0 70,0 70,80 74,80 74,0 96,4 96,86 74,90 48,98 24,92 0,94',
    0.32,
    0.24,
    P.rust,
    P.moss,
    P.slate,
    P.umber,
  ),
  kind(
    '20,0 80,0 70,10 56,14 56,44 96,50 80,100 20,100 4,50 44,44 44,14 30,10',
    0.22,
    0.4,
    P.ochre,
    P.rose,
    P.sage,
  ),
  kind('2,0 98,0 94,30 74,52 50,60 26,52 6,30', 0.36, 0.13, P.bone, P.slate, P.blue),
  kind('0,0 60,0 100,6 98,22 66,28 58,96 40,100 22,96 18,30 0,24', 0.26, 0.26, P.sepia, P.umber),
  kind('30,0 70,0 94,24 100,54 84,86 50,100 16,86 0,54 6,24', 0.24, 0.25, P.straw, P.violet, P.payne),
];

/** One thing where it stands: metres away and up on the front of the shelves. */
export interface Thing {
  readonly outline: readonly Point[];
  readonly colour: Pigment;
  readonly at: number;
}

/** So much wider along the shelf than it would be: a row of them is seen from its end. */
const stretch = 1.9;

const standing = ({ outline, wide, tall, colours }: Kind, z: number, y: number, r: Random): Thing => {
  const grown = r.range(0.8, 1.25);
  return {
    outline: outline.map(
      ([u, v]): Point => [
        z + (u / 100) * wide * stretch * grown,
        y + (v / 100) * Math.min(0.38, tall * grown),
      ],
    ),
    colour: r.pick(colours),
    at: z,
  };
};

/** A side of the shop, shelf by shelf, with gaps where somebody has bought something. */
export const stocked = (seed: number): readonly Thing[] => {
  const r = random(seed);
  return levels.slice(0, -1).flatMap(level => {
    const things: Thing[] = [];
    for (let z = run.near + r() * 0.4; z < run.far - 0.3; ) {
      const next = r.pick(kinds);
      if (r() < 0.95) things.push(standing(next, z, level, r));
      z += next.wide * stretch * r.range(0.8, 1.05) + (r() < 0.08 ? 0.24 : 0.01);
    }
    return things;
  });
};
