import { groundShadow } from '../../engine/figure.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { standIn, vehicle } from '../../engine/vehicle.ts';
import { eye, spot } from './view.ts';

/** Three years old, or not quite, each in their own way of standing: metres right and away. */
const little = [
  [-7.6, 15.3, 'standing', P.ochre, 1],
  [-7.1, 15.0, 'handsInPockets', P.sage, -1],
  [-6.7, 15.2, 'waving', P.bone, 1],
  [-6.0, 14.9, 'standing', P.slate, 1],
  [-5.6, 15.2, 'walking', P.sienna, 1],
  [-4.9, 15.0, 'standing', P.olive, -1],
] as const;

export const paintVan = (p: Passage): void => {
  vehicle(p, {
    kind: 'van',
    place: standIn(spot, { x: -9.75, z: 16.8, heading: Math.PI + 0.24 }),
    colour: [P.straw, P.bone, P.ochre],
    mix: [0.45, 0.6, 0.1],
    strength: 0.3,
    curtains: true,
  });
  const girl = spot(-8.2, 0, 14.9);
  groundShadow(p, girl, 100);
  person(p, {
    gesture: 'bendingToTable',
    at: girl,
    height: 110,
    top: P.blue,
    lower: P.slate,
    wears: 'skirt',
    hair: 'tied',
    hairColour: P.sienna,
    lit: 'left',
  });
  for (const [x, z, pose, top, facing] of little) {
    const at = spot(x, 0, z);
    const height = 0.93 * eye.sizeAt([x, 0, z]);
    groundShadow(p, at, height);
    person(p, {
      gesture: pose,
      at,
      height,
      facing,
      top,
      lower: P.slate,
      wears: 'shorts',
      child: true,
      lit: 'left',
      hairColour: facing > 0 ? P.umber : P.sienna,
    });
  }
};

/** Both arms right up, and the pillowcase streaming between her hands. */
const bothUp = gesture(
  -0.25,
  [
    [-1, 91],
    [0, 82],
  ],
  [
    [
      [-8, 78],
      [8, 78],
    ],
    [
      [-15, 92],
      [14, 93],
    ],
    [
      [-11, 107],
      [19, 107],
    ],
  ],
  [
    [
      [-5, 50],
      [5, 50],
    ],
    [
      [-5, 27],
      [6, 27],
    ],
    [
      [-8, 2],
      [8, 1],
    ],
  ],
);

export const paintWave = (p: Passage): void => {
  const at = spot(-2.62, 0, 14.2);
  const height = 1.66 * eye.sizeAt([0, 0, 14.2]);
  const who: Person = {
    gesture: bothUp,
    at,
    height,
    top: P.sage,
    wears: 'dress',
    hair: 'bob',
    hairColour: P.sienna,
    view: 'front',
    lit: 'left',
  };
  groundShadow(p, at, height);
  person(p, who);
  const [[ax, ay], [bx, by]] = [handAt(who, 0), handAt(who, 1)];
  const cloth = points(
    '0,1 -4,-10 -2,-22 -5,-34 4,-37 15,-35 27,-38 38,-36 37,-24 40,-12 33,0 25,-3 15,2 7,-2',
  ).map(([x, y]): Point => [ax + (x / 33) * (bx - ax), (x < 16 ? ay : by) + y]);
  const fold = points('14,-2 12,-20 17,-36 22,-34 20,-20 24,-4 30,-2 29,-24 36,-38 34,-14 33,0 24,-3').map(
    ([x, y]): Point => [ax + (x / 33) * (bx - ax), by + y],
  );
  p.clear(c => blob(c, cloth));
  lay(p, c => blob(c, fold), 'violet .5 slate .4', 0.36, { sway: 2 });
  p.pencil(pen => pen.line([...cloth, cloth[0] as Point], { press: 0.8, broken: 0.15, wobble: 0.6 }));
};
