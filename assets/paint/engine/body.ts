import { oval, sweep } from './brush.ts';
import { garment, hems, out, outward, torso, type Wearing } from './garment.ts';
import type { Gesture, GestureName } from './gestures.ts';
import { between, blob, type Context, type Point, type Shape } from './path.ts';
import type { Pigment } from './pigment.ts';

export interface Figure {
  readonly gesture: GestureName | Gesture;
  /** Where the ground is beneath, in picture pixels. */
  readonly at: Point;
  /** Of the body standing upright, whatever it does. */
  readonly height: number;
  readonly facing?: 1 | -1;
  readonly top: Pigment;
  readonly lower?: Pigment;
  readonly hair?: Pigment;
  readonly wears?: Wearing;
  /** Seen from behind: no face. */
  readonly away?: boolean;
  readonly longHair?: boolean;
  /** The side the light is on, in the picture. */
  readonly lit?: 'left' | 'right';
  /** Overall strength; less for figures far off. */
  readonly strength?: number;
  /** With a pen line down its shaded side. */
  readonly drawn?: boolean;
}

export type Place = (p: Point) => Point;

/** The shapes of a body, part by part, far side first. */
export const bodyParts = (
  g: Gesture,
  place: Place,
  k: number,
  wears: Wearing,
  f: Figure,
): Readonly<Record<string, Shape>> & {
  readonly [part in
    | 'farArm'
    | 'nearArm'
    | 'nearHand'
    | 'legs'
    | 'shoes'
    | 'lower'
    | 'top'
    | 'skin'
    | 'hair']: Shape;
} => {
  const limb = (c: Context, joints: readonly Point[], width: number, thin: number): void =>
    sweep(c, joints.map(place), width * k, { profile: t => 1 - thin * t, uneven: 0.06 });
  const arm = (c: Context, n: 0 | 1): void => limb(c, [g.shoulders[n], g.elbows[n], g.hands[n]], 7, 0.36);
  const hand = (c: Context, n: 0 | 1): void => oval(c, place(g.hands[n]), 2.1 * k, 2.3 * k);
  const leg = (c: Context, n: 0 | 1): void =>
    limb(c, [g.hips[n], g.knees[n], g.feet[n]], wears === 'trousers' ? 9.5 : 7.2, 0.4);
  const shoe = (c: Context, n: 0 | 1): void => {
    const [x, y] = g.feet[n];
    limb(
      c,
      [
        [x - 2, y + 2.5],
        [x, y + 0.4],
        [x + 5.2, y - 0.6],
      ],
      4.6,
      0.35,
    );
  };
  const turn = g.tilt * (f.facing ?? 1);
  const head = place(g.head);
  /** A point on the head: right is the face, in units of the body. */
  const onHead = ([x, y]: Point): Point => {
    const [dx, dy] = [x * k * (f.facing ?? 1), -y * k];
    return [
      head[0] + dx * Math.cos(turn) - dy * Math.sin(turn),
      head[1] + dx * Math.sin(turn) + dy * Math.cos(turn),
    ];
  };
  const crown: readonly Point[] = f.away
    ? [
        [-6.4, 0],
        [-5, 6.4],
        [0, 8.8],
        [5, 6.4],
        [6.3, 0],
        [4.8, -6],
        [0, -7.4],
        [-4.8, -6],
      ]
    : [
        [-7, -1],
        [-6, 6],
        [-0.6, 9],
        [5, 7.2],
        [6.6, 2.6],
        [3.4, 2.8],
        [0.8, 1],
        [-0.6, -3],
        [-3.2, -6.4],
        [-6, -5.6],
      ];
  const fall: readonly Point[] = [
    [-6.6, 2],
    [-1, 0],
    [0, -8],
    [-2.6, -15],
    [-8, -14],
    [-8.4, -6],
  ];
  return {
    farArm: c => {
      arm(c, 0);
    },
    legs: c => {
      leg(c, 0);
      leg(c, 1);
    },
    shoes: c => {
      shoe(c, 0);
      shoe(c, 1);
    },
    top: c => blob(c, torso(g).map(place)),
    lower: c => {
      if (wears === 'skirt' || wears === 'coat') return blob(c, garment(g, wears).map(place));
      /** Two legs of cloth, joined at the seat. */
      for (const n of [0, 1] as const) {
        const hem = between(g.hips[n], g.knees[n], hems[wears].down);
        sweep(c, [out(g.hips[n], 0, 3), hem].map(place), 11 * k, {
          profile: t => 0.86 + 0.14 * t,
          uneven: 0.04,
          straight: true,
        });
      }
      const [l, r] = outward(g.hips);
      blob(c, [out(l, -3, 4.5), out(l, -3.4, -3), out(r, 3.4, -3), out(r, 3, 4.5)].map(place));
    },
    skin: c => {
      limb(c, [g.neck, g.head], 5.4, 0);
      oval(c, onHead([0.6, -0.4]), 6 * k, 7.4 * k, turn);
      hand(c, 0);
    },
    hair: c => {
      blob(c, crown.map(onHead));
      if (f.longHair) blob(c, fall.map(onHead));
    },
    nearArm: c => {
      arm(c, 1);
    },
    nearHand: c => {
      hand(c, 1);
    },
  };
};
