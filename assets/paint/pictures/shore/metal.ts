import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { drawRound, piece, type Tint } from './piece.ts';

const kinds = {
  brass: [
    [P.ochre, 0.75],
    [P.umber, 0.35],
    [P.olive, 0.2],
  ],
  iron: [
    [P.payne, 0.6],
    [P.umber, 0.3],
    [P.rust, 0.4],
  ],
  steel: [
    [P.slate, 0.7],
    [P.payne, 0.25],
  ],
} as const satisfies Record<string, Tint>;

export interface Metal {
  readonly kind: keyof typeof kinds;
  readonly density?: number;
  readonly round?: boolean;
  /** Where light runs along it, in picture pixels. */
  readonly gleam?: readonly Point[];
  readonly gleamWidth?: number;
  /** Where it is dark: the part turned from the light. */
  readonly dark?: readonly Point[];
}

/** One part of a small metal thing: its wash, the dark of it hatched, a gleam, and its outline, which is given clockwise. */
export const metal = (p: Passage, outline: readonly Point[], m: Metal): void => {
  const { kind, density = 0.5, round = false, gleam, gleamWidth = 2, dark } = m;
  piece(p, outline, { tint: kinds[kind], density, round });
  if (dark)
    piece(p, dark, {
      tint: [
        [P.umber, 0.6],
        [P.payne, 0.4],
      ],
      density: 0.4,
      over: true,
      soft: 0.9,
      round,
    });
  if (gleam)
    p.lift({ shape: c => sweep(c, gleam, gleamWidth, { uneven: 0.4 }), amount: 0.85, soft: 0.6, sway: 0.2 });
  p.ink(pen => {
    drawRound(pen, outline, { width: 0.95, round });
    if (dark) pen.hatch(dark, { angle: -0.5, gap: 1.9, width: 0.7, press: 0.6 });
  });
};
