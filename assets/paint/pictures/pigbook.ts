import { dab } from '../engine/brush.ts';
import { type CreatureName, creature } from '../engine/creature.ts';
import type { Passage } from '../engine/passage.ts';
import type { Point } from '../engine/path.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P } from '../engine/pigment.ts';
import { random } from '../engine/random.ts';
import { paintBook, paintFirstPage } from './pigbook/book.ts';
import { paintCab } from './pigbook/cab.ts';
import { paintKathy, paintTommy } from './pigbook/hands.ts';
import { paintNettles } from './pigbook/nettles.ts';
import { leaves, tilt, turnedAbout } from './pigbook/view.ts';

/** The first page has one of three, as she tells it. */
const first: Point = [246, 736];
const hareAt: Point = [1078, 704];

const turnedLeft = (at: Point): { readonly at: Point; readonly lay: (p: Point) => Point } => ({
  at,
  lay: turnedAbout(at, tilt.left),
});

/** All that paper between a dark dashboard and two hands, and on every page something that can’t do without help. */
export const pigbook = picture('pigbook', {
  nettles: paintNettles,
  cab: paintCab,
  book: paintBook,
  newt: p => onFirstPage(p, 'newt', 0.53, 4),
  moth: p => onFirstPage(p, 'moth', 0.78, 2),
  bird: p => onFirstPage(p, 'bird', 0.64, 5),
  loaf: p => creature(p, { is: 'loaf', scale: 0.62, seed: 3, vary: 0.6, ...turnedLeft([428, 690]) }),
  mole: p => creature(p, { is: 'mole', scale: 1.06, seed: 5, vary: 0.5, ...turnedLeft([706, 724]) }),

  hare(p) {
    rubbedOut(p);
    creature(p, {
      is: 'hare',
      scale: 0.98,
      seed: 6,
      vary: 0.5,
      at: hareAt,
      lay: turnedAbout(hareAt, tilt.right),
    });
  },

  marks(p) {
    const [x, y] = hareAt;
    const lay = turnedAbout(hareAt, tilt.right);
    p.ink(pen => {
      for (const path of marks)
        pen.line(
          path.map(([dx, dy]) => lay([x + dx, y + dy])),
          { width: 0.8, broken: 0.08, press: 0.75 },
        );
    });
  },

  tommy: paintTommy,
  kathy: paintKathy,
});

const onFirstPage = (p: Passage, is: CreatureName, scale: number, seed: number): void => {
  paintFirstPage(p);
  creature(p, { is, scale, seed, vary: 0.6, ...turnedLeft(first) });
};

const marks: readonly (readonly Point[])[] = [
  [
    [-74, 12],
    [-52, 17],
    [-30, 13],
  ],
  [
    [-66, 20],
    [-46, 24],
  ],
  [
    [64, 12],
    [84, 16],
    [98, 11],
  ],
  [
    [74, 20],
    [94, 22],
  ],
  [
    [104, -18],
    [116, -8],
    [110, 5],
  ],
  [
    [114, -22],
    [127, -9],
    [120, 8],
  ],
  [
    [-112, -16],
    [-119, -6],
    [-112, 6],
  ],
];

/** Put With, tried so often that there is a hole. */
const rubbedOut = (p: Passage): void => {
  const r = random(11);
  const at = leaves.twelve.at(0.635, 0.112);
  p.wash({
    shape: c => dab(c, r, at, 44, 19, -0.1),
    pigments: [P.payne, P.umber],
    mix: [0.4, 0.4],
    density: 0.2,
    soft: 9,
    dry: 0.3,
    angle: -0.5,
    rim: 0,
  });
  p.clear(c => dab(c, r, at, 15, 9, -0.2), { body: 0, soft: 0.6, sway: 2.4, feature: 8 });
  p.wash({
    shape: c => dab(c, random(12), at, 13, 8, -0.2),
    pigments: [P.sepia, P.violet],
    mix: [0.6, 0.4],
    density: 0.75,
    soft: 0.8,
    sway: 2.6,
    feature: 7,
    rough: 1.2,
  });
  p.pencil(pen => {
    for (let i = 0; i < 12; i++) {
      const [x, y] = [at[0] + r.range(-60, 70), at[1] + 26 + r() * 34];
      pen.line(
        [
          [x, y],
          [x + r.range(2, 6), y + r.range(-2, 2)],
        ],
        { width: 1.4, press: 0.6, broken: 0 },
      );
    }
  });
};
