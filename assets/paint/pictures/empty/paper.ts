import { dab, sweep } from '../../engine/brush.ts';
import type { Share } from '../../engine/land.ts';
import type { Outline } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, curve, type Point, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { type Length, lengths } from './lengths.ts';
import { lay, middle, quick, room } from './view.ts';

const width = 0.53;
const steps = 60;

/** A point every so often, each the same way on from the last. */
const even = (line: Outline): Point[] => {
  const path = curve(line, 2);
  const runs = path.map((b, i) => {
    const a = path[Math.max(0, i - 1)] as Point;
    return Math.hypot(b[0] - a[0], b[1] - a[1]);
  });
  const total = runs.reduce((sum, one) => sum + one, 0);
  const out: Point[] = [];
  let gone = 0;
  for (const [i, point] of path.entries()) {
    gone += runs[i] as number;
    while (out.length <= steps && gone >= (total * out.length) / steps - 0.001) out.push(point);
  }
  return out;
};

export const paintPaper = (p: Passage): void => {
  for (const one of lengths) bared(p, one);
  for (const one of lengths) flown(p, one);
};

/** The plaster it has left: the dark that it shows white against. */
const bared = (p: Passage, { at, bare, seed }: Length): void => {
  const ragged = (u: number, from: number, to: number): Point[] =>
    Array.from({ length: 25 }, (_, i) => {
      const v = lerp(from, to, i / 24);
      return room.back.at(u + 0.024 * Math.sin(v * 11 + seed + u) + 0.012 * Math.sin(v * 47 + seed), v);
    });
  const outline = [...ragged(at, 0.19, bare[0]), ...ragged(at + width, bare[1], 0.19)];
  p.clear(c => polygon(c, outline), { soft: 0.6, sway: 0.6 });
  lay(
    p,
    c => polygon(c, outline),
    [
      [P.umber, 0.6],
      [P.violet, 0.5],
      [P.rose, 0.35],
    ],
    (x, y) => 0.72 + 0.26 * middle(x, y) + 0.14 * quick(x, y * 0.6),
    { pool: 0.5, tide: 0.3, streak: 0.22, angle: 1.6 },
  );
  /** Torn scraps that would not come. */
  const r = random(seed);
  for (let i = 0; i < 5; i++) {
    const [x, y] = room.back.at(at + r.range(0.06, 0.46), r.range(0.3, Math.min(...bare) - 0.2));
    const scrap: Point[] = [
      [x, y],
      [x + r.range(4, 12), y + r.range(-9, 2)],
      [x + r.range(8, 16), y + r.range(4, 14)],
      [x + r.range(-2, 6), y + r.range(12, 24)],
    ];
    p.clear(c => polygon(c, scrap), { soft: 0.5, sway: 0.5 });
    lay(p, c => polygon(c, scrap), [[P.straw, 0.5]], 0.24);
  }
};

const flown = (p: Passage, { left, right, turns, seed }: Length): void => {
  const [a, b] = [even(left), even(right)];
  const on = (t: number, w: number): Point => {
    const i = Math.min(steps, Math.max(0, Math.round(t * steps)));
    return between(a[i] as Point, b[i] as Point, w);
  };
  const r = random(seed);
  const torn = Array.from({ length: 11 }, (_, i) => on(1 - 0.05 * r() ** 2, i / 10));
  const outline: Outline = [...a.slice(0, -3), ...torn, ...b.slice(0, -3).reverse()];
  const sheet: Shape = c => polygon(c, outline);
  const along = (w: number, from: number, to: number, bend = 0): Point[] =>
    Array.from({ length: 9 }, (_, i) => {
      const t = i / 8;
      return on(lerp(from, to, t), w + bend * t * t);
    });
  /** Its shadow on the wall, away from the window and below. */
  lay(
    p,
    c =>
      polygon(
        c,
        outline.map(([x, y], i): Point => {
          const t = Math.min(i, outline.length - i) / (outline.length / 2);
          return [x + 26 * t, y + 30 * t];
        }),
      ),
    [
      [P.violet, 0.7],
      [P.umber, 0.4],
    ],
    0.3,
    { soft: 5, sway: 3 },
  );
  p.clear(sheet, { soft: 0.5, sway: 0.3 });
  const stretch = (from: number, to: number): Outline => [
    ...along(0, from, to),
    ...along(1, from, to).reverse(),
  ];
  /** Printed where it hangs, in its own shade where it turns, and white after. */
  const hung: Share[] = [
    [P.straw, 0.62],
    [P.rose, 0.3],
    [P.sage, 0.26],
  ];
  lay(p, sheet, hung, (x, y) => 0.05 + 0.05 * quick(x, y), { sway: 0.3 });
  lay(
    p,
    c => polygon(c, stretch(0, turns)),
    hung,
    (x, y) => 0.38 + 0.06 * quick(x, y),
    {
      within: sheet,
      sway: 1,
      pool: 0.3,
    },
  );
  lay(p, c => polygon(c, stretch(turns * 0.45, turns + 0.01)), hung, 0.24, {
    within: sheet,
    soft: 7,
    sway: 3,
  });
  /** What was printed on it; its torn end has rolled back and shows it again. */
  const roll: Outline = [
    ...[0, 0.25, 0.5, 0.75, 1].map(w => on(0.9 - 0.03 * Math.sin(w * 3), w)),
    ...[...torn].reverse(),
  ];
  lay(
    p,
    c => {
      for (const w of [0.14, 0.38, 0.62, 0.86])
        sweep(c, along(w, 0, turns - 0.02), 7, {
          seed: seed + Math.round(w * 50),
          uneven: 0.5,
          profile: t => 0.8 + 0.2 * Math.sin(t * 9),
        });
      for (let i = 0; i < 26; i++) {
        const at = on(r.range(0.02, turns - 0.04), (Math.floor(r() * 4) + 1) * 0.24 - 0.1);
        dab(c, r, at, r.range(2.5, 4.5), r.range(2, 3.5), r() * 3);
      }
      polygon(c, roll);
    },
    [
      [P.rose, 0.7],
      [P.sage, 0.4],
      [P.violet, 0.3],
    ],
    (x, y) => 0.24 + 0.12 * middle(x, y),
    { sway: 0.5, within: sheet, pool: 0.4, dry: 0.12 },
  );
  lay(
    p,
    c => {
      for (const [w, from, to, wide, bend] of [
        [0.02, turns + 0.02, 0.88, 22, 0.16],
        [0.52, turns + 0.06, 0.8, 11, 0.1],
        [0.93, turns, 0.7, 12, -0.06],
      ] as const)
        sweep(c, along(w, from, to, bend), wide, { seed: seed + Math.round(w * 90), uneven: 0.5 });
      polygon(c, [
        on(turns - 0.04, 0),
        on(turns - 0.05, 0.5),
        on(turns - 0.03, 1),
        on(turns + 0.03, 1),
        on(turns + 0.01, 0.5),
        on(turns + 0.06, 0),
      ]);
    },
    [
      [P.violet, 0.7],
      [P.straw, 0.3],
    ],
    0.26,
    { soft: (x, y) => 0.8 + 3 * smooth(0, 0.5, quick(x, y)), softest: 4, sway: 1, within: sheet },
  );
  p.ink(pen => pen.line(roll.slice(0, 5), { broken: 0.1, width: 0.8 }));
  p.ink(pen => {
    pen.line(a, { broken: 0.1, width: 1 });
    pen.line(b.slice(8), { broken: 0.24, width: 0.8 });
    pen.line(torn, { broken: 0.04, width: 1, straight: true });
  });
};
