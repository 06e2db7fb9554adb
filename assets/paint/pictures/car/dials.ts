import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';

interface Dial {
  readonly at: Point;
  readonly radius: number;
  readonly needle: number;
}

const dials: readonly Dial[] = [
  { at: [880, 738], radius: 48, needle: 2.5 },
  { at: [994, 738], radius: 48, needle: 1.9 },
  { at: [937, 772], radius: 15, needle: 1.2 },
];
const on = ({ at, radius }: Dial, turn: number, out: number): Point => [
  at[0] + Math.cos(turn) * radius * out,
  at[1] - Math.sin(turn) * radius * out * 0.92,
];

/** Brightest just inside the edge. */
const glow = (out: number): number => 0.2 + 0.74 * smooth(0.5, 0.9, out) * smooth(1.3, 1, out);

/** Lit from behind: a ring of marks, not a face. */
export const paintDials = (p: Passage): void => {
  p.lift({
    shape: c => {
      for (const { at, radius } of dials) oval(c, at, radius, radius * 0.92);
    },
    amount: (x, y) =>
      Math.max(...dials.map(({ at: [dx, dy], radius }) => glow(Math.hypot(x - dx, y - dy) / radius))),
    soft: 3,
    sway: 1,
  });
  p.wash({
    shape: c => {
      for (const { at, radius } of dials) oval(c, at, radius * 1.1, radius);
    },
    pigments: [P.straw, P.ochre],
    mix: [0.9, 0.24],
    density: 0.46,
    soft: 6,
    sway: 2,
    rim: 0.1,
  });
  const marks = (c: Parameters<typeof sweep>[0]): void => {
    for (const dial of dials.slice(0, 2))
      for (let i = 0; i <= 10; i++) {
        const turn = lerp(3.9, -0.75, i / 10);
        sweep(c, [on(dial, turn, 0.72), on(dial, turn, 0.9)], 2.6, {
          straight: true,
          profile: () => 1,
          uneven: 0.1,
        });
      }
    for (const dial of dials)
      sweep(c, [on(dial, dial.needle + Math.PI, 0.1), on(dial, dial.needle, 0.72)], 3, {
        straight: true,
        profile: t => 1 - 0.5 * t,
      });
  };
  p.lift({ shape: marks, amount: 0.9, soft: 0.8, sway: 0.2 });
  p.wash({
    shape: marks,
    pigments: [P.straw, P.rust],
    mix: [0.6, 0.12],
    density: 0.36,
    soft: 0.8,
    sway: 0.2,
    rim: 0,
  });
};
