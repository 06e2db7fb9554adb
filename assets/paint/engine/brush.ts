import { wander } from './noise.ts';
import { blob, type Context, curve, straight as lines, type Point, polygon } from './path.ts';
import type { Random } from './random.ts';
import { clamp, lerp } from './scalar.ts';

export interface Sweep {
  /** Width along the stroke, 0..1 of the width asked for. */
  readonly profile?: (t: number) => number;
  /** How uneven the two sides are. */
  readonly uneven?: number;
  readonly straight?: boolean;
  readonly seed?: number;
}

const loaded = (t: number): number => Math.sin(Math.PI * clamp(t * 0.96 + 0.03) ** 0.75) ** 0.6;

/** Full at the root, a point at the tip. */
export const tapering = (t: number): number => 1 - t * 0.9;

/** One stroke of a brush: a shape of changing width along the points. */
export const sweep = (c: Context, points: readonly Point[], width: number, o: Sweep = {}): void => {
  const path = o.straight ? lines(points) : curve(points);
  if (path.length < 2) return;
  const { profile = loaded, uneven = 0.25 } = o;
  const stray = wander(o.seed ?? 1);
  const left: Point[] = [];
  const right: Point[] = [];
  let s = 0;
  for (const [i, [x, y]] of path.entries()) {
    const a = path[Math.max(0, i - 1)] as Point;
    const b = path[Math.min(path.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    if (i) s += Math.hypot(x - a[0], y - a[1]);
    const half = 0.5 * width * profile(i / (path.length - 1));
    const along = s / (width * 1.5 + 4);
    const l = half * (1 + stray(along) * uneven);
    const r = half * (1 + stray(along + 77) * uneven);
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    left.push([x + nx * l, y + ny * l]);
    right.push([x - nx * r, y - ny * r]);
  }
  polygon(c, [...left, ...right.reverse()]);
};

/** One touch of the brush: an uneven ellipse. */
export const dab = (c: Context, r: Random, [x, y]: Point, rx: number, ry: number, angle = 0): void => {
  const sides = 9;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  blob(
    c,
    Array.from({ length: sides }, (_, i): Point => {
      const turn = (i / sides) * Math.PI * 2;
      const reach = 1 + (r() - 0.5) * 0.45;
      const [px, py] = [Math.cos(turn) * rx * reach, Math.sin(turn) * ry * reach];
      return [x + px * cos - py * sin, y + px * sin + py * cos];
    }),
  );
};

export const oval = (c: Context, [x, y]: Point, rx: number, ry: number, angle = 0): void => {
  c.beginPath();
  c.ellipse(x, y, rx, ry, angle, 0, Math.PI * 2);
  c.fill();
};

/** Drops flicked off a brush: many small, few large. */
export const splatter = (
  c: Context,
  r: Random,
  box: readonly [x: number, y: number, width: number, height: number],
  count: number,
  largest = 3,
): void => {
  for (let i = 0; i < count; i++) {
    const radius = lerp(0.5, largest, r() ** 3.2);
    dab(c, r, [box[0] + r() * box[2], box[1] + r() * box[3]], radius * r.range(0.8, 1.25), radius, r() * 3);
  }
};

export interface Tuft {
  readonly blades?: number;
  readonly height?: number;
  readonly spread?: number;
  readonly lean?: number;
  readonly width?: number;
}

/** Blades drawn upward from one root. */
export const grass = (c: Context, r: Random, [x, y]: Point, tuft: Tuft = {}): void => {
  const { blades = 5, height = 22, spread = 9, lean = 0, width = 1.4 } = tuft;
  for (let i = 0; i < blades; i++) {
    const root = x + r.gauss() * spread;
    const h = height * r.range(0.4, 1.15);
    const bend = lean * h + r.gauss() * h * 0.22;
    const from: Point = [root, y + r.range(-2, 3)];
    sweep(c, [from, [root + bend * 0.35, y - h * 0.55], [root + bend, y - h]], width * r.range(0.6, 1.3), {
      profile: tapering,
      seed: r.int(1, 9999),
      uneven: 0.1,
    });
  }
};

export interface Leafage {
  readonly clumps?: number;
  readonly dabs?: number;
  readonly size?: number;
  /** Size of the solid heart of each clump; 0 for none. */
  readonly core?: number;
}

/** A leafy mass: clumps of dabs within an ellipse. */
export const foliage = (
  c: Context,
  r: Random,
  [x, y]: Point,
  rx: number,
  ry: number,
  o: Leafage = {},
): void => {
  const { clumps = 14, dabs = 22, size = 4.2, core = 1 } = o;
  for (let i = 0; i < clumps; i++) {
    const turn = r() * Math.PI * 2;
    const out = Math.sqrt(r()) * 0.82;
    const at: Point = [x + Math.cos(turn) * rx * out, y + Math.sin(turn) * ry * out];
    const radius = Math.min(rx, ry) * r.range(0.22, 0.46);
    for (let j = 0; j < dabs; j++) {
      const b = r() * Math.PI * 2;
      const far = r() ** 0.6 * radius * 1.15;
      const s = size * r.range(0.45, 1.2) * (1.25 - (far / radius) * 0.5);
      const to: Point = [at[0] + Math.cos(b) * far * 1.15, at[1] + Math.sin(b) * far * 0.85];
      dab(c, r, to, s * r.range(0.8, 1.6), s * r.range(0.5, 0.95), b + r.gauss() * 0.6);
    }
    if (core) dab(c, r, at, radius * 0.8 * core, radius * 0.62 * core, r() * 3);
  }
};
