import { dab, oval, sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { bench, seatAt } from './bench.ts';
import { gull } from './gull.ts';
import { shells } from './shells.ts';
import { at, size } from './view.ts';

const tall = (z: number, metres: number): number => size(z) * metres;

export const others = (p: Passage): void => {
  const all = [
    { z: 39, x: -0.3, gesture: 'walking', top: P.ochre, wears: 'coat', metres: 1.7 },
    { z: 38, x: -1.3, gesture: 'handsInPockets', top: P.payne, wears: 'trousers', metres: 1.8 },
    { z: 33, x: -0.7, gesture: 'waving', top: P.olive, wears: 'coat', metres: 1.68 },
  ] as const;
  for (const { z, x, metres } of all) groundShadow(p, at(x, z), tall(z, metres), 0.7);
  for (const { z, x, gesture, top, wears, metres } of all)
    person(p, {
      gesture,
      at: at(x, z),
      height: tall(z, metres),
      top,
      wears,
      lower: P.slate,
      hairColour: P.sepia,
      hair: 'bob',
      facing: 1,
      lit: 'left',
    });
};

export const woman = (p: Passage): void => {
  const [x, z] = [6.6, 23];
  groundShadow(p, at(x, z), tall(z, 1.68), 0.6);
  person(p, {
    gesture: 'walking',
    at: at(x, z),
    height: tall(z, 1.68),
    top: P.sienna,
    strength: 0.8,
    wears: 'coat',
    hair: 'bob',
    hairColour: P.sepia,
    view: 'back',
    facing: -1,
    lit: 'left',
    stockings: P.umber,
  });
};

const kathy: Person = {
  gesture: 'readingSeated',
  at: at(seatAt - 0.02, 9.25),
  height: tall(9.25, 1.66),
  top: P.madder,
  lower: P.slate,
  wears: 'coat',
  stockings: P.slate,
  hair: 'bob',
  hairColour: P.umber,
  facing: -1,
  lit: 'left',
};

const tommy: Person = {
  gesture: 'elbowsOnKnees',
  at: at(seatAt, 11.6),
  height: tall(11.6, 1.82),
  top: P.blue,
  lower: P.payne,
  wears: 'trousers',
  jumper: true,
  hair: 'short',
  hairColour: P.sepia,
  facing: -1,
  lit: 'left',
};

export const onBench = (p: Passage): void => {
  bench(p);
  person(p, kathy);
  const [x, y] = placeOf(kathy)([18, 47]);
  p.wash({
    shape: c =>
      blob(
        c,
        points('-11,-10 0,-15 12,-9 9,8 -2,12 -9,7').map(([a, b]): Point => [x + a, y + b]),
      ),
    pigments: [P.bone, P.straw],
    mix: [0.5, 0.3],
    density: 0.3,
    sway: 1,
    feature: 8,
    rim: 0.7,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => {
      const r = random(5);
      for (let i = 0; i < 9; i++) dab(c, r, [x + r.gauss() * 5, y - 9 + r.gauss() * 2.5], 3.4, 1.5, r() * 3);
    },
    pigments: [P.ochre, P.sienna],
    mix: [0.6, 0.3],
    density: 0.7,
    sway: 0.4,
  });
  gull(p, at(3.35, 8.7), size(8.7) * 0.52);
};

export const withShells = (p: Passage): void => {
  shells(p);
  person(p, tommy);
  const place = placeOf(tommy);
  /** His hair on end; and one half in each hand. */
  p.wash({
    shape: c => {
      const r = random(9);
      for (let i = 0; i < 8; i++) {
        const from = place([20 - i * 1.6, 72.5 - Math.abs(i - 3) * 0.7]);
        sweep(
          c,
          [from, [from[0] + 2, from[1] - 4], [from[0] + 5 + r.gauss() * 2, from[1] - 6 - r() * 3]],
          2.2,
          { profile: t => 1 - 0.8 * t, seed: i },
        );
      }
    },
    pigments: [P.sepia],
    density: 0.9,
    sway: 0.3,
  });
  const [hx, hy] = place([25, 38]);
  p.wash({
    shape: c => {
      oval(c, [hx - 2, hy - 4], 5, 4, 0.5);
      oval(c, [hx - 8, hy - 1], 4.6, 3.6, -0.4);
    },
    pigments: [P.bone, P.ochre],
    mix: [0.6, 0.3],
    density: 0.3,
    rim: 0.9,
    sway: 0.3,
    body: 1,
    knock: 1,
  });
};
