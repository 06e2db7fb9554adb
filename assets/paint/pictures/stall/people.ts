import { dab, sweep } from '../../engine/brush.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { stand } from '../../engine/room.ts';
import { lerp } from '../../engine/scalar.ts';
import { boyAt, dark, quick, seen, spot, warmth } from './view.ts';

/** The lamp well down and away from his face, the blanket held against his ribs. */
// biome-ignore format: joints are read in columns
const asking: Gesture = { ...gesture(0.2, [[2, 90], [0, 82]],
  [[[-8, 76], [8, 77]], [[-14, 63], [14, 62]], [[-2, 62], [21, 45]]],
  [[[-4, 50], [4, 50]], [[-3, 27], [4, 27]], [[-3, 2], [5, 1]]]), view: 'front', waist: [-1, 65], armsBefore: 'both' };

export const paintBoy = (p: Passage): void => {
  const height = 1.76 * seen.sizeAt(boyAt);
  const who: Person = {
    gesture: asking,
    at: spot(...boyAt),
    height,
    facing: -1,
    top: P.slate,
    lower: P.payne,
    jumper: true,
    hairColour: P.sepia,
    lit: 'left',
  };
  person(p, who);
  /** His own blanket, folded in four. */
  const [ex, ey] = handAt(who, 0);
  const fold = points('-14,-11 24,-13 27,12 -11,15').map(([u, v]): Point => [ex + u, ey + v + 4]);
  p.clear(c => polygon(c, fold), { soft: 0.6, sway: 0.4 });
  lay(
    p,
    c => polygon(c, fold),
    'ochre .6 sage .5',
    (x, y) => 0.6 + 0.2 * quick(x, y),
    { pool: 0.4 },
  );
  p.ink(pen => {
    pen.line([...fold, fold[0] as Point], { broken: 0.2 });
    for (const share of [0.35, 0.65])
      pen.line(
        [
          [lerp(ex - 16, ex - 12, share), lerp(ey - 10, ey + 24, share)],
          [lerp(ex + 30, ex + 34, share), lerp(ey - 12, ey + 20, share)],
        ],
        { width: 0.7, broken: 0.3 },
      );
  });
  lamp(p, handAt(who, 1));
};

/** A storm lantern: the one place in the picture with nothing on it at all. */
const lamp = (p: Passage, [x, y]: Point): void => {
  const at = (jotted: string): Point[] => points(jotted).map(([u, v]): Point => [x + u, y + v]);
  p.lift({ shape: c => dab(c, random(2), [x, y + 34], 70, 66, 0), amount: 0.55, soft: 40 });
  p.clear(c => blob(c, at('-10,20 10,20 13,36 10,48 -10,48 -13,36')), { soft: 2 });
  lay(p, c => blob(c, at('-4,46 -5,36 0,26 5,36 4,46')), 'straw 1 sienna .3', 0.5, { soft: 2 });
  lay(p, polygons([at('-12,48 12,48 15,62 -15,62'), at('-9,20 9,20 6,11 -6,11')]), 'sepia .8 payne .5', 0.95);
  p.ink(pen => {
    pen.line(curve(at('-13,50 -17,34 -12,14 0,0 12,14 17,34 13,50')), { width: 1, broken: 0.05 });
    pen.line(curve(at('-10,20 -13,36 -10,48')), { width: 0.6, broken: 0.2 });
    pen.line(curve(at('10,20 13,36 10,48')), { width: 0.6, broken: 0.2 });
  });
};

export const paintKathy = (p: Passage): void => {
  const at = [-1.3, 0.46, 4.05] as const;
  person(p, {
    gesture: 'proppedInBed',
    at: spot(...at),
    height: 1.62 * seen.sizeAt(at),
    facing: 1,
    top: P.madder,
    lower: P.payne,
    jumper: true,
    hair: 'long',
    hairColour: P.umber,
    lit: 'right',
    without: ['legs', 'shoes', 'lower'],
  });
};

/** What was laid on a piano for years and will not lie flat on anybody: a lid, a step for the keys, corners. */
export const paintBed = (p: Passage): void => {
  const bed = stand(seen, [-1.4, 0, 3.5], 0);
  const [half, low, high] = [0.5, 0.42, 0.74] as const;
  const profile: readonly Point[] = [
    [0.55, low + 0.06],
    [0.5, high],
    [-0.1, high + 0.03],
    [-0.16, low + 0.16],
    [-0.72, low + 0.13],
    [-0.8, 0.1],
  ];
  const near = profile.map(([z, y]): Point => bed.at(half, y, z));
  const far = profile.map(([z, y]): Point => bed.at(-half, y, z));
  const side = [...near, bed.at(half, 0.1, 0.55)];
  const faces = profile
    .slice(1)
    .map((_, i): Point[] => [near[i] as Point, near[i + 1] as Point, far[i + 1] as Point, far[i] as Point]);
  p.clear(polygons([side, ...faces]));
  for (const [i, face] of faces.entries())
    lay(
      p,
      c => polygon(c, face),
      'moss .6 payne .5 ochre .3',
      (x, y) =>
        ([0.9, 0.5, 0.95, 0.6, 1][i] ?? 0.8) * (0.8 + 0.25 * quick(x, y)) * lerp(0.7, 1.1, dark(x, y)),
      { pool: 0.4, sway: 2 },
    );
  lay(
    p,
    c => polygon(c, side),
    'moss .55 sienna .5 payne .25',
    (x, y) => lerp(0.34, 0.9, dark(x, y)) * (0.85 + 0.3 * quick(x, y)),
    { pool: 0.45, sway: 2 },
  );
  /** Sacks under it, and straw. */
  lay(
    p,
    c => {
      for (const [z, w] of [
        [0.3, 40],
        [-0.2, 46],
        [-0.6, 40],
      ] as const)
        sweep(
          c,
          [
            bed.at(half + 0.03, 0.22, z + 0.3),
            bed.at(half + 0.07, 0.15, z),
            bed.at(half + 0.02, 0.2, z - 0.24),
          ],
          w,
          { uneven: 0.3, seed: w },
        );
    },
    'ochre .5 umber .5',
    (x, y) => 0.5 + 0.3 * warmth(x, y),
    { knock: 1, body: 1, pool: 0.4 },
  );
  p.ink(pen => {
    pen.line(near, { broken: 0.12 });
    for (const n of [1, 2, 3, 4]) pen.line([near[n] as Point, far[n] as Point], { broken: 0.3, width: 0.7 });
    /** Quilted: rows of stitches across it. */
    for (const u of [0.2, -0.12])
      pen.line(
        profile.slice(1, 5).map(([z, y]): Point => bed.at(u, y + 0.005, z)),
        { broken: 0.55, width: 0.6, press: 0.6 },
      );
    for (const z of [0.3, 0.08, -0.36, -0.56])
      pen.line([bed.at(half, 0.4, z), bed.at(half, z > 0 ? high : low + 0.25, z)], {
        broken: 0.5,
        width: 0.6,
        press: 0.6,
      });
  });
};
