import type { Passage } from './passage.ts';
import type { Shape } from './path.ts';
import { pigments } from './pigment.ts';
import type { Field, Wash } from './wash.ts';

/** One to three pigments by name, each with its share of the wash: `{ violet: 0.6, umber: 0.4 }`. */
export type Paints = Partial<Record<keyof typeof pigments, number>>;

/** A small crisp wash in few words: for the many plain touches of which things are made. */
export const tint = (
  p: Passage,
  shape: Shape,
  paints: Paints,
  density: Field,
  more: Partial<Wash> = {},
): void => {
  const names = Object.keys(paints) as (keyof typeof pigments)[];
  p.wash({
    shape,
    pigments: names.map(name => pigments[name]),
    mix: names.map(name => paints[name] ?? 0),
    density,
    soft: 0.8,
    sway: 0.6,
    rim: 0.35,
    ...more,
  });
};
