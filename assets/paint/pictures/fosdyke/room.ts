import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintFrame, paintLino, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { doorway, fine, middle, room, sash, slow } from './view.ts';

/** The paper of the hotel: a stripe, faded where the sun has had it. */
const stripe = (x: number, y: number): number => {
  const [u] = room.back.of(x, y);
  const t = (u / 0.3 + 40) % 1;
  return 0.82 + (0.34 + 0.3 * middle(x, y)) * smooth(0.45, 0.5, t) * smooth(0.99, 0.94, t);
};

export const paintRoom = (p: Passage): void => {
  const within = polygons([doorway]);
  const keep = p.mask(polygons([sash.opening]));
  paintWall(p, room.back, {
    area: [-1.6, 0, 2.4, 2.86],
    pigments: [P.sage, P.straw, P.violet],
    mix: (x, y) => [0.5, 0.5, 0.2 + 0.35 * smooth(1000, 780, x + 40 * middle(x, y))],
    density: (x, y) =>
      lerp(0.26, 0.44, smooth(1010, 800, x)) *
      stripe(x, y) *
      (0.9 + 0.2 * slow(x, y)) *
      lerp(1, 1.25, smooth(90, 20, Math.abs(x - 1180))),
    shown: 0.1,
    keep,
    more: { within },
  });
  paintWall(p, room.left, {
    area: [2.5, 0, 5.6, 2.86],
    pigments: [P.straw, P.sage, P.rose],
    mix: [0.6, 0.3, 0.2],
    density: 0.2,
    keep,
    more: { within },
  });
  paintLino(p, room.floor, {
    area: [-1.6, 2.5, 2.4, 5.6],
    pigments: [P.ochre, P.umber, P.violet],
    mix: [0.5, 0.3, 0.2],
    density: () => 0.42,
    within,
    shine: (x, y) => smooth(900, 1060, x + 30 * fine(x, y)) * smooth(1260, 1180, x),
    keep: p.mask(c => {
      polygon(c, [
        [0, 0],
        [1600, 0],
        [1600, 560],
        [0, 560],
      ]);
    }),
  });
  outside(p);
  paintFrame(p, sash, {
    pigments: [P.violet, P.straw, P.umber],
    mix: [0.5, 0.3, 0.15],
    density: 0.3,
    sides: { u0: 0.12, u1: 0.34, v0: 0.06, v1: 0.4 },
    line: 0.8,
  });
  curtain(p);
  p.pencil(pen => {
    pen.line(lineOn(room.back, '-1.2,2.86 1.9,2.86'), { straight: true, broken: 0.4 });
    pen.line(lineOn(room.back, '-1.2,2.93 1.2,2.93'), { straight: true, broken: 0.5 });
    pen.line(lineOn(room.back, '-1.2,2.4 0.4,2.4'), { straight: true, broken: 0.45 });
  });
};

/** Fen and sky, and the top of something coming into leaf. */
const outside = (p: Passage): void => {
  p.clear(polygons([sash.opening]), { sway: 0.3 });
  const within = polygons([sash.glass]);
  lay(
    p,
    polygons([sash.glass]),
    'blue .8 slate .15',
    (x, y) => 0.5 * smooth(270, 90, y + 30 * middle(x, y)) * smooth(-0.5, 0.3, middle(x * 1.2, y)),
    {
      soft: (x, y) => lerp(1, 16, smooth(-0.2, 0.4, middle(x, y))),
      softest: 16,
      sway: 8,
      edge: 'billow',
      bulge: -1,
      within,
    },
  );
  lay(
    p,
    c =>
      polygon(c, [
        [990, 287],
        [1080, 289],
        [1190, 286],
        [1190, 440],
        [990, 440],
      ]),
    'sage .7 straw .5',
    (_x, y) => lerp(0.3, 0.56, smooth(290, 420, y)),
    { within, rim: 0.5 },
  );
  /** Poplars along a drove, a long way off. */
  lay(
    p,
    c => {
      const r = random(5);
      for (let i = 0; i < 13; i++) {
        const x = 1016 + i * 13 + r.range(-5, 5);
        sweep(
          c,
          [
            [x, 288],
            [x + r.range(-1, 1), 288 - r.range(6, 20)],
          ],
          r.range(4, 8),
          { seed: i },
        );
      }
    },
    'slate .5 sage .5',
    (x, y) => 0.4 * (0.7 + 0.6 * fine(x, y)),
    { within, soft: 1.2 },
  );
  lay(p, sweeps([points('1128,440 1100,360 1086,296')], 12, { profile: u => 1 - 0.85 * u }), 'blue .6', 0.4, {
    within,
  });
};

const curtain = (p: Passage): void => {
  const top = 88;
  lay(
    p,
    c =>
      polygon(c, [
        [968, top],
        [1013, top],
        [1010, 250],
        [1004, 330],
        [1008, 470],
        [960, 472],
        [966, 330],
        [972, 240],
      ]),
    'straw .6 bone .4 violet .25',
    (x, y) => 0.42 * (0.8 + 0.4 * fine(x * 3, y * 0.2)),
    { body: 1, knock: 1, rim: 0.4 },
  );
  lay(
    p,
    c => {
      for (const [i, x] of [974, 985, 999].entries())
        sweep(
          c,
          [
            [x, top + 4],
            [x + 2, 260],
            [x - 3, 340],
            [x - 2, 466],
          ],
          6,
          { seed: i, profile: t => 0.4 + 0.6 * t },
        );
    },
    'ochre .3 umber .2 violet .4',
    0.26,
    { soft: 1.6 },
  );
};
