import { sweep } from '../../engine/brush.ts';
import { type Extent, parts } from '../../engine/facade.ts';
import { gesture } from '../../engine/joints.ts';
import { jot } from '../../engine/jot.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { tint } from '../../engine/tint.ts';
import { chair, desk } from './desk.ts';
import { glassFoot, glassHead, officeWall, patchy, project, seen, sheets } from './plan.ts';

/** Sitting up straight, laughing, a receiver at her ear. */
// biome-ignore format: joints are read in columns
const telephoning = { ...gesture(-0.16, [[1, 78], [-1, 69]],
  [[[-6, 64], [5, 64]], [[3, 52], [14, 54]], [[16, 46], [3, 73]]],
  [[[-7, 31], [-2, 30]], [[15, 32], [19, 31]], [[16, 3], [21, 1]]]), waist: [-3, 48] } as const;

const seated = (
  x: number,
  z: number,
  tall: number,
  who: Pick<Person, 'gesture' | 'top' | 'hair'>,
): Person => ({
  at: project(x, 0, z),
  height: tall * seen.sizeAt([x, 0, z]),
  facing: -1,
  lit: 'left',
  without: ['legs', 'shoes', 'lower'],
  strength: 0.95,
  hairColour: P.sepia,
  ...who,
});

const woman = seated(4.88, 7.9, 1.72, { gesture: telephoning, top: P.bone, hair: 'bob' });
const further = seated(4.95, 11.6, 1.66, { gesture: 'writing', top: P.slate, hair: 'short' });
const nearest = seated(5.15, 5.3, 1.66, { gesture: 'writing', top: P.payne, hair: 'balding' });

export const staff = (p: Passage): void => {
  cabinet(p);
  person(p, further);
  desk(p, 4.2, 11.6);
  chair(p, 5.2, 7.9);
  person(p, woman);
  telephone(p);
  desk(p, 4.12, 7.9);
  person(p, nearest);
  desk(p, 4.36, 5.3);
  /** The frames of the glass stand before them all. */
  const frames: Extent[] = sheets.slice(1).map(([l]) => [l - 0.1, glassFoot, l, glassHead]);
  p.clear(parts(officeWall, frames), { soft: 0.6, sway: 0.3 });
  tint(p, parts(officeWall, frames), { slate: 0.5, umber: 0.3 }, 0.3, { sway: 0.4 });
};

/** Dark, behind the second desk, so that she shows. */
const cabinet = (p: Passage): void => {
  const at = (x: number, y: number) => project(x, y, 9.4);
  tint(
    p,
    c => polygon(c, [at(5.75, 0.6), at(6.9, 0.6), at(6.9, 1.62), at(5.75, 1.62)]),
    { moss: 0.6, umber: 0.4, payne: 0.2 },
    (x, y) => 0.75 * (0.8 + 0.4 * patchy(x * 2, y * 2)),
    { sway: 1 },
  );
};

const telephone = (p: Passage): void => {
  const hand = handAt(woman, 1);
  tint(
    p,
    c => sweep(c, jot(hand, '5,7 3,0 -2,-6'), 5, { profile: () => 1 }),
    { sepia: 0.7, payne: 0.4 },
    0.95,
    { soft: 0.6, sway: 0.2 },
  );
  p.ink(pen => pen.line(jot(hand, '-1,-7 -12,-24 -16,-38 -30,-44'), { width: 0.7, broken: 0 }));
};
