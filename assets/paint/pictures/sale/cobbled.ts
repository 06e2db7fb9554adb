import { sweep } from '../../engine/brush.ts';
import { part } from '../../engine/facade.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, concentrations, type Point } from '../../engine/path.ts';
import { cobbles, pavingLines } from '../../engine/paving.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { dragged, fine, ground, half, main, other, patchy, slow, type Trestle } from './plan.ts';

/** Sun on cobbles: pale, with the stones coming up only here and there, and the long shade of tables and children. */
export const cobbled = (p: Passage): void => {
  const all = polygons([part(ground)]);
  p.wash({
    shape: all,
    pigments: [P.straw, P.rose, P.slate],
    mix: (x, y) => [0.55, 0.3, 0.25 + 0.25 * slow(x, y)],
    density: (x, y) => 0.34 * dragged(x, y) * (0.75 + 0.4 * slow(x * 0.7, y * 2)),
    soft: 1,
    sway: 2,
    rim: 0.2,
    tide: 0.22,
    streak: 0.15,
  });
  const stones = cobbles(ground, { size: 0.2, seed: 4 });
  const r = random(41);
  const painted = stones.filter(stone => {
    const [x, y] = stone[0] as Point;
    return y < 800 && patchy(x * 0.8, y * 1.8) + 0.5 * slow(x, y) + (r() - 0.5) * 0.7 > 0.2;
  });
  p.wash({
    shape: c => {
      const s = random(42);
      for (const stone of painted) {
        c.fillStyle = concentrations(s.range(0.1, 0.6), s.range(0.2, 0.6), s() ** 2 * 0.5);
        blob(c, stone);
      }
    },
    pigments: [P.ochre, P.violet, P.umber],
    mix: 'coded',
    wet: 1,
    density: (x, y) => 0.3 * dragged(x, y) * (0.8 + 0.4 * fine(x, y)),
    soft: 0.8,
    sway: 0.8,
    feature: 14,
    rim: 0.3,
  });
  tint(
    p,
    c => {
      for (const t of [main, other])
        underneath(t).forEach(([points, width], i) => {
          sweep(c, points, width, { seed: i + 3, uneven: 0.35 });
        });
    },
    { violet: 0.75, slate: 0.3, umber: 0.2 },
    (x, y) => 0.46 * dragged(x, y) * (0.85 + 0.3 * patchy(x, y)),
    { soft: 1.1, sway: 2, rim: 0.15 },
  );
  p.ink(pen =>
    pavingLines(
      pen,
      painted.filter(stone => (stone[0] as Point)[1] > 470 && (stone[0] as Point)[1] < 740),
      { share: 0.1, width: 0.7, seed: 2 },
    ),
  );
};

/** The shade of a table, thrown to the left, in strokes along it. */
const underneath = ({ at, length, sizeAt }: Trestle): (readonly [readonly Point[], number])[] => {
  const r = random(55);
  return Array.from({ length: 16 }, (_, i) => {
    const side = lerp(-half - 0.9, half * 0.4, i / 15);
    const [from, to] = [r.range(-0.1, 0.7), length - r.range(0, 0.6)];
    return [
      [at(from, side), at((from + to) / 2, side + r.range(-0.05, 0.05)), at(to, side)],
      sizeAt(length * 0.4, side) * r.range(0.05, 0.11) * smooth(0.2, 0.5, r() + 0.4),
    ] as const;
  });
};
