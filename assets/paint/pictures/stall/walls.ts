import { splatter, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintFrame, paintWall, windowIn } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, dark, door, quick, room, size, warmth } from './view.ts';

const frosted = windowIn(room.back, {
  area: [-1.35, 1.15, -0.75, 1.75],
  upright: [0.5],
  level: [0.5],
  reveal: 0.2,
});
const opening = room.back.outline([door.left, 0, door.right, door.head]);

/** Whitewash in the dark: blue and violet, laid in the way it was limed, and left as paper round the lamp. */
export const paintWalls = (p: Passage): void => {
  const holes = p.mask(polygons([frosted.opening, opening]), { sway: 0.8 });
  const night = {
    pigments: [P.payne, P.violet, P.sienna],
    mix: (x: number, y: number): number[] => [0.75 * dark(x, y), 0.45, warmth(x, y)],
  };
  for (const [on, area, ends, seed] of [
    [room.back, [size.left, 0, size.right, size.height], { v1: 0.03 }, 3],
    [room.left, [1.5, 0, size.back, size.height], { u0: 0.7 }, 5],
    [room.right, [2.6, 0, size.back, size.height], { u0: 0.6 }, 7],
  ] as const)
    paintWall(p, on, {
      ...night,
      area,
      ends,
      seed,
      density: (x, y) => lerp(0.12, 1.02, dark(x, y)) * (0.9 + 0.14 * broad(x, y)),
      keep: holes,
    });
  paintWall(p, room.ceiling, {
    ...night,
    area: [size.left, 2.3, size.right, size.back],
    ends: { v0: 0.6 },
    density: (x, y) => 0.9 + 0.14 * quick(x, y),
    along: 'u',
    seed: 9,
  });
  /** Where the calves have rubbed the lime away: a band of boards, and the ring. */
  paintWall(p, room.left, {
    area: [1.7, 0, size.back, 1.05],
    pigments: [P.sepia, P.umber, P.payne],
    mix: [0.4, 0.5, 0.4],
    density: (x, y) => 0.42 + 0.12 * quick(x, y),
    ends: { u0: 0.8 },
    along: 'u',
    seed: 11,
  });
  paintFrame(p, frosted, { density: 0.6, line: 0.7 });
  lay(
    p,
    c => polygon(c, frosted.glass),
    'payne .9 blue .5',
    (x, y) => 0.8 + 0.16 * quick(x * 2, y * 2),
    { pool: 0.4 },
  );
  p.lift({
    shape: c => {
      const r = random(8);
      const [x, y] = room.back.at(-1.34, 1.16);
      for (let i = 0; i < 46; i++) {
        const [u, v] = [Math.abs(r.gauss()) * 40, Math.abs(r.gauss()) * 34];
        sweep(
          c,
          [
            [x + u, y - v],
            [x + u + r.range(-4, 14), y - v - r.range(3, 16)],
          ],
          1.8,
          { seed: i + 1 },
        );
      }
    },
    amount: 0.6,
  });
  p.pencil(pen => {
    pen.line(
      lineOn(room.back, [
        [size.left, 0],
        [size.left, size.height],
      ]),
      { straight: true, broken: 0.4 },
    );
    pen.line(
      lineOn(room.back, [
        [size.right, 0],
        [size.right, size.height],
      ]),
      { straight: true, broken: 0.4 },
    );
  });
  p.ink(pen => {
    const [x, y] = room.left.at(3.1, 0.86);
    pen.line(
      [
        [x - 3, y],
        [x + 5, y + 6],
        [x + 4, y + 18],
        [x - 4, y + 20],
        [x - 7, y + 9],
        [x - 2, y + 1],
      ],
      { width: 1.6, broken: 0 },
    );
  });
};

export const paintDoorway = (p: Passage): void => {
  p.clear(c => polygon(c, opening));
  lay(
    p,
    c => polygon(c, opening),
    'payne 1 blue .4',
    (_x, y) => lerp(1.25, 0.8, smooth(130, 420, y)),
    { pool: 0.4 },
  );
  /** The roofs over the way, with snow on them that has frozen. */
  const roofs = [
    room.back.at(door.left, 0.95),
    room.back.at(1.05, 1.2),
    room.back.at(1.3, 1),
    room.back.at(1.5, 1.08),
    room.back.at(door.right, 0.98),
    room.back.at(door.right, 0),
    room.back.at(door.left, 0),
  ];
  lay(p, c => polygon(c, roofs), 'payne .9 sepia .5', 0.5);
  p.lift({
    shape: c => {
      const [x, y] = room.back.at(door.left, door.head);
      splatter(c, random(6), [x + 8, y + 8, 180, 150], 16, 2.2);
    },
    amount: 0.95,
    soft: 0.5,
  });
  const jambs = [
    room.back.outline([door.left - 0.1, 0, door.left, door.head + 0.1]),
    room.back.outline([door.right, 0, door.right + 0.1, door.head + 0.1]),
    room.back.outline([door.left, door.head, door.right, door.head + 0.1]),
  ];
  p.clear(polygons(jambs));
  lay(p, polygons(jambs), 'umber .7 sienna .4', (x, y) => lerp(0.3, 1, dark(x, y)));
  p.ink(pen => {
    for (const jamb of jambs)
      pen.line([...jamb, jamb[0] ?? [0, 0]], { straight: true, broken: 0.25, width: 0.7 });
  });
};
