import { type Bloom, bloomField } from './bloom.ts';
import { blur } from './blur.ts';
import { distance } from './distance.ts';
import { noise } from './noise.ts';
import type { Shape } from './path.ts';
import type { Pigment } from './pigment.ts';
import type { Planes } from './planes.ts';
import { clamp, smooth } from './scalar.ts';
import type { Mask, Raster, Sheet } from './sheet.ts';

/** One value everywhere, or one for each place in the picture. */
export type Field = number | ((x: number, y: number) => number);
export type Mix = readonly number[] | ((x: number, y: number) => readonly number[]) | 'coded';

export interface Wash {
  readonly shape: Shape;
  /** One to three. */
  readonly pigments: readonly Pigment[];
  /** Share of each pigment; `'coded'` reads them from the fill colours of the shape. */
  readonly mix?: Mix;
  /** How far coded colours run into one another. */
  readonly wet?: number;
  /** 1 is full strength; .15 to .8 is usual. */
  readonly density: Field;
  /** How far the edge is lost. Let it vary: lost and found edges are what makes a wash look painted. */
  readonly soft?: Field;
  /** The most that a varying `soft` gives. */
  readonly softest?: number;
  /** How far the edge strays, over how long, and how frayed it is. */
  readonly sway?: number;
  readonly feature?: number;
  readonly rough?: number;
  readonly edge?: 'soft' | 'billow';
  /** -1 lets what is left white bulge, as clouds do. */
  readonly bulge?: 1 | -1;
  /** Darker dry edge, pigment pooled within, tide lines, drops of water. */
  readonly rim?: number;
  readonly pool?: number;
  readonly poolFeature?: number;
  readonly tide?: number;
  readonly tideFeature?: number;
  readonly blooms?: readonly Bloom[];
  /** Settling into the paper. At 1 it looks like digital noise. */
  readonly grain?: number;
  /** Dry brush, and the way the bristles went. */
  readonly dry?: Field;
  readonly angle?: number;
  readonly stretch?: number;
  /** Brushed unevenness along `angle`. */
  readonly streak?: number;
  /** Left unpainted where this is 1. */
  readonly keep?: Mask;
  /** Painted only within this, with a crisp edge. */
  readonly within?: Shape;
  /** Hides what lies behind the passage, with the very edge of this wash. Let it fade where the wash does. */
  readonly body?: Field;
  /** Hides what this passage has painted here before. */
  readonly knock?: number;
}

const widestSoft = 90;
const tideLevels = [0.12, -0.45, 0.6] as const;
const tideWidth = 0.012;
const rimWidth = 1.4;
const separation = 0.15;

export const layWash = (sheet: Sheet, planes: Planes, wash: Wash, seed: number): void => {
  const { scale, width } = sheet;
  const { pigments, density, soft = 0.8, sway = 3, feature = 60, rough = 0.8, bulge = 1 } = wash;
  const { rim = 0.4, pool = 0.25, poolFeature = 150, tide = 0, grain = 0.5, dry = 0, streak = 0 } = wash;
  const { body = 0, knock = 0, keep, angle = 0, stretch = 22 } = wash;
  const softest = typeof soft === 'number' ? soft : (wash.softest ?? widestSoft);
  const reach = sway * 1.8 + softest * 1.2 + rough * 2.4;
  const raster = sheet.raster(wash.shape, sway * 2 + softest * 1.5 + rough * 3 + 6);
  if (!raster) return;
  const within = wash.within && sheet.mask(wash.within, { seed: seed + 33 });
  const depth = distance(raster.cover, raster.width, raster.height);
  const softAt = field(soft);
  const densityAt = field(density);
  const bodyAt = field(body);
  const dryAt = field(dry);
  const mixAt = mixer(wash, raster, scale);
  const drift = noise(wash.edge ?? 'soft', feature, seed + 1);
  const fray = noise('soft', 9, seed + 2);
  const feather = noise('ridge', 50, seed + 9);
  const slowPool = noise('cloud', poolFeature, seed + 3);
  const quickPool = noise('soft', poolFeature * 0.25, seed + 4);
  const fickle = noise('soft', 75, seed + 5);
  const floc = noise('rough', 4.2, seed + 6);
  const parting = noise('cloud', poolFeature * 0.5, seed + 7);
  const bristle = noise('soft', 3.8, seed + 8, { angle, along: stretch });
  const hairs = noise('soft', 21, seed + 14, { angle, along: 14 });
  const tides = noise('soft', wash.tideFeature ?? 210, seed + 12);
  const ripple = noise('ridge', 25, seed + 13);
  const blooms = wash.blooms && bloomField(wash.blooms, raster, scale, seed);
  const pixel = 0.6 / scale;

  for (let row = 0; row < raster.height; row++)
    for (let column = 0; column < raster.width; column++) {
      const i = row * raster.width + column;
      const straightIn = (depth[i] as number) / scale;
      if (straightIn < -reach) continue;
      const at = (row + raster.y) * width + column + raster.x;
      const open = (keep ? 1 - (keep[at] as number) : 1) * (within ? (within[at] as number) : 1);
      if (open <= 0.003) continue;
      const x = (column + raster.x) / scale;
      const y = (row + raster.y) / scale;
      const edge = Math.max(softAt(x, y), pixel);
      let inward = straightIn;
      let cover = 1;
      if (straightIn < sway * 2 + edge * 3 + rimWidth * 12) {
        inward += drift(x, y) * bulge * sway * (1 + edge * 0.02) + fray(x, y) * (rough + edge * 0.03);
        if (edge > 4) inward += feather(x, y) * edge * 0.35;
        cover = falloff(edge, inward);
      }
      if (cover <= 0.002) continue;
      const tooth = sheet.tooth[at] as number;
      let skip = 1;
      const dryness = dryAt(x, y) * 0.95;
      if (dryness > 0.01)
        skip = smooth(dryness - 0.17, dryness + 0.17, tooth * 0.8 + 0.1 + bristle(x, y) * 0.16);
      if (knock) planes.knock(at, cover * open * skip * knock);
      if (body) planes.hide(at, smooth(-edge, edge, inward - 1.1) * open * bodyAt(x, y));

      let strength = 1 + pool * (slowPool(x, y) * 0.9 + quickPool(x, y) * 0.3);
      if (rim && inward < rimWidth * 14) {
        const e = Math.max(0, inward);
        const shown = clamp(1.6 - edge * 0.25) * clamp(0.7 + fickle(x, y) * 1.1, 0.05, 1.3);
        const line = Math.exp(-e / rimWidth) + 0.28 * Math.exp(-e / (rimWidth * 8));
        strength += rim * shown * line * (inward < 0 ? 0.6 : 1);
      }
      if (tide && straightIn > 0)
        strength += tide * tideAt(tides(x, y) + ripple(x, y) * 0.03) * clamp(0.5 + fickle(x, y) * 1.2);
      if (streak) strength += streak * hairs(x, y);
      strength = Math.max(0.05, strength) * cover * open * skip * densityAt(x, y);
      if (blooms) strength *= blooms[i] as number;
      if (strength <= 0.0005) continue;

      const mix = mixAt(x, y, i);
      const settle = 0.5 - tooth + floc(x, y) * 0.09;
      const parted = pigments.length > 1 ? parting(x, y) * separation * 2 : 0;
      for (let k = 0; k < pigments.length; k++) {
        const p = pigments[k] as Pigment;
        const share = (mix[k] ?? 0) * Math.max(0, 1 + (k & 1 ? parted : -parted));
        if (share > 0) planes.add(at, strength * share * Math.max(0.08, 1 + p.grain * grain * settle), p);
      }
    }
};

const field = (value: Field): ((x: number, y: number) => number) =>
  typeof value === 'number' ? () => value : value;

/** One smooth step reads as an airbrush; a lost edge is three summed. */
const falloff = (edge: number, inward: number): number =>
  edge <= 6
    ? smooth(-edge, edge, inward)
    : 0.45 * smooth(-edge, edge * 0.7, inward) +
      0.35 * smooth(-edge * 0.55, edge * 1.3, inward) +
      0.2 * smooth(-edge * 0.2, edge * 2.2, inward);

/** Sharp where the water stood, soft on the side it came from. */
const tideAt = (value: number): number => {
  let sum = 0;
  for (const level of tideLevels) {
    const e = value - level;
    if (e > 0) sum += Math.exp(-e / tideWidth) + 0.3 * Math.exp(-e / (tideWidth * 9));
    else sum += Math.exp(e / (tideWidth * 0.3));
  }
  return sum;
};

const mixer = (
  { mix = [1], wet = 6 }: Wash,
  { cover, colour, width, height }: Raster,
  scale: number,
): ((x: number, y: number, i: number) => readonly number[]) => {
  if (mix !== 'coded') return typeof mix === 'function' ? mix : () => mix;
  const run = (source: Float32Array, reach: number): Float32Array =>
    blur(source, width, height, Math.max(reach * scale, 0.8));
  const near = run(cover, wet);
  const beyond = run(cover, wet * 4 + 6);
  const shares = colour.map(channel => {
    const close = run(channel, wet);
    const far = run(channel, wet * 4 + 6);
    return close.map((v, i) => {
      const here = near[i] as number;
      return here >= 0.02 ? v / here : (far[i] as number) / Math.max(beyond[i] as number, 1e-5);
    });
  });
  const out = [0, 0, 0];
  return (_x, _y, i) => {
    for (let k = 0; k < 3; k++) out[k] = (shares[k] as Float32Array)[i] as number;
    return out;
  };
};
