import { wander } from './noise.ts';
import { between, type Context, curve, type Point, polygon, type Shape } from './path.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/** A form seen as a band: two edges, sampled alike from its beginning to its end. Picture pixels. */
export interface Ribbon {
  readonly left: readonly Point[];
  readonly right: readonly Point[];
}

const samples = 40;
/** Where a form faces the light less than this it counts as lying along it. */
const grazing = 0.22;

/** A line through joints that bends only near them: limbs are not hoses. `round` 0..0.5 of a segment. */
export const bent = (joints: readonly Point[], round = 0.22): Point[] => {
  const out: Point[] = [joints[0] as Point];
  for (let i = 1; i + 1 < joints.length; i++) {
    const [a, b, c] = [joints[i - 1], joints[i], joints[i + 1]] as [Point, Point, Point];
    const [from, to] = [between(b, a, round), between(b, c, round)];
    for (const t of [0, 0.25, 0.5, 0.75, 1]) out.push(between(between(from, b, t), between(b, to, t), t));
  }
  out.push(joints.at(-1) as Point);
  return out;
};

/** The same line as so many points, evenly spaced. */
export const resample = (line: readonly Point[], count = samples): Point[] => {
  const runs = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]] as [Point, Point];
    runs.push((runs[i - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const total = runs.at(-1) || 1;
  let k = 0;
  return Array.from({ length: count }, (_, i): Point => {
    const s = (total * i) / (count - 1);
    while (k < line.length - 2 && (runs[k + 1] as number) < s) k++;
    const length = (runs[k + 1] as number) - (runs[k] as number) || 1;
    return between(line[k] as Point, line[k + 1] as Point, clamp((s - (runs[k] as number)) / length));
  });
};

/** Half widths at shares of the length, eased between. */
export const widths =
  (...stops: readonly (readonly [t: number, half: number])[]): ((t: number) => number) =>
  t => {
    let k = 0;
    while (k < stops.length - 2 && (stops[k + 1] as readonly [number, number])[0] < t) k++;
    const [a, b] = [stops[k], stops[k + 1]] as [readonly [number, number], readonly [number, number]];
    return lerp(a[1], b[1], smooth(a[0], b[0], t));
  };

/** A limb round an axis. `half` gives half its width at 0..1 of its length, in picture pixels. */
export const round = (axis: readonly Point[], half: (t: number) => number): Ribbon => {
  const line = resample(axis);
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, [x, y]] of line.entries()) {
    const a = line[Math.max(0, i - 1)] as Point;
    const b = line[Math.min(line.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const w = half(i / (line.length - 1)) / length;
    left.push([x + (b[1] - a[1]) * w, y - (b[0] - a[0]) * w]);
    right.push([x - (b[1] - a[1]) * w, y + (b[0] - a[0]) * w]);
  }
  return { left, right };
};

/** A form between two edges given by a few points each. */
export const spanned = (left: readonly Point[], right: readonly Point[]): Ribbon => ({
  left: resample(curve(left)),
  right: resample(curve(right)),
});

/** A point on the form: `u` 0 at the left edge, 1 at the right; `v` 0 at its beginning, 1 at its end. */
export const onRibbon = ({ left, right }: Ribbon, u: number, v: number): Point => {
  const s = clamp(v) * (left.length - 1);
  const i = Math.min(left.length - 2, Math.floor(s));
  return between(
    between(left[i] as Point, left[i + 1] as Point, s - i),
    between(right[i] as Point, right[i + 1] as Point, s - i),
    u,
  );
};

/** How far a hem or cuff bows out at its middle, as a share of its width. */
const bow = 0.13;

/** The hem or cuff, from the left edge to the right. */
export const endOf = ({ left, right }: Ribbon): Point[] => {
  const [a, b] = [left.at(-1), right.at(-1)] as [Point, Point];
  const [c, d] = [left.at(-4), right.at(-4)] as [Point, Point];
  const on: Point = [(a[0] + b[0] - c[0] - d[0]) / 2, (a[1] + b[1] - c[1] - d[1]) / 2];
  const far = (Math.hypot(a[0] - b[0], a[1] - b[1]) * bow) / (Math.hypot(...on) || 1);
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((t): Point => {
    const [x, y] = between(a, b, t);
    const out = far * Math.sin(Math.PI * t);
    return [x + on[0] * out, y + on[1] * out];
  });
};

export const filled =
  (form: Ribbon): Shape =>
  c =>
    polygon(c, [...form.left, ...endOf(form), ...[...form.right].reverse()]);

/** Two forms as one, where the second goes on from the first: each gives way at the shares named. */
export const joined = (above: Ribbon, until: number, below: Ribbon, from: number): Ribbon => {
  const swap = distanceOf(above.left.at(-1), below.left[0]) > distanceOf(above.left.at(-1), below.right[0]);
  const lower: Ribbon = swap ? { left: below.right, right: below.left } : below;
  const part = (a: readonly Point[], b: readonly Point[]): Point[] =>
    resample(
      curve(
        [...a.slice(0, Math.round(a.length * until)), ...b.slice(Math.round(b.length * from))].filter(
          (_, i, all) => i % 3 === 0 || i === all.length - 1,
        ),
      ),
      samples * 2,
    );
  return { left: part(above.left, lower.left), right: part(above.right, lower.right) };
};

const distanceOf = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;

/** How squarely the left edge faces the light at sample `i`: -1..1. */
const facing = ({ left, right }: Ribbon, i: number, light: Point): number => {
  const [l, r] = [left[i], right[i]] as [Point, Point];
  const width = Math.hypot(l[0] - r[0], l[1] - r[1]) || 1;
  return ((l[0] - r[0]) * light[0] + (l[1] - r[1]) * light[1]) / width;
};

/** The form without a sliver along its lit edge, at most so many pixels wide, which comes and goes. */
export const besideLight = (ribbon: Ribbon, light: Point, most: number, seed: number): Ribbon => {
  const stray = wander(seed);
  const last = ribbon.left.length - 1;
  const inset = (i: number, side: 1 | -1): number => {
    const [l, r] = [ribbon.left[i], ribbon.right[i]] as [Point, Point];
    const lit = smooth(0, 0.5, facing(ribbon, i, light) * side) * smooth(0.08, 0.34, i / last);
    return (
      Math.min(0.36, most / (distanceOf(l, r) || 1)) * lit * smooth(-0.5, 0.5, stray((i * 40) / last / 9))
    );
  };
  return {
    left: ribbon.left.map((q, i) => between(q, ribbon.right[i] as Point, inset(i, 1))),
    right: ribbon.right.map((q, i) => between(q, ribbon.left[i] as Point, inset(i, -1))),
  };
};

/** The side turned from the light, with a wandering edge. `reach` 0..1 of the width. */
export const shadeOf = (ribbon: Ribbon, light: Point, reach: number, seed: number): Shape => {
  const stray = wander(seed);
  const { left, right } = ribbon;
  return (c: Context) => {
    let run: [Point, Point][] = [];
    let side = 0;
    const flush = (): void => {
      if (run.length > 2) polygon(c, [...run.map(([a]) => a), ...run.map(([, b]) => b).reverse()]);
      run = [];
    };
    for (let i = 0; i < left.length; i++) {
      const lit = facing(ribbon, i, light);
      const now = Math.abs(lit) < grazing ? 0 : Math.sign(lit);
      if (now !== side) flush();
      side = now;
      if (!now) continue;
      const share =
        reach *
        (0.45 + 0.55 * smooth(grazing, 0.75, Math.abs(lit))) *
        (1 + 0.34 * stray((i * 6) / left.length));
      const [near, far] = now > 0 ? [right, left] : [left, right];
      run.push([near[i] as Point, between(near[i] as Point, far[i] as Point, clamp(share))]);
    }
    flush();
  };
};

/** The edges turned from the light, as lines to draw. */
export const darkEdges = (ribbon: Ribbon, light: Point): Point[][] => {
  const lines: Point[][] = [];
  let side = 0;
  for (let i = 0; i < ribbon.left.length; i++) {
    const lit = facing(ribbon, i, light);
    const now = Math.abs(lit) < grazing ? side : Math.sign(lit);
    if (now !== side || !lines.length) lines.push([]);
    side = now;
    if (now) (lines.at(-1) as Point[]).push((now > 0 ? ribbon.right : ribbon.left)[i] as Point);
  }
  return lines.filter(line => line.length > 4);
};
