import { dab, oval, sweep } from './brush.ts';
import { type Gesture, type GestureName, gestures, type Pair } from './gestures.ts';
import type { Passage } from './passage.ts';
import { between, blob, type Context, type Point, type Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random, seedOf } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export type Wearing = 'skirt' | 'shorts' | 'trousers' | 'coat';

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
}

type Place = (p: Point) => Point;

/** How far down from hip to knee each garment comes, and how far out it stands there. */
const hems = {
  skirt: { down: 0.85, flare: 6.5 },
  shorts: { down: 0.62, flare: 3.2 },
  trousers: { down: 0.2, flare: 0.8 },
  coat: { down: 1.05, flare: 5 },
} as const satisfies Record<Wearing, { readonly down: number; readonly flare: number }>;

/** Paints a figure over all that is there: no face, no outline, told by its gesture alone. */
export const figure = (p: Passage, f: Figure): void => {
  const g: Gesture = typeof f.gesture === 'string' ? gestures[f.gesture] : f.gesture;
  const k = f.height / 100;
  const side = f.facing ?? 1;
  const place: Place = ([x, y]) => [f.at[0] + x * k * side, f.at[1] - y * k];
  const { wears = 'shorts', lower = pigments.slate, hair = pigments.umber, strength = 1 } = f;
  const parts = bodyParts(g, place, k, wears, f);
  const sun = f.lit === 'left' ? 1 : -1;
  const shade = (x: number): number => 0.66 + 0.5 * smooth(-9 * k, 9 * k, (x - f.at[0]) * sun);
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: x => density * strength * shade(x),
      soft: 0.7,
      sway: Math.min(1.2, 0.012 * f.height),
      feature: Math.max(10, f.height * 0.2),
      rough: 0.2,
      rim: lerp(0.12, 0.42, smooth(30, 120, f.height)),
      pool: 0.35,
      poolFeature: Math.max(20, f.height * 0.5),
      knock: 1,
    });
  p.clear(
    c => {
      for (const part of Object.values(parts)) part(c);
    },
    { soft: 0.6, sway: 0.15 },
  );
  const sleeve = f.top;
  lay(parts.farArm, [sleeve, pigments.umber], [0.9, 0.14], 0.92);
  if (wears === 'trousers') lay(parts.legs, [lower, pigments.payne], [0.8, 0.25], 0.85);
  else lay(parts.legs, [pigments.rose, pigments.ochre], [0.55, 0.35], 0.75);
  lay(parts.shoes, [pigments.sepia, pigments.payne], [0.5, 0.5], 0.85);
  if (wears !== 'coat') lay(parts.lower, [lower, pigments.payne], [0.85, 0.2], 0.9);
  lay(parts.top, [f.top, pigments.umber], [0.95, 0.05], 0.7);
  if (wears === 'coat') lay(parts.lower, [f.top, pigments.umber], [0.95, 0.07], 0.74);
  lay(parts.skin, [pigments.rose, pigments.ochre], [0.55, 0.35], 0.6);
  lay(parts.hair, [hair, pigments.sepia], [0.8, 0.25], 0.95);
  lay(parts.nearArm, [sleeve, pigments.umber], [0.95, 0.08], 0.82);
  lay(parts.nearHand, [pigments.rose, pigments.ochre], [0.6, 0.4], 0.65);
};

/** The long soft shadow on the ground beneath a figure. Lay it before the figure. */
export const groundShadow = (p: Passage, at: Point, height: number, length = 0.36): void => {
  p.wash({
    shape: c =>
      dab(
        c,
        random(seedOf(`${at}`)),
        [at[0] + height * length * 0.8, at[1]],
        height * length,
        height * 0.045,
      ),
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.35],
    density: 0.42,
    soft: 1.6,
    sway: 1.6,
    feature: 20,
    rim: 0.1,
  });
};

const bodyParts = (
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

const out = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

const torso = ({ shoulders, hips, neck }: Gesture): readonly Point[] => {
  const [back, front] = outward(shoulders);
  const [left, right] = outward(hips);
  return [
    out(neck, -2.6, 0.5),
    out(back, -1.6, 1.6),
    between(back, left, 0.55),
    out(left, -1.6, -2),
    out(right, 1.6, -2),
    between(front, right, 0.55),
    out(front, 1.6, 1.6),
    out(neck, 2.6, 0.5),
  ];
};

/** From the waist to the hem of a skirt or coat, following the thighs wherever they go. */
const garment = ({ hips, knees, shoulders }: Gesture, wears: Wearing): readonly Point[] => {
  const { down, flare } = hems[wears];
  const [back, front] = outward(shoulders);
  const [left, right] = outward(hips);
  const thigh: Point = [
    knees[0][0] + knees[1][0] - hips[0][0] - hips[1][0],
    knees[0][1] + knees[1][1] - hips[0][1] - hips[1][1],
  ];
  const length = Math.hypot(...thigh);
  /** Across the thighs: to the left of someone standing, underneath someone seated. */
  const [nx, ny] = [thigh[1] / length, -thigh[0] / length];
  const across = ([x, y]: Point): number => x * nx + y * ny;
  const [under, over] = across(knees[0]) > across(knees[1]) ? knees : [knees[1], knees[0]];
  const waist = wears === 'coat' ? 0.3 : 0.82;
  const hemUnder = out(between(left, under, down), nx * flare, ny * flare);
  const hemOver = out(between(right, over, down), -nx * flare, -ny * flare);
  return [
    out(between(back, left, waist), -1, 0),
    out(left, nx * 2.4, ny * 2.4),
    hemUnder,
    out(between(hemUnder, hemOver, 0.5), thigh[0] * -0.012, thigh[1] * -0.012),
    hemOver,
    out(right, -nx * 2.4, -ny * 2.4),
    out(between(front, right, waist), 1, 0),
  ];
};

/** Left of the drawing, then right of it. */
const outward = ([a, b]: Pair): Pair => (a[0] <= b[0] ? [a, b] : [b, a]);
