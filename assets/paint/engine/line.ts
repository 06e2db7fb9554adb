import { noise } from './noise.ts';
import type { Shape } from './path.ts';
import type { Planes } from './planes.ts';
import { smooth } from './scalar.ts';
import type { Mask, Sheet } from './sheet.ts';

export interface Medium {
  /** Optical density of a full stroke. */
  readonly density: number;
  /** 0 flows over the grain; 1 catches only on its heights. */
  readonly tooth: number;
}

export const ink: Medium = { density: 2.05, tooth: 0.3 };
export const pencil: Medium = { density: 1.3, tooth: 0.92 };

/** Draws lines into the passage as the paper takes them. */
export const layLine = (
  sheet: Sheet,
  planes: Planes,
  shape: Shape,
  { density, tooth }: Medium,
  seed: number,
  keep?: Mask,
): void => {
  const raster = sheet.raster(shape, 2);
  if (!raster) return;
  const uneven = noise('rough', 6, seed);
  for (let row = 0; row < raster.height; row++)
    for (let column = 0; column < raster.width; column++) {
      let strength = raster.cover[row * raster.width + column] as number;
      if (strength <= 0.003) continue;
      const at = (row + raster.y) * sheet.width + column + raster.x;
      const caught = smooth(
        0.62 - strength * 0.5,
        0.98 - strength * 0.35,
        (sheet.tooth[at] as number) + 0.12,
      );
      strength *= 1 - tooth + tooth * caught * 1.25;
      if (keep) strength *= 1 - (keep[at] as number);
      const x = (column + raster.x) / sheet.scale;
      const y = (row + raster.y) / sheet.scale;
      planes.draw(at, strength * density * (1 + uneven(x, y) * 0.2));
    }
};
