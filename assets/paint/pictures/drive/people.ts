import { groundShadow } from '../../engine/figure.ts';
import type { Hair } from '../../engine/head.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { type Clothes, handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { by, leafAt, scaleBy, steps } from './plan.ts';

/** A leaf held out and up by its stalk, the other hand at the side. */
// biome-ignore format: joints are read in columns
const offering: Gesture = { ...gesture(-0.35, [[4, 90], [2, 81]],
  [[[-4, 76], [8, 77]], [[-7, 63], [19, 76]], [[-4, 51], [30, 86]]],
  [[[-4, 50], [4, 50]], [[-5, 27], [5, 27]], [[-7, 2], [7, 1]]]), waist: [1, 65] };

/** Held close before the chest in both hands. */
// biome-ignore format: joints are read in columns
const shyly: Gesture = { ...gesture(-0.2, [[3, 91], [1, 82]],
  [[[-5, 77], [8, 77]], [[5, 66], [12, 64]], [[17, 73], [20, 72]]],
  [[[-4, 50], [4, 50]], [[-4, 27], [5, 27]], [[-6, 2], [6, 1]]]), waist: [0, 65] };

/** On her toes, with both arms up to make it higher. */
// biome-ignore format: joints are read in columns
const onToes: Gesture = { ...gesture(-0.5, [[5, 95], [3, 86]],
  [[[-3, 81], [9, 82]], [[10, 90], [17, 92]], [[23, 101], [26, 105]]],
  [[[-3, 54], [5, 54]], [[-4, 30], [5, 30]], [[-6, 5], [6, 4]]]), waist: [2, 69] };

interface Child {
  /** Metres along the front and out from it; how high the step is. */
  readonly along: number;
  readonly out: number;
  readonly up?: number;
  readonly tall: number;
  readonly gesture: Gesture;
  readonly facing: 1 | -1;
  readonly top: Pigment;
  readonly lower: Pigment;
  readonly wears: Clothes;
  readonly hair: Hair;
  readonly hairColour: Pigment;
  /** Radians the leaf hangs turned. */
  readonly turn: number;
  readonly lean: number;
}

const third = steps.landing + (steps.count - 1) * steps.going;

const six: readonly Child[] = [
  {
    along: 4.5,
    out: 2.9,
    tall: 1.3,
    gesture: offering,
    facing: 1,
    top: P.slate,
    lower: P.umber,
    wears: 'shorts',
    hair: 'short',
    hairColour: P.ochre,
    turn: 0.9,
    lean: 0.05,
  },
  {
    along: 4.95,
    out: 3.5,
    tall: 1.38,
    gesture: shyly,
    facing: 1,
    top: P.olive,
    lower: P.slate,
    wears: 'skirt',
    hair: 'bob',
    hairColour: P.sepia,
    turn: 0.4,
    lean: 0,
  },
  {
    along: 5.55,
    out: 3.95,
    tall: 1.27,
    gesture: onToes,
    facing: 1,
    top: P.straw,
    lower: P.blue,
    wears: 'skirt',
    hair: 'tied',
    hairColour: P.sienna,
    turn: -0.3,
    lean: 0,
  },
  {
    along: 7.55,
    out: 3.35,
    tall: 1.36,
    gesture: shyly,
    facing: -1,
    top: P.blue,
    lower: P.payne,
    wears: 'shorts',
    hair: 'short',
    hairColour: P.umber,
    turn: -0.6,
    lean: -0.04,
  },
  {
    along: 8.15,
    out: 2.7,
    tall: 1.29,
    gesture: offering,
    facing: -1,
    top: P.sage,
    lower: P.slate,
    wears: 'skirt',
    hair: 'long',
    hairColour: P.sienna,
    turn: 0.1,
    lean: 0.06,
  },
  {
    along: 8.35,
    out: 3.75,
    tall: 1.34,
    gesture: offering,
    facing: -1,
    top: P.violet,
    lower: P.slate,
    wears: 'dress',
    hair: 'bob',
    hairColour: P.umber,
    turn: 0.5,
    lean: -0.05,
  },
];

const kathy: Child = {
  along: 6.75,
  out: third,
  up: steps.rise,
  tall: 1.33,
  gesture: offering,
  facing: -1,
  top: P.madder,
  lower: P.slate,
  wears: 'skirt',
  hair: 'long',
  hairColour: P.umber,
  turn: -0.2,
  lean: 0,
};

const paintChild = (p: Passage, child: Child): void => {
  const { along, out, up = 0, tall, turn, ...who } = child;
  const at = by(along, up, out);
  const height = tall * scaleBy(along, out);
  const one: Person = { ...who, at, height, child: true, lit: 'left' };
  groundShadow(p, at, height, 0.62);
  person(p, one);
  const [x, y] = handAt(one, 1);
  leaf(p, [x, y - height * 0.05], height * 0.15, turn);
};

const leaf = (p: Passage, at: Point, length: number, turn: number): void => {
  const outline = leafAt(at, length, turn);
  p.clear(c => polygon(c, outline), { soft: 0.5, sway: 0.1 });
  lay(p, c => polygon(c, outline), 'rust .5 ochre .6', 0.85, {
    sway: 0.3,
    soft: 0.6,
    pool: 0.5,
    poolFeature: 12,
  });
};

export const paintChildren = (p: Passage): void => {
  for (const child of [...six].sort((a, b) => a.out - b.out)) paintChild(p, child);
};

export const paintKathy = (p: Passage): void => paintChild(p, kathy);
