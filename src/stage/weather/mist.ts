import { lerp } from '../span.ts';
import { bareWhite, each, type Mark, rise, scatter, sheet } from './mark.ts';

/** Banks of bare paper that drift in and lie down; they stay, thinner. */
export function mist(time: number, settles: number): readonly Mark[] {
  const strength = rise(0, 5, time) * lerp(1, 0.6, rise(settles / 2, settles, time));
  // All the way is gone by then, and ever more slowly.
  const way = 1 - (1 - Math.min(1, time / settles)) ** 3;
  return each(7, i => {
    const side = i % 2 ? 1 : -1;
    return {
      shape: 'cloud',
      x: sheet.width * ((i + 0.5) / 7) + side * lerp(-150, 110, way),
      y: sheet.height * lerp(0.42, 0.82, scatter(i, 1)),
      width: lerp(760, 1200, scatter(i, 2)),
      height: lerp(190, 340, scatter(i, 3)),
      turn: lerp(-0.05, 0.05, scatter(i, 4)),
      strength: strength * lerp(0.6, 1, scatter(i, 5)),
      colour: bareWhite,
      laid: 'over',
    };
  });
}
