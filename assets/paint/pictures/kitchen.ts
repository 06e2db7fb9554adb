import { oval, sweep } from '../engine/brush.ts';
import { deal, table } from '../engine/furniture.ts';
import type { Passage } from '../engine/passage.ts';
import { blob, polygon } from '../engine/path.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P } from '../engine/pigment.ts';
import { lerp, smooth } from '../engine/scalar.ts';
import { paintPair } from './kitchen/pair.ts';
import { paintKathy, paintNearCouple, paintVeterans } from './kitchen/people.ts';
import { paintRoom } from './kitchen/room.ts';
import { paintSink } from './kitchen/sink.ts';
import { paintStove } from './kitchen/stove.ts';
import { laySupper } from './kitchen/supper.ts';
import { atTable, lamp, seen, size, tableSize } from './kitchen/view.ts';

/** An enamel shade on its flex: dark outside, the paper itself inside. */
// biome-ignore format: points are read in rows
const hangLamp = (p: Passage): void => {
  const [x, y] = seen.project(lamp);
  const [top] = [seen.project([lamp[0], size.height, lamp[2]])];
  p.ink(pen => pen.line([top, [x, y - 30]], { straight: true, width: 1.3, broken: 0.05 }));
  p.clear(c => oval(c, [x, y + 3], 44, 12), { soft: 1, sway: 0.4 });
  p.wash({ shape: c => oval(c, [x, y + 3], 42, 10), pigments: [P.straw], mix: [1], density: 0.4, sway: 0.6 });
  p.wash({
    shape: c =>
      blob(c, [[x - 47, y + 2], [x - 34, y - 15], [x - 9, y - 27], [x + 9, y - 27], [x + 34, y - 15], [x + 47, y + 2], [x, y - 6]]),
    pigments: [P.moss, P.payne],
    mix: [0.7, 0.5],
    density: 1,
    sway: 0.7,
    soft: 0.8,
    rim: 0.4,
    knock: 1,
    body: 1,
  });
};

// biome-ignore format: points are read in rows
const layTable = (p: Passage): void => {
  table(p, atTable, tableSize, { ...deal, density: 0.5 });
  const [x, z] = [tableSize.wide / 2, tableSize.deep / 2];
  /** Dark beneath it, and over the legs of those beyond. */
  p.wash({
    shape: c => {
      for (const [i, [a, b, d]] of (
        [[-0.7, 0.5, 0.1], [-0.3, 0.8, -0.16], [-0.85, 0.2, 0.3], [0.1, 0.9, 0.28]] as const
      ).entries())
        sweep(c, [atTable.at(a, 0, d), atTable.at((a + b) / 2, 0, d - 0.04), atTable.at(b, 0, d)], 34, {
          seed: i + 4,
          uneven: 0.4,
        });
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.45],
    density: 0.36,
    soft: 4,
    sway: 4,
    tide: 0.2,
  });
  p.wash({
    shape: c =>
      polygon(c, [atTable.at(-x + 0.5, 0.64, -z), atTable.at(x - 0.4, 0.64, -z), atTable.at(x - 0.5, 0.2, -z), atTable.at(0.2, 0.12, -z), atTable.at(-x + 0.66, 0.26, -z)]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: (px, py) => lerp(2, 22, smooth(600, 680, py + 10 * Math.sin(px / 40))),
    softest: 24,
    sway: 8,
  });
  /** The lamp lies on it as bare paper. */
  p.lift({
    shape: c =>
      blob(c, [atTable.at(-x * 0.8, 0.75, 0), atTable.at(-x * 0.2, 0.75, z * 0.86), atTable.at(x * 0.7, 0.75, z * 0.7), atTable.at(x * 0.86, 0.75, -z * 0.2), atTable.at(0, 0.75, -z * 0.9)]),
    amount: 0.85,
    soft: 5,
    sway: 5,
  });
  laySupper(p);
};

export const kitchen = picture('kitchen', {
  room: paintRoom,
  kathy: paintKathy,
  stove: paintStove,
  sink: paintSink,
  veterans: paintVeterans,
  table(p) {
    layTable(p);
    hangLamp(p);
    paintNearCouple(p);
  },
  pair: paintPair,
});
