import { sweep } from './brush.ts';
import { blobs, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { pigments as P } from './pigment.ts';
import { smooth } from './scalar.ts';
import type { Vehicle } from './vehicle.ts';
import { eased, halfWidth } from './vehicleBody.ts';
import type { Seen } from './vehicleView.ts';

/** The dark beneath it, the soft shadow to the side away from the light, and on a wet road its likeness. */
export const groundUnder = (
  p: Passage,
  seen: Seen,
  { shadow = 0.6, lit = 'left', wet, colour, strength = 0.45, lamps }: Vehicle,
): void => {
  if (!shadow) return;
  const { scale } = seen;
  const away = (lit === 'left' ? 1 : -1) * scale * 0.7;
  const flat = seen.ground(1.04, 0.05);
  if (wet) mirrored(p, seen, colour, strength, lamps ?? false);
  const dim = wet ? 0.55 : 1;
  p.wash({
    shape: blobs([flat.map(([x, y], i): Point => [x + away * (i % 3 === 0 ? 0.6 : 1), y + scale * 0.06])]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.55 * shadow * dim,
    soft: 1 + scale * 0.02,
    sway: scale * 0.05,
    feature: scale * 0.8,
    rim: 0.15,
    dry: 0.1,
  });
  p.wash({
    shape: polygons([eased(seen.ground(0.94, -0.1), 0.3)]),
    pigments: [P.sepia, P.payne],
    mix: [0.6, 0.5],
    density: shadow,
    soft: 0.8 + scale * 0.015,
    sway: scale * 0.02,
    feature: scale * 0.4,
    rim: 0.1,
  });
};

/** Its likeness in a wet road, broken by upright strokes, and the lamps let down in it. */
const mirrored = (p: Passage, seen: Seen, colour: Vehicle['colour'], strength: number, on: boolean): void => {
  const { body, scale, place } = seen;
  const turnedDown = (side: 1 | -1): Point[] =>
    body.profile.map(([x, y]) => place(x, -0.8 * y, side * halfWidth(body, x, y)));
  const [right, left] = [turnedDown(1), turnedDown(-1)];
  const between = right
    .slice(1)
    .map((q, i): Point[] => [right[i] as Point, q, left[i + 1] as Point, left[i] as Point]);
  const ground = seen.place(0, 0, 0)[1];
  const deep = scale * body.roof;
  p.wash({
    shape: polygons([right, left, seen.ground(1), ...between]),
    pigments: [P.payne, ...colour.slice(0, 2)],
    mix: [0.45, 0.5, 0.2],
    density: (_x, y) => (0.22 + 0.3 * strength) * smooth(deep * 1.1, deep * 0.1, y - ground),
    soft: 2 + scale * 0.03,
    sway: scale * 0.06,
    feature: 20,
    dry: (_x, y) => 0.14 + 0.3 * smooth(0.2 * deep, deep, y - ground),
    angle: Math.PI / 2,
    stretch: 9,
    rim: 0,
  });
  if (!on || !seen.end) return;
  const front = seen.end > 0;
  const height = body.lamps[front ? 0 : 1];
  p.wash({
    shape: c => {
      for (const u of [-0.8, 0.8]) {
        const [x, y] = seen.at(u, 0.1);
        sweep(
          c,
          [
            [x, y + scale * height * 0.5],
            [x + 1, y + scale * (height + 0.5)],
            [x - 1, y + scale * (height + 1.1)],
          ],
          scale * 0.17,
          { uneven: 0.7 },
        );
      }
    },
    pigments: front ? [P.straw, P.ochre] : [P.rust, P.sienna],
    mix: [0.8, 0.4],
    density: front ? 0.34 : 0.46,
    soft: 3,
    sway: scale * 0.03,
    feature: 14,
    dry: 0.2,
    angle: 0,
    rim: 0,
  });
};
