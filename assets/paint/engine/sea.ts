import { dab, sweep } from './brush.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Context, curve, heightOf, type Point, polygon } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';
import { lobed, ripples } from './water.ts';

export interface Sea {
  readonly horizon: number;
  /** Where the last wave breaks, left to right; picture pixels. */
  readonly surf: readonly Point[];
  /** The paint ends in strokes of the brush near these. */
  readonly left: number;
  readonly right: number;
  readonly pigments?: readonly Pigment[];
  readonly mix?: readonly number[];
  /** At the horizon and inshore. */
  readonly density?: readonly [far: number, near: number];
  readonly body?: number;
  readonly seed?: number;
}

/** 1 between two sides of the sheet, ending as a level brush ends. */
export const brushEnds = (left: number, right: number, seed = 1): ((x: number, y: number) => number) => {
  const fine = noise('soft', 30, seed, { angle: 0, along: 14 });
  const broad = noise('soft', 210, seed + 1);
  return (x, y) => {
    const stray = fine(x, y) * 90 + broad(x, y) * 80;
    const other = fine(x + 300, y + 700) * 90 + broad(y, x) * 80;
    return smooth(left - 20, left + 46, x + stray) * smooth(right + 20, right - 46, x + other);
  };
};

/** Open sea: darkest at the horizon, drawn in level strokes with a brush that is nearly dry inshore. */
export const sea = (p: Passage, o: Sea): void => {
  const { horizon, surf, left, right, density = [0.46, 0.2], body = 0, seed = 1 } = o;
  const colours = o.pigments ?? [P.slate, P.blue, P.sage];
  const shore = heightOf(surf);
  const ends = brushEnds(left, right, seed);
  const striped = noise('soft', 40, seed + 3, { angle: 0, along: 6 });
  const lowest = Math.max(...surf.map(s => s[1]));
  p.wash({
    shape: c => polygon(c, [[-20, horizon], [1620, horizon], ...curve(surf).reverse()]),
    pigments: colours,
    mix: o.mix ?? ((x, y) => [0.6, 0.5, 0.25 + 0.3 * striped(x, y)]),
    density: (x, y) =>
      lerp(density[0], density[1], smooth(horizon, shore(x), y)) * (0.75 + 0.5 * striped(x, y)) * ends(x, y),
    soft: 0.9,
    sway: 1.6,
    feature: 110,
    rim: 0.25,
    dry: (x, y) => 0.06 + 0.26 * smooth(horizon + 10, shore(x), y) * smooth(-0.4, 0.5, striped(x + 90, y)),
    angle: 0,
    stretch: 40,
    body: body && ((x, y) => body * ends(x, y)),
    within: c => c.fillRect(-20, horizon, 1660, 900 - horizon),
  });
  p.wash({
    shape: ripples({
      top: horizon + 3,
      bottom: lowest - 4,
      left,
      right,
      count: 46,
      length: 260,
      thick: 6,
      horizon: horizon - 8,
      seed: seed + 5,
    }),
    pigments: [P.payne, P.slate, P.violet],
    mix: [0.4, 0.6, 0.3],
    density: (x, y) => 0.36 * ends(x, y) * smooth(shore(x), shore(x) - 10, y),
    soft: 1.4,
    sway: 0.9,
    feature: 40,
    dry: 0.2,
    stretch: 36,
    rim: 0.1,
  });
};

export interface Breaker {
  /** The foot of the wave, left to right; picture pixels. */
  readonly line: readonly Point[];
  /** Of the standing wave. */
  readonly height: number;
  /** How dark the hollow beneath it is. */
  readonly density?: number;
  readonly seed?: number;
}

/** One wave breaking: foam left as bare paper, thrown ragged at its crest, and the hollow under it that makes it white. */
export const breaker = (p: Passage, { line, height, density = 0.42, seed = 1 }: Breaker): void => {
  const path = curve(line, 5);
  const jump = noise('rough', 60, seed);
  const swell = noise('soft', 240, seed + 1);
  const rise = (x: number): number => height * Math.max(0, 0.55 + 0.6 * swell(x, 9) + 0.3 * jump(x, 3));
  p.wash({
    shape: c =>
      polygon(c, [
        ...path.map(([x, y]): Point => [x, y - rise(x) * 1.5]),
        ...[...path].reverse().map(([x, y]): Point => [x, y - rise(x) * 0.6]),
      ]),
    pigments: [P.slate, P.sage, P.blue],
    mix: [0.5, 0.3, 0.4],
    density: density * 0.9,
    soft: (x, y) => lerp(0.8, 5, smooth(-0.2, 0.4, swell(x, y))),
    softest: 5,
    sway: 2,
    feature: 26,
    rim: 0.2,
    dry: 0.14,
    stretch: 30,
  });
  const foam = (c: Context): void => {
    const r = random(seed);
    polygon(c, [
      ...path.map(([x, y]): Point => [x, y - rise(x)]),
      ...[...path].reverse().map(([x, y]): Point => [x, y + Math.min(2, height * 0.1)]),
    ]);
    for (let i = 0; i < path.length; i += 2) {
      const [x, y] = path[i] as Point;
      const up = rise(x);
      if (up > height * 0.4 && r.chance(0.5))
        dab(c, r, [x + r.gauss() * 6, y - up - r() * height * 0.3], r.range(1, height * 0.2), height * 0.1);
    }
  };
  p.lift({ shape: foam, amount: 0.97, soft: 0.8, sway: 1.4, feature: 16, dry: 0.12 });
  p.wash({
    shape: c => sweep(c, line, Math.max(1.6, height * 0.2), { seed, uneven: 0.8 }),
    pigments: [P.slate, P.violet],
    mix: [0.7, 0.4],
    density: x => density * smooth(-0.5, 0.3, swell(x, 9)),
    soft: 0.9,
    sway: 1,
    feature: 24,
    dry: 0.16,
    stretch: 30,
  });
};

export interface Wash {
  /** How far up the sand it has run, left to right; picture pixels. */
  readonly line: readonly Point[];
  /** Depth of its lobes. */
  readonly size: number;
  readonly seed?: number;
}

/** The thin edge of a spent wave on sand: a bare line of foam, wet shade along its lower side, a few bubbles. */
export const spentWave = (p: Passage, { line, size, seed = 1 }: Wash): void => {
  const edge = lobed(line, size, seed);
  const moved = (dy: number): Point[] => edge.map(([x, y]): Point => [x, y + dy]);
  p.wash({
    shape: c => sweep(c, moved(size * 0.3), Math.max(1.2, size * 0.4), { seed, uneven: 0.9 }),
    pigments: [P.violet, P.umber],
    mix: [0.5, 0.4],
    density: 0.24,
    soft: 1.2,
    sway: 1,
    dry: 0.14,
  });
  p.lift({
    shape: c => {
      const r = random(seed + 4);
      sweep(c, edge, Math.max(1.4, size * 0.42), { seed: seed + 3, uneven: 0.9 });
      for (let i = 0; i < edge.length / 6; i++) {
        const [x, y] = r.pick(edge);
        dab(c, r, [x + r.gauss() * size, y - r.range(0, 1.6) * size], r.range(0.6, 0.24 * size), 0.1 * size);
      }
    },
    amount: 0.94,
    soft: 0.7,
    sway: 0.8,
    feature: 10,
    dry: 0.3,
  });
};
