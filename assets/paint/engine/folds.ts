import type { Fold } from './cloth.ts';
import type { Gesture } from './joints.ts';
import type { Point } from './path.ts';
import { random } from './random.ts';
import type { Falling } from './skeleton.ts';

const angleAt = (a: Point, b: Point, c: Point): number => {
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.atan2(Math.sin(turn), Math.cos(turn));
};

/** Creases of a sleeve: from inside the elbow when it is bent, round the cuff, and down from the shoulder. */
// biome-ignore format: creases are read in rows
export const sleeveFolds = (g: Gesture, n: 0 | 1, facing: number, seed: number): readonly Fold[] => {
  const r = random(seed);
  const bend = angleAt(g.shoulders[n], g.elbows[n], g.hands[n]) * facing;
  const inside = bend > 0 ? 0 : 1;
  const way = inside ? -1 : 1;
  const deep = Math.min(1, Math.abs(bend) / 1.2);
  const at = (share: number): number => inside + way * share;
  return [
    { along: [[at(0.02), 0.47], [at(0.3 + 0.3 * deep), 0.42], [at(0.5 + 0.3 * deep), 0.33]], wide: 0.26 },
    { along: [[at(0.02), 0.52], [at(0.36), 0.53], [at(0.4 + 0.36 * deep), 0.5]], wide: 0.22 + 0.12 * deep },
    { along: [[at(0.04), 0.57], [at(0.34), 0.62], [at(0.5), 0.7]], wide: 0.2 },
    { along: [[0.3, 0.1], [0.4, 0.2], [0.34, 0.3 + r() * 0.05]], wide: 0.2 },
    { along: [[0.1, 0.9], [0.5, 0.93], [0.8, 0.89]], wide: 0.2 },
  ];
};

/** Creases of a trunk: from the armpit across, and gathered where it folds or ends. */
// biome-ignore format: creases are read in rows
export const trunkFolds = (g: Gesture, knitted: boolean, seed: number): readonly Fold[] => {
  const r = random(seed);
  const bowed = g.waist ? 1 : 0.5;
  return [
    { along: [[0.94, 0.26], [0.72, 0.4], [0.6, 0.56]], wide: 0.1 },
    { along: [[0.06, 0.3], [0.22, 0.44], [0.3, 0.6 + r() * 0.1]], wide: 0.08 },
    { along: [[0.02, 0.62], [0.34, 0.68 + 0.04 * bowed], [0.6, 0.65]], wide: 0.09 },
    { along: [[0.98, 0.7], [0.66, 0.78], [0.42, 0.79]], wide: 0.1 },
    ...(knitted
      ? [
          { along: [[0.04, 0.9], [0.4, 0.935], [0.96, 0.9]], wide: 0.07 } as const,
          { along: [[0.1, 0.82], [0.4, 0.86], [0.7, 0.84]], wide: 0.07 } as const,
        ]
      : []),
  ];
};

/** Long folds of a skirt or coat, from the waist to the hem, no two alike. */
// biome-ignore format: creases are read in rows
export const fallFolds = (g: Gesture, kind: Falling, seed: number): readonly Fold[] => {
  const r = random(seed);
  const count = kind === 'coat' || kind === 'duffel' || kind === 'overcoat' ? 3 : 5;
  const seated = Math.abs(g.knees[1][1] - g.hips[1][1]) < 12;
  const long: Fold[] = Array.from({ length: count }, (_, i) => {
    const u = (i + 0.5 + r.range(-0.3, 0.3)) / count;
    const from = r.range(0.1, 0.55);
    return { along: [[0.5 + (u - 0.5) * 0.8, from], [u + r.range(-0.03, 0.03), (from + 1) / 2], [u + (u - 0.5) * 0.06, r.range(0.93, 1)]], wide: r.range(0.07, 0.13) };
  });
  if (!seated) return long;
  return [
    ...long.slice(0, 3),
    { along: [[0.1, 0.28], [0.4, 0.33], [0.7, 0.28]], wide: 0.14 },
    { along: [[0.9, 0.5], [0.5, 0.56], [0.3, 0.66]], wide: 0.1 },
  ];
};

/** Creases of a trouser leg: at the hip, behind the knee, and broken on the shoe. */
// biome-ignore format: creases are read in rows
export const legFolds = (g: Gesture, n: 0 | 1, facing: number): readonly Fold[] => {
  const bend = angleAt(g.hips[n], g.knees[n], g.feet[n]) * facing;
  const inside = bend > 0 ? 0 : 1;
  const way = inside ? -1 : 1;
  const deep = Math.min(1, Math.abs(bend) / 1.2);
  const at = (share: number): number => inside + way * share;
  return [
    { along: [[at(0.02), 0.47], [at(0.3), 0.44], [at(0.4 + 0.3 * deep), 0.36]], wide: 0.2 },
    { along: [[at(0.02), 0.53], [at(0.34), 0.55], [at(0.4 + 0.3 * deep), 0.62]], wide: 0.2 },
    { along: [[0.3, 0.06], [0.5, 0.14], [0.7, 0.13]], wide: 0.16 },
    { along: [[0.08, 0.93], [0.5, 0.96], [0.84, 0.91]], wide: 0.18 },
    { along: [[0.9, 0.86], [0.56, 0.88], [0.36, 0.84]], wide: 0.13 },
  ];
};

/** Those of the bodice in the upper part of one long garment, and those of its skirt below. */
export const wholeFolds = (above: readonly Fold[], below: readonly Fold[]): readonly Fold[] => [
  ...above.filter(({ along }) => (along[0]?.[1] ?? 1) < 0.66).map(moved(0, 0.46)),
  ...below.map(moved(0.3, 1)),
];

const moved =
  (from: number, to: number) =>
  ({ along, wide }: Fold): Fold => ({
    along: along.map(([u, v]) => [u, from + (to - from) * v] as const),
    wide,
  });
