import { stand } from '../../engine/camera.ts';
import { shadeFace } from '../../engine/face.ts';
import { chair, oak } from '../../engine/furniture.ts';
import { gestures } from '../../engine/gestures.ts';
import { behind } from '../../engine/painter.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lap, shadeShins } from './seats.ts';
import { hiddenByTable, seen, stoodAt } from './view.ts';

/** The wrist: his arm is let lie, and she reads it. */
// biome-ignore format: points are read in rows
export const paintPair = (p: Passage): void => {
  const tommy: Person = {
    ...stoodAt([0.6, 0, 6.72], 1.86),
    gesture: {
      ...gestures.chinOnHand,
      tilt: 0.3,
      head: [-3, 73],
      elbows: [[-17, 50], [14, 47]],
      hands: [[-27, 44], [3, 43]],
    },
    top: P.blue,
    lower: P.payne,
    hair: 'short',
    hairColour: P.umber,
    lit: 'right',
  };
  const table = hiddenByTable();
  const under: Point[] = [...table.slice(0, 3), [1400, 900], [600, 900]];
  const edged = behind(p, c => polygon(c, under));
  const shins = behind(p, c => polygon(c, table));
  person(shins, {
    ...tommy,
    gesture: { ...gestures.chinOnHand, ...lap, feet: [[4, -4], [-4, -6]] },
    without: ['trunk', 'head', 'farArm', 'nearArm', 'lower'],
  });
  shadeShins(shins, 0.32, 0.88);
  person(edged, { ...tommy, without: ['legs', 'shoes', 'farArm', 'nearArm'] });
  person(p, { ...tommy, without: ['legs', 'shoes', 'trunk', 'head', 'lower'] });
  shadeFace(p, tommy);
  chair(p, stand(seen, [-0.3, 0, 6.0], -Math.PI / 2), {}, oak);
  person(p, {
    ...stoodAt([-0.28, 0, 6], 1.66),
    gesture: {
      ...gestures.stirring,
      tilt: 0.3,
      head: [6, 76],
      elbows: [[4, 53], [11, 51]],
      hands: [[20, 49], [25, 52]],
    },
    top: P.moss,
    lower: P.umber,
    wears: 'longSkirt',
    hair: 'bob',
    hairColour: P.sepia,
    jumper: true,
    lit: 'right',
  });
};
