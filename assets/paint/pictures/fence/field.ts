import { winterTrees } from '../../engine/copse.ts';
import { furrows } from '../../engine/furrows.ts';
import { farLand, hedge } from '../../engine/land.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { horizon, quick, slow } from './plan.ts';

const trees = 926;

/** Lost to the left where the light is, and before the right edge. */
const share = (x: number, y: number): number =>
  lerp(0.5, 1, smooth(380, 800, x + quick(x, y) * 60)) *
  smooth(-10, 150, x + quick(x, y) * 60 + (y - horizon) * 0.6) *
  smooth(1640, 1520, x + slow(x, y) * 80 + (y - horizon) * 0.3);

export const field = (p: Passage): void => {
  farLand(
    p,
    [
      [-20, horizon],
      [1640, horizon],
    ],
    { rise: 11, seed: 4, share },
  );
  hedge(
    p,
    [
      [330, horizon],
      [560, horizon + 1],
    ],
    { from: 4, to: 7, seed: 5, gaps: 0.35, share },
  );
  hedge(
    p,
    [
      [1010, horizon],
      [1330, horizon + 1],
      [1560, horizon],
    ],
    { from: 9, to: 5, seed: 6, share },
  );
  furrows(p, {
    horizon,
    vanish: trees,
    gap: 52,
    at: 800,
    near: x => 700 + 150 * smooth(300, 1300, x),
    left: -40,
    right: 1600,
    colours: [
      [P.umber, 0.5],
      [P.ochre, 0.42],
      [P.violet, 0.34],
    ],
    frost: 0.85,
    density: 0.4,
    seed: 7,
    share,
  });
  /** The sun comes flat across it: straw on what faces left. */
  p.wash({
    shape: c => c.fillRect(150, horizon + 1, 760, 60),
    pigments: [P.straw, P.rose],
    mix: [0.7, 0.3],
    density: (x, y) => 0.26 * smooth(horizon + 60, horizon + 8, y) * smooth(900, 420, x),
    soft: 12,
    rim: 0,
    sway: 6,
  });
};

export const threeTrees = (p: Passage): void => {
  winterTrees(
    p,
    [
      { at: [trees - 4, horizon + 3], height: 218, seed: 11, lean: 0.03 },
      { at: [trees + 74, horizon + 4], height: 160, seed: 12, lean: -0.04 },
      { at: [trees - 66, horizon + 3], height: 128, seed: 19, lean: 0.02 },
    ],
    { wind: -0.8 },
  );
};
