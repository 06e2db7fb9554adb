import { sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import { gesture } from '../../engine/joints.ts';
import { jot } from '../../engine/jot.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { tint } from '../../engine/tint.ts';
import { project, seen } from './plan.ts';

// biome-ignore format: joints are read in columns
const own = {
  /** Her hands behind her, her shoulders against the glass. */
  backToTheGlass: { ...gesture(0.02, [[-6, 90], [-6, 82]],
    [[[-13, 77], [1, 77]], [[-16, 65], [-10, 63]], [[-10, 53], [-11, 52]]],
    [[[-5, 50], [3, 50]], [[-2, 27], [5, 27]], [[0, 2], [8, 1]]]), waist: [-4, 65] },
  /** Leaning a little to see past somebody. */
  lookingIn: { ...gesture(0.16, [[7, 90], [4, 81]],
    [[[-3, 76], [9, 76]], [[-7, 64], [6, 63]], [[-2, 52], [13, 53]]],
    [[[-5, 50], [4, 50]], [[-6, 27], [5, 27]], [[-12, 4], [5, 1]]]), waist: [0, 65] },
  /** Hands round the eyes, close up to the glass. */
  noseToGlass: { ...gesture(0.25, [[11, 88], [7, 80]],
    [[[0, 75], [8, 75]], [[12, 70], [16, 71]], [[17, 86], [18, 85]]],
    [[[-5, 50], [2, 50]], [[-6, 27], [3, 27]], [[-12, 3], [2, 1]]]), waist: [-1, 65] },
  goingAway: { ...gesture(0.05, [[1, 91], [0, 82]],
    [[[-8, 76], [8, 76]], [[-9, 64], [10, 63]], [[-8, 52], [9, 51]]],
    [[[-5, 50], [5, 50]], [[-4, 28], [5, 27]], [[-4, 6], [5, 1]]]), view: 'back', waist: [0, 66] },
} as const;

const walker = (x: number, z: number, tall: number, who: Omit<Person, 'at' | 'height'>): Person => ({
  at: project(x, 0, z),
  height: tall * seen.sizeAt([x, 0, z]),
  lit: 'left',
  ...who,
});

const stand = (p: Passage, who: Person): void => {
  groundShadow(p, who.at, who.height * 0.8);
  person(p, who);
};

/** Going away from us to the sea, dark against the light, a bag in her hand. */
export const coat = (p: Passage): void => {
  const her = walker(1.1, 14.5, 1.66, {
    gesture: own.goingAway,
    top: P.sienna,
    wears: 'coat',
    stockings: P.umber,
    hair: 'bob',
    hairColour: P.sepia,
    view: 'back',
  });
  stand(p, her);
  const [x, y] = handAt(her, 1);
  tint(p, c => polygon(c, jot([x, y], '-3,-3 6,-3 7,-12 -4,-12')), { sepia: 0.6, umber: 0.4 }, 0.9, {
    soft: 0.6,
    sway: 0.3,
    body: 1,
    knock: 1,
  });
};

export const friends = (p: Passage): void => {
  const rodney = walker(-1.15, 10.4, 1.78, {
    gesture: 'handsInPockets',
    top: P.umber,
    lower: P.payne,
    hair: 'long',
    hairColour: P.ochre,
  });
  const chrissie = walker(-0.5, 9.8, 1.68, {
    gesture: 'waving',
    top: P.slate,
    wears: 'duffel',
    lower: P.violet,
    stockings: P.umber,
    hair: 'tied',
    hairColour: P.sienna,
  });
  const tommy = walker(2.72, 10.2, 1.86, {
    gesture: own.noseToGlass,
    top: P.blue,
    lower: P.umber,
    jumper: true,
  });
  const ruth = walker(3.15, 6.5, 1.66, {
    gesture: own.backToTheGlass,
    top: P.olive,
    wears: 'longSkirt',
    jumper: true,
    lower: P.umber,
    stockings: P.slate,
    hair: 'bob',
    hairColour: P.sepia,
    facing: -1,
    lean: -0.03,
  });
  const kathy = walker(2.05, 6, 1.63, {
    gesture: own.lookingIn,
    top: P.madder,
    jumper: true,
    lower: P.slate,
    hair: 'long',
    hairColour: P.umber,
    strength: 1.1,
  });
  for (const who of [rodney, chrissie, tommy, ruth, kathy]) stand(p, who);
  scarf(p, chrissie);
};

/** The wind has got the end of it. */
const scarf = (p: Passage, { at: [x, y], height }: Person): void => {
  const k = height / 100;
  const to = (a: number, b: number) => [x + a * k, y - b * k] as const;
  tint(
    p,
    c => {
      sweep(c, [to(5, 80), to(-4, 80), to(-8, 77)], 5 * k, { profile: () => 1 });
      sweep(c, [to(-7, 79), to(-16, 81), to(-23, 76), to(-32, 79)], 5 * k, { profile: t => 1 - 0.4 * t });
    },
    { straw: 0.6, ochre: 0.4 },
    0.75,
    { soft: 0.6, sway: 0.4, body: 1, knock: 1, rim: 0.4 },
  );
};
