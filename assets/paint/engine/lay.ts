import { pigmentsOf, type Share } from './land.ts';
import type { Passage } from './passage.ts';
import type { Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import type { Field, Wash } from './wash.ts';

/** Pigments and their shares as they are jotted down: `'violet .6 umber .35'`. */
export const paints = (jotted: string): { pigments: Pigment[]; mix: number[] } => {
  const out: { pigments: Pigment[]; mix: number[] } = { pigments: [], mix: [] };
  const words = jotted.split(' ');
  for (let i = 0; i < words.length; i += 2) {
    const pigment = (pigments as Readonly<Record<string, Pigment>>)[words[i] as string];
    const share = Number(words[i + 1] ?? 1);
    if (!pigment || Number.isNaN(share)) throw new Error(`not pigments and shares: "${jotted}"`);
    out.pigments.push(pigment);
    out.mix.push(share);
  }
  return out;
};

/** One wash in a line: where, with what (jotted down, or as shares where a colour is only known then), how strong, and whatever else `Wash` offers. */
export const lay = (
  p: Passage,
  shape: Shape,
  colours: string | readonly Share[],
  density: Field,
  more: Partial<Wash> = {},
): void => {
  const wet = typeof colours === 'string' ? paints(colours) : pigmentsOf(colours);
  p.wash({ shape, ...wet, density, soft: 1, sway: 1.2, ...more });
};
