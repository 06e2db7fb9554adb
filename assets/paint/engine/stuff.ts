import { sweep } from './brush.ts';
import type { Place, Stand } from './camera.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { blob, curve, type Point, type Shape } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

/** What a piece of furniture is painted with. */
export interface Stuff {
  readonly pigments: readonly Pigment[];
  readonly mix: readonly number[];
  /** The tone on its lit side, about .4; shadow sides take half as much again. */
  readonly density: number;
  /** The side the light comes from. */
  readonly lit?: 'left' | 'right';
  readonly seed?: number;
  /** Strength of pen lines, 0 for none. */
  readonly line?: number;
}

export const oak: Stuff = { pigments: [P.sienna, P.umber, P.violet], mix: [0.45, 0.5, 0.25], density: 0.55 };
export const deal: Stuff = { pigments: [P.ochre, P.umber, P.rose], mix: [0.5, 0.22, 0.2], density: 0.4 };

const fine = noise('soft', 40, 3);

/** One wash of it over all that is there. */
export const layStuff = (p: Passage, shape: Shape, { pigments, mix, density }: Stuff, times = 1): void =>
  p.wash({
    shape,
    pigments,
    mix,
    density: (x, y) => density * times * (0.84 + 0.34 * fine(x, y)),
    soft: 0.8,
    sway: 0.8,
    feature: 34,
    rim: 0.35,
    pool: 0.35,
    poolFeature: 70,
    tide: 0.12,
    knock: 1,
    body: 1,
  });

/** A leg, rail or post from one place to another, in the stand's own metres; `thick` metres, `taper` what is left of it at the end. */
export const member = (
  s: Stand,
  from: Place,
  to: Place,
  thick: number,
  taper = 0.75,
  bow: Place = [0, 0, 0],
): Shape => {
  const middle: Place = [0, 1, 2].map(
    i => ((from[i] as number) + (to[i] as number)) / 2 + (bow[i] as number),
  ) as unknown as Place;
  const [k0, k1] = [s.camera.sizeAt(s.place(...from)), s.camera.sizeAt(s.place(...to))];
  const wide = Math.max(k0, k1) * thick;
  return c =>
    sweep(c, [s.at(...from), s.at(...middle), s.at(...to)], wide, {
      profile: t => (lerp(k0, k1, t) * lerp(1, taper, t)) / Math.max(k0, k1),
      uneven: 0.07,
    });
};

/** A flat outline at one height, its corners rounded by `round` metres. */
export const slab = (
  s: Stand,
  y: number,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  round = 0.04,
): Point[] =>
  (
    [
      [x0, z0 + round],
      [x0, z1 - round],
      [x0 + round, z1],
      [x1 - round, z1],
      [x1, z1 - round],
      [x1, z0 + round],
      [x1 - round, z0],
      [x0 + round, z0],
    ] as const
  ).map(([x, z]) => s.at(x, y, z));

/** What it stands in: a soft shadow on the floor, in the stand's own metres. */
export const standingShadow = (
  p: Passage,
  s: Stand,
  [x0, z0, x1, z1]: readonly [x0: number, z0: number, x1: number, z1: number],
  lean: readonly [x: number, z: number] = [0.2, -0.05],
  density = 0.42,
): void =>
  p.wash({
    shape: c =>
      blob(c, [
        s.at(x0, 0, z0),
        s.at(x0 + lean[0] * 0.3, 0, z1 + lean[1]),
        s.at((x0 + x1) / 2 + lean[0], 0, z1 + lean[1]),
        s.at(x1 + lean[0] * 1.2, 0, z1 + lean[1]),
        s.at(x1 + lean[0] * 1.3, 0, z0 + lean[1]),
        s.at((x0 + x1) / 2 + lean[0] * 0.4, 0, z0 - 0.04),
      ]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: (x, y) => density * (0.8 + 0.45 * fine(x, y)),
    soft: (x, y) => lerp(1.2, 7, smooth(-0.3, 0.4, fine(y, x))),
    softest: 7,
    sway: 4,
    feature: 40,
    rim: 0.2,
  });

/** Broken pen lines on a few edges, on the shadow side by choice of the caller. */
export const drawEdges = (p: Passage, edges: readonly (readonly Point[])[], { line = 1 }: Stuff): void => {
  if (line <= 0) return;
  p.ink(pen => {
    for (const edge of edges) pen.line(edge, { broken: 0.34, width: 0.85, wobble: 0.5, press: 0.8 * line });
  });
};

/** Folds of hanging or lying cloth: strokes from points along one line to points along another. */
export const folds = (
  from: readonly Point[],
  to: readonly Point[],
  count: number,
  width: number,
  seed: number,
): Shape => {
  const [a, b] = [curve(from), curve(to)];
  const r = random(seed);
  const strokesOf = Array.from({ length: count }, (_, i) => {
    const t = Math.min(0.98, Math.max(0.02, (i + r()) / count));
    const [p0, p1] = [
      a[Math.floor(t * (a.length - 1))] as Point,
      b[Math.floor(Math.min(0.99, t + r.gauss() * 0.02) * (b.length - 1))] as Point,
    ];
    const s = r.range(0.05, 0.4);
    const e = r.range(0.65, 1.02);
    const on = (k: number, stray: number): Point => [lerp(p0[0], p1[0], k) + stray, lerp(p0[1], p1[1], k)];
    return [on(s, 0), on((s + e) / 2, r.gauss() * width * 0.4), on(e, 0)] as const;
  });
  return c => {
    for (const [i, path] of strokesOf.entries())
      sweep(c, path, width * (0.5 + ((i * 7) % 5) / 5), { profile: t => 0.2 + 0.8 * t, seed: i + seed });
  };
};
