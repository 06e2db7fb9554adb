import { noise } from './noise.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { type Point, polygon, type Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/**
 * A flat surface in true perspective, measured in metres: x along it from the left, y up it from its foot.
 * Walls stand, roofs slope and paving lies, but all are facades.
 */
export interface Facade {
  /** Where a place on the surface is in the picture. */
  readonly at: (x: number, y: number) => Point;
  /** Where a place in the picture is on the surface. */
  readonly on: (x: number, y: number) => Point;
  /** Picture pixels to the metre, measured up the surface at a place on it. */
  readonly scale: (x: number, y: number) => number;
  readonly width: number;
  readonly height: number;
}

/** Corners in picture pixels: left foot, right foot, right top, left top. Size in metres. */
export type Corners = readonly [Point, Point, Point, Point];

/** The surface between four corners, foreshortened as the eye would have it. */
export const facade = (corners: Corners, [width, height]: Point): Facade => {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [ax, ay, bx, by] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const det = ax * by - bx * ay;
  const g = (sx * by - bx * sy) / det;
  const h = (ax * sy - sx * ay) / det;
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  const at = (x: number, y: number): Point => {
    const [u, v] = [x / width, y / height];
    const w = g * u + h * v + 1;
    return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
  };
  const on = (x: number, y: number): Point => {
    const u = (e - f * h) * x + (c * h - b) * y + b * f - c * e;
    const v = (f * g - d) * x + (a - c * g) * y + c * d - a * f;
    const w = (d * h - e * g) * x + (b * g - a * h) * y + a * e - b * d;
    return [(u / w) * width, (v / w) * height];
  };
  const step = height * 0.01;
  const scale = (x: number, y: number): number => {
    const [p, q] = [at(x, y), at(x, y + step)];
    return Math.hypot(p[0] - q[0], p[1] - q[1]) / step;
  };
  return { at, on, scale, width, height };
};

/** What a camera does: metres to the right, up and away, to picture pixels. */
export type Projection = (x: number, y: number, z: number) => Point;

/** A wall standing on the ground from one place to another (metres right and away), from `foot` to `top` metres up. */
export const standing = (
  project: Projection,
  [ax, az]: Point,
  [bx, bz]: Point,
  top: number,
  foot = 0,
): Facade =>
  facade(
    [project(ax, foot, az), project(bx, foot, bz), project(bx, top, bz), project(ax, top, az)],
    [Math.hypot(bx - ax, bz - az), top - foot],
  );

/** Ground from `left` to `right` and from `near` to `far` (metres), at `height`: x across it, y away over it. */
export const lyingFlat = (
  project: Projection,
  [left, right]: Point,
  [near, far]: Point,
  height = 0,
): Facade =>
  facade(
    [
      project(left, height, near),
      project(right, height, near),
      project(right, height, far),
      project(left, height, far),
    ],
    [right - left, far - near],
  );

/** Left, foot, right and head of a part of a surface, in metres. */
export type Extent = readonly [left: number, foot: number, right: number, head: number];

/** The outline of a part of a surface, or of all of it, in picture pixels. */
export const part = (
  { at, width, height }: Facade,
  [left, foot, right, head]: Extent = [0, 0, width, height],
): Outline => [at(left, foot), at(right, foot), at(right, head), at(left, head)];

/** Parts of one surface as one shape. */
export const parts = (wall: Facade, extents: readonly Extent[]): Shape =>
  polygons(extents.map(extent => part(wall, extent)));

/** A place on a surface where paint is wanted, 0 to 1. */
export type Shown = (x: number, y: number) => number;

export interface Plaster {
  readonly pigments?: readonly Pigment[];
  readonly mix?: readonly number[];
  readonly density?: number;
  /** How much of the paint is here; in metres on the wall. */
  readonly shown?: Shown;
  /** Outline in picture pixels, if not the whole wall. */
  readonly shape?: Shape;
  /** Of weather and age, 0 to 1. */
  readonly stained?: number;
  readonly seed?: number;
}

/** Render, plaster or stucco: a pale uneven wash, with rain's streaks and a dirty foot. */
export const plaster = (p: Passage, wall: Facade, o: Plaster = {}): void => {
  const { pigments: paints = [pigments.straw, pigments.rose], mix = [0.5, 0.35], density = 0.3 } = o;
  const { shown = () => 1, stained = 0.5, seed = 1 } = o;
  const shape = o.shape ?? (c => polygon(c, part(wall)));
  const across = wall.scale(wall.width / 2, wall.height / 2);
  const cloud = noise('soft', 1.4, seed + 3);
  const runs = noise('soft', 0.22, seed + 5, { angle: Math.PI / 2, along: 9 });
  p.wash({
    shape,
    pigments: paints,
    mix: (x, y) => mix.map((share, k) => share * (1 + 0.4 * (k & 1 ? -1 : 1) * cloud(...wall.on(x, y)))),
    density: (x, y) => {
      const [along, up] = wall.on(x, y);
      return density * shown(along, up) * (0.85 + 0.4 * cloud(along, up));
    },
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, cloud(...wall.on(x, y)))),
    softest: 4,
    sway: 1,
    feature: 26,
    pool: 0.45,
    poolFeature: Math.max(40, across * 1.2),
    tide: 0.2,
    tideFeature: Math.max(50, across),
  });
  if (stained <= 0) return;
  p.wash({
    shape,
    pigments: [pigments.violet, pigments.umber, pigments.sage],
    mix: [0.45, 0.4, 0.25],
    density: (x, y) => {
      const [along, up] = wall.on(x, y);
      const down = smooth(0.35, 1.1, up / wall.height + runs(along, up) * 0.45);
      const foot = 1 - smooth(0.05, 0.5 + 0.3 * cloud(along * 2, 0), up);
      return (
        stained *
        shown(along, up) *
        clamp(0.28 * down + 0.5 * foot) *
        (0.5 + 0.5 * clamp(0.5 + runs(along, up)))
      );
    },
    soft: 1.2,
    sway: 1,
    rim: 0,
    pool: 0.3,
  });
};
