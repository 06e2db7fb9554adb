import { dab } from '../../engine/brush.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { boyAt, quick, seen, spot } from './view.ts';

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
  const [lx, ly] = handAt(who, 1);
  lay(
    p,
    c => dab(c, random(4), [lx + 46, ly - 6], 80, 190, 0.1),
    'straw .8 sienna .3',
    (x, y) => 0.34 * smooth(230, 40, Math.hypot(x - lx, y - ly)),
    { soft: 20, within: c => dab(c, random(9), [lx + 60, ly - 30], 66, 230, 0.06) },
  );
  lamp(p, [lx, ly]);
};

/** A storm lantern: the one place in the picture with nothing on it at all. */
const lamp = (p: Passage, [x, y]: Point): void => {
  const at = (jotted: string): Point[] => points(jotted).map(([u, v]): Point => [x + u, y + v]);
  p.lift({ shape: c => dab(c, random(2), [x, y + 34], 60, 58, 0), amount: 0.4, soft: 40 });
  p.clear(c => blob(c, at('-10,20 10,20 13,36 10,48 -10,48 -13,36')), { soft: 2 });
  lay(p, c => blob(c, at('-4,46 -5,36 0,26 5,36 4,46')), 'straw 1 sienna .3', 0.5, { soft: 2 });
  lay(p, polygons([at('-12,48 12,48 15,62 -15,62'), at('-9,20 9,20 6,11 -6,11')]), 'sepia .8 payne .5', 0.95);
  p.ink(pen => {
    pen.line(curve(at('-13,50 -17,34 -12,14 0,0 12,14 17,34 13,50')), { width: 1, broken: 0.05 });
    pen.line(curve(at('-10,20 -13,36 -10,48')), { width: 0.6, broken: 0.2 });
    pen.line(curve(at('10,20 13,36 10,48')), { width: 0.6, broken: 0.2 });
  });
};
