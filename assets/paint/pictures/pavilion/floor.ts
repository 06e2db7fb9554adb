import { dab, sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { floorQuad, floorShown } from './planks.ts';
import { broad, onFloor, patchy, project, sizeAt, tone, verandah } from './view.ts';

const { wall, rail } = verandah;

export const paintFloor = (p: Passage): void => {
  /** Light comes in over the rail and lies along the wet edge of the boards. */
  const wet = (x: number, y: number): number => {
    const k = Math.max(1, (y - 384) / 1.45);
    const across = (x - 600) / k;
    return smooth(0.2, 1.7, across + 0.35 * patchy(x, y * 2));
  };
  p.wash({
    shape: polygons([floorQuad]),
    pigments: [ink.umber, ink.violet, ink.ochre],
    mix: (x, y) => [0.5, 0.4, 0.34 - 0.16 * wet(x, y)],
    density: (x, y) =>
      (0.64 - 0.48 * wet(x, y)) *
      (0.92 + 0.18 * broad(x, y)) *
      tone(onFloor(x, y)) *
      smooth(20, 160, x + broad(x, y) * 50) *
      floorShown(x, y),
    soft: 0.9,
    sway: 1.4,
    rim: 0.3,
    pool: 0.3,
    tide: 0.2,
    dry: (x, y) => 0.1 * smooth(760, 850, y + broad(x, y) * 40),
    angle: 0.9,
    stretch: 30,
  });
  p.wash({
    shape: c => {
      const r = random(18);
      for (let i = 0; i < 46; i++) {
        const x = lerp(wall + 0.5, rail, r());
        const z0 = lerp(8.5, 2.4, r() ** 0.6);
        const z1 = Math.max(1.9, z0 - r.range(0.8, 3) * (z0 / 5));
        const [a, b] = [project(x, 0, z0), project(x, 0, z1)];
        sweep(c, [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b], sizeAt(z1) * r.range(0.04, 0.13), {
          seed: i,
          uneven: 0.15,
          profile: t => lerp(0.4, 1, t) * (1 - 0.6 * t ** 5),
        });
      }
    },
    pigments: [ink.umber, ink.violet, ink.slate],
    mix: [0.5, 0.4, 0.2],
    density: (x, y) =>
      0.2 * (1 - 0.6 * wet(x, y)) * floorShown(x, y) * smooth(20, 160, x) * (0.7 + 0.6 * patchy(x, y)),
    soft: 1.4,
    sway: 1.6,
    rim: 0.3,
    angle: 0.9,
    stretch: 30,
  });
  p.lift({
    shape: c => {
      const r = random(21);
      for (let i = 0; i < 15; i++) {
        const z = lerp(7.4, 2.4, r());
        const [x, y] = project(lerp(1.2, 1.6, r()), 0, z);
        dab(c, r, [x, y], sizeAt(z) * r.range(0.12, 0.3), sizeAt(z) * r.range(0.012, 0.03));
      }
    },
    amount: 0.42,
    soft: 2.6,
    sway: 3,
  });
};
