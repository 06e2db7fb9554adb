import { oval, sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import { gesture } from '../../engine/joints.ts';
import { jot } from '../../engine/jot.ts';
import type { Passage } from '../../engine/passage.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { tint } from '../../engine/tint.ts';
import { main, other, project, seen, type Trestle } from './plan.ts';

// biome-ignore format: joints are read in columns
const own = {
  /** Bent a little, one arm straight down to the table, the flat of the hand on it. */
  handDown: { ...gesture(0.38, [[9, 88], [5, 80]],
    [[[-2, 75], [9, 74]], [[-8, 62], [18, 63]], [[-5, 50], [27, 54]]],
    [[[-5, 50], [3, 49]], [[-6, 27], [3, 27]], [[-11, 3], [3, 1]]]), waist: [-1, 64] },
  /** Up on her toes to see to the bottom of a box. */
  intoBox: { ...gesture(0.7, [[16, 82], [11, 75]],
    [[[4, 72], [11, 70]], [[14, 61], [19, 59]], [[25, 58], [27, 54]]],
    [[[-6, 51], [0, 50]], [[-7, 28], [-1, 27]], [[-13, 5], [-4, 4]]]), waist: [-1, 64] },
  /** Something held up over everybody's heads. */
  heldUp: { ...gesture(-0.1, [[-1, 91], [0, 82]],
    [[[-8, 77], [8, 78]], [[-13, 64], [13, 93]], [[-10, 51], [9, 110]]],
    [[[-5, 50], [5, 50]], [[-5, 27], [6, 27]], [[-6, 2], [7, 1]]]), view: 'front' },
  handsBehind: { ...gesture(0.12, [[4, 91], [1, 82]],
    [[[-6, 77], [7, 77]], [[-13, 65], [-2, 64]], [[-9, 53], [-11, 52]]],
    [[[-4, 50], [4, 50]], [[-7, 28], [9, 28]], [[-15, 5], [11, 1]]]), waist: [2, 65] },
} as const;

type Dressed = Omit<Person, 'at' | 'height' | 'gesture'> & { readonly gesture: Person['gesture'] };

const by = ({ at, sizeAt }: Trestle, along: number, across: number, tall: number, who: Dressed): Person => ({
  at: at(along, across),
  height: tall * sizeAt(along, across),
  lit: 'right',
  child: true,
  ...who,
});

const stand = (p: Passage, who: Person): void => {
  groundShadow(p, who.at, who.height, -0.42);
  person(p, who);
};

export const beyond = (p: Passage): void => {
  const running: Person = {
    at: project(-4.9, 0, 8.4),
    height: 1.35 * seen.sizeAt([-4.9, 0, 8.4]),
    gesture: 'running',
    top: P.rust,
    lower: P.slate,
    wears: 'shorts',
    lit: 'right',
    child: true,
    hair: 'short',
  };
  const after: Person = {
    ...running,
    at: project(-5.9, 0, 9.2),
    top: P.straw,
    wears: 'skirt',
    lower: P.moss,
    hair: 'tied',
    height: 1.3 * seen.sizeAt([-5.9, 0, 9.2]),
  };
  /** Beyond the table, and then on this side of it, far to near. */
  // biome-ignore format: one person to a line
  const there: readonly Person[] = [
    by(main, 8.2, -0.85, 1.5, { gesture: 'standing', top: P.slate, wears: 'trousers', view: 'front' }),
    by(main, 7.4, -0.8, 1.4, { gesture: own.intoBox, top: P.ochre, wears: 'skirt', lower: P.umber, hair: 'bob' }),
    by(main, 5.9, -0.85, 1.58, { gesture: own.heldUp, top: P.blue, wears: 'trousers', lower: P.slate, hair: 'short', hairColour: P.sepia }),
    by(main, 5.25, -0.9, 1.46, { gesture: 'lookingUp', top: P.sage, wears: 'trousers', lower: P.payne, hair: 'short', hairColour: P.ochre }),
    by(main, 4.45, -0.8, 1.42, { gesture: 'bendingToTable', top: P.violet, wears: 'skirt', lower: P.payne, hair: 'long', hairColour: P.sienna }),
    by(main, 1.9, -0.95, 1.7, { view: 'front', gesture: 'handsInPockets', top: P.umber, wears: 'coat', stockings: P.payne, hair: 'balding', hairColour: P.slate, child: false }),
  ];
  for (const who of [after, running, ...there]) stand(p, who);
  hanger(p, there[2] as Person);
};

export const children = (p: Passage): void => {
  // biome-ignore format: one person to a line
  const near: readonly Person[] = [
    by(other, 4, -0.8, 1.4, { gesture: own.intoBox, top: P.slate, wears: 'shorts', lower: P.umber, hair: 'short' }),
    by(other, 2.4, -0.8, 1.46, { gesture: 'standing', top: P.straw, wears: 'skirt', lower: P.slate, hair: 'tied', view: 'back' }),
    by(other, 0.5, 0.85, 1.42, { gesture: own.intoBox, top: P.sage, wears: 'trousers', lower: P.umber, hair: 'short', facing: -1 }),
  ];
  // biome-ignore format: one person to a line
  const following: readonly Person[] = [
    by(main, 6.4, 1.35, 1.5, { gesture: own.handsBehind, top: P.olive, wears: 'skirt', lower: P.umber, hair: 'bob', hairColour: P.sepia, stockings: P.bone }),
    by(main, 5.4, 1.3, 1.42, { gesture: 'walking', top: P.blue, wears: 'skirt', lower: P.slate, hair: 'long', hairColour: P.sienna }),
    by(main, 4.75, 1.6, 1.32, { gesture: 'walking', top: P.ochre, wears: 'trousers', lower: P.payne, hair: 'tied', hairColour: P.umber }),
    by(main, 4.1, 1.35, 1.36, { gesture: 'trudging', top: P.slate, wears: 'skirt', lower: P.violet, hair: 'bob', hairColour: P.umber }),
  ];
  for (const who of [...near, ...following]) stand(p, who);
};

const hanger = (p: Passage, who: Person): void => {
  const [x, y] = handAt(who, 1);
  const k = who.height / 100;
  tint(
    p,
    c => {
      sweep(c, jot([x, y], '-15,1 -7,7 0,9 7,7 15,1', k), 3.4 * k, { profile: () => 1, uneven: 0.1 });
      sweep(c, jot([x, y], '0,9 0,14', k), 3 * k, { profile: () => 1 });
    },
    { sienna: 0.6, umber: 0.4 },
    0.95,
    { body: 1, knock: 1 },
  );
};

/** Flat on a lemon made of soap. */
export const kathy = (p: Passage): void => {
  const her = by(main, 2.95, 0.8, 1.44, {
    gesture: own.handDown,
    top: P.madder,
    jumper: true,
    wears: 'skirt',
    lower: P.slate,
    hair: 'long',
    hairColour: P.umber,
    stockings: P.bone,
    facing: -1,
    strength: 1.1,
  });
  const [x, y] = handAt(her, 1);
  tint(p, c => oval(c, [x - 3, y + 5], 9, 5.5), { straw: 0.8, ochre: 0.5 }, 0.9, { body: 1, knock: 1 });
  stand(p, her);
};
