import { brushedArea, type Ends, strokes } from './brushed.ts';
import { type Area, type Camera, type Surface, surface } from './camera.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Point, points, polygon } from './path.ts';
import type { Pigment } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';
import type { Mask } from './sheet.ts';
import type { Field, Mix, Wash } from './wash.ts';

export { type Area, type Camera, camera, type Place, type Surface, stand } from './camera.ts';
export { paintBoards, paintLino } from './floor.ts';
export { paintTiles } from './tiles.ts';
export { paintFrame, sunThrough, windowIn } from './window.ts';

/** The inside of a box, in metres; x to the right, y up from the floor, z away. */
export interface RoomSize {
  readonly left: number;
  readonly right: number;
  readonly back: number;
  readonly height: number;
}

/** Its surfaces, measured as the room is: side walls by z and height, the back by x and height, floor and ceiling by x and z. */
export interface Room {
  readonly left: Surface;
  readonly right: Surface;
  readonly back: Surface;
  readonly floor: Surface;
  readonly ceiling: Surface;
}

export const roomOf = (seen: Camera, { left, right, back, height }: RoomSize): Room => ({
  left: surface(seen, [left, 0, 0], [0, 0, 1], [0, 1, 0], [-1, 0, 0]),
  right: surface(seen, [right, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]),
  back: surface(seen, [0, 0, back], [1, 0, 0], [0, 1, 0], [0, 0, 1]),
  floor: surface(seen, [0, 0, 0], [1, 0, 0], [0, 0, 1], [0, -1, 0]),
  ceiling: surface(seen, [0, height, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0]),
});

export interface WallPaint {
  readonly area: Area;
  readonly pigments: readonly Pigment[];
  readonly mix?: Exclude<Mix, 'coded'>;
  readonly density: Field;
  readonly ends?: Ends;
  /** The way the brush went: `v` upright, `u` along the wall. */
  readonly along?: 'u' | 'v';
  /** How much the strokes show, about .12. */
  readonly shown?: number;
  readonly stroke?: number;
  readonly seed?: number;
  readonly keep?: Mask;
  /** Anything else of the wash. */
  readonly more?: Partial<Wash>;
}

/** A wall, ceiling or any flat thing, brushed on in strokes that follow it. Lay two: pale and wide, then darker where the light is not. */
export const paintWall = (p: Passage, on: Surface, wall: WallPaint): void => {
  const { area, ends = {}, along = 'v', shown = 0.13, stroke, seed = 1, density } = wall;
  const work = { ...(stroke && { stroke }), seed };
  const outline = brushedArea(on, area, ends, work);
  const tone = strokes(on, along, shown, work);
  const lost = noise('soft', 130, seed + 60);
  const densityAt = typeof density === 'number' ? () => density : density;
  const dryAt = drying(on, area, ends);
  /** The hairs of the brush lie along the strokes that end. */
  const outward = ends.u0 || ends.u1 ? 'u' : ends.v0 || ends.v1 ? 'v' : along;
  const [a, b] = [
    on.at(area[0], area[1]),
    outward === 'v' ? on.at(area[0], area[3]) : on.at(area[2], area[1]),
  ];
  p.wash({
    shape: c => polygon(c, outline),
    pigments: wall.pigments,
    ...(wall.mix && { mix: wall.mix }),
    density: (x, y) => densityAt(x, y) * tone(x, y),
    soft: (x, y) => lerp(0.8, 5, smooth(0.15, 0.6, lost(x, y))),
    softest: 6,
    sway: 1.6,
    rim: 0.35,
    pool: 0.26,
    tide: 0.16,
    tideFeature: 260,
    dry: (x, y) => 0.04 + 0.24 * dryAt(x, y),
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
    stretch: 30,
    ...(wall.keep && { keep: wall.keep }),
    ...wall.more,
  });
};

/** 1 at the sides where the brush runs out, 0 well inside. */
const drying = (on: Surface, [u0, v0, u1, v1]: Area, ends: Ends): ((x: number, y: number) => number) => {
  const near = (gap: number, spread?: number): number =>
    spread ? smooth(spread * 1.25, spread * 0.2, gap) : 0;
  return (x, y) => {
    const [u, v] = on.of(x, y);
    return Math.max(
      near(u - u0, ends.u0),
      near(u1 - u, ends.u1),
      near(v - v0, ends.v0),
      near(v1 - v, ends.v1),
    );
  };
};

type Spot = readonly [u: number, v: number];

/** Places jotted down as `'u,v u,v'`, where `at` puts them in the picture. */
export const jotted = (plan: string, at: (u: number, v: number) => Point): Point[] =>
  points(plan).map(([u, v]) => at(u, v));

/** Several lines of them, between bars: `'u,v u,v | u,v u,v'`. */
export const jottedLines = (plan: string, at: (u: number, v: number) => Point): Point[][] =>
  plan.split(' | ').map(line => jotted(line, at));

/** Points of a line on a surface, for a pen: places, or `'u,v u,v'`. */
export const lineOn = (on: Surface, line: string | readonly Spot[]): Point[] =>
  (typeof line === 'string' ? points(line) : line).map(([u, v]) => on.at(u, v));
