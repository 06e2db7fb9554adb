import { sweep } from './brush.ts';
import type { Gesture } from './joints.ts';
import { blob, type Context, type Point, points, type Shape } from './path.ts';
import type { Place } from './skeleton.ts';

export type Hair = 'short' | 'bob' | 'long' | 'tied' | 'balding';
export type View = 'side' | 'front' | 'back';

/** A head by its shapes, in the picture. Nothing on it is a face. */
export interface Head {
  readonly skin: Shape;
  readonly hair: Shape;
  /** Strokes of the brush through the hair, from the parting down. */
  readonly strands: readonly (readonly Point[])[];
  /** Lines for the pen on the side of the face and round the hair. */
  readonly profile: readonly Point[];
  readonly outline: readonly Point[];
  readonly middle: Point;
}

/** About the middle of the head, the face to the right, in hundredths of a standing child. */
const faces: Readonly<Record<View, readonly Point[]>> = {
  side: points(
    '0,8.2 4.4,6.4 6.1,3.4 6.3,1.4 7.4,-1 6.4,-1.9 6.3,-3.6 5.6,-6.6 3.2,-7.4 0.4,-5.4 -2.4,-5 -5.6,-2.6 -6.6,2 -4.6,6.6',
  ),
  front: points('0,8 4.2,6.2 5.7,1.8 5.2,-2.8 3,-6.6 0,-8 -3,-6.6 -5.2,-2.8 -5.7,1.8 -4.2,6.2'),
  back: points('0,8 4.2,6.2 5.9,1.6 5.2,-3 3.2,-6.2 0,-6.8 -3.2,-6.2 -5.2,-3 -5.9,1.6 -4.2,6.2'),
};

const hairs: Readonly<Record<View, Readonly<Record<Hair, readonly Point[]>>>> = {
  side: {
    short: points(
      '0.4,9 4.6,7.6 6,4.6 3.6,4.4 1.8,2.4 1.2,-1.2 -0.6,-1.6 -1.6,-4.6 -4.4,-5.6 -6.8,-2.6 -7.4,2.4 -5.4,7',
    ),
    bob: points(
      '0.4,9.2 4.8,7.8 6.2,4.6 3.6,3.8 2.4,0.4 2.2,-4.2 0.6,-7.6 -4.4,-8.4 -8,-6.8 -8.6,-1.4 -7.8,4 -5,7.8',
    ),
    long: points(
      '0.4,9.2 4.8,7.8 6.2,4.6 3.4,3.8 2,0.2 1.4,-5 0.6,-11.6 -2.4,-17.4 -7,-18 -8.8,-11 -8.6,-2 -7.6,4 -5,7.8',
    ),
    tied: points('0.4,9 4.6,7.6 6,4.6 3.4,3.6 1.2,1.4 -0.4,-2.2 -3.4,-4.4 -6.4,-2.4 -7.4,2.4 -5.4,7'),
    balding: points('-3.4,6 -0.4,3.6 0.8,0.8 0.4,-1.8 -1.8,-4.6 -4.4,-5.4 -6.8,-2.6 -7.2,2'),
  },
  front: {
    short: points(
      '0,9.2 4.9,7.5 6.7,2.4 6.1,-1.2 5.1,0.8 4.2,3.9 0.6,4.7 -3.6,4.1 -5.1,0.8 -6.1,-1.2 -6.7,2.4 -4.9,7.5',
    ),
    bob: points(
      '0,9.2 5,7.6 7,2 7.4,-5.6 5,-7.6 4.6,-1 3.6,4.2 -0.6,5.6 -4.2,3.6 -4.8,-1 -5,-7.6 -7.4,-5.6 -7,2 -5,7.6',
    ),
    long: points(
      '0,9.2 5,7.6 7,2 7.6,-8 6.6,-15 4.4,-14 4.8,-2 3.6,4.2 -0.6,5.6 -4.2,3.6 -4.8,-2 -4.4,-14 -6.6,-15 -7.6,-8 -7,2 -5,7.6',
    ),
    tied: points('0,9 4.6,7.4 6.2,2.6 5.4,1 3.8,5 -0.6,5.8 -4,4.8 -5.4,1 -6.2,2.6 -4.6,7.4'),
    balding: points(
      '-5.4,3 -6.6,1.6 -6.2,-2 -5.2,-1 -5,2 -2,7 2,7 5,2 5.2,-1 6.2,-2 6.6,1.6 5.4,3 2.6,7.8 -2.6,7.8',
    ),
  },
  back: {
    short: points('0,9 4.8,7.2 6.6,2 5.6,-2.6 3.4,-5.8 0,-6.6 -3.4,-5.8 -5.6,-2.6 -6.6,2 -4.8,7.2'),
    bob: points('0,9.2 5,7.4 7.2,1.6 7.6,-5.4 5.4,-8.4 0,-8.8 -5.4,-8.4 -7.6,-5.4 -7.2,1.6 -5,7.4'),
    long: points('0,9.2 5,7.4 7,1.6 7.4,-8 6.2,-16.6 2,-18.4 -3.4,-18 -6.6,-15.6 -7.4,-7 -7,1.6 -5,7.4'),
    tied: points('0,9 4.8,7.2 6.4,2 5,-2.4 2.2,-4 -2.2,-4 -5,-2.4 -6.4,2 -4.8,7.2'),
    balding: points('-5.8,3.4 -3.4,2 3.4,2 5.8,3.4 6.4,0 5.2,-3.6 2.8,-5.8 -2.8,-5.8 -5.2,-3.6 -6.4,0'),
  },
};

/** How low the strands hang, by cut. */
const hang: Readonly<Record<Hair, number>> = { short: -4, bob: -7.4, long: -16.4, tied: -2.6, balding: -4.6 };

export const headOf = (g: Gesture, place: Place, view: View, hair: Hair, size: number): Head => {
  const [cos, sin] = [Math.cos(-g.tilt), Math.sin(-g.tilt)];
  const look = view === 'side' ? (g.look ?? 1) : 1;
  const turn = (by: number): Place => {
    const [c, s] = by === 1 ? [cos, sin] : [Math.cos(-g.tilt * 0.3), Math.sin(-g.tilt * 0.3)];
    return ([x, y]) =>
      place([g.head[0] + size * (x * look * c - y * s), g.head[1] + size * (x * look * s + y * c)]);
  };
  const on = turn(1);
  /** What hangs, hangs; it does not nod so far. */
  const hung = hair === 'long' || hair === 'bob' ? turn(0.3) : on;
  const low = hang[hair];
  const cut = hairs[view][hair].map(q =>
    q[1] < -1 ? mixed(on(q), hung(q), Math.min(1, (-1 - q[1]) / 6)) : on(q),
  );
  const strand = (x: number, spread: number): Point[] => [
    on([x * 0.35, 8.4 - Math.abs(x) * 0.12]),
    on([x * 0.9 + spread * 0.2, 3.4]),
    hung([x + spread, low * 0.45]),
    hung([x * 0.94 + spread, low]),
  ];
  const tail = (c: Context): void =>
    sweep(
      c,
      (view === 'back' ? points('0,-1 0.6,-6 -0.6,-14') : points('-6.4,2.6 -9.6,0.4 -10,-5 -8.6,-11')).map(
        on,
      ),
      size * 3.6 * scaleOf(place),
      { profile: t => 0.5 + 0.6 * Math.sin(Math.PI * (t * 0.8 + 0.1)) },
    );
  return {
    skin: c => blob(c, faces[view].map(on)),
    hair: c => {
      blob(c, cut);
      if (hair === 'tied' && view !== 'front') tail(c);
    },
    strands:
      view === 'side'
        ? [
            strand(-6.8, 0),
            strand(-5.2, 0.3),
            strand(-4, -0.2),
            strand(-2.6, 0.2),
            strand(-1.4, 0),
            strand(0.4, -0.3),
            strand(1.2, 0),
          ]
        : view === 'back'
          ? [
              strand(-6, 0),
              strand(-4.2, 0.3),
              strand(-2.6, 0),
              strand(-0.4, -0.3),
              strand(1.6, 0.2),
              strand(3.4, 0),
              strand(5.4, -0.2),
            ]
          : [strand(-6.4, 0.4), strand(6.4, -0.4)],
    middle: on([0, 0]),
    profile: (view === 'side'
      ? faces.side.slice(2, 10)
      : view === 'front'
        ? faces.front.slice(2, 7)
        : []
    ).map(on),
    outline: cut.slice(Math.floor(cut.length * 0.42)).concat(cut.slice(0, 2)),
  };
};

/** Picture pixels for one unit of the body. */
export const scaleOf = (place: Place): number => {
  const [a, b] = [place([0, 0]), place([0, 1])];
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
};

const mixed = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
