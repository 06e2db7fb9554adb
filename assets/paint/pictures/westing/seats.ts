import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon } from '../../engine/path.ts';
import { jotted, jottedLines, type Place, stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, middle, seen } from './view.ts';

/** Seen from behind: a back with its two arms let out beside it. */
export const armchair = (p: Passage, at: Place, turn: number, tone: number): void => {
  const s = stand(seen, at, turn);
  const on = (x: number, y: number, z = -0.34): Point => s.at(x, y, z);
  const back = jotted(
    '-0.42,0.06 -0.5,0.5 -0.44,0.58 -0.36,0.62 -0.37,0.78 -0.31,0.87 -0.1,0.9 0.18,0.89 0.31,0.86 0.37,0.76 0.36,0.61 0.46,0.57 0.5,0.48 0.43,0.06 0,0.04',
    on,
  );
  const edge = back[0]?.[0] ?? 0;
  lay(
    p,
    c => blob(c, back),
    'moss .6 ochre .3 payne .25',
    (x, y) =>
      tone *
      lerp(0.56, 1.15, smooth(edge - 10, edge + 220, x + 26 * fine(x, y))) *
      lerp(0.84, 1.1, smooth(640, 860, y)) *
      (0.92 + 0.16 * middle(x * 1.4, y)),
    {
      body: 1,
      knock: 1,
      rim: 0.4,
      tide: 0.25,
      pool: 0.35,
      sway: 2,
      dry: (_x, y) => 0.3 * smooth(820, 900, y),
    },
  );
  /** What the window leaves along it. */
  p.lift({
    shape: sweeps(
      jottedLines(
        '-0.47,0.3 -0.47,0.5 -0.42,0.56 | -0.35,0.62 -0.34,0.78 -0.28,0.85 -0.1,0.875 0.14,0.87',
        on,
      ),
      17,
    ),
    amount: 0.5,
    soft: 5,
    sway: 3,
  });
  /** Between the back and its arms, and where the cover is gathered. */
  lay(
    p,
    sweeps(
      jottedLines(
        '-0.36,0.6 -0.31,0.4 -0.3,0.1 | 0.35,0.6 0.3,0.4 0.3,0.08 | 0.05,0.88 0.08,0.6 0.04,0.3',
        on,
      ),
      13,
    ),
    'sepia .5 payne .5',
    0.42,
    { soft: (x, y) => lerp(1, 6, smooth(-0.2, 0.3, fine(x, y))), softest: 6, sway: 2 },
  );
  p.ink(pen => {
    pen.line(jotted('0.5,0.48 0.46,0.57 0.36,0.61 0.37,0.76 0.31,0.86 0.18,0.89 -0.1,0.9', on), {
      broken: 0.25,
      width: 1.1,
    });
    pen.line([on(0.43, 0.1), on(0.5, 0.48)], { broken: 0.3 });
  });
};

/** Paper, with its handles up. */
export const bag = (p: Passage): void => {
  const s = stand(seen, [0.02, 0, 3.3]);
  const sack = jotted('-0.11,0 -0.14,0.18 -0.1,0.3 -0.02,0.24 0.06,0.31 0.12,0.16 0.13,-0.01', (x, y) =>
    s.at(x, y, 0),
  );
  p.clear(c => polygon(c, sack), { sway: 1 });
  lay(
    p,
    c => polygon(c, sack),
    'bone .5 slate .4',
    (x, y) => lerp(0.16, 0.5, smooth(830, 880, x + 16 * fine(x * 2, y))),
    { rim: 0.6, sway: 1.4 },
  );
  p.ink(pen => {
    pen.line(
      jotted('-0.1,0.3 -0.05,0.37 -0.02,0.24', (x, y) => s.at(x, y, 0)),
      { broken: 0.1 },
    );
    pen.line(
      jotted('-0.02,0.25 0.05,0.39 0.06,0.31', (x, y) => s.at(x, y, 0)),
      { broken: 0.1 },
    );
    pen.line(
      jotted('0.06,0.31 0.12,0.16 0.13,-0.01', (x, y) => s.at(x, y, 0)),
      { broken: 0.3 },
    );
  });
};
