import { noise } from './noise.ts';
import { type Point, points, type Shape } from './path.ts';
import { lerp } from './scalar.ts';

/** Where a sky is, in picture pixels. It may begin above the sheet and go on beyond its sides. */
export interface SkyFrame {
  readonly horizon: number;
  readonly top?: number;
  readonly left?: number;
  readonly right?: number;
  /** -1 turns it round: what is open on the left is then on the right. */
  readonly turn?: 1 | -1;
  readonly seed?: number;
  /** 1 is a sky that is the subject; .5 is one behind something. */
  readonly strength?: number;
  /** What it is seen through: all above the horizon when not given. */
  readonly within?: Shape;
}

/** Plans of clouds are `'u,v u,v …'` in hundredths: across from the left, and down from the top to the horizon. */
export type Plan = string;

export interface Air {
  readonly at: (u: number, v: number) => Point;
  readonly outline: (plan: Plan) => Point[];
  readonly within: Shape;
  readonly strength: number;
  readonly wide: number;
  readonly tall: number;
  readonly seed: number;
  /** Drawn out along the wind; and where an edge is lost. */
  readonly torn: (x: number, y: number) => number;
  readonly lost: (x: number, y: number) => number;
}

const below = 6;

export const airOf = (frame: SkyFrame): Air => {
  const { horizon, top = -20, left = -40, right = 1640, turn = 1, seed = 1, strength = 1 } = frame;
  const at = (u: number, v: number): Point => [
    lerp(left, right, (turn === 1 ? u : 100 - u) / 100),
    lerp(top, horizon, v / 100),
  ];
  const wide = right - left;
  const angle = -0.08 * turn;
  return {
    at,
    wide,
    seed,
    strength,
    tall: horizon - top,
    outline: plan => points(plan).map(([u, v]) => at(u, v)),
    within: frame.within ?? (c => c.fillRect(left - 400, top - 400, wide + 800, horizon + below - top + 400)),
    torn: noise('soft', wide * 0.075, seed * 7 + 3, { angle, along: 3.2 }),
    lost: noise('soft', wide * 0.12, seed * 7 + 5, { angle, along: 1.8 }),
  };
};
