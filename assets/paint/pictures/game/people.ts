import { oval } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lay, seen, spot } from './view.ts';

type Child = Omit<Person, 'at' | 'height'>;

const child = (p: Passage, x: number, z: number, who: Child, tall = 1.36): void => {
  const [u, v] = spot(x, z);
  const height = tall * seen.sizeAt([x, 0, z]);
  lay(
    p,
    c => oval(c, [u + height * 0.22, v + 1], height * 0.34, height * 0.06, 0.06),
    [
      [P.violet, 0.7],
      [P.umber, 0.4],
    ],
    0.46,
    { soft: 2, sway: 2 },
  );
  person(p, { at: [u, v], height, lit: 'left', child: true, ...who });
};

export const paintGirls = (p: Passage): void => {
  /** The mat, by the door. */
  child(p, -1.5, 16.9, {
    gesture: 'lying',
    top: P.violet,
    lower: P.slate,
    wears: 'skirt',
    hair: 'long',
    hairColour: P.sienna,
  });
  child(p, 0.1, 12.3, {
    gesture: 'kneesDrawnUp',
    top: P.slate,
    lower: P.payne,
    wears: 'skirt',
    hair: 'bob',
    hairColour: P.umber,
  });
  child(p, 1.95, 12.2, {
    gesture: 'huddled',
    facing: -1,
    top: P.ochre,
    lower: P.umber,
    wears: 'skirt',
    hair: 'tied',
    hairColour: P.sepia,
  });
  child(p, -0.1, 11.1, {
    gesture: 'sidewaysOnFloor',
    top: P.violet,
    lower: P.slate,
    wears: 'skirt',
    hair: 'long',
    hairColour: P.ochre,
  });
  child(p, 2.1, 10.9, {
    gesture: 'kneesDrawnUp',
    facing: -1,
    top: P.blue,
    lower: P.violet,
    wears: 'skirt',
    hair: 'tied',
    hairColour: P.sienna,
  });
  child(p, 1.9, 9.9, {
    gesture: 'sidewaysOnFloor',
    facing: -1,
    top: P.bone,
    lower: P.slate,
    wears: 'skirt',
    hair: 'bob',
    hairColour: P.sepia,
  });
};

export const paintRuth = (p: Passage): void =>
  child(
    p,
    -2.45,
    14.1,
    { gesture: 'lookingUp', top: P.moss, lower: P.umber, wears: 'skirt', hair: 'bob', hairColour: P.sepia },
    1.5,
  );
