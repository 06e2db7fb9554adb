import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';
import { backWindow, lintel, project, room, sideWindows, sill } from './view.ts';

export type Quad = readonly [Point, Point, Point, Point];

/** Spans of a side wall: Z from far to near, height from the floor up. */
const wall = (x: number): ((z0: number, z1: number, y0: number, y1: number) => Quad) => {
  return (z0, z1, y0, y1) => [project(x, y0, z0), project(x, y0, z1), project(x, y1, z1), project(x, y1, z0)];
};
export const leftWall = wall(room.left);
export const rightWall = wall(room.right);
export const backWall = (x0: number, x1: number, y0: number, y1: number): Quad => [
  project(x0, y0, room.back),
  project(x1, y0, room.back),
  project(x1, y1, room.back),
  project(x0, y1, room.back),
];

const behind = backWall(backWindow.left, backWindow.right, backWindow.sill, backWindow.lintel);
export const openings: readonly [Quad, ...Quad[]] = [
  behind,
  ...sideWindows.map(([a, b]) => leftWall(b, a, sill, lintel)),
];

export const broad = noise('soft', 230, 9);
export const patchy = noise('soft', 95, 15);
/** Left of here the room is no longer remembered. */
export const remembered = (x: number, y: number): number =>
  smooth(-60, 250, x + broad(x, y) * 90 + patchy(x, y) * 36);
