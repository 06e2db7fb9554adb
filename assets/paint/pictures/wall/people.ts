import { sweep } from '../../engine/brush.ts';
import { gesture } from '../../engine/joints.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { tint } from '../../engine/tint.ts';
import { onTop, sizeOnTop, wallFace } from './plan.ts';

// biome-ignore format: joints are read in columns
const own = {
  /** On the edge, facing us, legs down the wall, heads together to the right. */
  sittingTo: { ...gesture(0.2, [[4, 78], [1, 69]],
    [[[-8, 64], [8, 64]], [[-12, 50], [12, 49]], [[-9, 33], [10, 31]]],
    [[[-6, 31], [6, 31]], [[-8, 29], [7, 29]], [[-9, 2], [6, 1]]]), view: 'front', armsBefore: 'both', legsBefore: true },
  sittingFrom: { ...gesture(0.3, [[2, 77], [0, 69]],
    [[[-8, 64], [8, 64]], [[-12, 51], [12, 51]], [[-1, 40], [3, 41]]],
    [[[-6, 31], [6, 31]], [[-7, 29], [8, 29]], [[-4, 3], [9, 1]]]), view: 'front', armsBefore: 'both', legsBefore: true },
  /** Along the wall on her back, one knee up, an arm hanging. */
  alongIt: { ...gesture(-1.1, [[-45, 12], [-37, 8]],
    [[[-33, 9], [-32, 7]], [[-22, 14], [-24, 0]], [[-12, 13], [-25, -15]]],
    [[[-2, 7], [-1, 6]], [[15, 25], [22, 7]], [[27, 4], [43, 4]]]), waist: [-17, 8] },
  /** On his knees, the flat of one hand on the brick before him. */
  handFlat: { ...gesture(0.5, [[16, 58], [10, 52]],
    [[[2, 49], [9, 47]], [[9, 36], [19, 30]], [[4, 28], [26, 3]]],
    [[[-7, 25], [-2, 24]], [[6, 3], [10, 3]], [[-16, 4], [-14, 3]]]), waist: [-1, 38] },
  /** On the edge, turned along the wall to the right, folding something small. */
  folding: { ...gesture(0.42, [[3, 76], [0, 69]],
    [[[-6, 64], [4, 63]], [[-1, 50], [7, 49]], [[12, 45], [14, 44]]],
    [[[-6, 31], [-2, 30]], [[12, 31], [16, 30]], [[9, 6], [15, 3]]]), waist: [-5, 48] },
} as const;

/** Somebody on the wall: `seat` is how high what they sit on is, in hundredths of their height. */
const onWall = (along: number, tall: number, seat: number, who: Omit<Person, 'at' | 'height'>): Person => {
  const height = tall * sizeOnTop(along);
  const [x, y] = onTop(along, seat > 10 ? 0.02 : 0.16);
  return { at: [x, y + (seat / 100) * height], height, lit: 'left', ...who };
};

/** The legs of somebody, thrown along the wall by a low sun: metres along, and how far down they hang. */
const shadow = (p: Passage, along: number, down: number): void => {
  const at = (x: number, y: number): Point => wallFace.at(along + x, 1.45 - y);
  const k = wallFace.scale(along, 1);
  tint(
    p,
    c => {
      for (const x of [0.02, 0.16])
        sweep(
          c,
          [at(x + 0.04, 0), at(x + 0.22, down * 0.5), at(x + 0.36, down), at(x + 0.5, down + 0.02)],
          0.12 * k,
          {
            profile: t => (t < 0.8 ? 1 - 0.35 * t : 0.9),
            seed: Math.round(x * 100 + along),
          },
        );
    },
    { violet: 0.75, umber: 0.4 },
    0.55,
    { soft: 1.1, sway: 1.4, rim: 0.2 },
  );
};

export const girls = (p: Passage): void => {
  shadow(p, 2.1, 0.42);
  shadow(p, 2.72, 0.42);
  person(
    p,
    onWall(2.1, 1.42, 30, {
      gesture: own.sittingTo,
      top: P.ochre,
      wears: 'skirt',
      lower: P.slate,
      hair: 'bob',
      hairColour: P.sienna,
      child: true,
    }),
  );
  person(
    p,
    onWall(2.7, 1.4, 30, {
      gesture: own.sittingFrom,
      top: P.blue,
      wears: 'skirt',
      lower: P.violet,
      hair: 'tied',
      hairColour: P.umber,
      child: true,
    }),
  );
  person(
    p,
    onWall(4.6, 1.46, 0, {
      gesture: own.alongIt,
      lean: 0.045,
      top: P.olive,
      wears: 'skirt',
      lower: P.moss,
      hair: 'bob',
      hairColour: P.sepia,
      child: true,
    }),
  );
};

export const pair = (p: Passage): void => {
  shadow(p, 6.68, 0.46);
  person(
    p,
    onWall(8, 1.62, 0, {
      gesture: own.handFlat,
      top: P.blue,
      lower: P.slate,
      hair: 'short',
      hairColour: P.sepia,
      facing: -1,
      child: true,
      wears: 'trousers',
    }),
  );
  person(
    p,
    onWall(6.65, 1.45, 30, {
      gesture: own.folding,
      top: P.madder,
      wears: 'skirt',
      lower: P.slate,
      hair: 'long',
      hairColour: P.umber,
      facing: 1,
      child: true,
      strength: 1.1,
    }),
  );
};
