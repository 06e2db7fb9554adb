import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import type { Bed } from './bed.ts';
import { paintBed } from './bedding.ts';

// biome-ignore format: a bed to a row
/** Far to near. On the right the place nearest to us stands empty: that bed has been pulled out. */
const beds: readonly Bed[] = [
  { side: 'left', z: 10.2, cover: [ink.blue, ink.violet], strength: 0.6, from: 0.42, hang: 0.22, sag: 0.05, pillow: 'plump', seed: 11 },
  { side: 'right', z: 10.1, cover: [ink.ochre, ink.sage], strength: 0.42, from: 0.4, hang: 0.2, sag: 0.04, pillow: 'upright', seed: 12 },
  { side: 'left', z: 8.5, cover: [ink.sage, ink.slate], strength: 0.62, from: 0.4, hang: 0.26, sag: 0.06, pillow: 'flat', seed: 23 },
  { side: 'right', z: 8.45, cover: [ink.blue, ink.slate], strength: 0.5, from: 0.44, hang: 0.18, askew: 0.08, sag: 0.07, pillow: 'plump', seed: 24 },
  { side: 'left', z: 6.85, cover: [ink.straw, ink.ochre], strength: 0.55, from: 0.38, hang: 0.2, askew: 0.06, sag: 0.07, stripes: 5, pillow: 'dented', seed: 35 },
  { side: 'right', z: 6.75, cover: [ink.violet, ink.slate], strength: 0.46, from: 0.42, hang: 0.24, sag: 0.06, stripes: 7, pillow: 'dented', seed: 36 },
  { side: 'left', z: 5.2, cover: [ink.slate, ink.violet], strength: 0.5, from: 0.43, hang: 0.3, askew: -0.06, sag: 0.08, pillow: 'upright', seed: 47 },
  { side: 'left', z: 3.62, cover: [ink.bone, ink.violet], strength: 0.6, from: 0.4, hang: 0.2, askew: 0.12, sag: 0.09, stripes: 6, pillow: 'plump', lost: 0.5, seed: 58 },
];

export const paintBeds = (p: Passage): void => {
  for (const bed of beds) paintBed(p, bed);
};
