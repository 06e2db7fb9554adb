import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** The dormitory in metres: X to the right, Y up from the floor, Z away from the doorway we stand in. */
export const room = { left: -3.56, right: 3.22, back: 12, near: 2.1, height: 3.4, dado: 1.18 } as const;
/** Windows of the left wall, far to near, as spans of Z. */
export const sideWindows = [
  [10.3, 11.3],
  [7.95, 9.2],
  [5.5, 6.85],
  [3.1, 4.4],
] as const;
export const sill = 0.78;
export const lintel = 3.05;
export const backWindow = { left: -1.18, right: 0.82, sill: 0.5, lintel: 3.05 } as const;

const eye = { x: 830, y: 350, height: 1.5, depth: 870 } as const;

export const project = (x: number, y: number, z: number): Point => {
  const k = eye.depth / z;
  return [eye.x + x * k, eye.y + (eye.height - y) * k];
};

/** Where on the level plane at `height` a place in the picture lies. */
export const onLevel = (x: number, y: number, height: number): readonly [x: number, z: number] => {
  const z = (eye.depth * (eye.height - height)) / Math.max(2, y - eye.y);
  return [((x - eye.x) * z) / eye.depth, z];
};

/** How far the sun goes across, and towards us, for each metre it comes down. */
export const sun = { across: 1.28, toward: 0.42 } as const;

const hand = noise('soft', 44, 60);
const bar = 0.028;

/** 1 where the low sun comes through a side window on to the level plane at `height`; its bars stay dark. */
export const sunlight = (px: number, py: number, height: number): number => {
  const [x, z] = onLevel(px + hand(px, py) * 3, py + hand(py, px) * 1.6, height);
  const drop = (x - room.left) / sun.across;
  const at = height + drop;
  if (at < sill - 0.1 || at > lintel + 0.1) return 0;
  const across = z + drop * sun.toward;
  const edge = 0.035;
  for (const [a, b] of sideWindows) {
    const within = smooth(a - edge, a + edge, across) * smooth(b + edge, b - edge, across);
    if (within <= 0) continue;
    const tall = smooth(sill - edge, sill + edge, at) * smooth(lintel + edge, lintel - edge, at);
    const up = Math.min(...[0.25, 0.5, 0.75].map(v => Math.abs(at - sill - v * (lintel - sill))));
    const bars = Math.min(Math.abs(across - (a + b) / 2), up);
    return within * tall * (0.42 + 0.58 * smooth(bar * 0.6, bar * 1.5, bars));
  }
  return 0;
};
