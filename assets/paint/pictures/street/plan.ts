import { camera } from '../../engine/camera.ts';
import { type Extent, lyingFlat, type Projection, standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { smooth } from '../../engine/scalar.ts';

/** In metres: x to the right of the middle of the road, up, and away down the street to the sea. */
export const seen = camera({ eye: [0, 1.6, 0], centre: [470, 545], depth: 800 });
export const project: Projection = (x, y, z) => seen.project([x, y, z]);
export const horizon = seen.horizon;

/** The office on the right: its left end is the far one. */
export const frontage = { x: 3.4, near: 2.3, far: 17 } as const;
export const officeWall = standing(project, [frontage.x, frontage.far], [frontage.x, frontage.near], 7.4);
const { width } = officeWall;
export const glassFoot = 0.42;
export const glassHead = 2.95;
const lights = 7;
/** Sheets of glass, far to near. */
export const sheets: readonly Extent[] = Array.from({ length: lights }, (_, i): Extent => {
  const wide = (width - 1) / lights;
  return [0.5 + i * wide + 0.05, glassFoot, 0.5 + (i + 1) * wide - 0.05, glassHead];
});

/** Houses on the left, near to far, and beyond the office on the right. */
export const terrace = { x: -4.7, kerb: -3.2 } as const;
export const kerb = 0.75;
export const pavement = lyingFlat(project, [kerb, frontage.x], [3.2, 40]);
export const road = lyingFlat(project, [terrace.x, kerb], [4.4, 46], -0.08);

export const slow = noise('soft', 210, 5);
export const patchy = noise('soft', 80, 8);
export const fine = noise('soft', 30, 13);

const along = noise('soft', 0.34, 31, { angle: 0, along: 7 });
const upward = noise('soft', 1.5, 32, { angle: Math.PI / 2, along: 1.2 });
/** Where the brush ran out on the office: strokes along it end towards us, strokes up it end under the sky. */
export const brushed = (x: number, y: number): number =>
  smooth(0, 0.14, 13.55 - x + 0.75 * along(x, y) + 0.12 * (y - 2)) *
  smooth(0, 0.2, 6.55 - y + 0.9 * upward(x, y) - 0.12 * (x - 4));
const hairs = noise('soft', 0.3, 33, { angle: Math.PI / 2, along: 9 });
/** The ground ends in drags of the brush down the street, towards us. */
export const dragged = (x: number, away: number): number =>
  smooth(0, 0.12, away - 4.5 + 1.5 * hairs(x, away) + 0.3 * Math.sin(x * 2.3));
