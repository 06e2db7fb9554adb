import type { Point } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { inside, lane, project, stops } from './view.ts';

const depths = [3.4, 4, 4.8, 5.8, 7, 9, 12, 16, 22, 32, 48, 75, 120, 220] as const;
/** A line along the road, so far to the side of her. */
export const alongside = (x: number): Point[] => depths.map(z => project(x, 0, z));
export const surface = [...alongside(lane.left), ...alongside(lane.right).reverse()];

export const shown = (x: number, y: number): number =>
  stops(lerp(200, 300, smooth(380, 620, y)), x, y) * inside(x, y);
