import type { Figure } from '../../engine/figure.ts';
import { pigments as P } from '../../engine/pigment.ts';

const child = (
  x: number,
  y: number,
  height: number,
  top: Figure['top'],
  more: Partial<Figure> = {},
): Figure => ({
  gesture: 'walking',
  at: [x, y],
  height,
  top,
  wears: 'coat',
  away: true,
  lit: 'left',
  ...more,
});

/** In a straggle, not a row, going down to the house. She is the last, and looks about her. */
export const children: readonly Figure[] = [
  child(1008, 664, 20, P.payne),
  child(1018, 668, 22, P.slate, { facing: -1 }),
  child(1001, 688, 24, P.umber, { wears: 'shorts' }),
  child(962, 704, 26, P.payne),
  child(946, 709, 24, P.olive, { facing: -1 }),
  child(880, 729, 29, P.slate, { wears: 'skirt' }),
  child(862, 734, 31, P.payne),
  child(690, 792, 46, P.madder, { longHair: true, away: false, facing: 1, strength: 1.2, drawn: true }),
];
