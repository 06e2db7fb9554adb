import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { between, type Point } from './path.ts';
import { pigments as P } from './pigment.ts';
import { eased, reach } from './vehicleBody.ts';
import type { Seen } from './vehicleView.ts';

const sheen = noise('soft', 46, 83);

/** A pale bar with a dark underside, at the end that faces us and a little round the corner. */
export const bumpers = (p: Passage, seen: Seen): void => {
  const [low, high] = seen.body.bumper;
  const bars: Point[][] = [];
  if (seen.end) bars.push(seen.patch(-1.02, 1.02, low, high));
  const tip = (end: 1 | -1): Point[] => {
    const x = reach(seen.body, end, (low + high) / 2);
    return seen.near(
      [
        [x + end * 0.03, low],
        [x + end * 0.03, high],
        [x - end * 0.34, high],
        [x - end * 0.34, low],
      ],
      0.015,
    );
  };
  if (seen.kind !== 'bus') bars.push(tip(1), tip(-1));
  p.clear(polygons(bars), { soft: 0.6, sway: 0.15 });
  p.wash({
    shape: polygons(bars),
    pigments: [P.slate, P.umber],
    mix: [0.5, 0.35],
    density: (x, y) => 0.4 + 0.25 * sheen(x * 0.4, y * 3),
    soft: 0.7,
    sway: 0.4,
    rim: 0.5,
  });
};

/** Round in front, upright behind; lit they are bare paper with their own glow. */
export const lamps = (p: Passage, seen: Seen, on: boolean): void => {
  const { body, scale } = seen;
  if (!seen.end) return;
  const front = seen.end > 0;
  const size = seen.kind === 'bus' ? 0.12 : 0.085;
  const y = body.lamps[front ? 0 : 1];
  const disc = (u: number): Point[] =>
    Array.from({ length: 14 }, (_, i) => {
      const turn = (i / 14) * Math.PI * 2;
      return seen.at(u + (Math.cos(turn) * size) / body.half[0], y + Math.sin(turn) * size, 0.01);
    });
  const bar = (u: number): Point[] => seen.patch(u - 0.09, u + 0.09, y - 0.1, y + 0.1);
  const pair = front ? [disc(-0.74), disc(0.74)] : [bar(-0.86), bar(0.86)];
  const fine = { soft: 0.7, sway: 0.2, rough: 0.15 };
  if (front && seen.kind !== 'bus')
    p.wash({
      shape: polygons([seen.patch(-0.86, 0.86, y - 0.09, y + 0.09)]),
      pigments: [P.payne, P.sepia],
      mix: [0.5, 0.4],
      density: (_x, py) => 0.75 + 0.2 * Math.sin(py * 2.2),
      ...fine,
      rim: 0.2,
    });
  if (on && front) {
    const heads = pair.map(d => d[0] as Point);
    p.lift({
      shape: polygons(
        pair.map((d, i) => d.map(([x, py]): Point => between(heads[i] as Point, [x, py], 2.6))),
      ),
      amount: 0.6,
      soft: scale * 0.1,
    });
  }
  p.clear(polygons(pair), { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: polygons(pair),
    pigments: front ? [P.straw, P.slate] : [P.rust, P.sienna],
    mix: front ? (on ? [0.8, 0] : [0.1, 0.5]) : on ? [0.7, 0.7] : [0.9, 0.1],
    density: front ? (on ? 0.22 : 0.35) : on ? 0.75 : 0.8,
    ...fine,
    rim: 0.5,
  });
  if (on && !front)
    p.wash({
      shape: polygons(
        pair.map(d =>
          eased(
            d.map((q): Point => between(between(d[0] as Point, d[2] as Point, 0.5), q, 2.4)),
            scale * 0.2,
          ),
        ),
      ),
      pigments: [P.rust, P.sienna],
      mix: [0.7, 0.6],
      density: 0.3,
      soft: scale * 0.08,
      rim: 0,
    });
  const plate = seen.patch(-0.3, 0.3, y - 0.24, y - 0.14);
  p.clear(polygons([plate]), { soft: 0.6, sway: 0.1, body: 0 });
  p.wash({ shape: polygons([plate]), pigments: front ? [P.bone] : [P.straw], density: 0.4, ...fine });
};
