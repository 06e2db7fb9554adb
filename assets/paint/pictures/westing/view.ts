import { noise } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import { camera, type Place, roomOf, windowIn } from '../../engine/room.ts';
import { smooth } from '../../engine/scalar.ts';

/** From a chair that has let one right down, turned to the windows. */
export const seen = camera({ eye: [0, 1.25, 0], centre: [560, 496], depth: 900, turn: -0.3 });
export const room = roomOf(seen, { left: -2.6, right: 4.6, back: 7, height: 3.5 });
const sash = { reveal: 0.3, frame: 0.07, bar: 0.035, level: [0.52], upright: [0.5] } as const;
export const windows = [
  windowIn(room.left, { area: [2.55, 0.42, 3.85, 3.05], ...sash }),
  windowIn(room.left, { area: [4.6, 0.42, 6.05, 3.05], ...sash }),
] as const;
export const openings = polygons(windows.map(w => w.opening));
export const panes = polygons(windows.map(w => w.glass));

export const door = { from: 2.85, to: 3.72, high: 2.15 } as const;
export const stoodAt = (place: Place, metres: number) => ({
  at: seen.project(place),
  height: seen.sizeAt(place) * metres,
});

/** 0..1: what the windows leave lying on the floor, and on whoever faces them. */
export const glow = (x: number, y: number): number => {
  const [u, v] = room.floor.of(x, y);
  const off = (v - 3.4 + 0.25 * (u + 2.6)) / (0.8 + 0.3 * (u + 2.6));
  const further = (v - 5.5 + 0.25 * (u + 2.6)) / (0.6 + 0.2 * (u + 2.6));
  return (
    smooth(4.2, 0.2, u + 2.6 + 0.3 * middle(x, y)) *
    Math.max(smooth(1, 0.5, Math.abs(off)), smooth(1, 0.5, Math.abs(further)))
  );
};

/** 0..1: the last of the sun on the far wall, leaning, with a bar of the window in it. */
export const lastSun = (x: number, y: number): number => {
  const [u, v] = room.back.of(x + 4 * fine(x, y), y + 4 * fine(y, x));
  const t = u - 0.9 - 0.16 * (v - 1.6);
  const inside = smooth(-0.42, -0.36, t) * smooth(0.36, 0.3, t) * smooth(1.22, 1.3, v) * smooth(2.9, 2.8, v);
  return (
    inside *
    (0.3 + 0.7 * smooth(0.02, 0.06, Math.abs(t + 0.03))) *
    (0.35 + 0.65 * smooth(0.02, 0.06, Math.abs(v - 2.1)))
  );
};

export const slow = noise('soft', 240, 71);
export const middle = noise('soft', 110, 72);
export const fine = noise('soft', 40, 73);
