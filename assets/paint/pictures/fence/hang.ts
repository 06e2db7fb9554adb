import type { Point } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { depthAt, ground, nearestPost, wind, wireAt, wires } from './plan.ts';

export type Where = 'top' | 'low' | 'ground' | 'post';

/** Where a thing has been caught. Its plan is drawn for the gatepost, in picture pixels, and shrinks along the fence. */
export interface Hold {
  readonly at: Point;
  readonly size: number;
  readonly seed: number;
}

/** Far things shrink a little less than they should, or they could not be told apart. */
const shrinks = 0.8;

/** @param up how much higher or lower than the wire, the ground or the top of the post; picture pixels at the gatepost */
export const hold = (where: Where, x: number, up = 0): Hold => {
  const seed = Math.round(x * 3);
  const post = nearestPost(x);
  const depth = where === 'post' ? post.depth : depthAt(x);
  const size = depth ** -shrinks;
  const lower = ([px, py]: Point): Hold => ({ at: [px, py - up * size], size, seed });
  if (where === 'ground') return lower(ground(depth, -0.1));
  if (where === 'post') return lower([post.at[0] + post.lean * post.height, post.at[1] - post.height]);
  return lower(wireAt(x, wires[where]));
};

/** Where on the page a point of a plan comes to. */
export type Onto = (x: number, y: number) => Point;

/** A thing that keeps its shape: its plan round (0, 0), y down, turned by so many radians. */
export const standing = ({ at, size }: Hold, turn = 0): Onto => {
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
  return (x, y) => [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
};

export interface Flight {
  /** Length of wire it has hold of, and how far it flies out; picture pixels at the gatepost. */
  readonly wide: number;
  readonly long: number;
  /** Shares of π: .5 hangs straight down, 1 is level with the wind. */
  readonly fall?: number;
  /** How far it spreads on its way out, or gathers, below 1; and how much it ripples. */
  readonly fan?: number;
  readonly ripple?: number;
}

/** A thing that flies: its plan in hundredths, x along the wire from the left, y out with the wind. */
export const flying = (
  { at, size, seed }: Hold,
  { wide, long, fall = 0.84, fan = 1, ripple = 0.17 }: Flight,
): Onto => {
  const phase = random(seed)() * 6;
  const [far, near] = [wireAt(at[0] - 12, wires.top), wireAt(at[0] + 12, wires.top)];
  const slope = (near[1] - far[1]) / 24;
  const angle = fall * wind;
  const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return (u, v) => {
    const out = (long * v) / 100;
    const across = (u / 100 - 0.5) * wide * size * lerp(1, fan, v / 100);
    const wave = Math.sin(v * 0.052 + u * 0.018 + phase) * ripple * out * (0.5 + v / 200);
    return [
      at[0] + across + dx * out - dy * wave,
      at[1] + across * slope * (1 - v / 130) + dy * out - dx * wave,
    ];
  };
};
