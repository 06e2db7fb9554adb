import type { Ends } from './brushed.ts';
import type { Area } from './camera.ts';
import type { Shape } from './path.ts';
import type { Pigment } from './pigment.ts';
import type { Mask } from './sheet.ts';

/** What boards, tiles and lino have in common. They lie on any surface: a wall may be boarded or tiled. */
export interface Flooring {
  readonly area: Area;
  readonly pigments: readonly Pigment[];
  readonly mix: readonly number[];
  readonly density: (x: number, y: number) => number;
  /** 0..1: where light lies on it and the paper shall show, as `sunThrough` gives. */
  readonly light?: (x: number, y: number) => number;
  readonly ends?: Ends;
  readonly seed?: number;
  readonly keep?: Mask;
  /** Only what of it is seen here: through a doorway. */
  readonly within?: Shape;
}

export const unlit = (): number => 0;
/** A dry edge gathers pigment: light is rimmed, not cut out. */
export const spared = (s: number): number => 1 - 0.87 * s + 0.55 * s * (1 - s);
