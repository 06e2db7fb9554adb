import { sweep } from './brush.ts';
import { noise, wander } from './noise.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import { type Context, curve, type Point, polygon } from './path.ts';
import { pigments as P } from './pigment.ts';
import { type Random, random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/** How a limb ends: drawn out to a splinter, snapped across, split down its length, or sawn. */
export type LimbEnd = 'splinter' | 'snapped' | 'split' | 'sawn';

export interface Limb {
  /** From its root outward; picture pixels. */
  readonly spine: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly end?: LimbEnd;
}

interface Wood {
  /** Which edge turns from the light. */
  readonly dark: 'left' | 'right';
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly end: readonly Point[];
  readonly width: number;
}

/** Where the light comes from, sideways and down. */
const light = { left: [-0.8, -0.6], right: [0.8, -0.6] } as const;

const hewn = ({ spine, from, to, end = 'splinter' }: Limb, r: Random, lit: 'left' | 'right'): Wood => {
  const path = curve(spine, 5);
  const left: Point[] = [];
  const right: Point[] = [];
  const stray = [wander(r.int(1, 9999)), wander(r.int(1, 9999))] as const;
  const knots = [r.range(0.2, 0.45), r.range(0.5, 0.85)];
  for (const [i, [x, y]] of path.entries()) {
    const a = path[Math.max(0, i - 1)] as Point;
    const b = path[Math.min(path.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const t = i / (path.length - 1);
    const knot = knots.reduce((sum, k) => sum + Math.exp(-(((t - k) / 0.04) ** 2)) * 0.16, 0);
    const half = lerp(from, to, t ** 0.85) * 0.5 * (1 + knot);
    const off = (n: 0 | 1): number => stray[n]((i * 5) / (14 + from * 0.3)) * from * 0.055;
    left.push([x - nx * (half + off(0)), y - ny * (half + off(0))]);
    right.push([x + nx * (half + off(1)), y + ny * (half + off(1))]);
  }
  const [l, q] = [left.at(-1) as Point, right.at(-1) as Point];
  const before = path.at(-4) ?? (path[0] as Point);
  const tip = path.at(-1) as Point;
  const away = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [ux, uy] = [(tip[0] - before[0]) / away, (tip[1] - before[1]) / away];
  const out = (t: number, far: number): Point => [
    lerp(l[0], q[0], t) + ux * far,
    lerp(l[1], q[1], t) + uy * far,
  ];
  const w = Math.min(24, Math.max(3, to));
  const slope = r.pick([-1, 1]) * r.range(0.4, 1.1);
  const ends: Record<LimbEnd, () => Point[]> = {
    splinter: () => [
      out(0.2, w * r.range(0.5, 1)),
      out(0.5 + slope * 0.2, w * r.range(2.2, 4)),
      out(0.8, w * 0.5),
    ],
    snapped: () =>
      [0.14, 0.24, 0.45, 0.52, 0.78, 0.9].map((t, i) =>
        out(t, w * ((0.5 - t) * slope + (i % 2 ? r.range(0.05, 0.4) : r.range(-0.2, 0.1)))),
      ),
    split: () => [
      out(0.1, w * r.range(1.4, 2.6)),
      out(0.26, w * r.range(0.4, 0.9)),
      out(0.48, -w * r.range(0.9, 1.8)),
      out(0.66, w * r.range(-0.3, 0.3)),
      out(0.86, w * r.range(0.5, 1.2)),
    ],
    sawn: () => [out(0.3, w * 0.08), out(0.7, -w * 0.05)],
  };
  const first = path[0] as Point;
  const rightward = -(tip[1] - first[1]) * light[lit][0] + (tip[0] - first[0]) * light[lit][1];
  return { left, right, end: ends[end](), width: from, dark: rightward > 0 ? 'left' : 'right' };
};

const whole = ({ left, right, end }: Wood): Outline => [...left, ...end, ...[...right].reverse()];

const shaded = ({ left, right, end, dark }: Wood): Outline => {
  const [far, near] = dark === 'right' ? [left, right] : [right, left];
  const edge = near.map((p, i): Point => {
    const other = far[i] as Point;
    const share = 0.46 + 0.09 * Math.sin(i * 0.23 + other[0]);
    return [lerp(p[0], other[0], share), lerp(p[1], other[1], share)];
  });
  const half = Math.ceil(end.length / 2);
  const top = dark === 'right' ? end.slice(half) : end.slice(0, half).reverse();
  return [...edge, ...top, ...[...near].reverse()];
};

export interface Deadwood {
  readonly limbs: readonly Limb[];
  readonly lit?: 'left' | 'right';
  /** 1 for a trunk close to; less for what is far off and pale. */
  readonly strength?: number;
  /** 1 where wood is to be seen and 0 where it has sunk into the ground; give it a wavering edge. */
  readonly shown?: (x: number, y: number) => number;
  /** Pen lines; none far off. */
  readonly drawn?: boolean;
  readonly seed: number;
}

/** Bleached dead wood, root limb first: pale on the lit side, violet and umber on the other, cracked along the grain. */
export const deadwood = (p: Passage, o: Deadwood): void => {
  const { lit = 'left', strength = 1, shown = () => 1, drawn = true, seed } = o;
  const r = random(seed);
  const wood = o.limbs.map(limb => hewn(limb, r, lit));
  const all = (c: Context): void => {
    for (const one of wood) polygon(c, whole(one));
  };
  const broad = noise('soft', 110, seed + 1);
  const quick = noise('soft', 36, seed + 2);
  const lost = Math.max(4, (o.limbs[0]?.from ?? 0) * 0.14);
  const grain = { angle: Math.PI / 2, stretch: 30 };
  p.wash({
    shape: all,
    pigments: [P.bone, P.straw, P.slate],
    mix: (x, y) => [0.6, 0.4 * clamp(broad(x, y) + 0.4), 0.36 * clamp(quick(x, y) + 0.2)],
    density: (x, y) => 0.4 * strength * shown(x, y),
    soft: 0.8,
    sway: 0.8,
    feature: 18,
    rim: 0.5,
    pool: 0.5,
    poolFeature: 60,
    dry: 0.08,
    ...grain,
    knock: 1,
    body: (x, y) => smooth(0.05, 0.5, shown(x, y)),
  });
  p.wash({
    shape: c => {
      for (const one of wood) polygon(c, shaded(one));
    },
    pigments: [P.violet, P.slate, P.umber],
    mix: (x, y) => [0.5, 0.36, 0.4 * clamp(broad(y, x) + 0.5)],
    density: (x, y) => 0.72 * strength * shown(x, y),
    soft: (x, y) => lerp(0.8, lost, smooth(-0.2, 0.4, quick(x, y))),
    softest: lost,
    sway: 1.6,
    feature: 24,
    rim: 0.3,
    pool: 0.5,
    poolFeature: 70,
    dry: 0.14,
    ...grain,
    within: all,
  });
  p.wash({
    shape: c => cracks(c, wood, random(seed + 7)),
    pigments: [P.umber, P.payne],
    mix: [0.6, 0.4],
    density: (x, y) => 0.7 * strength * shown(x, y),
    soft: 0.7,
    sway: 0.6,
    rough: 0.3,
    dry: 0.14,
    ...grain,
    within: all,
  });
  if (!drawn) return;
  p.ink(pen => {
    for (const one of wood) {
      const k = clamp(one.width / 34, 0.6, 1.15);
      const [near, far] = one.dark === 'right' ? [one.right, one.left] : [one.left, one.right];
      const thin = (line: readonly Point[]): Point[] => line.filter((_, i) => i % 6 === 1);
      const skip = Math.ceil(near.length * 0.07);
      pen.line(thin(near.slice(skip)), { width: 1.35 * k, broken: 0.2, wobble: 1 });
      pen.line(thin(far.slice(skip * 3)), { width: 0.85 * k, broken: 0.5, wobble: 1.2 });
      if (one.end.length > 2)
        pen.line([...one.end], { straight: true, width: 1.05 * k, broken: 0.12, wobble: 0.6 });
    }
  });
};

const cracks = (c: Context, wood: readonly Wood[], r: Random): void => {
  for (const { left, right, width } of wood) {
    for (let i = 0; i < Math.round(width / 4); i++) {
      const u = r.range(0.2, 0.95);
      const from = r.int(1, Math.max(2, left.length - 8));
      const to = Math.min(left.length - 1, from + r.int(5, 26));
      const line: Point[] = [];
      for (let j = from; j <= to; j += 3) {
        const [a, b] = [left[j] as Point, right[j] as Point];
        line.push([lerp(a[0], b[0], u) + r.gauss() * 0.7, lerp(a[1], b[1], u)]);
      }
      if (line.length > 1)
        sweep(c, line, r.range(1.1, Math.max(1.6, width * 0.09)), { seed: i + 1, uneven: 0.4 });
    }
  }
};
