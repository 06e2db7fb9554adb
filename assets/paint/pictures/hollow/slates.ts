import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { middle, quick } from './land.ts';
import { chimneys, roofs } from './plan.ts';

export const slates = (p: Passage): void => {
  p.wash({
    shape: c => {
      for (const roof of [roofs.front, roofs.left, roofs.bay]) polygon(c, roof);
    },
    pigments: [P.slate, P.rust, P.sage],
    mix: (x, y) => [0.7, 0.4 * clamp(quick(x * 2, y * 2) + 0.3), 0.3 * clamp(quick(x * 3, y * 3 + 90))],
    density: (x, y) => 0.6 * (0.62 + 0.45 * smooth(790, 1080, x + middle(x, y) * 60)),
    soft: 0.9,
    sway: 1.1,
    feature: 24,
    pool: 0.55,
    streak: 0.2,
    angle: 1.2,
    grain: 0.6,
    tide: 0.2,
    tideFeature: 90,
  });
  p.wash({
    shape: c => {
      polygon(c, roofs.end);
      polygon(c, roofs.right);
    },
    pigments: [P.slate, P.umber],
    mix: [0.8, 0.35],
    density: (x, y) => 0.95 * (0.8 + 0.4 * quick(x, y)),
    soft: 0.9,
    sway: 0.9,
    feature: 24,
    grain: 0.6,
  });
  p.wash({
    shape: c => {
      for (const [x, y, width, height] of chimneys) c.fillRect(x - width / 2, y - height, width, height + 3);
    },
    pigments: [P.rust, P.rose],
    mix: (x, y) => [0.4 + 0.2 * quick(x * 3, y * 3), 0.4],
    density: 0.55,
    sway: 0.8,
    feature: 14,
  });
  p.wash({
    shape: c => {
      for (const [x, y, width, height] of chimneys)
        c.fillRect(x + width * 0.06, y - height + 1, width * 0.46, height + 2);
    },
    pigments: [P.umber, P.slate],
    mix: [0.5, 0.6],
    density: 0.55,
    sway: 0.6,
    feature: 14,
  });
};
