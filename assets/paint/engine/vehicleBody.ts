import { type Point, points } from './path.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/** Metres from the middle of the vehicle on the ground: x to its nose, y up, z to its right (the driver's side). */
export type Place3 = (x: number, y: number, z: number) => Point;
export type VehicleKind = 'saloon' | 'hatchback' | 'estate' | 'van' | 'bus';

/** All in metres, drawn from the side with the nose to the right. */
export interface Body {
  /** From under the nose over bonnet and roof to under the tail. */
  readonly profile: readonly Point[];
  /** Where along the profile the glass of either end begins and stops, as heights. */
  readonly screen: readonly [low: number, high: number];
  readonly rear: readonly [low: number, high: number];
  /** Half the width at the waist, at the roof and at the sill. */
  readonly half: readonly [waist: number, roof: number, sill: number];
  readonly waist: number;
  readonly roof: number;
  readonly sill: number;
  readonly axles: readonly [front: number, rear: number];
  readonly radius: number;
  readonly windows: readonly (readonly Point[])[];
  /** Lines where doors shut. */
  readonly shuts: readonly (readonly Point[])[];
  /** The door that can stand open, on either side; its hinge is its foremost edge. */
  readonly door: readonly Point[];
  /** Heights of front lamps, of rear lamps, of the bumper's two edges. */
  readonly lamps: readonly [front: number, rear: number];
  readonly bumper: readonly [low: number, high: number];
  /** How round the ends are in plan, as a share of the width lost at the very end. */
  readonly taper: number;
}

const saloonFront = '1.84,.22 1.96,.36 1.99,.6 1.96,.74 1.86,.8 .84,.93 .2,1.325 -.02,1.375';
const carFront = { waist: 0.9, sill: 0.21, axles: [1.22, -1.22], radius: 0.28 } as const;
const frontDoor = points('.84,.28 .84,.9 .74,.93 .16,1.31 -.3,1.33 -.32,.92 -.32,.28');
const frontWindow = points('.64,.95 .17,1.275 -.26,1.29 -.27,.95');

export const bodies: Record<VehicleKind, Body> = {
  saloon: {
    ...carFront,
    profile: points(
      `${saloonFront} -.6,1.38 -.98,1.33 -1.44,.97 -1.56,.945 -2.06,.875 -2.14,.76 -2.14,.42 -2.0,.26`,
    ),
    screen: [0.945, 1.31],
    rear: [0.985, 1.31],
    half: [0.81, 0.6, 0.76],
    roof: 1.38,
    windows: [frontWindow, points('-.35,.95 -.34,1.29 -.88,1.275 -1.16,1.03 -1.16,.95')],
    shuts: [points('.84,.28 .84,.9'), points('-.31,1.3 -.32,.28'), points('-1.12,.95 -1.0,.72 -.93,.44')],
    door: frontDoor,
    lamps: [0.65, 0.7],
    bumper: [0.41, 0.51],
    taper: 0.1,
  },
  estate: {
    ...carFront,
    profile: points(`${saloonFront} -1.5,1.39 -1.82,1.34 -2.08,.95 -2.14,.86 -2.15,.42 -2.0,.26`),
    screen: [0.945, 1.31],
    rear: [0.97, 1.31],
    half: [0.81, 0.62, 0.76],
    roof: 1.39,
    windows: [
      frontWindow,
      points('-.35,.95 -.34,1.29 -1.0,1.295 -1.12,.95'),
      points('-1.2,.95 -1.09,1.295 -1.68,1.28 -1.9,.98'),
    ],
    shuts: [points('.84,.28 .84,.9'), points('-.31,1.3 -.32,.28'), points('-1.12,.95 -1.0,.72 -.93,.44')],
    door: frontDoor,
    lamps: [0.65, 0.7],
    bumper: [0.41, 0.51],
    taper: 0.09,
  },
  hatchback: {
    profile: points(
      '1.64,.22 1.75,.35 1.77,.58 1.74,.7 1.64,.77 .84,.91 .22,1.31 .02,1.355 -.86,1.365 -1.16,1.32 -1.58,.93 -1.68,.86 -1.72,.72 -1.72,.4 -1.58,.25',
    ),
    screen: [0.925, 1.295],
    rear: [0.95, 1.3],
    half: [0.775, 0.59, 0.73],
    waist: 0.88,
    roof: 1.365,
    sill: 0.21,
    axles: [1.13, -1.13],
    radius: 0.262,
    windows: [
      points('.64,.93 .19,1.265 -.4,1.285 -.42,.93'),
      points('-.5,.93 -.49,1.285 -.98,1.27 -1.24,1.0 -1.24,.95'),
    ],
    shuts: [points('.8,.28 .8,.88'), points('-.45,1.3 -.46,.28')],
    door: points('.8,.28 .8,.88 .74,.91 .18,1.3 -.44,1.31 -.46,.9 -.46,.28'),
    lamps: [0.62, 0.7],
    bumper: [0.4, 0.5],
    taper: 0.09,
  },
  van: {
    profile: points(
      '2.04,.3 2.15,.42 2.19,.8 2.12,.97 1.66,1.12 1.2,1.83 1,1.97 .3,2.05 -1.7,2.05 -2.08,1.98 -2.2,1.74 -2.25,.62 -2.18,.34',
    ),
    screen: [1.16, 1.8],
    rear: [1.16, 1.72],
    half: [0.92, 0.78, 0.9],
    waist: 1.1,
    roof: 2.05,
    sill: 0.3,
    axles: [1.42, -1.28],
    radius: 0.325,
    windows: [
      points('1.4,1.17 1.04,1.74 .5,1.76 .5,1.17'),
      points('.38,1.2 .38,1.74 -.44,1.74 -.44,1.2'),
      points('-.56,1.2 -.56,1.74 -1.3,1.74 -1.3,1.2'),
      points('-1.42,1.2 -1.42,1.74 -2.0,1.72 -2.02,1.2'),
    ],
    shuts: [points('1.02,.7 1.44,1.12 1.05,1.8'), points('.45,1.84 .45,.44'), points('-.5,1.84 -.5,.44')],
    door: points('1.44,1.12 1.04,1.82 .46,1.84 .46,.44 1.0,.44 1.1,.76'),
    lamps: [0.8, 0.8],
    bumper: [0.44, 0.56],
    taper: 0.09,
  },
  bus: {
    profile: points(
      '4.08,.33 4.19,.5 4.22,1.2 4.12,1.5 3.94,2.36 3.72,2.68 3.3,2.84 0,2.92 -3.5,2.84 -3.98,2.66 -4.2,2.3 -4.36,1.45 -4.38,.7 -4.22,.38',
    ),
    screen: [1.48, 2.36],
    rear: [1.62, 2.3],
    half: [1.21, 1.06, 1.17],
    waist: 1.42,
    roof: 2.92,
    sill: 0.34,
    axles: [2.36, -2.1],
    radius: 0.47,
    windows: [
      points('3.74,1.5 3.62,2.34 3.06,2.36 3.06,1.5'),
      points('2.94,1.5 2.94,2.36 1.74,2.38 1.74,1.5'),
      points('1.62,1.5 1.62,2.38 .42,2.39 .42,1.5'),
      points('.3,1.5 .3,2.39 -.9,2.38 -.9,1.5'),
      points('-1.02,1.5 -1.02,2.38 -2.22,2.36 -2.22,1.5'),
      points('-2.34,1.5 -2.34,2.36 -3.5,2.34 -3.66,1.5'),
    ],
    shuts: [points('3.02,2.4 3.02,.46'), points('-4.34,1.36 3.9,1.36'), points('-4.3,.86 1.8,.86')],
    door: points('3.9,.46 3.86,1.42 3.66,2.38 3.04,2.4 3.04,.46'),
    lamps: [0.86, 0.92],
    bumper: [0.46, 0.64],
    taper: 0.08,
  },
};

const roundness = 4;

/** How wide a body is at a place on its side; its ends are drawn in, and so is its roof. */
export const halfWidth = (b: Body, x: number, y: number): number => {
  const [waist, roof, sill] = b.half;
  const up =
    y > b.waist
      ? lerp(waist, roof, clamp((y - b.waist) / (b.roof - b.waist)))
      : lerp(sill, waist, smooth(0, 1, (y - b.sill) / (b.waist - b.sill)));
  const nose = Math.max(...b.profile.map(p => p[0]));
  const tail = Math.min(...b.profile.map(p => p[0]));
  const along = x > 0 ? x / nose : x / tail;
  return up * (1 - b.taper * along ** roundness);
};

/** How far forward, or back, the body reaches at a height: 1 for its nose, -1 for its tail. */
export const reach = (b: Body, end: 1 | -1, y: number): number => {
  const line = b.profile.filter(p => p[0] * end > 0);
  const rising = end > 0 ? line : line.reverse();
  for (let i = 0; i + 1 < rising.length; i++) {
    const [a, c] = [rising[i] as Point, rising[i + 1] as Point];
    if (y >= a[1] && y <= c[1] && c[1] > a[1]) return lerp(a[0], c[0], (y - a[1]) / (c[1] - a[1]));
  }
  return end * Math.max(...line.map(p => p[0] * end));
};

/** Corners taken off an outline: `by` metres at the most. */
export const eased = (outline: readonly Point[], by: number, closed = true): Point[] =>
  outline.flatMap((p, i): Point[] => {
    const count = outline.length;
    if (!closed && (i === 0 || i === count - 1)) return [p];
    const toward = (q: Point, share: number): Point => {
      const t = Math.min(0.42, (by * share) / (Math.hypot(q[0] - p[0], q[1] - p[1]) || 1));
      return [lerp(p[0], q[0], t), lerp(p[1], q[1], t)];
    };
    const before = outline[(i + count - 1) % count] as Point;
    const after = outline[(i + 1) % count] as Point;
    const [a, b] = [toward(before, 1), toward(after, 1)];
    return [a, [(a[0] + b[0] + 2 * p[0]) / 4, (a[1] + b[1] + 2 * p[1]) / 4], b];
  });
