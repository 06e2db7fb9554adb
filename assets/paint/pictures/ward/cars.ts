import { polygons, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { quick } from './view.ts';

/** From behind, nose to the hedge: a roof, a rear window, a boot, two wheels. */
interface Parked {
  readonly at: Point;
  readonly size: number;
}
// biome-ignore format: a car to a row
const parked: readonly Parked[] = [
  { at: [648, 356], size: 0.92 },
  { at: [812, 354], size: 0.9 },
  { at: [1012, 352], size: 0.88 },
  { at: [1092, 354], size: 0.92 },
];
const hull = '-30,-4 -31,-24 -26,-30 -20,-46 -14,-50 14,-50 20,-46 26,-30 31,-24 30,-4';
const pane = '-19,-31 -14,-45 14,-45 19,-31';
const on = ({ at, size }: Parked, plan: string): Point[] =>
  trace(plan).map(([x, y]): Point => [at[0] + x * size, at[1] + y * size]);

export const paintCars = (p: Passage, within: Shape): void => {
  p.wash({
    shape: c => {
      for (const one of parked) polygon(c, on(one, hull));
    },
    pigments: [P.payne, P.slate, P.umber],
    mix: x => [0.5, 0.2 + 0.3 * smooth(700, 1000, x), 0.3 * smooth(1000, 800, x)],
    density: (x, y) => 0.62 * (0.8 + 0.3 * quick(x, y)),
    soft: 1,
    sway: 1,
    rim: 0.3,
    within,
    knock: 1,
  });
  p.wash({
    shape: c => {
      for (const one of parked)
        polygons([
          on(one, '-29,-6 -29,3 -19,3 -19,-6'),
          on(one, '29,-6 29,3 19,3 19,-6'),
          on(one, '-34,2 34,2 30,6 -30,6'),
        ])(c);
    },
    pigments: [P.sepia, P.payne],
    mix: [0.5, 0.5],
    density: 0.8,
    soft: 1,
    sway: 0.6,
    within,
  });
  p.lift({
    shape: c => {
      for (const one of parked) polygon(c, on(one, pane));
    },
    amount: 0.6,
    soft: 1,
    sway: 0.5,
  });
  p.wash({
    shape: c => {
      for (const one of parked)
        polygons([on(one, '-29,-22 -22,-22 -22,-17 -29,-17'), on(one, '29,-22 22,-22 22,-17 29,-17')])(c);
    },
    pigments: [P.rust],
    density: 0.7,
    soft: 1.2,
    sway: 0.4,
  });
};
