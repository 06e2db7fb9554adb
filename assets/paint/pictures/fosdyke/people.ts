import { sweep } from '../../engine/brush.ts';
import { chair, oak } from '../../engine/furniture.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jotted, stand } from '../../engine/room.ts';
import { smooth } from '../../engine/scalar.ts';
import { fine, seen } from './view.ts';

// biome-ignore format: joints are read in columns
const received = { ...gesture(-0.12, [[-19, 45], [-18, 36]],
  [[[-20, 30], [-13, 29]], [[-11, 19], [-13, 14]], [[2, 13], [-8, 4]]],
  [[[0, 8], [2, 6]], [[22, 12], [24, 10]], [[46, 6], [48, 5]]]), waist: [-8, 18] } as const;
// biome-ignore format: joints are read in columns
const holdingBeaker = { ...gesture(0.36, [[10, 75], [5, 67]],
  [[[0, 63], [7, 61]], [[12, 51], [19, 60]], [[22, 46], [29, 73]]],
  [[[-8, 31], [-3, 30]], [[13, 32], [17, 31]], [[11, 3], [16, 1]]]), waist: [-6, 47] } as const;

const ruth: Person = {
  gesture: received,
  at: [926, 536],
  height: 410,
  top: P.olive,
  hair: 'bob',
  hairColour: P.sepia,
  lit: 'right',
  wears: 'trousers',
  without: ['legs', 'shoes'],
};
const kathy: Person = {
  gesture: holdingBeaker,
  at: [1030, 752],
  height: 480,
  facing: -1,
  top: P.madder,
  wears: 'coat',
  stockings: P.payne,
  hair: 'bob',
  hairColour: P.umber,
  lit: 'right',
};

export const paintRuth = (p: Passage): void => {
  lay(
    p,
    c => blob(c, points('818,372 836,400 848,440 862,490 884,524 862,530 838,496 826,440 810,396')),
    'violet .6 slate .4',
    0.34,
    { soft: 3, sway: 2 },
  );
  person(p, ruth);
  /** The blanket over her knees, and the sheet turned down on it. */
  const knees = points('926,500 972,488 1040,486 1110,500 1210,516 1214,566 1060,572 930,566 918,530');
  const sheet = points('884,514 904,498 944,492 962,500 958,540 950,572 892,566 880,540');
  p.clear(c => blob(c, knees), { sway: 1 });
  lay(
    p,
    c => blob(c, knees),
    'blue .7 slate .3 rose .15',
    (x, y) => 0.3 + 0.16 * Math.max(0, Math.sin((x - y) * 0.03)),
    { rim: 0.4, tide: 0.2 },
  );
  p.clear(c => blob(c, sheet), { sway: 1 });
  lay(
    p,
    c => blob(c, sheet),
    'violet .5 slate .45',
    (x, y) => 0.06 + 0.22 * smooth(536, 566, y + 8 * fine(x, y)),
    { rim: 0.5 },
  );
  /** Her arm, out on top of it. */
  person(p, { ...ruth, without: ['farArm', 'legs', 'shoes', 'lower', 'trunk', 'head'] });
  p.ink(pen => {
    pen.line(points('904,498 944,491 962,500 958,540 951,570'), { broken: 0.3, width: 0.85 });
    pen.line(points('964,490 1040,485 1110,499'), { broken: 0.4, width: 0.8 });
  });
};

export const paintKathy = (p: Passage): void => {
  chair(p, stand(seen, [0.5, 0, 3.05], Math.PI / 2), { spindles: 4 }, { ...oak, lit: 'right' });
  person(p, kathy);
};

export const paintBeaker = (p: Passage): void => {
  const [x, y] = handAt(kathy, 1);
  const at = (dx: number, dy: number): Point => [x - 13 + dx, y - 6 + dy];
  const cup = jotted('-19,-29 15,-35 14,20 -8,25', at);
  p.clear(c => polygon(c, cup));
  lay(
    p,
    c => polygon(c, cup),
    'slate .4 straw .5',
    u => 0.16 + 0.2 * smooth(x - 22, x + 4, u),
    { rim: 0.9 },
  );
  lay(
    p,
    c => sweep(c, jotted('-10,-32 -18,-41 -24,-43', at), 8, { profile: t => 1 - 0.5 * t }),
    'slate .6 straw .3',
    0.4,
    { body: 1, knock: 1 },
  );
  lay(
    p,
    c => {
      for (const [i, dy] of [-24, -17].entries())
        sweep(c, [at(-13 + i * 2, dy), at(i === 1 ? 6 : 0, dy - 2)], 2.4, { profile: () => 1, seed: i });
    },
    'rust 1',
    1,
    { soft: 0.6, sway: 0.3 },
  );
  hand(p, at);
  p.ink(pen => {
    pen.line(jotted('-19,-29 -8,25 14,20', at), { broken: 0.15, width: 0.9 });
    pen.line(jotted('-19,-29 15,-35 14,-14', at), { broken: 0.2, width: 0.9 });
  });
};

/** Come round from behind it: the palm at its side, four fingers across it, the thumb up its edge. */
const hand = (p: Passage, at: (dx: number, dy: number) => Point): void => {
  const skin = 'rose .7 ochre .28';
  const palm = jotted('32,10 24,-6 17,-15 10,-10 10,18 18,24 30,22', at);
  const thumb = jotted('20,-6 17,-17 14,-27', at);
  const fingers = [0, 1, 2, 3].map(i =>
    jotted(`18,${-9 + i * 8} 4,${-11 + i * 8.4} ${-10 + i * 2},${-7 + i * 8.4}`, at),
  );
  lay(p, c => blob(c, palm), skin, 0.7, { body: 1, knock: 1, rim: 0.4 });
  for (const [i, finger] of fingers.entries())
    lay(p, c => sweep(c, finger, 8, { seed: i, profile: t => 1 - 0.3 * t ** 3 }), skin, 0.46 + 0.07 * i, {
      body: 1,
      knock: 1,
      rim: 0.6,
      sway: 0.3,
    });
  lay(p, c => sweep(c, thumb, 8.6, { profile: t => 1 - 0.3 * t ** 3 }), skin, 0.48, {
    body: 1,
    knock: 1,
    rim: 0.6,
  });
  p.ink(pen => {
    for (const [i, finger] of fingers.entries())
      if (i)
        pen.line(
          finger.map(([u, v]): Point => [u, v - 4.2]),
          { broken: 0.1, width: 0.7 },
        );
    pen.line(jotted('25,-7 18,-20 14,-31', at), { broken: 0.2, width: 0.7 });
  });
};
