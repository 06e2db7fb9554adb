import { dab } from './brush.ts';
import { type Extent, type Facade, part } from './facade.ts';
import { noise } from './noise.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export interface ShopFront {
  readonly wall: Facade;
  /** Metres on the wall, from the pavement to the top of the name board. */
  readonly at: Extent;
  /** Of the joinery and the name board. */
  readonly pigments?: readonly [Pigment, Pigment];
  /** Lights of plate glass side by side. */
  readonly panes?: number;
  /** Which pane is the door, from 0; none if left out. */
  readonly door?: number;
  /** How dark it is inside, 0 to 1. */
  readonly dark?: number;
  /** Height of the name board and of the wall below the glass, in metres. */
  readonly board?: number;
  readonly riser?: number;
  readonly seed?: number;
}

/** The sheets of glass of a shop front, in metres on its wall. */
export const shopPanes = ({
  at: [left, foot, right, head],
  panes = 3,
  door,
  board = 0.6,
  riser = 0.5,
}: ShopFront): Extent[] =>
  Array.from({ length: panes }, (_, i): Extent => {
    const wide = (right - left - 0.3) / panes;
    const from = left + 0.15 + i * wide;
    return [from + 0.04, foot + (i === door ? 0.12 : riser), from + wide - 0.04, head - board - 0.08];
  });

/** A shop: name board with marks nobody can read, plate glass with the street in it, goods as spots, the wall below. */
export const shopFront = (p: Passage, shop: ShopFront): void => {
  const {
    wall,
    at,
    pigments: paints = [pigments.moss, pigments.payne],
    dark = 0.8,
    board = 0.6,
    seed = 1,
  } = shop;
  const [left, foot, right, head] = at;
  const glass: Outline[] = shopPanes(shop).map(pane => part(wall, pane));
  const quick = noise('soft', 44, seed + 61);
  p.clear(polygons([part(wall, at)]), { soft: 0.7, sway: 0.5 });
  p.wash({
    shape: polygons([part(wall, at)]),
    keep: p.mask(polygons(glass), { soft: 0.7, sway: 0.4 }),
    pigments: paints,
    mix: [0.8, 0.25],
    density: (x, y) => 0.62 * (0.8 + 0.5 * quick(x, y)),
    soft: 0.9,
    sway: 0.9,
    rim: 0.35,
    pool: 0.4,
  });
  p.wash({
    shape: polygons(glass),
    pigments: [pigments.payne, pigments.umber, pigments.blue],
    mix: (x, y) => [0.6, 0.35 + 0.3 * quick(x, y), 0.35 - 0.3 * quick(x * 0.6, y * 0.6)],
    density: (x, y) =>
      dark *
      (0.85 - 0.55 * smooth(0.1, 0.6, quick(x * 0.5 + y * 0.4, y * 0.2))) *
      lerp(0.75, 1.1, wall.on(x, y)[1] / (head - foot)),
    soft: 0.8,
    sway: 0.6,
    pool: 0.4,
    tide: 0.15,
  });
  /** Things on the floor of the window. */
  p.wash({
    shape: c => {
      const r = random(seed + 62);
      for (const [l, f, rr, h] of shopPanes(shop).filter((_, i) => i !== shop.door))
        for (let i = 0; i < 7; i++) {
          const [x, y] = [lerp(l + 0.1, rr - 0.1, r()), f + (h - f) * 0.42 * r() ** 1.6 + 0.12];
          const k = wall.scale(x, y);
          dab(c, r, wall.at(x, y), k * r.range(0.05, 0.14), k * r.range(0.06, 0.16));
        }
    },
    pigments: [pigments.straw, pigments.rust, pigments.payne],
    mix: (x, y) => [0.3 + 0.5 * quick(x * 3, y), 0.25 - 0.3 * quick(x * 3, y), 0.3],
    density: 0.6,
    sway: 0.6,
    knock: 0.75,
  });
  p.wash({
    shape: polygons([
      part(wall, [left, head - board - 0.22, right, head - board]),
      part(wall, [left, foot, right, foot + 0.06]),
    ]),
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 1.2,
    sway: 1.2,
  });
  p.ink(pen => {
    const rule = (x0: number, y0: number, x1: number, y1: number, width = 0.8, broken = 0.2): void =>
      pen.line([wall.at(x0, y0), wall.at(x1, y1)], { straight: true, width, broken, taper: [0.03, 0.1] });
    rule(left, head, right, head, 0.9);
    rule(left, head - board, right, head - board, 0.8);
    rule(right, foot, right, head, 0.8);
    const r = random(seed + 63);
    /** The name, as one sees a name from over the road. */
    let x = left + (right - left) * r.range(0.16, 0.28);
    while (x < right - (right - left) * 0.2) {
      const wide = r.range(0.07, 0.16);
      const tall = board * r.range(0.16, 0.24);
      const y = head - board * 0.56;
      rule(x, y - tall, x + wide * r.range(-0.2, 0.2), y + tall, 0.9, 0);
      if (r.chance(0.5)) rule(x, y + tall * r.range(-1, 1), x + wide, y + tall * r.range(-1, 1), 0.7, 0);
      if (r.chance(0.35)) rule(x + wide, y - tall, x + wide, y + tall * r.range(-0.2, 1), 0.8, 0);
      x += wide + r.range(0.06, 0.14) + (r.chance(0.15) ? 0.25 : 0);
    }
    for (const [l, f, rr, h] of shopPanes(shop)) {
      if (r.chance(0.7)) rule(l, f, l, h, 0.6, 0.3);
      if (r.chance(0.7)) rule(rr, f, rr, h, 0.7, 0.2);
      if (r.chance(0.6)) rule(l, f, rr, f, 0.7, 0.2);
    }
  });
};
