import { oval } from '../../engine/brush.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { lay, quick } from './view.ts';

const holdsJug = {
  ...gestures.standing,
  elbows: [
    [-13, 63],
    [14, 63],
  ],
  hands: [
    [-8, 54],
    [19, 57],
  ],
  view: 'back',
} as const satisfies Person['gesture'];

/** Behind glass, with the frame to her left. */
export const paintKathy = (p: Passage): void => {
  const jamb = points('92,-10 128,-10 134,300 130,800 96,806');
  const sill = points('20,804 700,792 1300,802 1420,812 1380,824 1180,834 620,836 10,846');
  for (const [shape, strength] of [
    [jamb, 0.1],
    [sill, 0.2],
  ] as const) {
    p.clear(c => polygon(c, shape), { soft: 0.8, sway: 1.2 });
    lay(
      p,
      c => polygon(c, shape),
      [
        [P.sage, 0.4],
        [P.violet, 0.5],
        [P.straw, 0.3],
      ],
      (x, y) => (strength + 0.1 * quick(x, y)) * smooth(1420, 1000, x),
      { sway: 1.4, tide: 0.2, dry: x => 0.5 * smooth(900, 1340, x), angle: 0, stretch: 30 },
    );
  }
  p.ink(pen => {
    pen.line(points('130,-10 135,300 131,798'), { broken: 0.2, width: 1.1 });
    pen.line(points('60,802 400,792 700,788 1090,799'), { broken: 0.3, width: 1 });
  });
  const who: Person = {
    gesture: holdsJug,
    at: [330, 1180],
    height: 720,
    top: P.madder,
    lower: P.slate,
    wears: 'skirt',
    jumper: true,
    hair: 'long',
    hairColour: P.umber,
    lit: 'right',
    child: true,
  };
  person(p, who);
  const [x, y] = handAt(who, 1);
  const jug = points('-14,-34 62,-34 56,-20 76,66 -22,66 -4,-20').map(([u, v]): Point => [x + u, y + v]);
  p.clear(c => polygon(c, jug), { soft: 0.6 });
  lay(
    p,
    c => polygon(c, jug),
    [
      [P.blue, 0.6],
      [P.violet, 0.4],
    ],
    u => 0.12 + 0.4 * Math.max(0, (x + 30 - u) / 60),
    {},
  );
  lay(p, c => oval(c, [x + 24, y - 34], 38, 8), [[P.slate, 0.9]], 0.7, { knock: 1 });
  p.ink(pen => {
    pen.line([...jug, jug[0] as Point], { broken: 0.2, width: 1 });
    pen.line(
      [
        [x - 8, y - 20],
        [x - 34, y - 6],
        [x - 14, y + 34],
      ],
      { width: 2, broken: 0 },
    );
  });
};
