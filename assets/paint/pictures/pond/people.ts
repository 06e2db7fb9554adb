import { oval, sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import { type Gesture, gesture } from '../../engine/joints.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { waver } from '../../engine/water.ts';

// biome-ignore format: joints are read in columns
/** She is the ball: bent a little, a stone held out by her knee, and a wander in her walk. */
const rolling: Gesture = { ...gesture(0.34, [[10, 87], [5, 80]],
  [[[-2, 75], [8, 74]], [[-11, 64], [17, 62]], [[-19, 54], [26, 48]]],
  [[[-4, 49], [3, 49]], [[-9, 27], [11, 29]], [[-20, 8], [14, 1]]]), waist: [0, 63] };
// biome-ignore format: joints are read in columns
/** He is Miss Lucy, getting her throat ready: chin up, one hand before him. */
const speaking: Gesture = { ...gesture(-0.16, [[-1, 91], [-1, 82]],
  [[[-9, 77], [7, 77]], [[-13, 64], [15, 66]], [[-6, 54], [25, 76]]],
  [[[-4, 50], [4, 50]], [[-7, 27], [7, 28]], [[-14, 4], [10, 1]]]), waist: [1, 65] };

const kathy: Person = {
  gesture: rolling,
  at: [646, 652],
  height: 232,
  top: P.madder,
  lower: P.slate,
  wears: 'skirt',
  jumper: true,
  hair: 'bob',
  hairColour: P.umber,
  lit: 'left',
  child: true,
  stockings: P.slate,
};
const tommy: Person = {
  gesture: speaking,
  at: [450, 586],
  height: 222,
  top: P.slate,
  lower: P.payne,
  wears: 'trousers',
  jumper: true,
  hair: 'short',
  hairColour: P.sepia,
  lit: 'left',
  child: true,
};

export const two = (p: Passage): void => {
  for (const who of [tommy, kathy]) groundShadow(p, who.at, who.height, 0.42);
  for (const who of [tommy, kathy]) person(p, who);
  const [x, y] = placeOf(kathy)([28.5, 46]);
  p.wash({
    shape: c => oval(c, [x, y], 9.5, 5.4, 0.2),
    pigments: [P.slate, P.umber],
    mix: [0.7, 0.2],
    density: 0.62,
    sway: 0.6,
    rim: 0.7,
    body: 1,
    knock: 1,
  });
};

/** Over on the other side, keeping opposite: one bent down to a shoe, one waiting for her. */
export const ruth = (p: Passage): void => {
  const [a, b]: Point[] = [
    [936, 203],
    [974, 203],
  ];
  p.wash({
    shape: c => {
      const r = random(6);
      waver(c, r, [a?.[0] ?? 0, 214], 15, 13);
      waver(c, r, [b?.[0] ?? 0, 214], 24, 10);
    },
    pigments: [P.olive, P.umber],
    mix: [0.6, 0.3],
    density: 0.42,
    sway: 0.8,
    body: 0.4,
  });
  person(p, {
    gesture: 'standing',
    at: b as Point,
    height: 54,
    top: P.ochre,
    lower: P.slate,
    wears: 'skirt',
    hairColour: P.ochre,
    facing: -1,
    lit: 'left',
  });
  person(p, {
    gesture: 'squattingToDraw',
    at: a as Point,
    height: 56,
    top: P.olive,
    lower: P.slate,
    wears: 'skirt',
    hairColour: P.sepia,
    facing: -1,
    lit: 'left',
  });
  p.wash({
    shape: c =>
      sweep(
        c,
        [
          [910, 207],
          [950, 208],
          [1000, 207],
        ],
        4,
        { seed: 2, uneven: 0.6 },
      ),
    pigments: [P.umber, P.moss],
    mix: [0.6, 0.4],
    density: 0.4,
    sway: 0.8,
  });
};
