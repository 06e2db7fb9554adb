import { oval } from '../../engine/brush.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import type { Place } from '../../engine/room.ts';
import { fine, seen } from './view.ts';

// biome-ignore format: joints are read in columns
const upright = { ...gesture(0.02, [[-3, 71], [-5, 63]],
  [[[-11, 58], [-2, 58]], [[-7, 46], [0, 44]], [[8, 38], [12, 37]]],
  [[[-10, 30], [-6, 29]], [[11, 34], [15, 32]], [[16, 11], [20, 8]]]), waist: [-8, 45] } as const;

/** Quite small, in a wheelchair, with a rug and two sticks. */
export const paintEmily = (p: Passage): void => {
  const at: Place = [-0.62, 0, 5];
  const [k, [x, y]] = [seen.sizeAt(at), seen.project(at)];
  const wheel = (dx: number, up: number, r: number, lean: number): void =>
    p.ink(pen => {
      const rim = Array.from(
        { length: 25 },
        (_, i): Point => [x + dx + Math.cos(i / 4) * r * lean, y - up + Math.sin(i / 4) * r],
      );
      pen.line(rim, { width: 2, broken: 0.08, wobble: 0.5 });
      for (const i of [1, 4, 7, 11, 15, 20])
        pen.line([[x + dx, y - up], rim[i] as Point], { width: 0.6, broken: 0.2 });
    });
  wheel(26, 0.3 * k, 0.28 * k, 0.62);
  const who: Person = {
    gesture: upright,
    at: [x, y - 6],
    height: k * 1.5,
    facing: 1,
    top: P.violet,
    wears: 'dress',
    hair: 'short',
    hairColour: P.slate,
    lit: 'left',
  };
  person(p, who);
  /** White, by now. */
  p.lift({ shape: c => oval(c, placeOf(who)([-4, 74]), 0.11 * k, 0.09 * k), amount: 0.62, soft: 3 });
  const rug = (
    [
      [-0.14, 0.5],
      [0.06, 0.62],
      [0.3, 0.6],
      [0.38, 0.5],
      [0.4, 0.2],
      [0.3, 0.12],
      [0.16, 0.16],
      [0.1, 0.4],
      [-0.1, 0.42],
    ] as const
  ).map(([u, v]): Point => [x + u * k, y - v * k]);
  lay(
    p,
    c => blob(c, rug),
    'sage .5 umber .3 ochre .25',
    (u, v) => 0.6 * (0.8 + 0.4 * fine(u, v)),
    { body: 1, knock: 1, rim: 0.4, tide: 0.2 },
  );
  lay(
    p,
    sweeps(
      [
        [rug[1], rug[6]],
        [rug[2], rug[5]],
      ] as Point[][],
      6,
    ),
    'rust .5 umber .5',
    0.5,
    { soft: 1.4 },
  );
  wheel(-8, 0.3 * k, 0.3 * k, 0.66);
  lay(
    p,
    sweeps(
      [
        [
          [x + 0.34 * k, y - 0.66 * k],
          [x + 0.5 * k, y + 2],
        ],
        [
          [x + 0.28 * k, y - 0.64 * k],
          [x + 0.58 * k, y - 6],
        ],
      ],
      3.4,
      { profile: () => 1 },
    ),
    'umber .8 sepia .4',
    0.9,
    { body: 1 },
  );
};
