import { part } from './facade.ts';
import type { Opening } from './openings.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { pigments } from './pigment.ts';
import { random } from './random.ts';
import { lerp } from './scalar.ts';

/** Curtains, blinds and nets behind the glass of those openings that have them. */
export const dress = (p: Passage, openings: readonly Opening[], seed: number): void => {
  const dressed = openings.filter(o => o.dressed);
  if (!dressed.length) return;
  const r = random(seed + 53);
  const cloth = dressed.flatMap(({ wall, at: [left, foot, right, head], dressed: as }): Outline[] => {
    const wide = right - left;
    if (as === 'blind')
      return [part(wall, [left + 0.06, lerp(foot, head, r.range(0.5, 0.75)), right - 0.06, head - 0.05])];
    if (as === 'nets')
      return [part(wall, [left + 0.06, foot + 0.05, right - 0.06, lerp(foot, head, r.range(0.42, 0.55))])];
    const [a, b] = [r.range(0.14, 0.3), r.range(0.14, 0.3)];
    return [
      [
        wall.at(left + 0.05, foot + 0.05),
        wall.at(left + wide * a * 0.75, foot + 0.05),
        wall.at(left + wide * a, head - 0.05),
        wall.at(left + 0.05, head - 0.05),
      ],
      [
        wall.at(right - wide * b * 0.7, foot + 0.05),
        wall.at(right - 0.05, foot + 0.05),
        wall.at(right - 0.05, head - 0.05),
        wall.at(right - wide * b, head - 0.05),
      ],
    ];
  });
  p.lift({ shape: polygons(cloth), amount: 0.8, soft: 0.8, sway: 0.5 });
  p.wash({
    shape: polygons(cloth),
    pigments: [pigments.straw, pigments.sage, pigments.violet],
    mix: [0.4, 0.25, 0.25],
    density: 0.3,
    soft: 0.8,
    sway: 0.6,
    streak: 0.4,
    angle: Math.PI / 2,
    rim: 0.35,
  });
};
