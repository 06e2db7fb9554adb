import { dab, sweep, tapering } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { clearOf, patchy, quick, sides, sizeAt, tideline } from './strand.ts';

interface Strand {
  readonly at: Point;
  readonly along: Point;
  readonly size: number;
}

interface Heap extends Strand {
  readonly rx: number;
  readonly ry: number;
}

const gaps = wander(41);

/** It lies in heaps, large and small, with thin places between, and strays to both sides of the line. */
const heaps: readonly Heap[] = (() => {
  const r = random(17);
  const out: Heap[] = [];
  for (let i = 4; i < tideline.length - 4; ) {
    const [x, y] = tideline[i] as Point;
    const [ax, ay] = tideline[i - 2] as Point;
    const [bx, by] = tideline[i + 2] as Point;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const size = sizeAt(y);
    const big = r() ** 1.5;
    out.push({
      at: [x + r.gauss() * 14 * size, y + r.gauss() * lerp(11, 5, big) * size],
      along: [(bx - ax) / length, (by - ay) / length],
      size,
      rx: lerp(12, 54, big) * size,
      ry: lerp(2.5, 14, big) * size,
    });
    /** Long stretches have next to nothing on them. */
    if (gaps(i / 70) < -0.12) i += 14;
    i += Math.max(2, Math.round(r.range(8, 22) * (0.2 + size)));
  }
  return out;
})();

/** As many as there is room for in each heap. */
const strands = (r: Random, thick: number, spread: number): Strand[] =>
  heaps.flatMap(({ at: [x, y], along, size, rx, ry }) => {
    const count = Math.round(thick * r.range(0.5, 1.2) * (0.3 + (rx * ry) / (size * size * 230)));
    return Array.from({ length: count }, (): Strand => {
      const u = r.gauss() * rx * spread;
      return {
        at: [x + along[0] * u + r.gauss() * ry * 0.5, y + along[1] * u + r.gauss() * ry * spread],
        along,
        size,
      };
    }).filter(({ at }) => r() < clearOf(...at, 0.7) * sides(...at, 150, 1470));
  });

/** A ribbon of weed: along the line, then off it. */
const ribbon = (r: Random, { at: [x, y], along: [dx, dy], size }: Strand, length: number): Point[] => {
  const l = length * (0.18 + size) * (r.chance(0.5) ? 1 : -1);
  const turn = r.gauss() * 0.36;
  const curl = r.gauss() * 0.75;
  /** Seen from low down, what lies across the line is short. */
  const along = (t: number): Point => {
    const a = turn + curl * t;
    const [fx, fy] = [Math.cos(a) * l * t, Math.sin(a) * l * t * 0.5];
    return [x + dx * fx - dy * fy, y + dy * fx + dx * fy];
  };
  return [along(0), along(0.35), along(0.7), along(1)];
};

export const weed = (p: Passage): void => {
  /** A stain along the line, where the sand has taken the colour of what lay on it. */
  p.wash({
    shape: c => {
      const r = random(101);
      for (const s of strands(r, 8, 1.2))
        sweep(c, ribbon(r, s, 64), 11 * s.size + 1, { seed: r.int(1, 999), uneven: 0.6 });
    },
    pigments: [P.umber, P.olive, P.violet],
    mix: (x, y) => [0.5, 0.45 + 0.3 * quick(x, y), 0.1],
    density: 0.2,
    soft: (x, y) => lerp(2.5, 12, smooth(-0.3, 0.3, patchy(x, y))),
    softest: 12,
    sway: 3,
    feature: 24,
    rim: 0.2,
    dry: 0.1,
  });
  const ribbons =
    (seed: number, count: number, spread: number, length: number, width: number) => (c: Context) => {
      const r = random(seed);
      for (const s of strands(r, count, spread))
        sweep(
          c,
          ribbon(r, s, length * r.range(0.5, 1.2)),
          Math.max(0.9, width * s.size * r.range(0.5, 1.3)),
          {
            seed: r.int(1, 9999),
            uneven: 0.5,
            ...(r.chance(0.6) ? { profile: tapering } : {}),
          },
        );
    };
  p.wash({
    shape: ribbons(103, 20, 0.9, 36, 5),
    pigments: [P.umber, P.moss, P.rust],
    mix: (x, y) => [0.4, 0.5 + 0.5 * quick(x, y), 0.4 - 0.6 * quick(x, y)],
    density: (x, y) => 0.56 + 0.25 * patchy(x, y),
    sway: 1,
    rough: 0.4,
    feature: 14,
    rim: 0.4,
    pool: 0.4,
    dry: 0.1,
  });
  p.wash({
    shape: c => {
      ribbons(107, 7, 0.7, 24, 4.4)(c);
      const r = random(109);
      for (const { at, size } of strands(r, 9, 1))
        dab(c, r, at, r.range(1.6, 5) * size + 0.4, r.range(1, 3) * size + 0.3, r.gauss() * 0.5);
    },
    pigments: [P.sepia, P.moss],
    mix: [0.7, 0.4],
    density: 0.78,
    sway: 0.6,
    rough: 0.3,
    feature: 10,
    rim: 0.3,
    dry: 0.06,
  });
  p.ink(pen => {
    const r = random(113);
    for (const s of strands(r, 5, 1.25))
      pen.line(ribbon(r, s, 46), { width: 0.35 + 0.6 * s.size, broken: 0.2, press: 0.7 });
  });
};
