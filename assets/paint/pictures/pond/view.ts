import { noise } from '../../engine/noise.ts';
import { curve, heightOf, points } from '../../engine/path.ts';

/** The edge of the water: over on the house side, and on ours. */
export const farEdge = curve(points('150,268 236,228 400,214 620,209 880,206 1140,210 1400,220 1640,236'));
export const nearEdge = curve(
  points('150,268 156,326 214,398 330,470 480,536 640,600 800,662 980,722 1180,772 1420,806 1640,816'),
);
export const nearY = heightOf(nearEdge);
export const farY = heightOf(farEdge);

export const broad = noise('soft', 240, 5);
export const patchy = noise('soft', 90, 8);
export const quick = noise('soft', 32, 13);
export const level = noise('soft', 36, 17, { angle: 0, along: 8 });
/** As the near bank slopes. */
export const sloped = noise('soft', 30, 23, { angle: 0.36, along: 9 });
