import { type Facade, facade, type Projection, standing } from '../../engine/facade.ts';
import type { Point } from '../../engine/path.ts';

const eye = 1.6;
const depth = 920;
const centre = 700;
export const horizon = 585;

/** Metres to the right, up and away, from where she stands in the yard. */
const project: Projection = (x, y, z) => [centre + (x * depth) / z, horizon - ((y - eye) * depth) / z];

/** Where somebody stands, in metres, and how high a body of so many metres is there, in pixels. */
export const stood = (
  x: number,
  z: number,
  tall: number,
): { readonly at: Point; readonly height: number } => ({
  at: project(x, 0, z),
  height: (tall * depth) / z,
});

const corner: Point = [1.2, 12.5];
const far: Point = [11.2, 14.3];
const back = ([x, z]: Point, metres: number): Point => [x - 0.177 * metres, z + 0.984 * metres];
const eaves = 4.9;
const ridge = 7.5;

export const front: Facade = standing(project, corner, far, eaves);

const over = (at: Point, y: number): Point => project(at[0], y, at[1]);
export const gable: readonly Point[] = [
  over(back(corner, 6), 0),
  over(corner, 0),
  over(corner, eaves),
  over(back(corner, 3), ridge),
  over(back(corner, 6), eaves),
];

export const roof: Facade = facade(
  [
    over([0.9, 12.1], eaves - 0.1),
    over([11.5, 14.0], eaves - 0.1),
    over(back([11.5, 14.36], 3), ridge),
    over(back([0.9, 12.46], 3), ridge),
  ],
  [10.6, 4],
);

/** The sheds come towards her down the left of the yard. */
const shedNear: Point = [-6.9, 8.4];
const shedFar: Point = [-3.3, 23];
const shedTop = 2.4;
export const shed: Facade = standing(project, shedNear, shedFar, shedTop);
export const shedRoof: Facade = facade(
  [
    over([-6.6, 8.3], shedTop - 0.05),
    over([-3.2, 23], shedTop - 0.05),
    over([-6.1, 23.8], shedTop + 1.5),
    over([-9.4, 9.2], shedTop + 1.5),
  ],
  [15, 3],
);
