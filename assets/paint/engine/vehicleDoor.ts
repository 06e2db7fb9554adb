import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { type Point, polygon } from './path.ts';
import { pigments as P } from './pigment.ts';
import type { Vehicle } from './vehicle.ts';
import { eased } from './vehicleBody.ts';
import type { Seen } from './vehicleView.ts';

const dim = noise('soft', 40, 91);

/** The dark of the inside, the seat, and the door itself swung out. */
export const openDoor = (
  p: Passage,
  seen: Seen,
  v: Vehicle,
  strength: number,
  mix: readonly number[],
): void => {
  const { side, open } = v.door as NonNullable<Vehicle['door']>;
  const { body, scale } = seen;
  const leaf = eased(seen.swung(side, open), 4);
  const window = body.windows[0] as readonly Point[];
  if (side === seen.side)
    p.wash({
      shape: c => polygon(c, eased(seen.near(body.door), 3)),
      pigments: [P.sepia, P.payne],
      mix: [0.6, 0.5],
      density: (x, y) => (y < seen.on(seen.side, 0, body.waist)[1] ? 0.55 : 0.95) + 0.12 * dim(x, y),
      soft: 0.8,
      sway: 0.5,
      rim: 0.2,
      pool: 0.4,
      knock: 0.9,
    });
  if (side === seen.side && body.roof < 1.6) {
    const hinge = Math.min(...body.door.map(q => q[0]));
    p.lift({
      shape: polygons([
        eased(
          seen.near(
            [
              [hinge + 0.1, 0.44],
              [hinge + 0.02, 1.08],
              [hinge + 0.16, 1.12],
              [hinge + 0.34, 0.6],
              [hinge + 0.7, 0.56],
              [hinge + 0.72, 0.44],
            ],
            -0.3,
          ),
          scale * 0.06,
        ),
      ]),
      amount: 0.4,
      soft: 1.4,
      sway: scale * 0.02,
    });
  }
  p.clear(c => polygon(c, leaf), { soft: 0.6, sway: 0.15 });
  p.wash({
    shape: c => polygon(c, leaf),
    pigments: [...v.colour.slice(0, 2), P.umber],
    mix: [...mix.slice(0, 2), ...(v.colour.length > 1 ? [] : [0]), 0.2],
    density: strength * 1.15 + 0.08,
    soft: 0.7,
    sway: 0.5,
    rim: 0.3,
    knock: 1,
  });
  p.lift({ shape: polygons([seen.swung(side, open, window)]), amount: 0.75, soft: 0.8, sway: 0.3 });
  p.wash({
    shape: polygons([seen.swung(side, open, window)]),
    pigments: [P.slate, P.payne],
    mix: [0.6, 0.3],
    density: 0.3,
    soft: 0.8,
    sway: scale * 0.005,
    rim: 0.3,
  });
  p.ink(pen => pen.line([...leaf, leaf[0] as Point], { width: 0.8, broken: 0.2, wobble: 0.3 }));
};
