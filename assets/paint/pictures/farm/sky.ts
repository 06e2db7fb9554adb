import { winterTrees } from '../../engine/copse.ts';
import { farLand, hedge } from '../../engine/land.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { skies } from '../../engine/weather.ts';
import { horizon } from './view.ts';

const fades = (x: number): number => 1 - 0.85 * smooth(1440, 1590, x);

/** A sun just up, off to the left; nothing between here and the sea. */
export const paintSky = (p: Passage): void => {
  skies.frost(p, { horizon, seed: 6, strength: 0.95 });
  farLand(
    p,
    [
      [380, horizon],
      [900, horizon - 2],
    ],
    { rise: 9, swell: 120, density: 0.34, seed: 4 },
  );
  farLand(
    p,
    [
      [1380, horizon + 4],
      [1640, horizon + 2],
    ],
    { rise: 12, swell: 90, density: 0.3, seed: 8, share: fades },
  );
  hedge(
    p,
    [
      [540, horizon + 14],
      [640, horizon + 10],
      [760, horizon + 16],
    ],
    { from: 10, to: 15, gaps: 0.2, seed: 5, density: 0.5 },
  );
  winterTrees(
    p,
    [
      { at: [628, 602], height: 178, seed: 21, lean: 0.05 },
      { at: [668, 600], height: 118, seed: 34, lean: -0.08 },
    ],
    { wind: 0.5, density: 0.62, haze: 0.3, bones: [P.violet, P.umber] },
  );
  winterTrees(
    p,
    [
      { at: [1452, 640], height: 400, seed: 12, lean: -0.04 },
      { at: [1330, 560], height: 330, seed: 45, lean: 0.1 },
    ],
    { wind: 0.6, density: 0.7, haze: 0.4, share: fades },
  );
};
