import { airOf, type Plan, type SkyFrame } from './air.ts';
import { sweep } from './brush.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { blob, type Point, polygon } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

/** The parts a sky is made of. Whole skies by weather are in `weather.ts`. */

export interface Glow {
  readonly pigments?: readonly [Pigment, Pigment];
  readonly density?: number;
  /** Hundredths from the top: where it begins, and where it is full. */
  readonly from?: number;
  readonly full?: number;
  /** Hundredths across: where the light is. */
  readonly light?: number;
}

/** Warm air low down, brightest where the light is. */
export const skyGlow = (p: Passage, frame: SkyFrame, glow: Glow = {}): void => {
  const air = airOf(frame);
  const { pigments = [P.straw, P.rose], density = 0.38, from = 35, full = 92, light = 25 } = glow;
  const [lit] = air.at(light, 0);
  const away = (x: number): number => smooth(0, air.wide * 0.75, Math.abs(x - lit));
  p.wash({
    shape: c =>
      blob(
        c,
        air.outline(
          `-6,${from} 16,${from - 8} 38,${from + 3} 60,${from - 5} 82,${from + 6} 106,${from} 106,112 -6,112`,
        ),
      ),
    pigments,
    mix: x => [0.85 - 0.45 * away(x), 0.18 + 0.42 * away(x)],
    density: (x, y) =>
      density *
      air.strength *
      smooth(air.at(0, from)[1], air.at(0, full)[1], y + air.lost(x, y) * air.tall * 0.1) *
      (0.85 + 0.3 * air.torn(x, y)) *
      (1 - 0.45 * away(x)),
    soft: air.tall * 0.12,
    within: air.within,
    sway: air.tall * 0.05,
    feature: air.wide * 0.15,
    rim: 0,
  });
};

export interface Cloud {
  readonly density?: number;
  readonly pigments?: readonly [Pigment, Pigment, Pigment];
  readonly mix?: readonly [number, number, number];
  /** How far its edge is lost where it is lost, in picture pixels. */
  readonly lost?: number;
  /** Share of the edge that is found: 0 to 1. */
  readonly found?: number;
  readonly sway?: number;
  /** Paler towards the horizon, by this share. */
  readonly fades?: number;
}

/** Blue where the cloud has opened: the white bulges into it. */
export const skyBlue = (p: Passage, frame: SkyFrame, plan: Plan, cloud: Cloud = {}): void => {
  const air = airOf(frame);
  const { density = 0.5, lost = 56, found = 0.5, sway = 17, fades = 0.45, mix = [0.9, 0.2, 0] } = cloud;
  p.wash({
    shape: c => blob(c, air.outline(plan)),
    pigments: cloud.pigments ?? [P.blue, P.slate, P.violet],
    mix,
    density: (x, y) =>
      density *
      air.strength *
      (1 - fades * smooth(air.at(0, 0)[1], air.at(0, 70)[1], y)) *
      (0.8 + 0.32 * air.torn(x, y)),
    soft: (x, y) => lerp(1.3, lost, smooth(found - 0.75, found - 0.2, air.torn(x, y))),
    softest: lost,
    within: air.within,
    edge: 'billow',
    bulge: -1,
    sway,
    feature: 92,
    tide: 0.22,
  });
};

/** A body of cloud, found along its upper side and lost in itself. */
export const skyBank = (p: Passage, frame: SkyFrame, plan: Plan, cloud: Cloud = {}): void => {
  const air = airOf(frame);
  const { density = 0.34, lost = 64, found = 0.45, sway = 22, fades = 0, mix = [0.85, 0.42, 0.14] } = cloud;
  const outline = air.outline(plan);
  const [x, y] = outline[Math.floor(outline.length / 3)] as Point;
  p.wash({
    shape: c => blob(c, outline),
    pigments: cloud.pigments ?? [P.slate, P.violet, P.rose],
    mix,
    density: (px, py) =>
      density *
      air.strength *
      (0.76 + 0.5 * air.torn(px, py)) *
      (1 - fades * smooth(air.at(0, 45)[1], air.at(0, 100)[1], py)),
    soft: (px, py) => lerp(1.8, lost, smooth(found - 0.65, found - 0.15, air.lost(px, py))),
    softest: lost,
    within: air.within,
    edge: 'billow',
    sway,
    feature: 150,
    rim: 0.24,
    pool: 0.3,
    poolFeature: 280,
    tide: 0.24,
    tideFeature: 250,
    blooms: [{ x, y: y + air.tall * 0.12, radius: air.wide * 0.035, strength: 0.45, aspect: 1.8 }],
  });
};

/** `u,v,length,width`: hundredths, hundredths, hundredths, picture pixels. One stroke each, along the wind. */
export type Rag = readonly [u: number, v: number, length: number, width: number];

/** Rags and bars of thin cloud. */
export const skyRags = (
  p: Passage,
  frame: SkyFrame,
  rags: readonly Rag[],
  { density = 0.22, lost = 26, sway = 11, mix = [0.5, 0.5, 0.3], pigments }: Cloud = {},
): void => {
  const air = airOf(frame);
  const r = random(air.seed * 31 + 9);
  p.wash({
    shape: c => {
      for (const [u, v, length, width] of rags) {
        const from = air.at(u, v);
        const to = air.at(u + length, v - length * 0.09);
        const middle: Point = [lerp(from[0], to[0], 0.5), lerp(from[1], to[1], 0.62)];
        sweep(c, [from, middle, to], width, { seed: r.int(1, 999), uneven: 0.55 });
      }
    },
    pigments: pigments ?? [P.violet, P.slate, P.rose],
    mix,
    density: (x, y) => density * air.strength * (1 + 0.3 * air.torn(x, y)),
    soft: (x, y) => lerp(1.8, lost, smooth(-0.35, 0.3, air.torn(x, y))),
    softest: lost,
    within: air.within,
    sway,
    feature: 84,
    rim: 0.24,
  });
};

export interface Veil {
  /** Hundredths across, at the horizon, between which it falls; and where it begins. */
  readonly from: number;
  readonly to: number;
  readonly below: number;
  readonly density?: number;
  /** How far it is blown sideways on its way down, in hundredths. */
  readonly blown?: number;
}

/** Rain or sleet a long way off. */
export const skyVeil = (p: Passage, frame: SkyFrame, veil: Veil): void => {
  const air = airOf(frame);
  const { from, to, density = 0.34, blown = 8 } = veil;
  const corners = [air.at(from + blown, veil.below), air.at(to + blown, veil.below), air.at(to, 102)];
  corners.push(air.at(from, 102));
  const [top, foot] = [corners[0] as Point, corners[3] as Point];
  const falls = Math.atan2(foot[1] - top[1], foot[0] - top[0]);
  const streaks = noise('soft', air.wide * 0.013, air.seed + 31, { angle: falls, along: 14 });
  const sheets = noise('soft', air.wide * 0.06, air.seed + 37, { angle: falls, along: 4 });
  p.wash({
    shape: c => polygon(c, corners),
    pigments: [P.slate, P.violet],
    mix: [0.85, 0.35],
    density: (x, y) =>
      density *
      air.strength *
      Math.max(0, 0.5 + streaks(x, y) * 0.24 + sheets(x, y) * 0.4) *
      smooth(top[1], foot[1], y + 60),
    within: air.within,
    soft: air.wide * 0.035,
    sway: 20,
    feature: 120,
    rim: 0,
  });
};
