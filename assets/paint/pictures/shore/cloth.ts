import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact } from './damp.ts';
import { drawRound, piece, type Tint } from './piece.ts';

export interface Cloth {
  readonly tint: Tint;
  readonly density?: number;
  /** Lines down the hollows of the folds, in picture pixels. */
  readonly folds?: readonly (readonly Point[])[];
  /** How broad the shade in a fold is, in picture pixels. */
  readonly deep?: number;
  readonly shade?: Tint;
}

/** A piece of cloth in its own folds, flung down wet; the outline is given clockwise, in picture pixels, and is smooth. */
export const cloth = (p: Passage, outline: readonly Point[], c: Cloth): void => {
  const { tint, density = 0.3, folds = [], deep = 4, shade = inFolds } = c;
  contact(p, outline, [2.4, 3], 0.4);
  piece(p, outline, { tint, density, round: true });
  p.wash({
    shape: to => {
      for (const [i, fold] of folds.entries())
        sweep(to, fold, i % 2 ? deep : deep * 0.65, { seed: i + 2, uneven: 0.6 });
    },
    pigments: shade.map(([pigment]) => pigment),
    mix: shade.map(([, share]) => share),
    density: 0.34,
    soft: 1.1,
    sway: 0.6,
    feature: 14,
    rim: 0.3,
    within: to => blob(to, outline),
  });
  p.ink(pen => {
    drawRound(pen, outline, { width: 0.9, round: true });
    for (const fold of folds) pen.line(fold, { width: 0.55, broken: 0.3, press: 0.55, wobble: 0.4 });
  });
};

const inFolds: Tint = [
  [P.slate, 0.8],
  [P.violet, 0.4],
];

/** Small even stitches along a line of picture pixels. */
export const stitches = (p: Passage, line: readonly Point[]): void =>
  p.ink(pen => {
    for (let i = 0; i + 1 < line.length; i += 2)
      pen.line([line[i] as Point, line[i + 1] as Point], {
        width: 0.7,
        broken: 0,
        taper: [0, 0],
        wobble: 0.1,
      });
  });
