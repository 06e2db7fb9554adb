import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { paintBoards, sunThrough } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { lay, middle, room, sash, size, spot, sun } from './view.ts';

export const paintFloor = (p: Passage): void => {
  const light = sunThrough([sash], sun, room.floor);
  p.body(c => polygon(c, room.floor.outline([size.left, 2.6, 1.2, size.back])), { soft: 2 }, 0.9);
  paintBoards(p, room.floor, {
    area: [size.left, 2.3, 3.1, size.back],
    along: 'v',
    width: 0.19,
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.34, 0.5, 0.34],
    density: (x, y) => lerp(0.46, 0.68, smooth(580, 860, y)) * (0.9 + 0.25 * middle(x, y)),
    light,
    ends: { v0: 0.75, u1: 1.2 },
    seed: 12,
    seams: 46,
  });
  shards(p);
};

/** Glass under the window, each piece with one bright side; and plaster. */
const shards = (p: Passage): void => {
  const r = random(31);
  const pieces = points(
    '-1.9,3.9 -1.6,3.5 -1.75,3.2 -1.2,3.7 -1.35,3.05 -0.8,3.35 -0.4,3.1 -1,4.1 -0.2,3.75',
  );
  for (const [u, v] of pieces) {
    const long = r.range(0.07, 0.2);
    const turn = r() * 6;
    const corner = (a: number, reach: number): Point =>
      spot(u + Math.cos(turn + a) * long * reach, 0.01, v + Math.sin(turn + a) * long * reach);
    const piece = [corner(0, 1), corner(2, 0.5), corner(3.6, 0.7), corner(4.6, 0.35)];
    p.clear(c => polygon(c, piece), { soft: 0.5, sway: 0.1 });
    lay(
      p,
      c => polygon(c, [piece[0] as Point, piece[1] as Point, piece[2] as Point]),
      [
        [P.blue, 0.6],
        [P.slate, 0.4],
      ],
      0.36,
      { sway: 0.2 },
    );
    p.ink(pen =>
      pen.line([piece[3] as Point, piece[0] as Point, piece[1] as Point], {
        straight: true,
        width: 0.8,
        broken: 0.1,
        wobble: 0.2,
      }),
    );
  }
};
