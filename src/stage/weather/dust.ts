import { lerp } from '../span.ts';
import { each, type Mark, rise, scatter, sheet } from './mark.ts';

const warmWhite = 0xfff4dc;

/** Motes that turn in the light and go out of it; nothing stays. */
export function dust(time: number, settles: number): readonly Mark[] {
  const strength = rise(0, 4, time) * rise(settles, settles - 6, time);
  if (strength === 0) return [];
  return each(46, i => {
    const wave = (k: number, pace: number) => Math.sin(time * pace + scatter(i, k) * 6.283);
    const size = lerp(8, 24, scatter(i, 1) ** 2);
    return {
      shape: 'mote',
      x: sheet.width * scatter(i, 2) + wave(3, 0.23) * 40 + wave(4, 0.61) * 9,
      y:
        sheet.height * lerp(0.08, 0.9, scatter(i, 5)) + time * lerp(-3, 4, scatter(i, 6)) + wave(7, 0.4) * 14,
      width: size,
      height: size,
      turn: 0,
      strength: strength * lerp(0.35, 1, (wave(8, 0.9) + 1) / 2),
      colour: warmWhite,
      laid: 'over',
    };
  });
}
