import type { Area, Place, Surface } from './camera.ts';
import { noise } from './noise.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';

export interface WindowPlan {
  /** The hole in the wall, in metres of its surface. */
  readonly area: Area;
  /** How deep the wall is, in metres, before the frame. */
  readonly reveal?: number;
  /** Width of the frame and of the glazing bars, in metres. */
  readonly frame?: number;
  readonly bar?: number;
  /** Where bars stand, as shares of the width and of the height; unequal is truer. */
  readonly upright?: readonly number[];
  readonly level?: readonly number[];
}

export interface Window {
  readonly plan: WindowPlan;
  readonly wall: Surface;
  /** The plane of the glass. */
  readonly pane: Surface;
  /** In picture pixels: the hole, what is seen of the glass through it, and the four sides of the reveal. */
  readonly opening: Outline;
  readonly glass: Outline;
  readonly sides: Readonly<Record<'u0' | 'v0' | 'u1' | 'v1', Outline>>;
  readonly members: readonly Outline[];
}

/** A window, or any hole, worked out: clear `opening`, paint what is outside within `glass`, then `paintFrame`. */
export const windowIn = (wall: Surface, plan: WindowPlan): Window => {
  const { area, reveal = 0.14, frame = 0.05, bar = 0.022, upright = [], level = [] } = plan;
  const [u0, v0, u1, v1] = area;
  const pane = wall.moved(reveal);
  const side = (a: readonly [number, number], b: readonly [number, number]): Outline =>
    wall.camera.outline([wall.place(...a), wall.place(...b), pane.place(...b), pane.place(...a)]);
  const strip = (a: number, b: number, c: number, d: number): Outline => pane.outline([a, b, c, d]);
  const half = bar / 2;
  return {
    plan,
    wall,
    pane,
    opening: wall.outline(area),
    glass: pane.outline(area),
    sides: {
      u0: side([u0, v0], [u0, v1]),
      u1: side([u1, v0], [u1, v1]),
      v0: side([u0, v0], [u1, v0]),
      v1: side([u0, v1], [u1, v1]),
    },
    members: [
      strip(u0, v0, u0 + frame, v1),
      strip(u1 - frame, v0, u1, v1),
      strip(u0, v0, u1, v0 + frame),
      strip(u0, v1 - frame, u1, v1),
      ...upright.map(s => lerp(u0, u1, s)).map(u => strip(u - half, v0, u + half, v1)),
      ...level.map(s => lerp(v0, v1, s)).map(v => strip(u0, v - half, u1, v + half)),
    ],
  };
};

export interface FramePaint {
  readonly pigments?: readonly Pigment[];
  readonly mix?: readonly number[];
  /** Of the frame and its bars: .1 white paint in the sun, .8 against the light. */
  readonly density?: number;
  /** Of each side of the reveal; 0 leaves it bare. */
  readonly sides?: Partial<Record<keyof Window['sides'], number>>;
  readonly line?: number;
}

/** The reveal and the frame with its bars, over what is outside. */
export const paintFrame = (p: Passage, w: Window, o: FramePaint = {}): void => {
  const {
    pigments = [P.slate, P.violet, P.umber],
    mix = [0.5, 0.4, 0.2],
    density = 0.6,
    sides = {},
    line = 1,
  } = o;
  const fine = noise('soft', 60, 7);
  const within = polygons([w.opening]);
  const lay = (outlines: readonly Outline[], strength: number): void =>
    p.wash({
      shape: polygons(outlines),
      pigments,
      mix,
      density: (x, y) => strength * (0.85 + 0.35 * fine(x, y)),
      soft: 0.8,
      sway: 0.7,
      rim: 0.3,
      knock: 1,
      body: 1,
      within,
    });
  for (const side of ['v1', 'u0', 'u1', 'v0'] as const) lay([w.sides[side]], sides[side] ?? 0.01);
  lay(w.members, density);
  if (line <= 0) return;
  p.ink(pen => {
    const [u0, v0, u1, v1] = w.plan.area;
    const corners: Point[] = [w.wall.at(u0, v0), w.wall.at(u0, v1), w.wall.at(u1, v1), w.wall.at(u1, v0)];
    for (let i = 0; i < 4; i++)
      pen.line([corners[i] as Point, corners[(i + 1) % 4] as Point], {
        straight: true,
        broken: 0.38 + 0.07 * i,
        width: 0.85,
        press: 0.8 * line,
      });
    for (const member of w.members.slice(4)) {
      const [a, b, c, d] = member as [Point, Point, Point, Point];
      const tall = Math.hypot(b[0] - a[0], b[1] - a[1]) > Math.hypot(d[0] - a[0], d[1] - a[1]);
      pen.line(tall ? [a, b] : [b, c], { straight: true, broken: 0.45, width: 0.65, press: 0.7 * line });
    }
  });
};

/**
 * Where light through windows falls on a surface: 0..1 for a picture pixel, the bars left dark.
 * `sun` is the way the light goes, in metres: [1, -0.6, -0.4] comes down to the right and towards us.
 */
export const sunThrough = (
  windows: readonly Window[],
  sun: Place,
  on: Surface,
): ((x: number, y: number) => number) => {
  const hand = noise('soft', 44, 61);
  const back: Place = [-sun[0], -sun[1], -sun[2]];
  return (x, y) => {
    const [u, v] = on.of(x + 3 * hand(x, y), y + 1.6 * hand(y, x));
    const place = on.place(u, v);
    let most = 0;
    for (const { wall, plan } of windows) {
      const [a, b, times] = wall.meet(place, back);
      if (times <= 0) continue;
      const [u0, v0, u1, v1] = plan.area;
      const edge = 0.012 + 0.012 * times;
      const inside = (at: number, from: number, to: number): number =>
        smooth(from - edge, from + edge, at) * smooth(to + edge, to - edge, at);
      let share = inside(a, u0, u1) * inside(b, v0, v1);
      if (share <= 0.002) continue;
      const half = (plan.bar ?? 0.022) * 0.8;
      const bars = (at: number, from: number, to: number, shares: readonly number[] = []): void => {
        for (const s of shares)
          share *= 0.4 + 0.6 * smooth(half, half + edge, Math.abs(at - lerp(from, to, s)));
      };
      bars(a, u0, u1, plan.upright);
      bars(b, v0, v1, plan.level);
      most = Math.max(most, share);
    }
    return most;
  };
};
