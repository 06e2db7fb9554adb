import { type Extent, type Facade, part } from './facade.ts';
import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { type Pigment, pigments } from './pigment.ts';
import { lerp } from './scalar.ts';

export interface Door {
  readonly wall: Facade;
  readonly at: Extent;
  readonly pigments?: readonly [Pigment, Pigment];
  /** Rows of two panels; 0 for boards. */
  readonly panels?: number;
  /** The uppermost panels are glass. */
  readonly glazed?: boolean;
  readonly seed?: number;
}

/** A door in its frame, with panels or boards, a step's shade and a knob. */
export const door = (
  p: Passage,
  {
    wall,
    at,
    pigments: paints = [pigments.moss, pigments.payne],
    panels = 3,
    glazed = false,
    seed = 1,
  }: Door,
): void => {
  const [left, foot, right, head] = at;
  const wide = right - left;
  const wear = noise('soft', 34, seed + 55);
  p.clear(polygons([part(wall, at)]), { soft: 0.7, sway: 0.4 });
  const leaf: Extent = [left + wide * 0.07, foot, right - wide * 0.07, head - wide * 0.07];
  p.wash({
    shape: polygons([part(wall, leaf)]),
    pigments: paints,
    mix: [0.8, 0.3],
    density: (x, y) => 0.85 * (0.85 + 0.35 * wear(x, y)),
    soft: 0.8,
    sway: 0.7,
    rim: 0.35,
    streak: 0.2,
    angle: Math.PI / 2,
  });
  const [l, f, r, h] = leaf;
  const rows: Extent[] = Array.from({ length: panels * 2 }, (_, i): Extent => {
    const [c, d] = [i % 2, Math.floor(i / 2)];
    const tall = (h - f) / panels;
    return [
      lerp(l, r, c ? 0.54 : 0.12),
      f + tall * (d + 0.14),
      lerp(l, r, c ? 0.88 : 0.46),
      f + tall * (d + 0.88),
    ];
  });
  const glass = glazed ? rows.slice(-2) : [];
  p.wash({
    shape: polygons(rows.map(e => part(wall, e))),
    pigments: [pigments.payne, pigments.umber],
    mix: [0.5, 0.4],
    density: 0.34,
    soft: 0.9,
    sway: 0.6,
    rim: 0.5,
  });
  if (glass.length)
    p.wash({
      shape: polygons(glass.map(e => part(wall, e))),
      pigments: [pigments.payne, pigments.blue],
      mix: [0.6, 0.4],
      density: 0.8,
      knock: 1,
      sway: 0.5,
    });
  p.wash({
    shape: polygons([
      part(wall, [left, head - wide * 0.12, right, head]),
      part(wall, [left, foot - 0.03, right, foot + 0.04]),
    ]),
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 1,
    sway: 0.7,
  });
  p.ink(pen => {
    pen.line([wall.at(right, foot), wall.at(right, head), wall.at(left, head)], {
      straight: true,
      width: 0.9,
    });
    pen.line([wall.at(left, foot), wall.at(right, foot)], { straight: true, width: 1 });
    if (!panels)
      for (const t of [0.24, 0.45, 0.7])
        pen.line([wall.at(lerp(l, r, t), f), wall.at(lerp(l, r, t), h)], {
          straight: true,
          width: 0.6,
          broken: 0.35,
        });
  });
};
