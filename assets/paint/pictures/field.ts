import { splatter } from '../engine/brush.ts';
import { type Figure, figure, groundShadow } from '../engine/figure.ts';
import type { GestureName } from '../engine/gestures.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P, type Pigment } from '../engine/pigment.ts';
import { random } from '../engine/random.ts';
import { grass } from './field/grass.ts';
import { standing } from './field/land.ts';
import { mud } from './field/mud.ts';
import { pavilion } from './field/pavilion.ts';
import { sky } from './field/sky.ts';
import { trees } from './field/trees.ts';

/** Everyone going off one way, one left, one coming: under more sky than the rest of it put together. */
export const field = picture('field', {
  sky,
  trees,
  grass,
  pavilion,

  boys(p) {
    for (const boy of boys) groundShadow(p, boy.at, boy.height, 0.34);
    for (const boy of boys) figure(p, boy);
  },

  tommy(p) {
    const at = standing(792, 124);
    groundShadow(p, at, 124, 0.42);
    figure(p, {
      gesture: 'flung',
      at,
      height: 124,
      top: P.blue,
      lower: P.payne,
      hair: P.sepia,
      wears: 'shorts',
      lit: 'left',
      strength: 1.1,
    });
    p.wash({
      shape: c => {
        const r = random(7);
        splatter(c, r, [774, 545, 40, 50], 22, 1.7);
        splatter(c, r, [768, 596, 52, 34], 30, 1.6);
      },
      pigments: [P.umber, P.sepia],
      mix: [0.7, 0.3],
      density: 0.7,
      sway: 0.3,
      rough: 0.2,
    });
  },

  kathy(p) {
    const at = standing(1012, 104);
    groundShadow(p, at, 104);
    figure(p, {
      gesture: 'walking',
      at,
      height: 104,
      facing: -1,
      top: P.madder,
      lower: P.slate,
      hair: P.umber,
      wears: 'skirt',
      longHair: true,
      lit: 'left',
    });
  },

  mud,
});

const boy = (x: number, height: number, gesture: GestureName, top: Pigment, facing: 1 | -1 = -1): Figure => ({
  gesture,
  at: standing(x, height),
  height,
  facing,
  top,
  lower: P.payne,
  hair: P.umber,
  wears: 'shorts',
  away: true,
  lit: 'left',
});

/** Two teams, already mixed, the front of them small; one at the back turns to look. */
const boys: readonly Figure[] = [
  boy(214, 30, 'running', P.slate),
  boy(226, 31, 'running', P.slate),
  boy(238, 33, 'walking', P.straw),
  boy(268, 35, 'running', P.straw),
  boy(284, 38, 'walking', P.slate),
  boy(293, 37, 'running', P.payne),
  boy(330, 43, 'running', P.straw),
  boy(346, 45, 'walking', P.slate),
  boy(362, 43, 'trudging', P.straw),
  boy(432, 55, 'running', P.slate),
  boy(462, 59, 'walking', P.straw),
  { ...boy(566, 76, 'walking', P.slate, 1), away: false },
];
