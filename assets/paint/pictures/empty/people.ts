import { oval } from '../../engine/brush.ts';
import { type Gesture, gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import type { Place } from '../../engine/room.ts';
import { lay, seen, spot } from './view.ts';

const stood = (p: Passage, at: Place, tall: number, who: Omit<Person, 'at' | 'height'>): void => {
  const [x, y] = spot(...at);
  const height = tall * seen.sizeAt(at);
  lay(
    p,
    c => oval(c, [x + height * 0.12, y - 1], height * 0.24, height * 0.028, 0.04),
    [
      [P.violet, 0.6],
      [P.umber, 0.5],
    ],
    0.5,
    { soft: 3, sway: 2, body: 0 },
  );
  person(p, { at: [x, y], height, lit: 'left', ...who });
};

/** Sat down, to look up at it. */
const lookingUp: Gesture = { ...gestures.kneesDrawnUp, head: [-4, 49], neck: [-4, 41], tilt: -0.5 };

export const paintFriends = (p: Passage): void => {
  stood(p, [-1.82, 0, 4.05], 1.74, {
    gesture: 'kneesDrawnUp',
    top: P.umber,
    lower: P.payne,
    hair: 'long',
    hairColour: P.ochre,
  });
  stood(p, [-1.36, 0, 3.75], 1.66, {
    gesture: 'sidewaysOnFloor',
    top: P.slate,
    lower: P.violet,
    hair: 'tied',
    hairColour: P.sienna,
  });
  stood(p, [-0.42, 0, 3.95], 1.84, {
    gesture: lookingUp,
    facing: -1,
    top: P.blue,
    lower: P.payne,
    jumper: true,
    hairColour: P.sepia,
  });
  stood(p, [0.54, 0, 3.95], 1.64, {
    gesture: 'pointing',
    top: P.moss,
    lower: P.umber,
    wears: 'longSkirt',
    jumper: true,
    hair: 'bob',
    hairColour: P.sepia,
  });
};
