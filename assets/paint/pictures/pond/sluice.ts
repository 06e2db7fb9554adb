import { dab, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { quick } from './view.ts';

/** Two brick cheeks and a board between them, with a bar to lift it by. */
export const sluice = (p: Passage): void => {
  const cheeks = [points('150,342 176,344 178,306 152,302'), points('208,380 240,390 244,344 210,336')];
  p.clear(
    c => {
      for (const cheek of cheeks) polygon(c, cheek);
      polygon(c, points('176,352 208,370 210,334 178,318'));
    },
    { soft: 0.6 },
  );
  p.wash({
    shape: c => {
      for (const cheek of cheeks) polygon(c, cheek);
    },
    pigments: [P.umber, P.ochre, P.violet],
    mix: (x, y) => [0.5, 0.4, 0.3 + 0.3 * quick(x, y)],
    density: (x, y) => 0.6 + 0.3 * quick(y, x),
    sway: 0.8,
    rim: 0.4,
    dry: 0.08,
  });
  p.wash({
    shape: c => {
      polygon(c, points('176,352 208,370 210,334 178,318'));
      sweep(c, points('160,294 194,308 238,326'), 7, { profile: () => 1 });
      sweep(c, points('194,308 195,334'), 5, { profile: () => 1 });
    },
    pigments: [P.slate, P.umber],
    mix: [0.5, 0.5],
    density: (x, y) => 0.8 + 0.2 * quick(x, y),
    sway: 0.6,
    dry: 0.12,
    angle: 1.5,
  });
  p.ink(pen => {
    pen.line(points('178,410 180,366 152,362'), { straight: true, width: 0.8, broken: 0.2 });
    pen.line(points('250,446 254,396 216,390'), { straight: true, width: 0.9, broken: 0.2 });
    for (const x of [187, 196, 206])
      pen.line(
        [
          [x - 4, 322 + (x - 178) * 0.4],
          [x - 4, 352 + (x - 178) * 0.4],
        ],
        { straight: true, width: 0.6, broken: 0.3 },
      );
  });
  p.wash({
    shape: c => {
      const r = random(2);
      for (let i = 0; i < 30; i++) dab(c, r, [r.range(146, 258), 372 + (r() - 0.5) * 50], 3, 1.6, r() * 3);
    },
    pigments: [P.moss, P.olive],
    mix: [0.6, 0.5],
    density: 0.6,
    sway: 0.8,
  });
};
