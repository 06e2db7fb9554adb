import { wander } from './noise.ts';
import { type Context, curve, straight as lines, type Point } from './path.ts';
import { type Random, random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

export interface Stroke {
  readonly width?: number;
  /** How far the hand strays, and over how long. */
  readonly wobble?: number;
  readonly wave?: number;
  /** Darkness, 0..1. */
  readonly press?: number;
  /** Share of the length over which the line begins and ends. */
  readonly taper?: readonly [begin: number, end: number];
  /** Share of the line that is missing. */
  readonly broken?: number;
  readonly vary?: number;
  readonly straight?: boolean;
}

export interface Hatch extends Stroke {
  readonly angle?: number;
  readonly gap?: number;
  readonly longest?: number;
  readonly skip?: number;
}

interface Inked {
  readonly at: Point;
  readonly width: number;
  readonly dark: number;
}

const step = 2;

/** A hand with a pen. Lines are collected, then drawn into the passage at once. */
export class Pen {
  private readonly chance: Random;
  private readonly strokes: Inked[][] = [];

  constructor(
    private readonly seed: number,
    private readonly habit: Stroke,
  ) {
    this.chance = random(seed);
  }

  /** A line through the points, as a curve unless `straight`. */
  line(points: readonly Point[], options: Stroke = {}): void {
    const o = { ...this.habit, ...options };
    const { width = 1.1, wobble = 0.9, wave = 38, press = 0.85, broken = 0.12, vary = 0.45 } = o;
    const [begin, end] = o.taper ?? [0.06, 0.16];
    const path = o.straight ? lines(points, step) : curve(points, step);
    if (path.length < 2) return;
    const seed = this.seed * 1000 + this.strokes.length * 7 + this.chance.int(0, 9999);
    const [strayX, strayY, pressure, gaps] = [
      wander(seed),
      wander(seed + 1),
      wander(seed + 2),
      wander(seed + 3),
    ];
    const stray = (n: (s: number) => number, s: number): number =>
      wobble * (n(s / wave) + n(s / (wave * 4) + 50) * 1.3 + n(s / 7.5 + 90) * 0.18);
    const lengths = runLengths(path);
    const total = lengths.at(-1) || 1;
    this.strokes.push(
      path.map(([x, y], i) => {
        const s = lengths[i] as number;
        let p = 1 + pressure(s / 32) * vary + pressure(s / 9 + 30) * vary * 0.3;
        if (begin > 0) p *= lerp(0.35, 1, smooth(0, begin, s / total));
        if (end > 0) p *= lerp(0.15, 1, smooth(0, end, 1 - s / total));
        const gone = broken > 0 && gaps(s / 28) < -1 + 1.8 * broken;
        return {
          at: [x + stray(strayX, s), y + stray(strayY, s)],
          width: Math.max(0, p) * width,
          dark: gone ? 0 : clamp(press * (0.75 + 0.25 * p)),
        };
      }),
    );
  }

  /** Parallel lines inside an outline, with an uneven gap. */
  hatch(
    outline: readonly Point[],
    { angle = -0.9, gap = 5.5, longest, skip = 0.08, ...stroke }: Hatch = {},
  ): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turned = outline.map(([x, y]): Point => [x * cos + y * sin, -x * sin + y * cos]);
    const back = (u: number, v: number): Point => [u * cos - v * sin, u * sin + v * cos];
    const heights = turned.map(p => p[1]);
    const r = this.chance;
    for (let y = Math.min(...heights) + gap * r(); y < Math.max(...heights); y += gap * r.range(0.65, 1.35)) {
      const crossings = turned
        .flatMap((a, i) => {
          const b = turned[(i + 1) % turned.length] as Point;
          return a[1] <= y === b[1] <= y ? [] : [a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
        })
        .sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        if (r.chance(skip)) continue;
        let from = (crossings[i] as number) + r.range(-1.6, 3);
        let to = (crossings[i + 1] as number) + r.range(-3, 1.6);
        if (longest && to - from > longest) {
          from = r.range(from, to - longest);
          to = from + longest * r.range(0.6, 1);
        }
        if (to - from < 2) continue;
        const fall = r.range(-1, 1);
        this.line([back(from, y), back((from + to) / 2, y + fall / 2 + r.range(-1, 1)), back(to, y + fall)], {
          width: 0.7,
          wobble: 0.35,
          press: 0.6,
          broken: 0.05,
          taper: [0.05, 0.3],
          ...stroke,
        });
      }
    }
  }

  draw(c: Context): void {
    c.lineCap = 'butt';
    for (const stroke of this.strokes)
      for (let i = 1; i < stroke.length; i++) {
        const [a, b] = [stroke[i - 1] as Inked, stroke[i] as Inked];
        if (!a.dark || !b.dark) continue;
        /** Pieces overlap a little, or their joints show as pale dots. */
        const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
        const over = 0.3 / (Math.hypot(dx, dy) || 1);
        c.globalAlpha = (a.dark + b.dark) / 2;
        c.lineWidth = Math.max(0.3, (a.width + b.width) / 2);
        c.beginPath();
        c.moveTo(a.at[0] - dx * over, a.at[1] - dy * over);
        c.lineTo(b.at[0] + dx * over, b.at[1] + dy * over);
        c.stroke();
      }
    c.globalAlpha = 1;
  }
}

const runLengths = (path: readonly Point[]): number[] => {
  let sum = 0;
  return path.map(([x, y], i) => {
    const before = path[i - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
};
