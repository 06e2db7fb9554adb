import { grass } from '../../engine/brush.ts';
import { trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp } from '../../engine/scalar.ts';
import { alongside, shown } from './lane.ts';
import { beam, lane, middle, project, quick, sizeAt } from './view.ts';

export const paintVerges = (p: Passage): void => {
  const left: Point[] = [...alongside(lane.left), ...trace('840,363 100,363 60,700')];
  const right: Point[] = [...alongside(lane.right).slice(3), ...trace('900,363 1640,363 1640,700')];
  p.wash({
    shape: c => {
      polygon(c, left);
      polygon(c, right);
    },
    pigments: [P.moss, P.umber, P.payne],
    mix: (x, y) => [0.5, 0.3 + 0.4 * beam(x + 40, y), 0.5 * (1 - beam(x + 40, y))],
    density: (x, y) =>
      (0.9 - 0.7 * clamp(beam(x + 60, y) * 1.5)) * (0.84 + 0.34 * middle(x * 0.4, y * 2.4)) * shown(x, y),
    soft: 1.4,
    sway: 4,
    feature: 40,
    rim: 0.3,
    pool: 0.35,
    tide: 0.16,
    dry: 0.06,
    angle: 0.4,
  });
  p.wash({
    shape: c => {
      const r = random(14);
      for (let i = 0; i < 150; i++) {
        const z = lerp(4.2, 26, r() ** 1.6);
        const [x, y] = project(lane.left - 0.06 - r() ** 1.5 * 2.4, 0, z);
        if (x < 150) continue;
        grass(c, r, [x, y], {
          blades: r.int(3, 6),
          height: sizeAt(z) * r.range(0.16, 0.34),
          spread: sizeAt(z) * 0.07,
          lean: 0.22,
          width: 0.7 + sizeAt(z) * 0.008,
        });
      }
      for (let i = 0; i < 26; i++) {
        const z = lerp(12, 30, r());
        const [x, y] = project(lane.right + r() * 2, 0, z);
        grass(c, r, [x, y], {
          blades: 4,
          height: sizeAt(z) * 0.3,
          spread: sizeAt(z) * 0.1,
          lean: 0.2,
          width: 0.9,
        });
      }
    },
    pigments: [P.sepia, P.moss],
    mix: [0.5, 0.6],
    density: (x, y) => 0.8 * shown(x, y) * (0.75 + 0.4 * quick(x, y)),
    soft: 0.8,
    sway: 0.4,
    rim: 0.2,
  });
};
