import type { Figure } from '../../engine/figure.ts';
import type { GestureName } from '../../engine/gestures.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { standing } from './land.ts';

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
  drawn: height > 40,
});

/** Two teams, already mixed, the front of them small; one at the back turns to look. */
export const boys: readonly Figure[] = [
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
