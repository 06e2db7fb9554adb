import { foliage } from '../../engine/brush.ts';
import { type Extent, facade, part } from '../../engine/facade.ts';
import type { Opening } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import { type Context, concentrations, type Point, points, type Shape } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';

/** Seen square on, and so near that the sheet ends below the eaves: the rest of it is in the water. */
const metre = 22;

const ground = 168;

const front = (left: number, wide: number, high: number): ReturnType<typeof facade> => {
  const [x0, x1, y1] = [left, left + wide * metre, ground - high * metre];
  return facade(
    [
      [x0, ground],
      [x1, ground],
      [x1, y1],
      [x0, y1],
    ],
    [wide, high],
  );
};

export const main = front(400, 27, 9.6);

export const wing = front(236, 7.4, 4.6);

export const roofs: readonly (readonly Point[])[] = [
  points('390,-43 1004,-43 936,-112 462,-112'),
  points('228,67 400,67 400,30 262,30'),
];

export const stacks: readonly (readonly Point[])[] = [
  points('500,-106 500,-160 528,-160 528,-106'),
  points('660,-108 660,-164 696,-164 696,-108'),
  points('868,-106 868,-156 890,-156 890,-106'),
  points('286,34 286,2 304,2 304,34'),
];

export const openings: readonly Opening[] = [0.5, 3.7, 6.6, 6.6].flatMap((foot, row) =>
  (row === 3 ? [] : [1.4, 4.9, 8.5, 12.3, 16.1, 19.6, 23.3]).flatMap((left, i): Opening[] => {
    if (row === 0 && i === 3)
      return [{ wall: main, at: [12, 0, 13.9, 2.7], glass: 'dark', kind: 'plain', sill: false }];
    const glass =
      (['dark', 'sky', 'dim', 'dark', 'lost', 'dim', 'sky'] as const)[(i * 3 + row * 2) % 7] ?? 'dim';
    return [
      {
        wall: main,
        at: [left, foot, left + 1.35, foot + (row === 2 ? 1.7 : 2.3)],
        glass,
        panes: [2, row === 2 ? 1 : 2],
      },
    ];
  }),
);

export const wingWindows: readonly Opening[] = [0.9, 3, 5.3].map(left => ({
  wall: wing,
  at: [left, 1, left + 1, 2.6] as Extent,
  glass: 'dim',
}));

/** What the water gives back of it. */
export const houseShapes: Readonly<Record<'walls' | 'roofs' | 'glass', Shape>> = {
  walls: polygons([part(main), part(wing)]),
  roofs: polygons([...roofs, ...stacks]),
  glass: polygons(openings.filter(o => o.glass !== 'lost').map(o => part(main, o.at))),
};

const crowns: readonly (readonly [x: number, y: number, rx: number, ry: number])[] = [
  [204, 78, 62, 66],
  [132, 124, 70, 46],
  [1046, 54, 66, 84],
  [1128, 96, 80, 76],
  [1236, 136, 90, 44],
  [1330, 150, 60, 26],
];

export const woods = (c: Context): void => {
  const r = random(31);
  for (const [i, [x, y, rx, ry]] of crowns.entries()) {
    c.fillStyle = concentrations(0.3 + 0.3 * (i % 2), 0.5, 0.3 + 0.2 * (i % 3));
    foliage(c, r, [x, y], rx, ry, { clumps: 20, dabs: 18, size: 4, core: 0.5 });
  }
};
