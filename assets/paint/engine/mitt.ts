import { sweep } from './brush.ts';
import { scaleOf, type View } from './head.ts';
import type { Gesture } from './joints.ts';
import type { Point, Shape } from './path.ts';
import type { Place } from './skeleton.ts';

const ahead = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};

/** A hand as a mitten: palm and thumb, on from the forearm, in the picture. */
export const mitt = (g: Gesture, n: 0 | 1, place: Place): Shape => {
  const k = scaleOf(place);
  const [x, y] = g.hands[n];
  const [dx, dy] = ahead(g.elbows[n], g.hands[n]);
  const at = (along: number, aside: number): Point =>
    place([x + dx * along - dy * aside, y + dy * along + dx * aside]);
  return c => {
    sweep(c, [at(-1.6, 0), at(1.4, 0), at(4, -0.4), at(6.2, -1)], 4.6 * k, {
      profile: t => 0.66 + 0.42 * Math.sin(Math.PI * Math.min(1, t * 1.02)) - 0.3 * t ** 3,
      uneven: 0.06,
    });
    sweep(c, [at(0.2, 0.9), at(2.2, 1.8), at(3.8, 1.5)], 1.9 * k, {
      profile: t => 1 - 0.4 * t,
      uneven: 0.05,
    });
  };
};

/** A shoe: flat on the ground beneath a shin that stands, and along it otherwise. */
export const shoe = (g: Gesture, n: 0 | 1, place: Place, view: View): Shape => {
  const k = scaleOf(place);
  const [x, y] = g.feet[n];
  const [dx, dy] = ahead(g.knees[n], g.feet[n]);
  const standing = -dy > 0.62 && y < 14;
  const lifted = standing ? Math.min(0.9, Math.max(0, (y - 2) * 0.09)) : 0;
  const toe: Point = standing
    ? [Math.cos(lifted), -Math.sin(lifted)]
    : [dx * 0.8 + 0.3 * (dy < 0 ? 1 : -1) * 0.3, dy * 0.8];
  const shift = view === 'side' ? 1 : 0.42;
  const lean = view === 'side' ? 0 : (n ? 1 : -1) * (view === 'front' ? 0.8 : 0.5);
  const at = (along: number, up: number): Point =>
    place([
      x + toe[0] * along * shift + lean * Math.max(0, along) * 0.3 - toe[1] * up,
      y + toe[1] * along * shift + toe[0] * up + (view === 'front' ? -along * 0.16 : 0),
    ]);
  return c => {
    sweep(c, [at(-2.4, 1.8), at(0.6, 1.3), at(3.6, 0.5), at(7.4, 0)], 4.4 * k, {
      profile: t => 0.94 - 0.34 * t + 0.1 * Math.sin(t * 6) - 0.26 * t ** 5,
      uneven: 0.04,
    });
  };
};
