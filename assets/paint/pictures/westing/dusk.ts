import { oval } from '../../engine/brush.ts';
import { brushedArea } from '../../engine/brushed.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, openings, panes, room, slow, sunlit } from './view.ts';

/** Nobody puts the light on: one more wash over everything but the windows, and the last over those. */
export const paintDusk = (p: Passage): void => {
  const keep = p.mask(openings, { soft: 3 });
  /** One wash over wall, floor and whoever is there, so that it has no seams: bluest in the corners, thin where the window falls. */
  p.wash({
    shape: polygons([
      brushedArea(room.left, [2.3, -0.05, 7.1, 3.34], { u0: 0.2 }, { seed: 21 }),
      brushedArea(room.back, [-2.7, -0.1, 4.1, 3.34], { u1: 0.6 }, { stroke: 0.5, seed: 23 }),
      brushedArea(room.floor, [-2.6, 2.35, 3.9, 7.1], { u1: 0.5, v0: 0.4 }, { seed: 25 }),
    ]),
    pigments: [P.payne, P.blue, P.violet],
    mix: (x, y) => [0.5, lerp(0.5, 0.1, spared(x, y)), lerp(0.3, 0.5, spared(x, y))],
    density: (x, y) =>
      lerp(0.56, 0.3, smooth(480, 1300, x + 60 * slow(x, y))) *
      lerp(0.8, 1.15, smooth(260, 640, y + 40 * slow(x, y))) *
      (1 - 0.7 * spared(x, y)),
    keep,
    rim: 0.2,
    pool: 0.14,
    soft: 1.4,
    sway: 1.6,
    dry: 0.03,
  });
  paintWall(p, room.ceiling.moved(-0.16), {
    pigments: [P.blue, P.violet],
    mix: [0.5, 0.6],
    keep,
    shown: 0.1,
    more: { rim: 0.15, pool: 0.2, dry: 0.05 },
    area: [-2.6, 5, 2.6, 7],
    density: (x, y) => 0.34 * smooth(20, 200, y + 30 * middle(x, y)),
    ends: { v0: 0.9, u1: 1 },
    stroke: 0.9,
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

/** 0..1: what the sky still gives: where the windows fall, and those who face them. */
const spared = (x: number, y: number): number => {
  const sat = smooth(1.15, 0.7, Math.hypot((x - 1010) / 190, (y - 640) / 220));
  return Math.max(
    sunlit(x, y) * (1 - sat),
    0.62 * sat,
    0.7 * smooth(1.1, 0.4, Math.hypot((x - 668) / 150, (y - 600) / 190)),
    0.6 * smooth(1.1, 0.4, Math.hypot((x - 400) / 170, (y - 640) / 260)),
  );
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
