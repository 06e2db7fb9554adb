import type { Place } from '../../engine/camera.ts';
import { curve, heightOf, type Point, points } from '../../engine/path.ts';
import { lerp } from '../../engine/scalar.ts';
import { seen } from './view.ts';

/** Metres: x forward, y to port, z up from the keel. */
type Afloat = readonly [x: number, y: number, z: number];

const long = 9.2;
const beam = 1.6;
/** She lies with her bow to the sea and away from us, down on her port side and by the stern. */
const rest = { at: [5.0, -0.24, 25], heading: 0.52, heel: 0.15, pitch: 0.035 } as const;

const afloat = ([x, y, z]: Afloat): Place => {
  const { at, heading, heel, pitch } = rest;
  const side = y * Math.cos(heel) + z * Math.sin(heel);
  const high = z * Math.cos(heel) - y * Math.sin(heel);
  const ahead = x * Math.cos(pitch) - high * Math.sin(pitch);
  const up = high * Math.cos(pitch) + x * Math.sin(pitch);
  return [
    at[0] - Math.cos(heading) * ahead - Math.sin(heading) * side,
    at[1] + up,
    at[2] + Math.sin(heading) * ahead - Math.cos(heading) * side,
  ];
};

export const on = (place: Afloat): Point => seen.project(afloat(place));
export const outlineOn = (places: readonly Afloat[]): Point[] => places.map(on);

/** Lines of the hull, in hundredths from stern to bow: half the beam in hundredths, the sheer in centimetres. */
const breadth = heightOf(curve(points('0,66 20,90 42,100 62,95 78,76 90,44 97,17 100,4'), 1));
const sheer = heightOf(curve(points('0,182 20,164 42,158 62,172 80,206 100,272'), 1));

/** A place on the skin: u from stern to bow, v from the sheer to the keel, `side` 1 to port. */
export const skin = (u: number, v: number, side: 1 | -1 = 1): Afloat => {
  const full = lerp(0.62, 1.35, Math.max(0, (u - 0.45) / 0.55) ** 1.4) + 0.25 * Math.max(0, 0.3 - u);
  const turn = (Math.max(0, v) * Math.PI) / 2;
  const z = (sheer(u * 100) / 100) * (1 - Math.sin(turn) ** 1.15);
  const rake = 0.55 * v * Math.max(0, (u - 0.7) / 0.3) ** 2 + 0.2 * v * Math.max(0, 0.15 - u);
  return [(u - 0.5) * long - rake, (side * beam * breadth(u * 100) * Math.cos(turn) ** full) / 100, z];
};

const steps = 36;
const range = (from: number, to: number, count = steps): number[] =>
  Array.from({ length: count + 1 }, (_, i) => lerp(from, to, i / count));

/** Along a plank, stern to bow. */
export const strake = (v: number, from = 0, to = 1, side: 1 | -1 = 1): Point[] =>
  range(from, to).map(u => on(skin(u, v, side)));

/** The lowest that shows of the skin at u, above the mud. */
const foot = (u: number): Point =>
  range(0, 1, 24)
    .map(v => skin(u, v))
    .filter((place, i) => i === 0 || afloat(place)[1] > -0.05)
    .map(on)
    .reduce((low, p) => (p[1] > low[1] ? p : low));

const mudLine: readonly Point[] = range(0, 1).map(foot);

export const port: readonly Point[] = [
  ...strake(0),
  ...range(0, 1, 10).flatMap(v => (afloat(skin(1, v))[1] > 0 ? [on(skin(1, v))] : [])),
  ...[...mudLine].reverse(),
];

export const deck: readonly Point[] = [...strake(0), ...strake(0, 0, 1, -1).reverse()];

export const transom: readonly Point[] = [
  ...range(0, 0.5, 10).map(v => on(skin(0, v))),
  ...range(0.5, 0, 10).map(v => on(skin(0, v, -1))),
];

/** Part of the skin between two planks. */
export const planks = (from: number, to: number, upper: number, lower: number): Point[] => [
  ...strake(upper, from, to),
  ...strake(lower, from, to).reverse(),
];
