import { noise } from '../../engine/noise.ts';
import type { Outline } from '../../engine/outline.ts';
import { smooth } from '../../engine/scalar.ts';
import { broad, ceiling, fine, onFloor, onRoof, onWall, painted, patchy, project, verandah } from './view.ts';

const { wall, rail, eave, end, near } = verandah;
export const grain = noise('soft', 22, 41, { angle: 0.2, along: 14 });

export const wallQuad: Outline = [
  project(wall, 0, end),
  project(wall, ceiling(wall), end),
  project(wall, ceiling(wall), near),
  project(wall, 0, near),
];
export const roofQuad: Outline = [
  project(wall, ceiling(wall), end),
  project(eave, ceiling(eave), end),
  project(eave, ceiling(eave), 1.4),
  project(wall, ceiling(wall), near),
];
export const endQuad: Outline = [
  project(wall, 0, end),
  project(rail, 0, end),
  project(rail, ceiling(rail), end),
  project(wall, ceiling(wall), end),
];
export const floorQuad: Outline = [
  project(wall, 0, end),
  project(rail + 0.12, 0, end),
  project(rail + 0.12, 0, 1.5),
  project(wall, 0, 1.5),
];

/** Each kind of board ends where its own strokes did. */
export const floorShown = (x: number, y: number): number =>
  painted(onFloor(x + patchy(x, y) * 6, y + patchy(y, x) * 4), 2.72, 0.26);
export const wallShown = (x: number, y: number): number =>
  painted(onWall(x + patchy(x, y) * 12, y), 2.22, 0.42) * smooth(760, 690, y - smooth(60, 260, x) * 60);
export const roofShown = (x: number, y: number): number =>
  painted(onRoof(x, y + patchy(x, y) * 6), 2.3, 0.32);
export const foot = (x: number, y: number): number =>
  smooth(880, 780, y + broad(x, y) * 40 + fine(x, y) * 16);
