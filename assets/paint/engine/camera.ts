import type { Outline } from './outline.ts';
import type { Point } from './path.ts';

/** Metres: x to the right, y up from the floor, z away from where the room is entered. */
export type Place = readonly [x: number, y: number, z: number];

export interface View {
  /** Where the eye is, in metres. Its height is that of the horizon. */
  readonly eye: Place;
  /** Where the line of sight meets the picture, in picture pixels: the middle of what is looked at, and the horizon. */
  readonly centre: Point;
  /** Picture pixels to the metre, one metre away: 700 is wide, 900 usual, 1500 a look through a long lens. */
  readonly depth: number;
  /** Radians the eye is turned to the right. Uprights stay upright. */
  readonly turn?: number;
}

export interface Camera {
  readonly view: View;
  readonly horizon: number;
  /** The picture pixel of a place. Behind the eye it is held just before it; use `outline` for what crosses. */
  readonly project: (place: Place) => Point;
  /** Metres in front of the eye, along the line of sight. */
  readonly away: (place: Place) => number;
  /** Picture pixels to the metre at a place. */
  readonly sizeAt: (place: Place) => number;
  /** A flat outline in picture pixels, cut off where it comes nearer than the eye can see. */
  readonly outline: (places: readonly Place[]) => Outline;
}

/** A flat thing in the room, measured in metres by u and v. */
export interface Surface {
  readonly camera: Camera;
  /** Unit vector out of the room, through the surface. */
  readonly out: Place;
  readonly place: (u: number, v: number) => Place;
  /** The picture pixel at u, v. */
  readonly at: (u: number, v: number) => Point;
  /** u and v, in metres, of a picture pixel; very large beyond the surface's horizon. */
  readonly of: (x: number, y: number) => readonly [u: number, v: number];
  /** u, v of the place where a line from `from` along `toward` meets the surface, and how many times `toward` it is off. */
  readonly meet: (from: Place, toward: Place) => readonly [u: number, v: number, times: number];
  /** A rectangle of it, in picture pixels. */
  readonly outline: (area: Area) => Outline;
  /** The same surface, so many metres further out of the room. */
  readonly moved: (metres: number) => Surface;
}

/** A rectangle of a surface, in metres. */
export type Area = readonly [u0: number, v0: number, u1: number, v1: number];

const nearest = 0.12;
const beyond = 500;

const plus = (a: Place, b: Place, times = 1): Place => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
const dot = (a: Place, b: Place): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const camera = (view: View): Camera => {
  const { eye, centre, depth, turn = 0 } = view;
  const right: Place = [Math.cos(turn), 0, -Math.sin(turn)];
  const ahead: Place = [Math.sin(turn), 0, Math.cos(turn)];
  const away = (place: Place): number => dot(plus(place, eye, -1), ahead);
  const project = (place: Place): Point => {
    const off = plus(place, eye, -1);
    const k = depth / Math.max(nearest, dot(off, ahead));
    return [centre[0] + dot(off, right) * k, centre[1] - off[1] * k];
  };
  return {
    view,
    horizon: centre[1],
    project,
    away,
    sizeAt: place => depth / Math.max(nearest, away(place)),
    outline: places => cutNear(places, away).map(project),
  };
};

/** Cuts off what of a polygon is nearer than `nearest`. */
const cutNear = (places: readonly Place[], away: (place: Place) => number): readonly Place[] =>
  places.flatMap((b, i) => {
    const a = places[(i + places.length - 1) % places.length] as Place;
    const [before, here] = [away(a) - nearest, away(b) - nearest];
    const crossing: readonly Place[] =
      before > 0 === here > 0 ? [] : [plus(a, plus(b, a, -1), before / (before - here))];
    return here > 0 ? [...crossing, b] : crossing;
  });

/** A flat thing: where u and v are 0, and the unit vectors along which they, and the way out of the room, are measured. */
export const surface = (seen: Camera, origin: Place, across: Place, up: Place, out: Place): Surface => {
  const { eye, centre, depth, turn = 0 } = seen.view;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const place = (u: number, v: number): Place => plus(plus(origin, across, u), up, v);
  const meet = (from: Place, toward: Place): readonly [number, number, number] => {
    const closing = dot(toward, out);
    const times = dot(plus(origin, from, -1), out) / (closing || 1e-9);
    const off = plus(plus(from, toward, times), origin, -1);
    return [dot(off, across), dot(off, up), times];
  };
  return {
    camera: seen,
    out,
    place,
    meet,
    at: (u, v) => seen.project(place(u, v)),
    of: (x, y) => {
      const a = (x - centre[0]) / depth;
      const toward: Place = [a * cos + sin, (centre[1] - y) / depth, cos - a * sin];
      const [u, v, times] = meet(eye, toward);
      if (times > 0 && times < beyond) return [u, v];
      const off = plus(plus(eye, toward, beyond), origin, -1);
      return [dot(off, across), dot(off, up)];
    },
    outline: ([u0, v0, u1, v1]) => seen.outline([place(u0, v0), place(u0, v1), place(u1, v1), place(u1, v0)]),
    moved: metres => surface(seen, plus(origin, out, metres), across, up, out),
  };
};

/** A thing stood in the room: its own metres, x to its right, z to its back, turned by `turn` radians, to picture pixels. */
export interface Stand {
  readonly at: (x: number, y: number, z: number) => Point;
  readonly place: (x: number, y: number, z: number) => Place;
  readonly camera: Camera;
}

export const stand = (seen: Camera, [x0, y0, z0]: Place, turn = 0): Stand => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const place = (x: number, y: number, z: number): Place => [
    x0 + x * cos + z * sin,
    y0 + y,
    z0 - x * sin + z * cos,
  ];
  return { camera: seen, place, at: (x, y, z) => seen.project(place(x, y, z)) };
};
