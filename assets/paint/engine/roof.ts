import { dab, sweep } from './brush.ts';
import { type Facade, part } from './facade.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Point, polygon, type Shape } from './path.ts';
import type { Pen } from './pen.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random } from './random.ts';
import { clamp, lerp } from './scalar.ts';

export interface Roofing {
  readonly kind?: 'slate' | 'tile' | 'pantile';
  /** Strength, 1 for a usual one. A roof in the sun is half that. */
  readonly density?: number;
  /** Moss and lichen, 0 to 1. */
  readonly moss?: number;
  /** Outline in picture pixels, if the roof isn't the whole facade (hips, gables). */
  readonly shape?: Shape;
  readonly seed?: number;
}

interface Covering {
  readonly pigments: readonly [Pigment, Pigment, Pigment];
  readonly mix: readonly [number, number, number];
  /** How far one row shows below the next, and how wide one is, in metres. */
  readonly row: number;
  readonly wide: number;
}

const coverings: Readonly<Record<NonNullable<Roofing['kind']>, Covering>> = {
  slate: {
    pigments: [pigments.slate, pigments.violet, pigments.umber],
    mix: [0.75, 0.3, 0.15],
    row: 0.22,
    wide: 0.3,
  },
  tile: {
    pigments: [pigments.rust, pigments.rose, pigments.umber],
    mix: [0.55, 0.35, 0.3],
    row: 0.16,
    wide: 0.2,
  },
  pantile: {
    pigments: [pigments.rust, pigments.sienna, pigments.umber],
    mix: [0.65, 0.4, 0.2],
    row: 0.3,
    wide: 0.26,
  },
};

/** A roof slope: a facade whose foot is the eaves and whose head is the ridge. One wash, rows of strokes, a few odd slates. */
export const roofing = (p: Passage, slope: Facade, o: Roofing = {}): void => {
  const { kind = 'slate', density = 1, moss = 0.3, seed = 1 } = o;
  const { pigments: paints, mix, row, wide } = coverings[kind];
  const shape: Shape = o.shape ?? (c => polygon(c, part(slope)));
  const cloud = noise('soft', 1.6, seed + 21);
  const quick = noise('soft', 0.5, seed + 22);
  const [foot, head] = [slope.at(slope.width / 2, 0), slope.at(slope.width / 2, slope.height)];
  const down = Math.atan2(foot[1] - head[1], foot[0] - head[0]);
  p.wash({
    shape,
    pigments: paints,
    mix: (x, y) => {
      const [along, up] = slope.on(x, y);
      return mix.map((share, k) => share * clamp(1 + 0.6 * (k & 1 ? -1 : 1) * quick(along, up), 0.2, 1.8));
    },
    density: (x, y) => 0.62 * density * (0.85 + 0.4 * cloud(...slope.on(x, y))),
    soft: 0.9,
    sway: 1.1,
    feature: 24,
    pool: 0.5,
    streak: 0.22,
    angle: down,
    tide: 0.2,
    tideFeature: 90,
  });
  p.wash({
    shape: c => {
      const r = random(seed + 23);
      for (let y = row; y < slope.height; y += row) {
        let x = r.range(-0.5, 0.5);
        while (x < slope.width) {
          const to = Math.min(slope.width, x + r.range(0.4, 2.6));
          const k = slope.scale(x, y);
          if (r.chance(0.62))
            sweep(c, [slope.at(Math.max(0, x), y), slope.at(to, y)], k * row * 0.24, {
              seed: r.int(1, 999),
              straight: true,
            });
          if (r.chance(0.4))
            polygon(c, part(slope, [Math.max(0, x), y - row, Math.min(slope.width, x + wide), y]));
          x = to + r.range(0.1, 1.2);
        }
      }
    },
    pigments: [paints[0], paints[2], pigments.violet],
    mix: [0.5, 0.5, 0.3],
    density: (x, y) => 0.38 * density * clamp(0.7 + cloud(...slope.on(x, y))),
    soft: 0.9,
    sway: 0.8,
    feature: 16,
    rim: 0.2,
    within: shape,
  });
  if (moss <= 0) return;
  p.wash({
    shape: c => {
      const r = random(seed + 24);
      for (let i = 0; i < 46 * moss; i++) {
        const [x, y] = [r() * slope.width, slope.height * r() ** 1.8];
        const k = slope.scale(x, y);
        dab(c, r, slope.at(x, y), k * r.range(0.05, 0.22), k * r.range(0.03, 0.08));
      }
    },
    pigments: [pigments.olive, pigments.ochre],
    mix: [0.6, 0.4],
    density: 0.4 * density,
    soft: 1.4,
    sway: 1,
    rim: 0.1,
    within: shape,
  });
};

/** The lines of a roof: ridge, eaves, verge, and a few rows here and there. */
export const roofLines = (pen: Pen, slope: Facade, { seed = 1, rows = 14 } = {}): void => {
  const r = random(seed + 25);
  const { at, width, height } = slope;
  const rule = (a: Point, b: Point, broken: number, thick = 0.9): void =>
    pen.line([a, b], { straight: true, broken, width: thick, taper: [0.03, 0.08] });
  rule(at(0, height), at(width, height), 0.2);
  rule(at(0, 0), at(width, 0), 0.25, 1);
  rule(at(width, 0), at(width, height), 0.2);
  for (let i = 0; i < rows; i++) {
    const y = lerp(0.08, 0.95, r()) * height;
    const x = r() * width * 0.8;
    rule(at(x, y), at(Math.min(width, x + r.range(0.3, 1.6)), y), 0.3, 0.5);
  }
};
