import { oval, sweep } from '../engine/brush.ts';
import { table as paintTable } from '../engine/furniture.ts';
import type { Passage } from '../engine/passage.ts';
import { type Point, polygon } from '../engine/path.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P } from '../engine/pigment.ts';
import { paintCouple, paintKathy, paintRuth, paintTommy } from './cafe/people.ts';
import { paintRoom } from './cafe/room.ts';
import { paintTill } from './cafe/till.ts';
import { atTable, lay, table } from './cafe/view.ts';

/** A cup on its saucer, or a plate: rounds seen low. */
// biome-ignore format: points are read in rows
const cup = (p: Passage, [x, y]: Point, k: number): void => {
  p.wash({
    shape: c =>
      sweep(
        c,
        [[x, y + 2], [x + 30 * k, y + 3], [x + 62 * k, y + 1]],
        9 * k,
      ),
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 2,
    sway: 1,
  });
  p.clear(c => oval(c, [x, y], 26 * k, 6 * k), { soft: 0.6, sway: 0.3 });
  p.clear(
    c =>
      polygon(c, [[x - 13 * k, y - 19 * k], [x - 8 * k, y + 1], [x + 8 * k, y + 1], [x + 13 * k, y - 19 * k]]),
    { soft: 0.6, sway: 0.3 },
  );
  lay(
    p,
    c =>
      polygon(c, [[x + 2 * k, y - 18 * k], [x + 2 * k, y], [x + 8 * k, y], [x + 13 * k, y - 19 * k]]),
    [P.slate, P.violet],
    [0.5, 0.3],
    0.4,
  );
  lay(p, c => oval(c, [x, y - 19 * k], 11 * k, 2.6 * k), [P.rust, P.umber], [0.7, 0.4], 0.8);
  p.ink(pen => {
    pen.line(
      [[x + 26 * k, y], [x + 14 * k, y + 5 * k], [x - 10 * k, y + 5.6 * k]],
      { width: 0.8, broken: 0.2 },
    );
    pen.line(
      [[x + 13 * k, y - 19 * k], [x + 8 * k, y + 1], [x - 4 * k, y + 2]],
      { width: 0.8, broken: 0.2 },
    );
    pen.line(
      [[x + 12 * k, y - 15 * k], [x + 20 * k, y - 12 * k], [x + 10 * k, y - 5 * k]],
      { width: 0.8 },
    );
  });
};

/** In the gap between the two who have their backs to us: the middle leg, of iron, on its foot. */
const pedestal = (p: Passage): void => {
  const iron = [P.payne, P.umber];
  const foot = atTable.at(0, 0, -0.1);
  p.wash({
    shape: c =>
      sweep(c, [atTable.at(-0.3, 0, -0.12), atTable.at(0.3, 0, -0.16), atTable.at(1.2, 0, -0.3)], 46),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 3,
    sway: 4,
    tide: 0.15,
  });
  for (const x of [-0.24, 0.24])
    lay(
      p,
      c =>
        sweep(c, [atTable.at(0, 0.12, -0.1), atTable.at(x * 0.7, 0.07, -0.1), atTable.at(x, 0, -0.12)], 11),
      iron,
      [0.6, 0.5],
      0.9,
    );
  lay(
    p,
    c =>
      sweep(c, [atTable.at(0, 0.7, -0.1), [foot[0], foot[1] - 6]], 17, {
        straight: true,
        profile: t => 0.8 + 0.4 * t ** 3,
      }),
    iron,
    [0.6, 0.5],
    0.95,
  );
};

// biome-ignore format: points are read in rows
const layTable = (p: Passage): void => {
  pedestal(p);
  paintTable(p, atTable, table, {
    pigments: [P.blue, P.sage, P.slate],
    mix: [0.5, 0.4, 0.2],
    density: 0.42,
    lit: 'left',
  });
  p.lift({
    shape: c =>
      polygon(c, [atTable.at(-0.84, 0.74, -0.2), atTable.at(-0.8, 0.74, 0.34), atTable.at(0.3, 0.74, 0.3), atTable.at(-0.1, 0.74, -0.34)]),
    amount: 0.7,
    soft: 6,
    sway: 5,
  });
  for (const [x, z] of [[-0.42, 0.26], [0.14, 0.28], [0.3, 0.06], [-0.4, -0.16], [0.12, -0.24]] as const)
    cup(p, atTable.at(x, 0.74, z), z > 0 ? 0.82 : 1);
  for (const [x, z] of [[-0.2, 0.26], [0.42, 0.24], [-0.16, -0.22], [0.34, -0.2], [-0.62, 0.06]] as const) {
    const at = atTable.at(x, 0.74, z);
    p.clear(c => oval(c, at, 30, 7), { soft: 0.6, sway: 0.3 });
    p.ink(pen =>
      pen.line(
        [
          [at[0] + 30, at[1]],
          [at[0] + 12, at[1] + 6.6],
          [at[0] - 18, at[1] + 6],
        ],
        { width: 0.8, broken: 0.2 },
      ),
    );
  }
  /** The scone, and the sugar. */
  const scone = atTable.at(-0.04, 0.74, 0.02);
  p.clear(c => oval(c, [scone[0], scone[1] + 3], 36, 9), { soft: 0.6, sway: 0.3 });
  lay(
    p,
    c =>
      sweep(
        c,
        [
          [scone[0] - 19, scone[1] - 3],
          [scone[0], scone[1] - 7],
          [scone[0] + 20, scone[1] - 3],
        ],
        21,
      ),
    [P.sienna, P.ochre],
    [0.5, 0.5],
    0.7,
  );
  p.wash({
    shape: c =>
      sweep(
        c,
        [
          [scone[0] - 2, scone[1] + 2],
          [scone[0] + 12, scone[1] + 1],
          [scone[0] + 19, scone[1] - 4],
        ],
        7,
      ),
    pigments: [P.rust, P.umber],
    mix: [0.6, 0.4],
    density: 0.6,
    sway: 0.6,
  });
  const sugar = atTable.at(-0.3, 0.74, 0.04);
  p.clear(
    c =>
      polygon(c, [
        [sugar[0], sugar[1]],
        [sugar[0] + 4, sugar[1] - 22],
        [sugar[0] + 22, sugar[1] - 20],
        [sugar[0] + 20, sugar[1] + 2],
      ]),
    { soft: 0.6, sway: 0.4 },
  );
  lay(
    p,
    c =>
      polygon(c, [
        [sugar[0] + 3, sugar[1] - 14],
        [sugar[0] + 21, sugar[1] - 13],
        [sugar[0] + 20, sugar[1] - 6],
        [sugar[0] + 2, sugar[1] - 7],
      ]),
    [P.slate],
    [1],
    0.7,
  );
};

export const cafe = picture('cafe', {
  room: paintRoom,
  till: paintTill,
  couple: paintCouple,
  tommy: paintTommy,
  table: layTable,
  ruth: paintRuth,
  kathy: paintKathy,
});
