import { oval } from '../../engine/brush.ts';
import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon, type Shape } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jotted, jottedLines, type Place } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import type { Field } from '../../engine/wash.ts';
import { fine, seen } from './view.ts';

// biome-ignore format: joints are read in columns
const upright = { ...gesture(0.02, [[-3, 71], [-5, 63]],
  [[[-11, 58], [-2, 58]], [[-7, 46], [0, 44]], [[8, 38], [12, 37]]],
  [[[-10, 30], [-6, 29]], [[11, 34], [15, 32]], [[16, 11], [20, 8]]]), waist: [-8, 45] } as const;

/** Quite small, in a wheelchair, with a rug and two sticks. */
export const paintEmily = (p: Passage): void => {
  const where: Place = [-0.72, 0, 4.1];
  const [k, [x, y]] = [seen.sizeAt(where), seen.project(where)];
  const at = (u: number, v: number): Point => [x + u * k, y - v * k];
  const solid = (shape: Shape, colours: string, density: Field): void =>
    lay(p, shape, colours, density, { body: 1, knock: 1, rim: 0.35, sway: 0.7 });
  lay(p, c => blob(c, jotted('-0.4,0 0.2,-0.06 0.9,-0.03 1.3,0.06 0.6,0.1', at)), 'violet .6 umber .5', 0.6, {
    soft: 2.5,
  });
  /** The back of the chair, with its handle, and the seat. */
  solid(
    sweeps([jotted('-0.52,0.96 -0.4,0.95 -0.36,0.8 -0.3,0.4', at)], 7, { profile: () => 1 }),
    'sepia .6 payne .5',
    0.95,
  );
  solid(c => polygon(c, jotted('-0.4,0.96 -0.28,0.97 -0.16,0.46 -0.3,0.42', at)), 'payne .7 umber .3', 0.95);
  const who: Person = {
    gesture: upright,
    at: at(0, 0.1),
    height: k * 1.56,
    facing: 1,
    top: P.violet,
    wears: 'dress',
    hair: 'short',
    hairColour: P.bone,
    lit: 'left',
    strength: 0.86,
  };
  person(p, who);
  const head = placeOf(who)([-4, 73]);
  lay(p, c => oval(c, [head[0] + 0.02 * k, head[1]], 0.08 * k, 0.05 * k), 'slate .5 violet .4', 0.16, {
    soft: 3,
  });
  /** What holds the feet, out in front, and the small wheel under it. */
  solid(sweeps([jotted('0.24,0.5 0.4,0.2 0.46,0.1', at)], 6, { profile: () => 1 }), 'payne .7 sepia .4', 0.9);
  solid(c => polygon(c, jotted('0.32,0.13 0.58,0.11 0.6,0.06 0.36,0.08', at)), 'payne .7 sepia .4', 0.95);
  const rug = jotted(
    '-0.2,0.56 -0.06,0.64 0.1,0.69 0.3,0.68 0.38,0.58 0.42,0.36 0.45,0.16 0.34,0.13 0.22,0.17 0.1,0.2 -0.02,0.42 -0.2,0.46',
    at,
  );
  const cloth: Shape = c => blob(c, rug);
  p.clear(cloth);
  lay(
    p,
    cloth,
    'sage .7 ochre .35 blue .2',
    (u, v) => lerp(0.32, 0.72, smooth(0.66, 0.3, (y - v) / k + 0.1 * fine(u, v))),
    { rim: 0.4, tide: 0.2 },
  );
  const checks = jottedLines(
    '0.04,0.68 0.16,0.56 0.14,0.2 | 0.2,0.69 0.28,0.56 0.28,0.15 | -0.04,0.56 0.2,0.57 0.4,0.52 | 0.06,0.4 0.24,0.39 0.43,0.36',
    at,
  );
  lay(p, sweeps(checks, 5), 'rust .5 umber .5', 0.42, { soft: 1.2, within: cloth });
  /** Its near side: a panel, a padded arm. */
  solid(
    c => polygon(c, jotted('-0.32,0.68 0.2,0.66 0.2,0.4 -0.28,0.36', at)),
    'payne .6 slate .5',
    (u, v) => lerp(0.7, 0.95, smooth(0.6, 0.4, (y - v) / k + 0.2 * fine(u, v))),
  );
  solid(
    sweeps([jotted('-0.36,0.7 -0.1,0.71 0.24,0.69', at)], 0.065 * k, { profile: () => 1 }),
    'sepia .7 umber .4',
    0.85,
  );
  wheel(p, at(0.38, 0.09), 0.09 * k, 3);
  wheel(p, at(-0.1, 0.3), 0.3 * k, 9);
  lay(
    p,
    sweeps(
      jottedLines('0.3,0.74 0.36,0.84 0.42,0.8 0.58,0.02 | 0.24,0.72 0.3,0.82 0.35,0.78 0.5,0.01', at),
      0.022 * k,
      {
        profile: () => 1,
      },
    ),
    'rust .5 sepia .6',
    0.95,
    { body: 1 },
  );
};

/** A tyre, a hub, and spokes with the dark under the seat behind them. */
const wheel = (p: Passage, [x, y]: Point, r: number, spokes: number): void => {
  const wide = r * 0.8;
  lay(p, c => oval(c, [x, y], wide, r), 'payne .6 umber .4', 0.62, {
    body: 1,
    knock: 1,
    rim: 0.2,
    sway: 0.3,
  });
  const on = (turn: number, share: number): Point => [
    x + Math.cos(turn) * wide * share,
    y + Math.sin(turn) * r * share,
  ];
  const rim = (share: number): Point[] => Array.from({ length: 26 }, (_, i) => on(i / 4, share));
  lay(p, sweeps([rim(0.95)], r * 0.13, { profile: () => 1 }), 'sepia .7 payne .5', 1, { knock: 1 });
  p.lift({
    shape: sweeps(
      Array.from({ length: spokes }, (_, i) => [
        on(0.3 + (i * 6.28) / spokes, 0.08),
        on(0.3 + (i * 6.28) / spokes, 0.86),
      ]),
      1.5,
      { profile: () => 1 },
    ),
    amount: 0.6,
    soft: 0.7,
    sway: 0.2,
  });
  p.lift({
    shape: sweeps([rim(0.84).slice(9, 20)], 2, { profile: () => 1 }),
    amount: 0.75,
    soft: 0.8,
    sway: 0.2,
  });
  lay(p, c => oval(c, [x, y], r * 0.09, r * 0.11), 'sepia 1', 0.9);
};
