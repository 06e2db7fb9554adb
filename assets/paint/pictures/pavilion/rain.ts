import { dab, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { project, roof, sizeAt, verandah } from './view.ts';

interface Thread {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly strength: number;
}

const gusts = noise('soft', 150, 23);
const sheets = noise('soft', 26, 27, { angle: 1.46, along: 16 });

/** Strings off the eave, thick where the gutter is worn, thin or none between. */
const threads = (): Thread[] => {
  const r = random(31);
  const out: Thread[] = [];
  for (let z = 8.6; z > 1.5; z -= r.range(0.016, 0.08) * (z / 4)) {
    const worn = clamp(0.55 + gusts(z * 160, 0) * 1.1);
    if (r() > 0.3 + 0.7 * worn) continue;
    const x = verandah.eave + r.range(-0.03, 0.03);
    const [fx, fy] = project(x, roof.eave - 0.02, z);
    const length = r.chance(0.35) ? r.range(0.25, 0.7) : r.range(0.85, 1);
    const [tx, ty] = project(x + r.range(-0.02, 0.03), lerp(roof.eave, -0.2, length), z);
    out.push({
      from: [fx, fy],
      to: [tx, ty],
      width: sizeAt(z) * r.range(0.004, 0.011) * (0.5 + worn),
      strength: 0.35 + 0.5 * worn * r(),
    });
  }
  return out;
};

export const paintRain = (p: Passage): void => {
  /** Rain farther off, as grain in the air. */
  p.wash({
    shape: c => {
      const r = random(77);
      for (let i = 0; i < 190; i++) {
        const x = lerp(800, 1600, r());
        const y = lerp(-20, 610, r());
        const l = r.range(40, 150);
        sweep(
          c,
          [
            [x, y],
            [x - l * 0.05, y + l * 0.5],
            [x - l * 0.1, y + l],
          ],
          r.range(0.8, 2.2),
          { uneven: 0.3, seed: i },
        );
      }
    },
    pigments: [ink.slate, ink.violet],
    mix: [0.7, 0.3],
    density: (x, y) => 0.3 * smooth(780, 900, x) * (0.6 + 0.7 * clamp(sheets(x, y) + 0.4)),
    soft: 1,
    sway: 0.4,
    rim: 0,
    dry: 0.1,
  });
  const strings = threads();
  const broken = (x: number, y: number): number => 0.55 + 0.45 * clamp(0.6 + 1.4 * sheets(x * 3, y * 0.7));
  /** A string of water is white, with a grey side. */
  const white = p.mask(
    c => {
      for (const [i, { from, to, width }] of strings.entries())
        sweep(c, [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], width, {
          seed: i,
          uneven: 0.5,
          profile: t => 1 - 0.45 * t,
        });
    },
    { soft: 0.6, sway: 0 },
  );
  p.body(
    c => {
      for (const [i, { from, to, width }] of strings.entries())
        sweep(c, [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], width, {
          seed: i,
          uneven: 0.5,
          profile: t => 1 - 0.45 * t,
        });
    },
    { soft: 0.6, sway: 0 },
    0.74,
  );
  p.wash({
    shape: c => {
      for (const { from, to, width } of strings)
        sweep(
          c,
          [
            [from[0] + width, from[1]],
            [(from[0] + to[0]) / 2 + width * 0.9, (from[1] + to[1]) / 2],
            [to[0] + width * 0.6, to[1]],
          ],
          width * 0.7,
          { uneven: 0.5 },
        );
    },
    pigments: [ink.slate, ink.payne],
    mix: [0.6, 0.4],
    density: (x, y) => 0.46 * broken(x, y),
    soft: 1.5,
    sway: 0.3,
    rim: 0,
    keep: white,
  });
  splashes(p);
};

/** Where it strikes the edge of the boards. */
const splashes = (p: Passage): void => {
  const at = (): Point[] => {
    const r = random(9);
    return Array.from({ length: 220 }, () => {
      const z = lerp(8.4, 1.7, r() ** 0.7);
      const [x, y] = project(verandah.eave + r.range(-0.22, 0.2), -0.12, z);
      return [x, y - Math.abs(r.gauss()) * sizeAt(z) * 0.05];
    });
  };
  p.body(
    c => {
      const r = random(10);
      for (const q of at()) dab(c, r, q, r.range(1, 3.4), r.range(0.8, 2.4));
    },
    { soft: 0.6, sway: 0 },
    0.85,
  );
  p.wash({
    shape: c => {
      const r = random(11);
      for (const [x, y] of at())
        if (r.chance(0.5)) dab(c, r, [x + 2, y + 3], r.range(1.5, 5), r.range(0.6, 1.3));
    },
    pigments: [ink.slate],
    density: 0.4,
    soft: 0.8,
    sway: 0.4,
    rim: 0.1,
  });
};
