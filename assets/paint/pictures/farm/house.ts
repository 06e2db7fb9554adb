import { brickwork } from '../../engine/brick.ts';
import { sweep } from '../../engine/brush.ts';
import { chimney, gutter } from '../../engine/chimney.ts';
import { door } from '../../engine/door.ts';
import { type Extent, part, plaster } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { type Opening, windowLines, windows } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { roofing, roofLines } from '../../engine/roof.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { bareTree, branches } from '../../engine/tree.ts';
import { front, gable, roof } from './view.ts';

const patches = noise('soft', 120, 17);
const doorAt: Extent = [3.1, 0.12, 4.05, 2.12];
/** Where the front gives out, metres along. */
const shown = (along: number): number => 1 - smooth(8.9, 10.1, along + 0.5 * patches(along * 90, 40));

const sash = { wall: front, kind: 'sash', panes: [2, 1] } as const;
const openings: readonly Opening[] = [
  { ...sash, at: [1.25, 0.9, 2.35, 2.2], glass: 'dark' },
  { ...sash, at: [5.5, 0.9, 6.7, 2.2], glass: 'dark', dressed: 'nets' },
  { ...sash, at: [1.1, 3.05, 2.05, 4.2], glass: 'sky' },
  { ...sash, at: [4.3, 3.05, 5.25, 4.2], glass: 'dark', dressed: 'blind' },
  { ...sash, at: [7.4, 3.05, 8.3, 4.2], glass: 'dim' },
];

export const paintHouse = (p: Passage): void => {
  const frontal = part(front, [0, 0, 9.7, front.height]);
  p.body(polygons([frontal, gable, part(roof, [0, 0, 10, roof.height])]));
  p.wash({
    shape: c => polygon(c, gable),
    pigments: [P.straw, P.rose],
    mix: [0.6, 0.3],
    density: (x, y) => 0.16 * (1 + 0.4 * patches(x, y)),
    soft: 0.8,
    rim: 0.5,
    tide: 0.25,
  });
  plaster(p, front, {
    shape: polygons([frontal]),
    pigments: [P.straw, P.rose, P.violet],
    mix: [0.45, 0.35, 0.16],
    density: 0.29,
    stained: 0.55,
    shown,
    seed: 4,
  });
  brickwork(p, front, {
    extent: [6.6, 0, 9.4, 1],
    shown: (x, y) => shown(x) * smooth(0.9, 0.2, y + 0.3 * patches(x * 60, 9)),
    washed: (x, y) => 0.5 * shown(x) * smooth(0.8, 0.1, y),
    missing: 0.5,
    density: 0.6,
    seed: 9,
  });
  /** The light goes off along it. */
  p.wash({
    shape: polygons([part(front, [4.4, 0, 9.7, front.height])]),
    pigments: [P.violet, P.blue, P.rose],
    mix: (x, y) => [0.5, 0.4, 0.3 * patches(x, y)],
    density: (x, y) => {
      const [along, up] = front.on(x, y);
      return 0.34 * shown(along) * smooth(4.6, 8.6, along + patches(y, x)) * lerp(1, 0.6, up / front.height);
    },
    soft: 1.4,
    tide: 0.3,
    rim: 0,
  });
  /** A tree that isn’t in the picture, thrown on the end of the house. */
  p.wash({
    shape: c => {
      for (const branch of bareTree(random(31), front.at(7.2, -0.6), 330, {
        lean: 0.42,
        spread: 0.5,
        depth: 5,
        width: 13,
      }))
        branches(c, [branch], { thinnest: 1.6 });
    },
    pigments: [P.violet, P.blue],
    mix: [0.6, 0.4],
    density: (x, y) => 0.3 * (1 + 0.4 * patches(x, y)),
    soft: 1.8,
    sway: 1.6,
    rim: 0.1,
    within: polygons([part(front, [6.7, 0, 9.4, front.height])]),
  });
  gutter(p, front, { height: front.height - 0.02, to: 9.4, pipes: [2.75] });
  roofing(p, roof, {
    kind: 'pantile',
    density: 0.5,
    moss: 0.7,
    seed: 5,
    shape: polygons([part(roof, [0, 0, 10.1, roof.height])]),
  });
  p.wash({
    shape: polygons([part(roof, [0, 0, 10.1, roof.height])]),
    pigments: [P.violet, P.slate, P.umber],
    mix: (x, y) => [0.5, 0.4 + 0.3 * patches(x, y), 0.3],
    density: (x, y) => 0.36 * (1 + 0.5 * patches(y, x)),
    soft: 1,
    tide: 0.2,
    streak: 0.2,
    angle: 1.2,
  });
  /** Frost, where the sun hasn’t got to. */
  p.lift({
    shape: c => {
      const r = random(9);
      for (let i = 0; i < 70; i++) {
        const [x, y] = [lerp(1.5, 10, r()), lerp(0.3, 3.8, r())];
        sweep(c, [roof.at(x, y), roof.at(x + r.range(0.3, 1.5), y)], roof.scale(x, y) * r.range(0.06, 0.16), {
          seed: i + 2,
        });
      }
    },
    amount: (x, y) => 0.75 * smooth(-0.3, 0.4, patches(x, y)),
    soft: 1.4,
    dry: 0.2,
  });
  const [a, b] = [roof.at(1.6, 3.7), roof.at(8.4, 3.9)];
  chimney(p, { at: [a[0], a[1] + 14], width: 40, height: 84, pots: 2, lit: 'left', seed: 3 });
  chimney(p, { at: [b[0], b[1] + 12], width: 34, height: 66, pots: 1, lit: 'left', seed: 7 });
  windows(p, openings, { lit: 'left', seed: 6 });
  p.ink(pen => {
    windowLines(pen, openings, 3);
    roofLines(pen, roof, { seed: 2, rows: 12 });
    pen.line([front.at(0, 0), front.at(0, 2.4), front.at(0, 4.9)], {
      straight: true,
      width: 0.9,
      broken: 0.4,
    });
    pen.line(gable.slice(2), { straight: true, width: 0.7, broken: 0.5 });
    pen.line([front.at(0.3, 0), front.at(9, 0)], { straight: true, width: 0.9, broken: 0.35 });
  });
  p.pencil(pen => {
    pen.line([front.at(8.6, 4.9), front.at(10.1, 4.9), front.at(10.1, 0)], { straight: true, broken: 0.3 });
    pen.line([roof.at(9.4, 4), roof.at(10.6, 4), roof.at(10.6, 0)], { straight: true, broken: 0.35 });
  });
};

export const paintDoor = (p: Passage): void => {
  const [left, , right, head] = doorAt;
  const step: Point[] = [
    front.at(left - 0.25, 0.12),
    front.at(right + 0.25, 0.12),
    [front.at(right + 0.3, 0)[0] - 3, front.at(right, 0)[1] + 11],
    [front.at(left - 0.3, 0)[0] - 5, front.at(left, 0)[1] + 12],
  ];
  p.clear(c => polygon(c, step));
  p.wash({
    shape: c => polygon(c, step),
    pigments: [P.bone, P.violet, P.sage],
    mix: [0.6, 0.4, 0.2],
    density: 0.5,
    sway: 1,
    rim: 0.5,
    tide: 0.2,
  });
  p.lift({
    shape: c => sweep(c, [front.at(left + 0.2, 0.1), front.at(right - 0.2, 0.1)], 6),
    amount: 0.7,
    soft: 3,
  });
  door(p, { wall: front, at: doorAt, pigments: [P.moss, P.payne], panels: 2, seed: 4 });
  /** A stone over it, and the shade that holds the cold. */
  p.wash({
    shape: polygons([part(front, [left - 0.15, head, right + 0.15, head + 0.2])]),
    pigments: [P.bone, P.umber, P.violet],
    mix: [0.6, 0.25, 0.3],
    density: 0.5,
    sway: 1,
    rim: 0.5,
    body: 1,
  });
  p.ink(pen => {
    pen.line([step[3], step[2], step[1]] as Point[], { straight: true, width: 1, broken: 0.15 });
    pen.line([front.at(left + 0.16, 1.05), front.at(left + 0.2, 1.06)], { width: 2.6, broken: 0 });
  });
};
