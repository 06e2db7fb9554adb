import { sweep } from '../../engine/brush.ts';
import type { Area, Surface } from '../../engine/camera.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { sprigs } from './sprigs.ts';
import { doorway, lay, middle, quick, room, sash, size } from './view.ts';

const { left, back } = room;
const skirting = 0.19;
const wardrobe: Area = [0.12, 0.1, 0.98, 1.86];

export const paintRoom = (p: Passage): void => {
  const open = p.mask(polygons([sash.opening, back.outline(doorway)]), { sway: 0.6 });
  const lit = (x: number, y: number): number => {
    const [u] = back.of(x, y);
    return smooth(-2.3, 1.4, u);
  };
  p.body(c => {
    polygon(c, back.outline([size.left, 0, doorway[0], size.height]));
    polygon(c, back.outline([doorway[2], 0, 2.7, size.height]));
    polygon(c, back.outline([doorway[0], doorway[3], doorway[2], size.height]));
  });
  paintWall(p, left, {
    area: [2.2, 0, size.back, size.height],
    pigments: [P.violet, P.sage, P.umber],
    mix: [0.6, 0.35, 0.3],
    density: (x, y) => {
      const [z] = left.of(x, y);
      return lerp(0.62, 0.44, smooth(2.4, 5.2, z)) + 0.14 * middle(x, y);
    },
    ends: { u0: 0.7, v1: 0.3 },
    seed: 3,
    stroke: 0.3,
    keep: open,
  });
  paintWall(p, back, {
    area: [size.left, 0, 3.1, size.height],
    pigments: [P.straw, P.rose, P.sage],
    mix: [0.55, 0.3, 0.25],
    density: (x, y) => lerp(0.56, 0.36, lit(x, y)) + 0.1 * middle(x, y),
    ends: { u1: 1.1, v1: 0.42 },
    seed: 5,
    stroke: 0.27,
    keep: open,
  });
  /** The same paper, against the light: its seams, and damp. */
  lay(
    p,
    c => {
      const r = random(8);
      for (let z = 2.8; z < 5.1; z += r.range(0.3, 0.5)) {
        const wide = left.at(z + 0.1, 1)[0] - left.at(z, 1)[0];
        sweep(
          c,
          [left.at(z, r.range(1.6, 2.5)), left.at(z, 1.2), left.at(z, r.range(0.1, 0.6))],
          wide * r.range(0.6, 1.6),
          { seed: Math.round(z * 10), uneven: 0.3 },
        );
      }
    },
    [
      [P.violet, 0.6],
      [P.umber, 0.5],
    ],
    (x, y) => 0.26 + 0.16 * middle(x, y),
    { keep: open, sway: 1.4, dry: 0.16, angle: 1.57, soft: 1.4 },
  );
  sprigs(p, [size.left + 0.1, 0.22, doorway[0] - 0.12, 2.3], (x, y) => 0.2 + 0.12 * middle(x, y), 6);
  /** Damp come down from the ceiling, and what a wardrobe kept from the sun. */
  lay(
    p,
    c => polygon(c, back.outline(wardrobe)),
    [
      [P.rose, 0.55],
      [P.straw, 0.4],
      [P.sage, 0.3],
    ],
    (x, y) => 0.26 + 0.1 * quick(x, y),
    { keep: open, rim: 0.2, sway: 1.2, tide: 0.3 },
  );
  sprigs(p, [wardrobe[0] + 0.04, wardrobe[1] + 0.12, wardrobe[2], wardrobe[3]], () => 0.3, 9);
  /** Its skirting, and the frame of the door. */
  const [u0, , u1, v1] = doorway;
  const wood = 0.1;
  const planks = [
    back.outline([u0 - wood, 0, u0, v1 + wood]),
    back.outline([u1, 0, u1 + wood, v1 + wood]),
    back.outline([u0, v1, u1, v1 + wood]),
    back.outline([size.left, 0, u0 - wood, skirting]),
    back.outline([u1 + wood, 0, 2.3, skirting]),
  ];
  p.clear(polygons(planks), { soft: 0.5, sway: 0.3 });
  lay(
    p,
    polygons(planks),
    [
      [P.sage, 0.4],
      [P.straw, 0.4],
      [P.umber, 0.2],
    ],
    (x, y) => 0.3 + 0.12 * quick(x, y),
  );
  lay(
    p,
    polygons([left.outline([2.75, 0, size.back, skirting])]),
    [
      [P.umber, 0.5],
      [P.violet, 0.5],
    ],
    0.5,
    { keep: open },
  );
  p.ink(pen => {
    const line = (
      on: Surface,
      places: readonly (readonly [number, number])[],
      broken: number,
      width = 0.9,
    ): void => pen.line(lineOn(on, places), { straight: true, broken, width });
    line(
      back,
      [
        [u0, 0],
        [u0, v1],
        [u1, v1],
        [u1, 0],
      ],
      0.2,
      1,
    );
    line(
      back,
      [
        [u0 - wood, 0],
        [u0 - wood, v1 + wood],
        [u1 + wood, v1 + wood],
      ],
      0.45,
      0.7,
    );
    line(
      back,
      [
        [size.left, skirting],
        [u0 - wood, skirting],
      ],
      0.4,
      0.7,
    );
    line(
      back,
      [
        [size.left, 0],
        [size.left, size.height],
      ],
      0.3,
    );
    line(
      back,
      [
        [size.left, 0],
        [u0 - wood, 0],
      ],
      0.4,
    );
  });
  p.pencil(pen => {
    pen.line(
      lineOn(back, [
        [size.left, size.height],
        [3.3, size.height],
      ]),
      { straight: true, broken: 0.4 },
    );
    pen.line(
      lineOn(left, [
        [1.5, size.height],
        [size.back, size.height],
      ]),
      { straight: true, broken: 0.4 },
    );
    pen.line(
      lineOn(back, [
        [2.4, 0],
        [3.4, 0],
      ]),
      { straight: true, broken: 0.4 },
    );
    pen.line([...back.outline(wardrobe)], { straight: true, broken: 0.55 });
  });
};
