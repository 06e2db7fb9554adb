import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, type Shape } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { ground, quick, seen } from './view.ts';

const away = 11.4;

export const metre = seen.sizeAt([0, 0, away]);

/** Somebody seated, seen from behind: outlines in centimetres, x from the middle of the seat, y up from the ground. */
interface Back {
  readonly x: number;
  readonly coat: string;
  /** The inner sides of the arms. */
  readonly arms: readonly string[];
  /** An arm that she leans on. */
  readonly prop?: string;
  readonly neck: string;
  readonly head: readonly [x: number, y: number, rx: number, ry: number, angle: number];
  readonly hair: string;
  readonly cloth: readonly [Pigment, Pigment];
  readonly dark: Pigment;
}

export const tommy: Back = {
  x: -2.12,
  coat: '-25,38 -26,46 -25,58 -33,64 -35,74 -31,88 -22,97 -8,102 8,103 20,100 30,91 36,76 36,66 28,58 29,46 28,38 2,36',
  arms: ['-21,88 -24,74 -22,61', '24,88 28,76 25,61'],
  neck: '4,100 8,112',
  head: [9, 115, 9.6, 11.2, 0.25],
  hair: '-2,110 -2,119 4,126 12,127 19,121 20,113 17,106 9,103 2,105',
  cloth: [P.slate, P.blue],
  dark: P.sepia,
};

export const ruth: Back = {
  x: -1.47,
  coat: '-19,37 -20,46 -18,57 -25,63 -25,76 -20,95 -12,102 0,106 10,104 19,97 24,78 25,64 18,57 20,46 20,37 0,34',
  arms: ['-15,88 -17,74 -16,60', '15,88 17,74 16,60'],
  neck: '0,104 2,118',
  head: [2, 124, 8.4, 10.8, 0.08],
  hair: '-7,123 -6,131 2,136 10,132 11,124 12,112 14,102 8,98 1,99 -6,97 -11,101 -9,112',
  cloth: [P.sage, P.moss],
  dark: P.sepia,
};

export const kathy: Back = {
  x: -0.74,
  coat: '-19,38 -19,46 -17,57 -25,64 -25,78 -20,92 -12,99 -2,101 8,98 15,92 18,80 16,66 16,57 18,46 18,38 0,36',
  arms: ['-16,86 -18,74 -17,60', '13,86 15,74 14,60'],
  neck: '-6,98 -9,110',
  head: [-10, 115, 8.2, 10.4, -0.3],
  prop: '4,92 17,86 25,72 29,47',
  hair: '-19,113 -18,122 -10,127 -2,125 1,116 3,104 2,95 -4,93 -11,95 -17,98 -19,107',
  cloth: [P.madder, P.rust],
  dark: P.umber,
};

export const seat = (x: number): Point => ground(x, away);

export const paintBack = (p: Passage, b: Back): void => {
  const [x0, y0] = seat(b.x);
  const k = metre / 100;
  const at = ([x, y]: Point): Point => [x0 + x * k, y0 - y * k];
  const plan = (outline: string): Point[] => points(outline).map(at);
  const [hx, hy, rx, ry, angle] = b.head;
  const shapes: Record<'coat' | 'arms' | 'neck' | 'hair', Shape> = {
    coat: c => blob(c, plan(b.coat)),
    arms: c => b.prop && sweep(c, plan(b.prop), 12 * k, { profile: t => 1 - 0.3 * t, uneven: 0.1 }),
    neck: c => {
      sweep(c, plan(b.neck), 9 * k, { profile: () => 1 });
      oval(c, at([hx, hy]), rx * k, ry * k, angle);
    },
    hair: c => blob(c, plan(b.hair)),
  };
  const shade = (x: number, middle: number, half: number): number =>
    0.42 + 0.85 * smooth(-half * k, half * k, x - middle);
  const lay = (
    shape: Shape,
    pigments: readonly Pigment[],
    mix: readonly number[],
    density: number,
    middle = x0,
    half = 24,
  ): void =>
    p.wash({
      shape,
      pigments,
      mix,
      density: (x, y) => density * shade(x, middle, half) * (0.92 + 0.3 * quick(x, y)),
      soft: 0.7,
      sway: 0.8,
      feature: 22,
      rough: 0.3,
      rim: 0.4,
      pool: 0.4,
      poolFeature: 30,
      knock: 1,
    });
  p.clear(
    c => {
      for (const shape of Object.values(shapes)) shape(c);
    },
    { soft: 0.6, sway: 0.2 },
  );
  lay(shapes.arms, [b.cloth[0], P.payne], [0.9, 0.3], 0.95);
  lay(shapes.coat, [...b.cloth, P.payne], [0.8, 0.3, 0.18], 0.95);
  /** Folds from the shoulders to the seat. */
  p.wash({
    shape: c => {
      for (const fold of [...b.arms, '9,88 7,66 12,46', '-14,46 2,43 15,47'])
        sweep(c, plan(fold), 5 * k, { profile: t => Math.sin(Math.PI * (0.1 + t * 0.85)), seed: hx + 40 });
    },
    pigments: [b.cloth[1], P.violet],
    mix: [0.5, 0.5],
    density: 0.42,
    soft: 1.4,
    sway: 0.8,
    within: shapes.coat,
  });
  lay(shapes.neck, [P.rose, P.ochre], [0.55, 0.35], 0.6, at([hx, hy])[0], 9);
  lay(shapes.hair, [b.dark, P.sepia], [0.85, 0.2], 1, at([hx, hy])[0], 11);
  p.wash({
    shape: c => sweep(c, plan('-14,99 -4,103 4,104 14,100'), 6 * k, { profile: () => 1 }),
    pigments: [b.cloth[1], P.payne],
    mix: [0.5, 0.5],
    density: 0.5,
    sway: 0.5,
    within: shapes.coat,
  });
  p.ink(pen => {
    pen.line(plan('2,98 3,70 2,38'), { width: 0.6, broken: 0.4 });
    const right = plan(b.coat).filter(([x]) => x > x0 + 12 * k);
    pen.line(right, { width: 0.9, broken: 0.3 });
    pen.line(
      plan(b.arms[1] as string).map(([x, y]): Point => [x + 6 * k, y]),
      { width: 0.8, broken: 0.3 },
    );
  });
};
