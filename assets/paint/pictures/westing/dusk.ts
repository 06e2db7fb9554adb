import { oval } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, openings, panes, room, slow } from './view.ts';

/** Nobody puts the light on: one more wash over everything but the windows, and the last over those. */
export const paintDusk = (p: Passage): void => {
  const keep = p.mask(openings, { soft: 3 });
  const dark = {
    pigments: [P.payne, P.violet, P.umber],
    mix: [0.6, 0.5, 0.15],
    keep,
    shown: 0.2,
    more: { rim: 0.2, pool: 0.2, dry: 0.03 },
  } as const;
  const deeper = (x: number, y: number): number =>
    (0.9 + 0.2 * slow(x, y)) * lerp(0.34, 0.54, smooth(480, 1200, x));
  paintWall(p, room.left, { ...dark, area: [2.3, 0, 7, 3.34], density: 0.44, ends: { u0: 0.2 }, seed: 21 });
  paintWall(p, room.back, {
    ...dark,
    area: [-2.6, 0, 4.1, 3.34],
    density: deeper,
    ends: { u1: 0.9 },
    stroke: 0.4,
    seed: 23,
  });
  paintWall(p, room.floor, {
    ...dark,
    area: [-2.6, 2.35, 3.9, 7],
    density: deeper,
    ends: { u1: 0.8, v0: 0.4 },
    along: 'u',
    seed: 25,
  });
  paintWall(p, room.ceiling.moved(-0.16), {
    ...dark,
    area: [-2.6, 4.6, 2.9, 7],
    density: (x, y) => 0.34 * smooth(-40, 190, y + 30 * middle(x, y)),
    ends: { v0: 1.5, u1: 1.6 },
    stroke: 0.5,
    seed: 27,
  });
  lay(
    p,
    c =>
      polygon(c, [
        [80, 40],
        [470, 40],
        [470, 720],
        [80, 720],
      ]),
    'blue .5 violet .5',
    (x, y) => 0.26 * smooth(520, 120, y + 60 * middle(x, y)) + 0.12,
    { within: openings, soft: 1 },
  );
  lamps(p);
};

/** They have lit the pier, as far as it goes, and then again at the other end. */
const lamps = (p: Passage): void => {
  const lit = points('84,524 104,519 124,517 150,512');
  p.clear(c => {
    for (const at of lit) oval(c, at, 2.6, 2.6);
  });
  lay(
    p,
    c => {
      for (const at of lit) oval(c, at, 3.4, 3.4);
    },
    'ochre .8 straw .5',
    0.6,
    { within: panes, soft: 1.4, sway: 0.2 },
  );
};
