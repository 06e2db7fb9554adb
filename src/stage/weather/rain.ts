import { lerp } from '../span.ts';
import { bareWhite, each, type Mark, rise, scatter, sheet } from './mark.ts';

const falling = 130;
const staying = 16;
const slant = 0.13;
const slate = 0x5f7180;

/** Strokes of rain, most of them lifted out of the paint, some laid on it; a few pale ones stay when it has passed. */
export function rain(time: number, settles: number): readonly Mark[] {
  const strength = rise(0, 1.6, time) * rise(settles, settles - 4.5, time);
  const left = rise(settles - 5, settles, time);
  return [
    ...(strength > 0 ? each(falling, i => drop(i, time, strength)) : []),
    ...(left > 0 ? each(staying, i => trace(i, left)) : []),
  ];
}

function drop(i: number, time: number, strength: number): Mark {
  const lasts = lerp(0.75, 1.25, scatter(i, 1));
  const fallen = time / lasts + scatter(i, 2);
  const y = (fallen % 1) * (sheet.height + 300) - 150;
  const lifted = scatter(i, 3) < 0.6;
  return {
    ...streak(i, scatter(i, 10 + Math.floor(fallen)), y),
    strength: strength * lerp(0.45, 1, scatter(i, 4)) * (lifted ? 1 : 0.7),
    colour: lifted ? bareWhite : slate,
    laid: lifted ? 'over' : 'glazed',
  };
}

const trace = (i: number, left: number): Mark => ({
  ...streak(i, (i + scatter(i, 6)) / staying, scatter(i, 7) * sheet.height),
  strength: left * lerp(0.4, 0.8, scatter(i, 4)),
  colour: bareWhite,
  laid: 'over',
});

const streak = (i: number, across: number, y: number) => ({
  shape: 'streak' as const,
  x: lerp(-60, sheet.width + 140, across) - y * slant,
  y,
  width: lerp(4.5, 8.5, scatter(i, 8)),
  height: lerp(80, 230, scatter(i, 5)),
  turn: Math.atan(slant),
});
