import { stand } from '../../engine/camera.ts';
import { shadeFace } from '../../engine/face.ts';
import { chair, oak } from '../../engine/furniture.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintLedge } from './ledge.ts';
import { fromBehind, lap, paintBench, shadeShins } from './seats.ts';
import { lay, seen, sill, stoodAt } from './view.ts';

/** On the sill, her back to the stone, her face to the door. */
// biome-ignore format: points are read in rows
export const paintKathy = (p: Passage): void => {
  paintLedge(p);
  const who: Person = {
    ...stoodAt(sill, 1.7),
    gesture: {
      ...gestures.kneesDrawnUp,
      tilt: 0.16,
      head: [3, 50],
      hands: [[11, 33], [15, 33]],
      elbows: [[0, 24], [5, 23]],
    },
    top: P.madder,
    lower: P.payne,
    hair: 'long',
    jumper: true,
    lit: 'right',
  };
  person(p, who);
  const [x, y] = handAt(who, 1);
  const book: Point[] = [[x - 5, y - 6], [x + 5, y - 19], [x + 22, y - 12], [x + 12, y + 1]];
  p.clear(c => polygon(c, book), { soft: 0.6, sway: 0.2 });
  p.wash({
    shape: c => polygon(c, [[x - 5, y - 6], [x + 5, y - 19], [x + 8, y - 18], [x - 1, y - 4]]),
    pigments: [P.rust, P.umber],
    mix: [0.8, 0.3],
    density: 0.7,
    soft: 0.6, sway: 0.3,
  });
  p.ink(pen => pen.line([...book, book[0] as Point], { straight: true, width: 0.7, broken: 0.25 }));
};

// biome-ignore format: points are read in rows
export const paintVeterans = (p: Passage): void => {
  const rest = { lit: 'left', wears: 'trousers' } as const;
  paintBench(p);
  person(p, {
    ...rest,
    ...stoodAt([1.2, 0, 6.82], 1.68),
    gesture: {
      ...gestures.elbowsOnTable,
      hips: lap.hips,
      knees: [[2, 22], [13, 22]],
      feet: [[-4, 3], [3, 1]],
      hands: [[16, 58], [14, 50]],
      tilt: 0.2,
    },
    facing: -1,
    top: P.straw,
    lower: P.umber,
    hair: 'long',
    hairColour: P.sienna,
  });
  const rodney: Person = {
    ...rest,
    ...stoodAt([1.6, 0, 6.9], 1.8),
    gesture: {
      ...gestures.chinOnHand,
      ...lap,
      knees: [[-12, 22], [12, 22]],
      feet: [[-4, -4], [6, -6]],
      tilt: 0.3,
      hands: [[-6, 52], [7, 52]],
      elbows: [[-16, 48], [15, 48]],
      head: [-3, 75],
    },
    top: P.olive,
    hair: 'short',
    hairColour: P.sepia,
    jumper: true,
  };
  person(p, rodney);
  shadeShins(p, 0.94, 1.86);
  shadeFace(p, rodney);
  const [[ax, ay], [bx]] = [handAt(rodney, 0), handAt(rodney, 1)];
  const sheet: Point[] = [[ax - 2, ay - 18], [(ax + bx) / 2, ay - 12], [bx + 3, ay - 20], [bx + 1, ay + 13], [(ax + bx) / 2, ay + 20], [ax, ay + 14]];
  lay(p, c => polygon(c, sheet), [P.straw, P.violet], [0.5, 0.4], 0.26);
  p.pencil(pen => {
    for (let i = 0; i < 4; i++)
      pen.line(
        [[ax + 3, ay - 9 + i * 6], [(ax + bx) / 2 - 3, ay - 4 + i * 6]],
        { straight: true, width: 0.6 },
      );
    pen.line([sheet[1] as Point, sheet[4] as Point], { straight: true });
    pen.line([...sheet, sheet[0] as Point], { straight: true, width: 0.8, broken: 0.3, press: 0.7 });
  });
};

/** Lyle with his back to us and Dawn at the end, who has long arms. */
// biome-ignore format: points are read in rows
export const paintNearCouple = (p: Passage): void => {
  chair(p, stand(seen, [2.4, 0, 5.9], Math.PI / 2), {}, oak);
  person(p, {
    ...stoodAt([2.36, 0, 5.9], 1.66),
    gesture: {
      ...gestures.elbowsOnTable,
      hands: [[24, 52], [30, 48]],
    },
    facing: -1,
    top: P.sage,
    lower: P.slate,
    wears: 'longSkirt',
    hair: 'bob',
    hairColour: P.ochre,
    lit: 'left',
  });
  const lyle: Person = {
    ...stoodAt([1.74, 0, 5.36], 1.76),
    gesture: {
      ...gestures.seatedBehind,
      head: [-2, 78],
      tilt: -0.12,
      elbows: [[-14, 52], [13, 51]],
    },
    top: P.slate,
    lower: P.sepia,
    hair: 'short',
    hairColour: P.sepia,
    jumper: true,
    lit: 'left',
    strength: 1.2,
  };
  fromBehind(p, lyle, [1.74, 0, 5.28]);
};
