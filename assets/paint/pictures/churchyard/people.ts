import { groundShadow } from '../../engine/figure.ts';
import { layStuff, member, oak } from '../../engine/furniture.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { stand } from '../../engine/room.ts';
import { middle, quick, seen, spot, tallAt } from './view.ts';

/** His back to the field, one elbow on the coping, the book under his hand, and his head round. */
// biome-ignore format: joints are read in columns
const atWall: Gesture = { ...gesture(0.1, [[-1, 89], [1, 81]],
  [[[-7, 76], [9, 76]], [[-15, 66], [18, 64]], [[-9, 55], [25, 66]]],
  [[[-4, 50], [5, 50]], [[-4, 27], [7, 27]], [[-9, 2], [8, 1]]]), view: 'front', look: -1, waist: [0, 65], armsBefore: 'both' };

export const paintTommy = (p: Passage): void => {
  const [x, z] = [2.75, 11.35];
  const who: Person = {
    gesture: atWall,
    at: spot(x, 0, z),
    height: tallAt(1.84, x, z),
    top: P.blue,
    lower: P.slate,
    jumper: true,
    hairColour: P.sepia,
    lit: 'left',
  };
  person(p, who);
  const [hx, hy] = handAt(who, 1);
  const book = points('-26,-6 0,0 24,-9 26,2 1,10 -26,5').map(
    ([u, v]): Point => [hx + 6 + u * 0.8, hy + v * 0.8],
  );
  p.clear(c => polygon(c, book), { soft: 0.5 });
  lay(p, c => polygon(c, book), 'bone .6 straw .3', 0.3, { sway: 0.4 });
  p.ink(pen => pen.line([...book, book[0] as Point], { broken: 0.15, width: 0.7 }));
  /** One half of the pencil is on this side, in the grass. */
  const half = spot(x - 0.75, 0.02, z - 0.7);
  p.ink(pen => pen.line([half, [half[0] + 12, half[1] - 3]], { width: 2.2, straight: true, broken: 0 }));
  lay(
    p,
    c =>
      polygon(
        c,
        points('-1,-4 13,-7 13,0 -1,3').map(([u, v]): Point => [half[0] + u, half[1] + v]),
      ),
    'moss 1 olive .6',
    0.9,
    { sway: 0.2, knock: 1 },
  );
};

const bench = stand(seen, [0.1, 0, 8.7], -0.16);

export const paintRuth = (p: Passage): void => {
  const [half, seat, back] = [1.05, 0.46, 0.9];
  const rails = [0.62, 0.76, back].map(y => member(bench, [-half, y, 0.28], [half, y, 0.28], 0.07, 1));
  const slats = [-0.2, -0.04, 0.12].map(z => member(bench, [-half, seat, z], [half, seat, z], 0.1, 1));
  const posts = [-half + 0.06, half - 0.06].flatMap(x => [
    member(bench, [x, back + 0.02, 0.28], [x, 0, 0.34], 0.08, 1),
    member(bench, [x, seat + 0.2, -0.22], [x, 0, -0.24], 0.08, 1),
    member(bench, [x, seat + 0.2, -0.24], [x, seat + 0.2, 0.28], 0.07, 1),
  ]);
  groundShadow(p, bench.at(0.2, 0, 0), 150, 0.7);
  for (const part of [...rails, ...slats, ...posts])
    layStuff(p, part, { ...oak, density: 0.46, lit: 'left' });
  const at = bench.at(-0.42, 0, -0.24);
  person(p, {
    gesture: 'seated',
    at,
    height: tallAt(1.62, -0.3, 8.5) * 1.1,
    facing: 1,
    top: P.moss,
    lower: P.payne,
    hair: 'bob',
    hairColour: P.sepia,
    lit: 'left',
  });
  /** His bag, drawn in against her ankle. */
  const [bx, by] = bench.at(-0.02, 0, -0.5);
  const bag = points('-20,-2 -24,-16 -14,-25 4,-27 18,-22 22,-6 14,0 -8,2').map(
    ([u, v]): Point => [bx + u, by + v],
  );
  p.clear(c => blob(c, bag));
  lay(
    p,
    c => blob(c, bag),
    'ochre .5 umber .6',
    (x, y) => 0.72 + 0.2 * quick(x, y),
    { pool: 0.4 },
  );
  p.ink(pen =>
    pen.line(curve(points('-16,-20 -34,-34 -40,-14 -22,-8').map(([u, v]): Point => [bx + u, by + v])), {
      width: 1.3,
      broken: 0.1,
    }),
  );
  p.pencil(pen =>
    pen.line([bench.at(0.2, seat + 0.02, -0.2), bench.at(0.95, seat + 0.02, -0.2)], {
      straight: true,
      press: 0.5,
    }),
  );
};

interface Stone {
  readonly x: number;
  readonly z: number;
  readonly wide: number;
  readonly tall: number;
  readonly lean: number;
  readonly round: number;
}

const stones: readonly Stone[] = [
  { x: -6.6, z: 13.6, wide: 0.6, tall: 0.8, lean: 0.1, round: 0.3 },
  { x: -4.6, z: 14.2, wide: 0.5, tall: 0.66, lean: -0.06, round: 0.1 },
  { x: -5.2, z: 10.6, wide: 0.66, tall: 0.95, lean: -0.12, round: 0.32 },
  { x: -3.2, z: 11.6, wide: 0.5, tall: 0.6, lean: 0.05, round: 0.2 },
  { x: 4.3, z: 8.6, wide: 0.62, tall: 0.86, lean: 0.09, round: 0.28 },
  { x: -2.95, z: 5.7, wide: 0.7, tall: 1.05, lean: -0.04, round: 0.3 },
];

/** Cut off level or rounded, sunk to one side, and yellow with lichen where the rain comes from. */
export const paintStones = (p: Passage): void => {
  for (const { x, z, wide, tall, lean, round } of stones) {
    const face = (u: number, v: number, back = 0): Point =>
      spot(x + u * wide + lean * v * tall + back, v * tall, z + back * 0.4);
    const outline = (back: number): Point[] => [
      face(-0.5, 0, back),
      face(-0.5, 1 - round, back),
      ...Array.from({ length: 7 }, (_, i): Point => {
        const turn = Math.PI * (1 - i / 6);
        return face(0.5 * Math.cos(turn), 1 - round + round * Math.sin(turn), back);
      }),
      face(0.5, 1 - round, back),
      face(0.5, 0, back),
    ];
    groundShadow(p, spot(x + 0.2, 0, z), tallAt(tall, x, z), 0.5);
    p.clear(polygons([outline(0.12), outline(0)]));
    lay(p, c => polygon(c, outline(0.12)), 'violet .6 slate .5 umber .3', 0.62, { pool: 0.3 });
    p.clear(c => polygon(c, outline(0)));
    lay(
      p,
      c => polygon(c, outline(0)),
      'slate .4 straw .45 violet .2',
      (px, py) => 0.3 + 0.2 * middle(px * 2, py * 2),
      { pool: 0.5, tide: 0.25 },
    );
    lay(
      p,
      c => polygon(c, outline(0)),
      'ochre .7 olive .4',
      (px, py) => 0.5 * smoothPatch(px, py),
      { soft: 2 },
    );
    if (z > 7) continue;
    p.ink(pen => {
      pen.line(outline(0), { broken: 0.3 });
      for (const [v, from, to, heavy] of [
        [0.8, -0.2, 0.2, 1.2],
        [0.71, -0.33, 0.34, 2],
        [0.62, -0.26, 0.27, 1.2],
        [0.55, -0.33, 0.3, 1.2],
        [0.36, -0.22, 0.24, 0.8],
      ] as const)
        for (let u = from; u < to; u += 0.075)
          pen.line([face(u, v), face(u + 0.02, v + 0.03), face(u + 0.045, v + 0.002)], {
            broken: 0.2,
            width: heavy,
            press: 0.55,
          });
    });
  }
};

const smoothPatch = (x: number, y: number): number => Math.max(0, quick(x * 1.4, y * 1.4) - 0.12) * 1.6;

/** Stopped: one foot before the other, her arms down. */
export const paintKathy = (p: Passage): void => {
  const [x, z] = [-1.95, 5.6];
  const at = spot(x, 0, z);
  groundShadow(p, at, tallAt(1.66, x, z), 0.5);
  person(p, {
    gesture: 'standing',
    at,
    height: tallAt(1.66, x, z),
    facing: 1,
    top: P.madder,
    lower: P.slate,
    wears: 'coat',
    hair: 'long',
    hairColour: P.umber,
    view: 'back',
    stockings: P.payne,
    lit: 'left',
  });
};
