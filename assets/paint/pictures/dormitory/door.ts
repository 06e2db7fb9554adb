import { oval } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';

/** Where the door ends, and whoever stands behind it begins. */
export const doorEdge = 1394;
const broad = noise('soft', 200, 91);
const grain = noise('soft', 20, 93, { angle: 1.5708, along: 16 });

/** On the face of the door: u from its free edge to the side of the sheet, v from the top down. */
const face = (u: number, v: number): Point => {
  const x = lerp(doorEdge + 13, 1640, u);
  return [x, lerp(150 - u * 96, 905 + u * 100, v)];
};
const panel = (u0: number, u1: number, v0: number, v1: number): Point[] => [
  face(u0, v0),
  face(u1, v0),
  face(u1, v1),
  face(u0, v1),
];
const panels = [panel(0.26, 1.1, 0.07, 0.46), panel(0.26, 1.1, 0.58, 0.92)] as const;

export const paintDoor = (p: Passage): void => {
  const leaf = panel(0, 1.1, 0, 1);
  const edge: Point[] = [[doorEdge, 155], face(0, 0), face(0, 1), [doorEdge, 899]];
  const kept = (x: number, y: number): number =>
    smooth(40, 240, y + broad(x, y) * 50) * (1 - 0.94 * smooth(640, 880, y + broad(y, x) * 40));
  const worn = (x: number, y: number): number => 0.04 + 0.24 * smooth(760, 880, y + broad(x, y) * 60);
  const within = [...leaf];
  p.body(
    c =>
      polygon(c, [
        [doorEdge, 152],
        face(0, 0),
        face(1.1, 0),
        face(1.1, 0.985),
        face(0, 0.95),
        [doorEdge, 862],
      ]),
    { soft: 0.7, sway: 0.4 },
  );
  p.wash({
    shape: c => polygon(c, leaf),
    pigments: [ink.slate, ink.umber, ink.moss],
    mix: (x, y) => [0.4, 0.42 + 0.12 * broad(y, x), 0.34],
    density: (x, y) => 0.64 * (0.88 + 0.18 * broad(x, y) + 0.16 * grain(x, y)) * kept(x, y),
    soft: 0.9,
    sway: 1.2,
    rim: 0.4,
    pool: 0.2,
    tide: 0.22,
    dry: worn,
    angle: 1.57,
    stretch: 40,
    blooms: [{ x: 1500, y: 470, radius: 50, strength: 0.28 }],
  });
  p.wash({
    shape: polygons(panels),
    pigments: [ink.payne, ink.umber],
    mix: [0.5, 0.5],
    density: (x, y) => 0.32 * kept(x, y) * (0.9 + 0.2 * grain(x, y)),
    soft: 0.9,
    sway: 1.2,
    rim: 0.45,
    dry: worn,
    angle: 1.57,
    stretch: 40,
    within: c => polygon(c, within),
  });
  /** The thickness of the door takes the light of the room. */
  p.wash({
    shape: c => polygon(c, edge),
    pigments: [ink.slate, ink.straw],
    mix: [0.3, 0.3],
    density: (x, y) => 0.5 * kept(x, y),
    soft: 0.7,
    sway: 0.5,
    rim: 0.3,
    dry: worn,
    angle: 1.57,
    stretch: 40,
  });
  const knob = face(0.13, 0.53);
  p.clear(c => oval(c, knob, 10, 12), { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: c => oval(c, knob, 10, 12),
    pigments: [ink.ochre, ink.umber],
    mix: (x, y) => [0.6, 0.2 + 0.7 * smooth(knob[0] - 6, knob[0] + 10, x + (y - knob[1]) * 0.6)],
    density: 0.85,
    soft: 0.8,
    sway: 0.4,
    rim: 0.5,
  });
  p.lift({ shape: c => oval(c, [knob[0] - 3, knob[1] - 4], 2.4, 3), amount: 0.95, soft: 0.8, sway: 0 });
  p.ink(pen => {
    const line = (points: readonly Point[], width = 0.9, broken = 0.2): void =>
      pen.line(points, { straight: true, width, broken });
    line(
      [
        [doorEdge, 140],
        [doorEdge - 1, 520],
        [doorEdge, 884],
      ],
      1.4,
      0.12,
    );
    line([face(0, -0.01), face(0, 0.96)], 0.8, 0.28);
    line([[doorEdge, 154], face(0, 0), face(1, 0)], 1.1);
    for (const [a, b, c, d] of panels as unknown as Point[][]) {
      line([b as Point, a as Point, d as Point, c as Point], 0.9, 0.22);
      line(
        [
          [(a as Point)[0] + 8, (a as Point)[1] + 6],
          [(d as Point)[0] + 8, (d as Point)[1] - 8],
        ],
        0.6,
        0.4,
      );
    }
    pen.line(
      Array.from(
        { length: 11 },
        (_, i): Point => [knob[0] + Math.cos(i * 0.63) * 10, knob[1] + Math.sin(i * 0.63) * 12],
      ),
      { width: 1, broken: 0.1, wobble: 0.3 },
    );
    line(
      [
        [knob[0] - 2, knob[1] + 28],
        [knob[0], knob[1] + 40],
      ],
      2,
      0,
    );
  });
};
