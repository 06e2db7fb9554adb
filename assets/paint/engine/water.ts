import { dab, sweep } from './brush.ts';
import { noise, wander } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Context, curve, type Point, type Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { type Random, random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/** How large a thing looks that stands so far down a level ground: 1 at `near`, hardly anything at `horizon` (picture pixels). */
const levelScale =
  (horizon: number, near: number): ((y: number) => number) =>
  y =>
    Math.max(0.03, (y - horizon) / (near - horizon));

export interface Broken {
  /** Where the water begins: what stands on this line is mirrored in it. Picture pixels. */
  readonly axis: number;
  /** How far down the reflection goes before it is lost. */
  readonly reach: number;
  readonly left: number;
  readonly right: number;
  /** Depth of the reflection over height of the thing. */
  readonly deep?: number;
  /** How far the bands are shaken sideways at the far end of it, in picture pixels; 0 for a mirror. */
  readonly shake?: number;
  /** Share of the water that reflects nothing, at the axis and at the end. */
  readonly gap?: readonly [near: number, end: number];
  /** Height of a band at the axis and at the end. */
  readonly band?: readonly [near: number, end: number];
  readonly seed?: number;
}

/** A shape as still water gives it back: upside down, in level bands that are shaken and part from one another farther down. */
export const reflected =
  (shape: Shape, o: Broken): Shape =>
  c => {
    const { axis, reach, left, right, deep = 1, shake = 7, gap = [0.04, 0.6], band = [3, 11], seed = 1 } = o;
    const r = random(seed);
    let y = axis;
    while (y < axis + reach) {
      const t = (y - axis) / reach;
      const height = lerp(band[0], band[1], t) * r.range(0.55, 1.5);
      const open = height * clamp(lerp(gap[0], gap[1], t)) * r.range(0.4, 1.5);
      const bent = wander(r.int(1, 99999));
      const edge = (from: number, to: number, at: number, row: number): void => {
        const steps = 24;
        for (let i = 0; i <= steps; i++) {
          const x = lerp(from, to, i / steps);
          c.lineTo(x, at + bent(x / 46 + row) * height * 0.4);
        }
      };
      c.save();
      c.beginPath();
      edge(left, right, y, 0);
      edge(right, left, y + height - open, 31);
      c.closePath();
      c.clip();
      c.translate(r.gauss() * shake * (0.15 + t), axis * (1 + deep));
      c.scale(1, -deep);
      shape(c);
      c.restore();
      y += height;
    }
  };

/** The reflection of one upright stroke: a wavering brushstroke, then dashes. `foot` is where it meets the water. */
export const waver = (
  c: Context,
  r: Random,
  [x, y]: Point,
  length: number,
  width: number,
  lean = 0,
): void => {
  let down = 0;
  while (down < length) {
    const t = down / length;
    const step = Math.max(1.6, width * 0.5 * r.range(0.5, 1.1) * (1 + t * 1.6));
    const half = width * 0.5 * r.range(0.7, 1.2) * (1 - t * 0.45);
    const at = x + lean * down + r.gauss() * width * 0.24 * (0.3 + t);
    if (!r.chance(t * 0.45)) dab(c, r, [at, y + down], half * (1 + t * 0.7), step * 0.5);
    down += step * (1 + t * 0.7);
  }
};

export interface Ripples {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly count: number;
  /** Length and thickness at `bottom`, in picture pixels; they shrink towards `horizon`. */
  readonly length?: number;
  readonly thick?: number;
  readonly horizon?: number;
  readonly seed?: number;
}

/** Level strokes of the brush, shorter, finer and closer together the farther off. For ripples, bands of weed, lifted light. */
export const ripples =
  ({
    top,
    bottom,
    left,
    right,
    count,
    length = 180,
    thick = 9,
    horizon = top - 20,
    seed = 1,
  }: Ripples): Shape =>
  c => {
    const r = random(seed);
    const size = levelScale(horizon, bottom);
    for (let i = 0; i < count; i++) {
      const y = lerp(top, bottom, r() ** 1.4);
      const long = length * (0.18 + 0.82 * size(y)) * r.range(0.4, 1.4);
      const x = lerp(left, right, r()) - long / 2;
      const sag = r.gauss() * 2.2 * size(y);
      const line: Point[] = [
        [x, y],
        [x + long * r.range(0.3, 0.7), y + sag],
        [x + long, y + r.gauss() * size(y)],
      ];
      sweep(c, line, Math.max(0.9, thick * size(y) * r.range(0.35, 1.2)), { seed: i + seed, uneven: 0.6 });
    }
  };

export interface StillWater {
  readonly shape: Shape;
  /** Picture pixels: its far and near shore. */
  readonly top: number;
  readonly bottom: number;
  readonly pigments?: readonly Pigment[];
  readonly mix?: readonly number[];
  /** At the far and near shore; water is palest where it gives back the low sky. */
  readonly density?: readonly [far: number, near: number];
  /** How much of it lies lit and bare, 0 to 1. */
  readonly bare?: number;
  /** Share of the paint that is laid there, 0 to 1: how it ends. */
  readonly share?: (x: number, y: number) => number;
  readonly body?: number;
  readonly knock?: number;
  readonly seed?: number;
}

/** Flat water under a sky: one wash in level stripes, the lit ones left almost bare. Lay reflections over it. */
export const stillWater = (p: Passage, o: StillWater): void => {
  const { top, bottom, bare = 0.4, seed = 1, share = () => 1 } = o;
  const { density = [0.12, 0.36], body = 0, knock = 0 } = o;
  const striped = noise('soft', 34, seed, { angle: 0, along: 9 });
  const broad = noise('soft', 170, seed + 1, { angle: 0, along: 3 });
  p.wash({
    shape: o.shape,
    pigments: o.pigments ?? [pigments.blue, pigments.slate, pigments.violet],
    mix: o.mix ?? [0.6, 0.35, 0.2],
    density: (x, y) => {
      const lit = smooth(-0.5, 0.5, striped(x, y) * 0.7 + broad(x, y) * 0.8 + (0.5 - bare) * 1.2);
      return lerp(density[0], density[1], smooth(top, bottom, y)) * (0.2 + 0.95 * lit) * share(x, y);
    },
    soft: 0.9,
    sway: 2,
    feature: 50,
    rim: 0.4,
    pool: 0.2,
    grain: 0.4,
    dry: (x, y) => 0.2 * smooth(0.1, 0.6, striped(y, x)),
    angle: 0,
    stretch: 40,
    body,
    knock,
  });
};

/** The outline of a shallow pool on level ground: long horns and a bay or two. `at` is its left end; picture pixels. */
export const poolOutline = (seed: number, [x, y]: Point, length: number, height: number): Point[] => {
  const r = random(seed);
  const n = 7;
  const edge = (from: number, step: number, side: number): Point[] =>
    Array.from({ length: n - 1 }, (_, i) => {
      const t = from + step * (i + 1 + r.range(-0.3, 0.3));
      const swell = Math.sin(Math.PI * clamp(t, 0.03, 0.97)) ** 0.7 * r.range(0.15, 1.15);
      return [x + t * length, y + side * height * 0.5 * swell];
    });
  return [[x, y], ...edge(0, 1 / n, -1), [x + length, y + r.gauss() * height * 0.1], ...edge(1, -1 / n, 1)];
};

/** The line a spent wave leaves: it runs up the sand in lobes. Picture pixels; `size` is the depth of a lobe. */
export const lobed = (line: readonly Point[], size: number, seed = 1): Point[] => {
  const uneven = wander(seed);
  let turn = 0;
  return curve(line, 4).map(([x, y], i): Point => {
    turn += 4 / (size * (3.2 + 1.6 * uneven(i / 19)));
    return [x, y + Math.abs(Math.sin(turn)) * size * (0.8 + 0.4 * uneven(i / 7))];
  });
};
