import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { between, type Point } from './path.ts';
import { pigments as P } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';
import { eased, halfWidth, reach } from './vehicleBody.ts';
import type { Seen } from './vehicleView.ts';

const sheen = noise('soft', 46, 83);

/** A strip of the body between two heights of the end that faces us. */
export const endPane = (seen: Seen, low: number, high: number, inset: number): Point[] => {
  const rows = 5;
  const edge = (across: number): Point[] =>
    Array.from({ length: rows }, (_, i) => seen.at(across, lerp(low, high, i / (rows - 1)), 0.005));
  return [...edge(-1 + inset), ...edge(1 - inset).reverse()];
};

/** Dark below, paler with sky above; the far windows let light through it. */
export const glass = (p: Passage, seen: Seen, lit: 'left' | 'right', curtains: boolean): void => {
  const { body, scale } = seen;
  const sides = body.windows.map(w => eased(seen.near(w), scale * 0.05));
  const [low, high] = seen.end >= 0 ? body.screen : body.rear;
  const ends = seen.end ? [eased(endPane(seen, low, high, 0.1), scale * 0.06)] : [];
  const all = [...sides, ...ends];
  const ys = all.flat().map(q => q[1]);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fine = { soft: 0.7, sway: Math.min(0.6, scale * 0.01), rough: 0.2 };
  p.wash({
    shape: polygons(all),
    pigments: [P.payne, P.slate, P.sepia],
    mix: [0.55, 0.35, 0.22],
    density: (x, y) => lerp(0.62, 0.95, smooth(top, bottom, y)) * (0.9 + 0.25 * sheen(x, y)),
    ...fine,
    rim: 0.25,
    pool: 0.4,
    poolFeature: scale * 0.5,
    knock: 1,
  });
  const through = p.mask(polygons(all), { soft: 0.7, sway: 0.2 });
  const beyond = [
    ...body.windows.map(w => seen.far(w)),
    ...(seen.end <= 0 ? [acrossAt(seen, 1, body.screen)] : []),
    ...(seen.end >= 0 ? [acrossAt(seen, -1, body.rear)] : []),
  ];
  p.lift({ shape: polygons(beyond), amount: (x, y) => 0.5 * inside(through, p, x, y), soft: 1, sway: 0.4 });
  if (scale > 24) {
    const seats = [0.02, -0.98].map(x => seatBack(seen, x));
    if (seen.kind !== 'bus' && seen.kind !== 'van')
      p.wash({
        shape: polygons(seats.flat()),
        pigments: [P.sepia, P.payne],
        mix: [0.6, 0.4],
        density: 0.55,
        ...fine,
        within: polygons(all),
      });
  }
  /** Sky lies along the glass in one slanting stroke. */
  const slant = lit === 'left' ? 1 : -1;
  const gleams = all.flatMap(pane => {
    const xs = pane.map(q => q[0]);
    const [l, r] = [Math.min(...xs), Math.max(...xs)];
    const w = r - l;
    const at = slant > 0 ? l + w * 0.3 : r - w * 0.3;
    return w < 10
      ? []
      : [
          [
            [at, top],
            [at + w * 0.22, top],
            [at + w * 0.22 - slant * (bottom - top) * 0.5, bottom],
            [at - slant * (bottom - top) * 0.5, bottom],
          ] as Point[],
        ];
  });
  p.lift({
    shape: polygons(gleams),
    amount: (x, y) => 0.5 * inside(through, p, x, y),
    soft: 1.4,
    sway: 1.2,
    feature: 20,
  });
  if (curtains) drapes(p, seen);
};

const inside = (mask: Float32Array, _p: Passage, x: number, y: number): number => {
  const width = Math.round(Math.sqrt((mask.length * 16) / 9));
  const k = width / 1600;
  const at = Math.floor(y * k) * width + Math.floor(x * k);
  return mask[at] ?? 0;
};

const acrossAt = (seen: Seen, end: 1 | -1, [low, high]: readonly [number, number]): Point[] =>
  (
    [
      [-0.86, low],
      [-0.86, high],
      [0.86, high],
      [0.86, low],
    ] as const
  ).map(([u, y]) => {
    const x = reach(seen.body, end, y);
    return seen.place(x, y, u * halfWidth(seen.body, x, y));
  });

const seatBack = (seen: Seen, x: number): Point[][] =>
  [0.36, -0.36].map(z =>
    eased(
      (
        [
          [x, 0.7, -0.22],
          [x - 0.14, 1.06, -0.2],
          [x - 0.2, 1.08, 0],
          [x - 0.14, 1.06, 0.2],
          [x, 0.7, 0.22],
          [x - 0.16, 0.7, 0],
        ] as const
      ).map(([sx, sy, dz]) => seen.place(sx, sy, z + dz)),
      4,
    ),
  );

/** Little curtains gathered at each side of every window behind the driver's. */
const drapes = (p: Passage, seen: Seen): void => {
  const gathered = seen.body.windows.slice(1).flatMap(w => {
    const [frontLow, frontHigh, backHigh, backLow] = w as [Point, Point, Point, Point];
    return [0.3, -0.26].map(share => {
      const [a, b, c, d] =
        share > 0 ? [frontLow, frontHigh, backHigh, backLow] : [backLow, backHigh, frontHigh, frontLow];
      const t = Math.abs(share);
      return seen.near([a, b, between(b, c, t * 1.35), between(b, c, t * 0.8), between(a, d, t * 0.72)]);
    });
  });
  p.clear(polygons(gathered), { soft: 0.7, sway: 0.5, body: 0 });
  p.wash({
    shape: polygons(gathered),
    pigments: [P.sage, P.ochre],
    mix: [0.5, 0.4],
    density: (x, y) => 0.42 + 0.2 * Math.sin(x * 0.9 + y * 0.05),
    soft: 0.8,
    sway: 0.6,
    rim: 0.35,
  });
};
