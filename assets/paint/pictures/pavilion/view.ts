import { noise, wander } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** The verandah in metres: X to the right and out into the rain, Y up from its floor, Z along it, away from us. */
export const verandah = { wall: -1.6, rail: 1.72, eave: 2.15, end: 9, near: 1.05 } as const;
/** The underside of the roof falls from the wall to the eave. */
export const roof = { wall: 3.05, eave: 2.2 } as const;
export const railHeight = 0.92;
export const bench = { height: 0.44, edge: -1.12 } as const;
export const posts = [8.4, 5.5, 3.02, 1.72] as const;

const eye = { x: 600, y: 384, height: 1.45, depth: 870 } as const;

export const project = (x: number, y: number, z: number): Point => {
  const k = eye.depth / z;
  return [eye.x + x * k, eye.y + (eye.height - y) * k];
};

/** Pixels to the metre, so far away. */
export const sizeAt = (z: number): number => eye.depth / z;

export const ceiling = (x: number): number =>
  roof.wall + ((roof.eave - roof.wall) * (x - verandah.wall)) / (verandah.eave - verandah.wall);

export const horizon = eye.y;
export const broad = noise('soft', 240, 5);
export const patchy = noise('soft', 90, 8);
export const fine = noise('soft', 34, 13);

/** Where a place in the picture lies on the floor, on the wall, and under the roof: Z, and which board of its kind. */
type OnBoards = (x: number, y: number) => readonly [z: number, board: number];
const boardWidth = 0.19;
export const onFloor: OnBoards = (x, y) => {
  const z = (eye.depth * eye.height) / Math.max(1, y - eye.y);
  return [z, Math.floor((((x - eye.x) * z) / eye.depth + 10) / boardWidth)];
};
export const onWall: OnBoards = (x, y) => {
  const z = (eye.depth * verandah.wall) / Math.min(-1, x - eye.x);
  return [z, Math.floor((eye.height - ((y - eye.y) * z) / eye.depth + 10) / boardWidth)];
};
const fall = (roof.eave - roof.wall) / (verandah.eave - verandah.wall);
export const onRoof: OnBoards = (x, y) => {
  const over = roof.wall - fall * verandah.wall - eye.height;
  const z = (eye.depth * over) / Math.max(1, eye.y - y - fall * (x - eye.x));
  return [z, Math.floor((((x - eye.x) * z) / eye.depth + 10) / boardWidth)];
};

const tones = wander(31);
const lengths = noise('soft', 60, 37);
/** Every board took the stain in its own way, and unevenly along its length. */
export const tone = ([z, board]: readonly [number, number]): number =>
  1 + 0.13 * tones(board * 2.7) + 0.12 * lengths(Math.log(z) * 190, board * 47);

const ends = wander(77);
/** Board by board the brush ran out, nearer to us than `z`. */
export const painted = ([z, board]: readonly [number, number], from: number, spread: number): number => {
  const stop = from + spread * (ends(board * 0.31) + 0.3 * ends(board * 3.3 + 50));
  return smooth(stop * 0.965, stop * 1.03, z);
};
