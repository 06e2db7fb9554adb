import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lay, room } from './view.ts';

const doorway = [4.05, 0, 5.05, 2.12] as const;

/** Brown paint, one pane; in the pane a boy's head, and his hand up. */
// biome-ignore format: points are read in rows
export const paintDoor = (p: Passage): void => {
  const on = (plan: string): Point[] => points(plan).map(([u, v]) => room.right.at(u, v));
  const [z0, , z1, top] = doorway;
  lay(
    p,
    c => polygon(c, on(`${z0 - 0.09},0 ${z0 - 0.09},${top + 0.1} ${z1 + 0.09},${top + 0.1} ${z1 + 0.09},0`)),
    [P.straw, P.violet],
    [0.5, 0.3],
    0.34,
  );
  lay(
    p,
    c => polygon(c, on(`${z0},0 ${z0},${top} ${z1},${top} ${z1},0`)),
    [P.umber, P.sienna, P.violet],
    [0.6, 0.4, 0.2],
    0.85,
  );
  p.wash({
    shape: c => {
      polygon(c, on('4.2,0.2 4.2,0.85 4.5,0.85 4.5,0.2'));
      polygon(c, on('4.62,0.2 4.62,0.85 4.92,0.85 4.92,0.2'));
    },
    pigments: [P.umber, P.sepia],
    mix: [0.6, 0.3],
    density: 0.4,
    sway: 0.8,
    rim: 0.6,
  });
  const pane = on('4.2,1.1 4.2,1.95 4.9,1.95 4.9,1.1');
  const within = (c: Parameters<typeof polygon>[0]): void => polygon(c, pane);
  p.clear(within, { soft: 0.7, sway: 0.3, body: 1 });
  p.wash({
    shape: within,
    pigments: [P.slate, P.straw, P.violet],
    mix: [0.4, 0.3, 0.2],
    density: 0.34,
    rim: 0.4,
    tide: 0.3,
  });
  const [hx, hy] = room.right.at(4.62, 1.56);
  const boy = { soft: 2.2, sway: 1.4, within } as const;
  p.wash({
    ...boy,
    shape: c =>
      blob(c, [[hx - 34, hy + 90], [hx - 30, hy + 34], [hx - 8, hy + 22], [hx + 12, hy + 24], [hx + 30, hy + 38], [hx + 34, hy + 90]]),
    pigments: [P.blue, P.slate],
    mix: [0.8, 0.3],
    density: 0.62,
  });
  p.wash({
    ...boy,
    shape: c => oval(c, [hx, hy], 15, 20),
    pigments: [P.rose, P.ochre],
    mix: [0.6, 0.4],
    density: 0.5,
  });
  p.wash({
    ...boy,
    shape: c =>
      blob(c, [[hx - 17, hy + 2], [hx - 14, hy - 17], [hx + 2, hy - 24], [hx + 16, hy - 14], [hx + 17, hy], [hx + 8, hy - 9], [hx - 8, hy - 8]]),
    pigments: [P.umber, P.sepia],
    mix: [0.7, 0.3],
    density: 0.8,
  });
  p.wash({
    ...boy,
    soft: 1.2,
    shape: c => {
      sweep(
        c,
        [[hx - 30, hy + 62], [hx - 36, hy + 34], [hx - 30, hy + 8]],
        15,
        { profile: t => 1 - 0.3 * t },
      );
    },
    pigments: [P.blue, P.slate],
    mix: [0.8, 0.4],
    density: 0.7,
  });
  p.clear(c => oval(c, [hx - 29, hy + 1], 8, 9), { soft: 0.8, sway: 0.3 });
  p.wash({
    ...boy,
    soft: 0.8,
    shape: c => oval(c, [hx - 29, hy + 1], 8, 9),
    pigments: [P.rose, P.ochre],
    mix: [0.6, 0.4],
    density: 0.62,
  });
  /** The light on the glass, across him. */
  p.lift({
    shape: c => {
      polygon(c, on('4.3,1.95 4.46,1.95 4.78,1.1 4.66,1.1'));
    },
    amount: 0.4,
    soft: 2,
    sway: 1,
  });
  const [kx, ky] = room.right.at(4.14, 0.98);
  lay(p, c => oval(c, [kx, ky], 7, 7), [P.ochre, P.umber], [0.8, 0.3], 0.8);
  p.ink(pen => {
    pen.line(on(`${z0},0 ${z0},${top} ${z1},${top}`), { straight: true, broken: 0.25 });
    pen.line([...pane, pane[0] as Point], { straight: true, broken: 0.25, width: 0.9 });
    pen.line(on(`${z0 - 0.09},0 ${z0 - 0.09},${top + 0.1}`), { straight: true, broken: 0.4 });
  });
};
