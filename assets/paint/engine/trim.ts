import { sweep } from './brush.ts';
import type { View } from './head.ts';
import type { Gesture } from './joints.ts';
import type { Painter } from './painter.ts';
import { type Point, polygon, type Shape } from './path.ts';
import type { Person } from './person.ts';
import { pigments as P } from './pigment.ts';
import { filled, onRibbon, type Ribbon } from './ribbon.ts';
import type { Place } from './skeleton.ts';

interface Worn {
  readonly g: Gesture;
  readonly place: Place;
  readonly body: Ribbon;
  readonly view: View;
  readonly light: Point;
  readonly strength: number;
}

/** What tells one garment from another: collar, hood, toggles, belt, ribbed neck. */
export const trimmings = (p: Painter, who: Person, { body, view, strength }: Worn): void => {
  const { wears, top, height, jumper } = who;
  if (height < 90) return;
  const on = (u: number, v: number): Point => onRibbon(body, u, v);
  const within = filled(body);
  const touch = (shape: Shape, density: number): void =>
    p.wash({
      shape,
      pigments: [top, P.violet, P.umber],
      mix: [0.9, 0.3, 0.2],
      density: density * strength,
      soft: 0.8,
      sway: 0.003 * height,
      rough: 0.3,
      rim: 0.4,
      pool: 0.3,
    });
  const k = height / 100;
  const face = view === 'side' ? 0.84 : 0.5;
  if (jumper)
    touch(c => sweep(c, [on(0.1, 0.015), on(0.5, 0.04), on(0.9, 0.015)], 2.6 * k, { uneven: 0.2 }), 0.8);
  if (wears === 'gown') {
    touch(
      c =>
        sweep(c, [on(-0.01, 0.63), on(0.5, 0.67), on(1.01, 0.63)], 3 * k, { profile: () => 1, uneven: 0.15 }),
      1,
    );
    if (view !== 'back')
      touch(c => sweep(c, [on(0.5, 0.01), on(face * 0.7 + 0.15, 0.4), on(face, 0.8)], 3 * k), 0.7);
  }
  if (wears === 'overcoat' || wears === 'coat')
    touch(
      c =>
        polygon(c, [
          on(0.06, -0.02),
          on(0.5, view === 'back' ? 0.02 : 0.09),
          on(0.94, -0.02),
          on(0.8, 0.07),
          on(0.5, view === 'back' ? 0.09 : 0.2),
          on(0.2, 0.07),
        ]),
      0.75,
    );
  if (wears === 'duffel') {
    touch(
      c =>
        polygon(c, [
          on(0.02, 0.02),
          on(0.5, -0.02),
          on(0.98, 0.02),
          on(0.86, 0.18),
          on(0.5, view === 'back' ? 0.3 : 0.14),
          on(0.14, 0.18),
        ]),
      0.8,
    );
    if (view !== 'back')
      p.wash({
        shape: c => {
          for (const v of [0.34, 0.54, 0.74])
            sweep(c, [on(face - 0.09, v), on(face + 0.09, v + 0.01)], 1.5 * k, { profile: () => 1 });
        },
        pigments: [P.sepia],
        mix: [1],
        density: 0.8 * strength,
        soft: 0.6,
        sway: 0.2,
        within,
      });
  }
};
