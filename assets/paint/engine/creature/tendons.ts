import { curve, type Point } from '../path.ts';
import type { Random } from '../random.ts';
import { clamp, lerp } from '../scalar.ts';

/** The inside of an outline, in picture pixels. */
export interface Ground {
  readonly outline: readonly Point[];
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** How far in from the outline; below 0 outside. */
  readonly depth: (p: Point) => number;
  /** 0 where the light falls, 1 in the shade. It comes from above, on the left. */
  readonly shade: (p: Point) => number;
}

export type Circle = readonly [x: number, y: number, r: number];

const light: Point = [-0.42, -0.91];
const cell = 2;

export const groundOf = (outline: readonly Point[]): Ground => {
  const xs = outline.map(p => p[0]);
  const ys = outline.map(p => p[1]);
  const [x, y] = [Math.min(...xs) - cell, Math.min(...ys) - cell];
  const [width, height] = [Math.max(...xs) - x + cell, Math.max(...ys) - y + cell];
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const depths = Float32Array.from({ length: columns * rows }, (_, i) =>
    depthIn(outline, [x + (i % columns) * cell, y + Math.floor(i / columns) * cell]),
  );
  const along = ([px, py]: Point): number =>
    (px - x - width / 2) * light[0] + (py - y - height / 2) * light[1];
  const reach = Math.max(...outline.map(along)) || 1;
  return {
    outline,
    box: [x, y, width, height],
    depth: p => {
      const [i, j] = [Math.round((p[0] - x) / cell), Math.round((p[1] - y) / cell)];
      return i < 0 || j < 0 || i >= columns || j >= rows ? -1 : (depths[j * columns + i] as number);
    },
    shade: p => clamp(0.5 - (0.5 * along(p)) / reach),
  };
};

const depthIn = (outline: readonly Point[], [x, y]: Point): number => {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, b] of outline.entries()) {
    const a = outline.at(i - 1) as Point;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    if (a[1] > y !== b[1] > y && x < (dx * (y - a[1])) / dy + a[0]) inside = !inside;
    const t = clamp(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1));
    nearest = Math.min(nearest, Math.hypot(x - a[0] - dx * t, y - a[1] - dy * t));
  }
  return inside ? nearest : -nearest;
};

type Flow = (p: Point) => Point;

/** The way of the body at any place: every stretch of the axes pulls, the nearest most. */
const flowAlong = (axes: readonly (readonly Point[])[]): Flow => {
  const pulls = axes.flatMap(axis => {
    const path = curve(axis, 6);
    return path.slice(1).map((b, i) => {
      const a = path[i] as Point;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      return { at: b, way: [(b[0] - a[0]) / length, (b[1] - a[1]) / length] as Point };
    });
  });
  return ([x, y]) => {
    let [vx, vy] = [0, 0];
    for (const { at, way } of pulls) {
      const far = (at[0] - x) ** 2 + (at[1] - y) ** 2;
      const weight = 1 / (far * far + 400);
      vx += way[0] * weight;
      vy += way[1] * weight;
    }
    const length = Math.hypot(vx, vy) || 1;
    return [vx / length, vy / length];
  };
};

/** They part round whatever is in the way. */
const parted =
  (flow: Flow, round: readonly Circle[]): Flow =>
  p => {
    let [vx, vy] = flow(p);
    for (const [cx, cy, r] of round) {
      const [dx, dy] = [p[0] - cx, p[1] - cy];
      const far = Math.hypot(dx, dy) || 1;
      const weight = 0.9 * Math.exp(-(far - r) / (2 + r * 0.2));
      if (weight < 0.02) continue;
      const side = -dy * vx + dx * vy < 0 ? -1 : 1;
      vx += ((-dy * side) / far) * weight;
      vy += ((dx * side) / far) * weight;
    }
    const length = Math.hypot(vx, vy) || 1;
    return [vx / length, vy / length];
  };

export interface Tendons {
  readonly axes: readonly (readonly Point[])[];
  readonly round: readonly Circle[];
  /** Between two of them, in pixels; wider in the light, closer in the shade. */
  readonly gap: number;
  /** Share of the light side that is left empty. */
  readonly bare: number;
}

const step = 2.2;
const longest = 44;

/** Lines that follow the body and never touch one another. */
export const tendons = (ground: Ground, { axes, round, gap, bare }: Tendons, r: Random): Point[][] => {
  const flow = parted(flowAlong(axes), round);
  const taken = new Map<string, (readonly [Point, number])[]>();
  const square = gap * 2;
  const keyOf = ([x, y]: Point, i = 0, j = 0): string =>
    `${Math.floor(x / square) + i},${Math.floor(y / square) + j}`;
  const crowded = (p: Point, apart: number, self: number): boolean => {
    for (const i of [-1, 0, 1])
      for (const j of [-1, 0, 1])
        for (const [[x, y], owner] of taken.get(keyOf(p, i, j)) ?? [])
          if (owner !== self && (x - p[0]) ** 2 + (y - p[1]) ** 2 < apart * apart) return true;
    return false;
  };
  const apartAt = (p: Point): number => gap * lerp(1.5, 0.8, ground.shade(p));
  const free = (p: Point): boolean =>
    ground.depth(p) > gap * 0.55 &&
    ground.shade(p) > bare &&
    !round.some(([x, y, radius]) => (x - p[0]) ** 2 + (y - p[1]) ** 2 < (radius + gap * 0.5) ** 2);
  const out: Point[][] = [];
  const [x, y, width, height] = ground.box;
  const tries = Math.ceil((width * height) / (gap * gap)) * 2;
  for (let id = 0; id < tries; id++) {
    const seed: Point = [x + r() * width, y + r() * height];
    if (!free(seed) || crowded(seed, apartAt(seed), id)) continue;
    const half = (way: 1 | -1): Point[] => {
      const path: Point[] = [];
      let at = seed;
      for (let i = 0; i < longest; i++) {
        const [vx, vy] = flow(at);
        at = [at[0] + vx * step * way, at[1] + vy * step * way];
        if (!free(at) || crowded(at, apartAt(at) * 0.7, id)) break;
        path.push(at);
      }
      return path;
    };
    const line = [...half(-1).reverse(), seed, ...half(1)];
    if (line.length < 5) continue;
    for (const p of line) taken.set(keyOf(p), [...(taken.get(keyOf(p)) ?? []), [p, id]]);
    out.push(line);
  }
  return out;
};
