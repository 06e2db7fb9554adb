import { shadeFace } from '../../engine/face.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { fromBehind, seat, shadeShins, shadow } from './seats.ts';
import { stoodAt } from './view.ts';

/** Thighs come towards us under the table, and the feet stand nearer than the chair. */
const lap = {
  hips: [
    [-5, 29],
    [5, 29],
  ],
  knees: [
    [-9, 21],
    [9, 21],
  ],
  feet: [
    [-8, -8],
    [8, -7],
  ],
} as const;

// biome-ignore format: points are read in rows
export const paintCouple = (p: Passage): void => {
  const chrissie: Person = {
    ...stoodAt([-0.46, 0, 5.46], 1.68),
    gesture: {
      ...gestures.chinOnHand,
      ...lap,
      feet: [[4, -6], [-5, -8]],
      head: [3, 73],
      tilt: 0.3,
      elbows: [[-14, 48], [12, 47]],
      hands: [[1, 46], [7, 62]],
    },
    top: P.straw,
    lower: P.umber,
    wears: 'trousers',
    hair: 'long',
    hairColour: P.sienna,
    lit: 'left',
  };
  const rodney: Person = {
    ...stoodAt([0.12, 0, 5.5], 1.8),
    gesture: {
      ...gestures.chinOnHand,
      ...lap,
      knees: [[-11, 21], [11, 21]],
      feet: [[-5, -3], [7, -8]],
      head: [-1, 75],
      tilt: 0.24,
      elbows: [[-15, 48], [15, 48]],
      hands: [[-4, 45], [7, 45]],
    },
    top: P.olive,
    lower: P.slate,
    hair: 'short',
    hairColour: P.sepia,
    jumper: true,
    lit: 'left',
  };
  for (const [x, who] of [[-0.46, chrissie], [0.12, rodney]] as const) {
    shadow(p, [x, 0, 5.3]);
    seat(p, [x, 0, 5.52], 0);
    person(p, who);
    shadeFace(p, who);
  }
  shadeShins(p, -0.74, 0.4);
};

/** He has turned right round on his chair. */
// biome-ignore format: points are read in rows
export const paintTommy = (p: Passage): void => {
  shadow(p, [1.3, 0, 4.74]);
  seat(p, [1.3, 0, 4.74], Math.PI / 2);
  person(p, {
    ...stoodAt([1.26, 0, 4.74], 1.86),
    gesture: {
      ...gestures.seated,
      look: -1,
      head: [-2, 77],
      tilt: -0.1,
      waist: [-5, 48],
      elbows: [[2, 52], [10, 51]],
      hands: [[14, 46], [20, 47]],
    },
    facing: -1,
    top: P.blue,
    lower: P.payne,
    hair: 'short',
    hairColour: P.umber,
    jumper: true,
    lit: 'left',
  });
};

// biome-ignore format: points are read in rows
export const paintRuth = (p: Passage): void =>
  fromBehind(
    p,
    [0.52, 0, 3.98],
    Math.PI - 0.16,
    {
      gesture: {
        ...gestures.seatedBehind,
        head: [1, 80],
        tilt: 0.02,
        elbows: [[-13, 52], [13, 52]],
        hands: [[-15, 37], [9, 45]],
      },
      top: P.ochre,
      lower: P.umber,
      wears: 'longSkirt',
      hair: 'bob',
      hairColour: P.sepia,
      lit: 'left',
    },
    1.64,
  );

// biome-ignore format: points are read in rows
export const paintKathy = (p: Passage): void =>
  fromBehind(
    p,
    [-0.72, 0, 3.8],
    Math.PI + 0.3,
    {
      gesture: {
        ...gestures.seatedBehind,
        head: [6, 77],
        neck: [1, 69],
        tilt: 0.34,
        elbows: [[-13, 53], [14, 52]],
        hands: [[-8, 44], [13, 37]],
      },
      top: P.madder,
      lower: P.payne,
      wears: 'trousers',
      hair: 'long',
      jumper: true,
      lit: 'left',
    },
    1.66,
  );
