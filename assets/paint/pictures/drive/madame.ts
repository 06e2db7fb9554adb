import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { by, doorAt, scaleBy, threshold } from './plan.ts';

/** Both hands up beside the ears, elbows in, the head drawn back: as somebody does who must touch nothing. */
// biome-ignore format: joints are read in columns
const handsUp: Gesture = { ...gesture(0.34, [[-1, 90], [-2, 81]],
  [[[-10, 76], [6, 77]], [[-17, 64], [14, 63]], [[-13, 86], [13, 87]]],
  [[[-6, 50], [4, 50]], [[-6, 27], [4, 27]], [[-6, 2], [5, 1]]]), view: 'front', armsBefore: 'both' };

/** The case goes first, backwards, and its carrier is nearly all behind it; she is out in the light before the dark door. */
export const paintMadame = (p: Passage): void => {
  const carrier = by(doorAt + 1.2, threshold, 0.75);
  const scale = scaleBy(doorAt, 0.7);
  person(p, {
    gesture: 'carryingBox',
    at: carrier,
    height: 1.66 * scale,
    facing: -1,
    top: P.umber,
    lower: P.payne,
    hair: 'balding',
    hairColour: P.violet,
    lit: 'left',
    strength: 0.9,
  });
  const [x, y] = carrier;
  const flat: Point[] = [
    [x - 0.92 * scale, y - 1.12 * scale],
    [x - 0.2 * scale, y - 1.15 * scale],
    [x - 0.2 * scale, y - 0.66 * scale],
    [x - 0.9 * scale, y - 0.62 * scale],
  ];
  p.clear(c => polygon(c, flat));
  lay(p, c => polygon(c, flat), 'sepia .5 umber .5 moss .2', 0.72, { pool: 0.4 });
  p.ink(pen => pen.line([...flat, flat[0] as Point], { straight: true, broken: 0.25 }));
  person(p, {
    gesture: handsUp,
    at: by(doorAt - 0.45, threshold, 0.95),
    height: 1.8 * scaleBy(doorAt, 0.95),
    top: P.slate,
    lower: P.slate,
    wears: 'skirt',
    hair: 'tied',
    hairColour: P.violet,
    lit: 'left',
    strength: 0.8,
  });
};
