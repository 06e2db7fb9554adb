import type { Passage } from '../../engine/passage.ts';
import { concentrations, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick } from './land.ts';
import { bay, end, face, front, leftWing, rightWing, type Wall } from './plan.ts';

/** What a window gives back: the dark of the room, the sky, or so much light that it is lost. */
type Glass = 'dark' | 'dim' | 'sky' | 'lost';

interface Window {
  readonly wall: Wall;
  /** Left, foot, right and head. */
  readonly at: readonly [u0: number, v0: number, u1: number, v1: number];
  readonly glass: Glass;
}

const row = (
  w: Wall,
  v: readonly [number, number],
  half: number,
  panes: readonly (readonly [number, Glass])[],
): Window[] => panes.map(([u, glass]) => ({ wall: w, at: [u - half, v[0], u + half, v[1]], glass }));

// biome-ignore format: a storey a line
export const windows: readonly Window[] = [
  ...row(front, [0.08, 0.36], 0.021, [[0.36, 'dim'], [0.45, 'dark'], [0.645, 'dark'], [0.73, 'sky'], [0.845, 'dark'], [0.935, 'dim']]),
  ...row(front, [0.46, 0.7], 0.02, [[0.36, 'sky'], [0.45, 'lost'], [0.545, 'dark'], [0.645, 'dim'], [0.73, 'dark'], [0.845, 'sky'], [0.935, 'dark']]),
  ...row(front, [0.82, 0.92], 0.016, [[0.2, 'lost'], [0.36, 'dim'], [0.545, 'dark'], [0.73, 'lost'], [0.845, 'dark']]),
  ...row(bay[1], [0.1, 0.42], 0.3, [[0.5, 'dark']]), ...row(bay[1], [0.56, 0.86], 0.27, [[0.5, 'sky']]),
  ...row(bay[0], [0.12, 0.4], 0.26, [[0.5, 'dim']]), ...row(bay[2], [0.12, 0.42], 0.28, [[0.5, 'dark']]), ...row(bay[2], [0.56, 0.84], 0.26, [[0.5, 'dim']]),
  ...row(leftWing, [0.12, 0.42], 0.05, [[0.14, 'dim'], [0.34, 'dark'], [0.72, 'sky']]), ...row(leftWing, [0.58, 0.8], 0.045, [[0.34, 'lost'], [0.56, 'dim'], [0.72, 'dark']]),
  ...row(end, [0.1, 0.34], 0.07, [[0.26, 'dark'], [0.66, 'dim']]), ...row(end, [0.45, 0.68], 0.065, [[0.26, 'dim'], [0.46, 'dark'], [0.66, 'dark']]), ...row(end, [0.8, 0.9], 0.05, [[0.46, 'dim']]),
  ...row(rightWing, [0.2, 0.58], 0.06, [[0.22, 'dark'], [0.5, 'dim']]),
];

const depthOf: Readonly<Record<Glass, readonly [number, number, number]>> = {
  dark: [0.9, 0.35, 0],
  dim: [0.45, 0.4, 0.1],
  sky: [0.08, 0.16, 0.5],
  lost: [0, 0.05, 0.06],
};

export const glazing = (p: Passage): void => {
  p.wash({
    shape: c => {
      const r = random(77);
      for (const { wall: w, at, glass } of windows) {
        const [a, b, d] = depthOf[glass];
        const [u0, v0, u1, v1] = at;
        const split = lerp(v0, v1, r.range(0.44, 0.6));
        const [left, right] = [u0 + r.range(0, 0.12) * (u1 - u0), u1 - r.range(0, 0.14) * (u1 - u0)];
        /** The upper sash holds the shade of the lintel; the lower one takes light. */
        c.fillStyle = concentrations(a, b, d);
        polygon(c, face(w, left, split + 0.008, right, v1));
        c.fillStyle = concentrations(a * r.range(0.3, 0.8), b * r.range(0.5, 1.1), d + r.range(0, 0.3));
        if (!r.chance(0.12)) polygon(c, face(w, left, v0, right - r.range(0, 0.2) * (u1 - u0), split));
      }
      c.fillStyle = concentrations(0.7, 0.4, 0);
      polygon(c, face(front, 0.525, 0, 0.565, 0.24));
    },
    pigments: [P.payne, P.slate, P.blue],
    mix: 'coded',
    wet: 1.2,
    density: (x, y) => 1.15 * (0.75 + 0.5 * quick(x * 3, y * 3)),
    soft: (x, y) => lerp(0.7, 2.2, smooth(0.1, 0.5, quick(x * 2, y * 2))),
    softest: 2.2,
    sway: 0.8,
    rough: 0.5,
    feature: 12,
    grain: 0.4,
  });
};
