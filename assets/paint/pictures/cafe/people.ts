import { type Place, stand } from '../../engine/camera.ts';
import { chair, layStuff, member, type Stuff } from '../../engine/furniture.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { seen, stoodAt } from './view.ts';

const bentwood: Stuff = {
  pigments: [P.umber, P.sienna, P.violet],
  mix: [0.7, 0.3, 0.2],
  density: 0.7,
  lit: 'left',
};
const seat = (p: Passage, place: Place, turn: number): void =>
  chair(p, stand(seen, place, turn), { spindles: 0, back: 0.84 }, bentwood);

// biome-ignore format: points are read in rows
export const paintCouple = (p: Passage): void => {
  person(p, {
    ...stoodAt([-0.46, 0, 5.46], 1.68),
    gesture: {
      ...gestures.chinOnHand,
      head: [3, 73],
      tilt: 0.3,
      elbows: [[-14, 48], [12, 47]],
      hands: [[1, 46], [7, 62]],
    },
    top: P.straw,
    lower: P.umber,
    wears: 'longSkirt',
    hair: 'long',
    hairColour: P.sienna,
    lit: 'left',
  });
  person(p, {
    ...stoodAt([0.12, 0, 5.5], 1.8),
    gesture: {
      ...gestures.chinOnHand,
      head: [-1, 75],
      tilt: 0.24,
      elbows: [[-15, 48], [15, 48]],
      hands: [[-4, 45], [9, 56]],
    },
    top: P.olive,
    lower: P.slate,
    hair: 'short',
    hairColour: P.sepia,
    jumper: true,
    lit: 'left',
  });
};

/** He has turned right round on his chair. */
// biome-ignore format: points are read in rows
export const paintTommy = (p: Passage): void => {
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

/** Somebody on a chair that has its back to us: seat over thighs, body over seat, back over body. */
const fromBehind = (
  p: Passage,
  place: Place,
  turn: number,
  who: Omit<Person, 'at' | 'height'>,
  metres: number,
): void => {
  const body: Person = { ...stoodAt(place, metres), ...who };
  const at: Place = [place[0], 0, place[2] - 0.06];
  person(p, body);
  seat(p, at, turn);
  person(p, { ...body, without: ['legs', 'shoes', 'lower'] });
  const s = stand(seen, at, turn);
  for (const a of [-0.19, 0.19])
    layStuff(p, member(s, [a, 0.45, 0.18], [a * 1.1, 0.84, 0.26], 0.034, 0.8), bentwood, 1.2);
  for (const [y, z, thick] of [
    [0.64, 0.22, 0.045],
    [0.81, 0.26, 0.075],
  ] as const)
    layStuff(p, member(s, [-0.2, y, z], [0.2, y, z], thick, 1, [0, 0.012, 0.03]), bentwood, 1);
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
