import { distance } from './distance.ts';
import { noise } from './noise.ts';
import type { Shape } from './path.ts';
import type { Planes } from './planes.ts';
import { smooth } from './scalar.ts';
import type { Sheet } from './sheet.ts';
import type { Field } from './wash.ts';

/** Paint taken off again with a damp brush, a blotter or a knife: puddles, shafts of light, scratches. */
export interface Lift {
  readonly shape: Shape;
  readonly amount?: Field;
  readonly soft?: number;
  readonly sway?: number;
  readonly feature?: number;
  readonly dry?: number;
  readonly angle?: number;
}

export const liftPaint = (sheet: Sheet, planes: Planes, lift: Lift, seed: number): void => {
  const { amount = 0.7, soft = 4, sway = 2, feature = 50, dry = 0, angle = 0 } = lift;
  const raster = sheet.raster(lift.shape, soft * 1.5 + sway * 2 + 6);
  if (!raster) return;
  const { scale } = sheet;
  const depth = distance(raster.cover, raster.width, raster.height);
  const drift = noise('cloud', feature, seed);
  const fray = noise('rough', 10, seed + 1);
  const bristle = noise('rough', 4.2, seed + 2, { angle, along: 12 });
  const edge = Math.max(soft, 0.6 / scale);
  for (let row = 0; row < raster.height; row++)
    for (let column = 0; column < raster.width; column++) {
      const x = (column + raster.x) / scale;
      const y = (row + raster.y) / scale;
      const inward = (depth[row * raster.width + column] as number) / scale;
      let share = smooth(-edge, edge, inward + drift(x, y) * sway + fray(x, y) * edge * 0.15);
      if (share <= 0.002) continue;
      const at = (row + raster.y) * sheet.width + column + raster.x;
      const surface = (sheet.tooth[at] as number) * 0.6 + 0.2 + bristle(x, y) * 0.2;
      if (dry) share *= smooth(dry * 0.85 - 0.12, dry * 0.85 + 0.12, surface);
      planes.thin(at, share * (typeof amount === 'number' ? amount : amount(x, y)));
    }
};
