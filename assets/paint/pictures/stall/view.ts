import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { camera, roomOf } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';

/** From the near corner, at the height of somebody sitting up. Metres. */
export const seen = camera({ eye: [0.2, 1.2, 0], centre: [905, 350], depth: 960, turn: 0.05 });
export const size = { left: -2.1, right: 2.5, back: 4.7, height: 2.45 } as const;
export const room = roomOf(seen, size);
export const spot = (x: number, y: number, z: number): Point => seen.project([x, y, z]);

/** He stands in the doorway, and the lamp hangs from his hand. */
export const door = { left: 0.75, right: 1.75, head: 2.05 } as const;
export const boyAt = [1.12, 0, 4.1] as const;
export const flame: Point = spot(0.78, 0.5, 4);

/** How dark it is at a place in the picture: the lamp reaches a little way, and further along the floor than up. */
export const dark = (x: number, y: number): number => {
  const [dx, dy] = [x - flame[0], (y - flame[1]) * (y < flame[1] ? 1.15 : 1.5)];
  return smooth(70, 620, Math.hypot(dx, dy) + 60 * middle(x, y));
};
/** How warm: near the lamp the dark is brown, far from it blue. */
export const warmth = (x: number, y: number): number => lerp(0.7, 0, dark(x, y));

export const broad = noise('soft', 260, 911);
const middle = noise('soft', 110, 912);
export const quick = noise('soft', 40, 913);
