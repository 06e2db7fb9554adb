import { lerp } from '../span.ts';
import { type Mark, rise, sheet } from './mark.ts';

const lamp = 0xffdf9e;

/** One soft warm sweep from left to right; nothing stays. */
export function headlights(time: number, settles: number): readonly Mark[] {
  const gone = rise(0.6, settles - 0.6, time);
  const strength = Math.sin(Math.PI * gone);
  if (strength <= 0) return [];
  const x = lerp(-500, sheet.width + 500, gone);
  const glow = { shape: 'cloud', turn: -0.04, colour: lamp, laid: 'shining' } as const;
  return [
    { ...glow, x, y: sheet.height * 0.52, width: 1500, height: 760, strength: strength * 0.28 },
    { ...glow, x: x + 60, y: sheet.height * 0.56, width: 620, height: 240, strength: strength * 0.15 },
  ];
}
