import { sweep } from './brush.ts';
import type { Context, Point } from './path.ts';
import type { Random } from './random.ts';
import { lerp } from './scalar.ts';

export interface Branch {
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
  /** 0 for the trunk. */
  readonly depth: number;
}

export interface TreeHabit {
  readonly lean?: number;
  readonly spread?: number;
  readonly depth?: number;
  readonly wind?: number;
  /** Share of the height below the first fork. */
  readonly trunk?: number;
  readonly width?: number;
  readonly forks?: number;
}

/** The bones of a bare tree. */
export const bareTree = (r: Random, [x, y]: Point, height: number, habit: TreeHabit = {}): Branch[] => {
  const { lean = 0, spread = 0.5, depth: deepest = 6, wind = 0, trunk = 0.28, forks = 3 } = habit;
  const out: Branch[] = [];
  const grow = (at: Point, angle: number, length: number, width: number, depth: number): void => {
    const points: Point[] = [at];
    const curl = r.gauss() * 0.16;
    let [cx, cy] = at;
    let a = angle;
    for (let i = 0; i < 4; i++) {
      a += curl * 0.5 + r.gauss() * 0.09 + wind * 0.03 * depth;
      cx += (Math.cos(a) * length) / 4;
      cy += (Math.sin(a) * length) / 4;
      points.push([cx, cy]);
    }
    const tip = width * (depth === 0 ? 0.68 : 0.6);
    out.push({ points, from: width, to: tip, depth });
    if (depth >= deepest || length < 4) return;
    const count = depth === 0 ? forks : r.chance(0.7) ? 2 : 3;
    for (let i = 0; i < count; i++) {
      const fan = count === 1 ? 0 : (i / (count - 1) - 0.5) * 2;
      const turned = a + fan * spread * r.range(0.6, 1.25) + r.gauss() * 0.12;
      const upward = lerp(turned, -Math.PI / 2, depth < 2 ? 0.12 : -0.05);
      grow([cx, cy], upward, length * r.range(0.62, 0.86), tip * r.range(0.65, 0.95), depth + 1);
    }
    if (depth >= 1 && r.chance(0.6)) {
      const side = r.pick([-1, 1]) * r.range(0.5, 1);
      grow(points[r.int(1, 3)] as Point, a + side, length * 0.5, tip * 0.5, depth + 2);
    }
  };
  grow([x, y], -Math.PI / 2 + lean, height * trunk, habit.width ?? height * 0.045, 0);
  return out;
};

export const tipOf = ({ points }: Branch): Point => points.at(-1) as Point;

export interface TreeCut {
  readonly from?: number;
  readonly to?: number;
  readonly thick?: number;
  readonly thinnest?: number;
}

/** Draws the branches from one depth to another. */
export const branches = (c: Context, tree: readonly Branch[], cut: TreeCut = {}): void => {
  const { from = 0, to = 99, thick = 1, thinnest = 0.5 } = cut;
  for (const b of tree) {
    if (b.depth < from || b.depth > to) continue;
    const [x, y] = b.points[0] as Point;
    sweep(c, b.points, 1, {
      profile: t => Math.max(thinnest, lerp(b.from, b.to, t) * thick),
      seed: Math.abs((x * 13 + y * 7) | 0),
      uneven: 0.18,
    });
  }
};
