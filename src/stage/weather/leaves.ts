import { lerp } from '../span.ts';
import { each, type Mark, rise, scatter, sheet } from './mark.ts';

const count = 18;
/** The longest any leaf falls, in seconds. */
const longest = 6;
const colours = [0xc9a35c, 0xa8623f, 0xb98546, 0x8d6a3a] as const;

/** Leaves come down one after another and lie; every second one is lost in the grass. */
export function leaves(time: number, settles: number): readonly Mark[] {
  return each(count, i => {
    const lasts = lerp(4, longest, scatter(i, 1));
    const begins = ((settles - longest - 1.5) * (i + scatter(i, 2))) / count;
    const fallen = Math.min(1, Math.max(0, (time - begins) / lasts));
    const swing = Math.sin(fallen * lerp(7, 11, scatter(i, 3)) + i) * (1 - fallen * fallen);
    const ground = sheet.height * lerp(0.66, 0.96, scatter(i, 4));
    const size = lerp(16, 27, scatter(i, 5)) * lerp(0.7, 1.1, ground / sheet.height);
    const lost = i % 2 ? rise(begins + lasts, begins + lasts + 1.5, time) : 0;
    return {
      shape: 'leaf',
      x: sheet.width * lerp(-0.05, 0.9, scatter(i, 6)) + fallen * 170 + swing * 46,
      y: lerp(-40, ground, fallen),
      width: size,
      // A leaf that turns over shows its edge.
      height: size * lerp(0.35, 1, Math.abs(Math.cos(fallen * lerp(5, 9, scatter(i, 7)) + i))),
      turn: i + swing * 0.9 + fallen * lerp(-3, 3, scatter(i, 8)),
      strength: rise(begins, begins + 0.4, time) * (1 - lost) * 0.85,
      colour: colours[i % colours.length] ?? colours[0],
      laid: 'glazed',
    };
  });
}
