import { chair, deal, oak, table } from '../../engine/furniture.ts';
import type { Hair } from '../../engine/head.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { stand } from '../../engine/room.ts';
import { onMap, seen, spot } from './view.ts';

/** Beside the map, turned to the class, the stick up across it to the place in question. */
export const paintEmily = (p: Passage): void => {
  const who: Person = {
    gesture: 'pointing',
    at: spot(2.55, 0, 5.4),
    height: 1.68 * seen.sizeAt([2.55, 0, 5.4]),
    facing: -1,
    top: P.slate,
    lower: P.payne,
    wears: 'skirt',
    jumper: true,
    hair: 'tied',
    hairColour: P.violet,
    stockings: P.umber,
    lit: 'left',
  };
  person(p, who);
  const hand = handAt(who, 1);
  const tip = onMap([1.85, 52.35]);
  p.ink(pen => {
    pen.line([[hand[0] + 10, hand[1] + 3], tip], { straight: true, width: 2, broken: 0, press: 0.9 });
  });
};

interface Pupil {
  readonly x: number;
  readonly z: number;
  readonly gesture: Person['gesture'];
  readonly facing?: 1 | -1;
  readonly top: Pigment;
  readonly hair: Hair;
  readonly hairColour: Pigment;
}

const pupils: readonly Pupil[] = [
  { x: -2.55, z: 4.5, gesture: 'seatedBehind', top: P.slate, hair: 'short', hairColour: P.umber },
  { x: 1.3, z: 4.55, gesture: 'seatedBehind', facing: -1, top: P.sage, hair: 'long', hairColour: P.sienna },
  { x: -1.75, z: 3.35, gesture: 'seatedBehind', facing: -1, top: P.olive, hair: 'bob', hairColour: P.sepia },
  { x: 0.75, z: 3.3, gesture: 'seatedBehind', top: P.blue, hair: 'short', hairColour: P.ochre },
  { x: 1.95, z: 3.2, gesture: 'seatedBehind', facing: -1, top: P.violet, hair: 'tied', hairColour: P.umber },
];
const kathy: Pupil = {
  x: -0.62,
  z: 4.4,
  gesture: 'seatedBehind',
  top: P.madder,
  hair: 'long',
  hairColour: P.umber,
};

/** A desk with a lid, and whoever sits at it, from behind. */
const atDesk = (p: Passage, { x, z, ...who }: Pupil): void => {
  table(
    p,
    stand(seen, [x, 0, z + 0.45]),
    { wide: 0.86, deep: 0.5, high: 0.68 },
    { ...deal, lit: 'left', seed: Math.round(x * 7 + 20) },
  );
  const sheet: Point[] = [
    spot(x + 0.1, 0.69, z + 0.3),
    spot(x + 0.34, 0.69, z + 0.34),
    spot(x + 0.3, 0.69, z + 0.56),
    spot(x + 0.08, 0.69, z + 0.54),
  ];
  p.clear(c => polygon(c, sheet), { soft: 0.5, sway: 0.3 });
  lay(p, c => polygon(c, sheet), 'bone .8', 0.2);
  person(p, {
    ...who,
    at: spot(x, 0, z),
    height: 1.4 * seen.sizeAt([x, 0, z]),
    lower: P.slate,
    wears: 'trousers',
    jumper: true,
    child: true,
    lit: 'left',
  });
  chair(p, stand(seen, [x, 0, z + 0.14], Math.PI), { wide: 0.4, seat: 0.42 }, { ...oak, lit: 'left' });
};

export const paintClass = (p: Passage): void => {
  for (const pupil of pupils) atDesk(p, pupil);
};

export const paintKathy = (p: Passage): void => atDesk(p, kathy);
