import { sweep } from './brush.ts';
import { type Facade, part } from './facade.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Point, polygon, type Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export interface Chimney {
  /** Middle of its foot, in picture pixels, and its size there. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly pots?: number;
  readonly lit?: 'left' | 'right';
  readonly pigments?: readonly [Pigment, Pigment];
  readonly seed?: number;
}

/** A stack of brick, two sides of it, with a cap and pots. Hides what is behind. */
export const chimney = (p: Passage, o: Chimney): void => {
  const {
    at: [x, y],
    width,
    height,
    pots = 2,
    lit = 'left',
    seed = 1,
  } = o;
  const [left, right, top] = [x - width / 2, x + width / 2, y - height];
  const turn = lit === 'left' ? lerp(left, right, 0.62) : lerp(left, right, 0.38);
  const over = width * 0.08;
  const potHeight = Math.min(height * 0.35, width * 0.42);
  const r = random(seed + 31);
  const stack: Point[] = [
    [left, y],
    [right, y],
    [right, top],
    [left, top],
  ];
  const cap: Point[] = [
    [left - over, top + width * 0.16],
    [right + over, top + width * 0.16],
    [right + over, top],
    [left - over, top],
  ];
  const tops = Array.from({ length: pots }, (_, i): Point[] => {
    const middle = lerp(left, right, (i + 0.5) / pots + r.range(-0.04, 0.04));
    const [half, tall] = [(width / pots) * 0.26, potHeight * r.range(0.75, 1.2)];
    return [
      [middle - half, top],
      [middle + half, top],
      [middle + half * 0.8, top - tall],
      [middle - half * 0.8, top - tall],
    ];
  });
  const all: Shape = c => {
    for (const outline of [stack, cap, ...tops]) polygon(c, outline);
  };
  p.clear(all, { soft: 0.7, sway: 0.4 });
  p.wash({
    shape: all,
    pigments: o.pigments ?? [pigments.rust, pigments.rose],
    mix: [0.5, 0.4],
    density: 0.5,
    sway: 0.7,
    feature: 14,
    pool: 0.5,
    poolFeature: 30,
  });
  const shade: Point[] =
    lit === 'left'
      ? [
          [turn, y],
          [right, y],
          [right, top],
          [turn, top],
        ]
      : [
          [left, y],
          [turn, y],
          [turn, top],
          [left, top],
        ];
  p.wash({
    shape: c => {
      polygon(c, shade);
      polygon(c, [
        [left, top + width * 0.16],
        [right, top + width * 0.16],
        [right, top + width * 0.26],
        [left, top + width * 0.26],
      ]);
    },
    pigments: [pigments.umber, pigments.violet],
    mix: [0.5, 0.5],
    density: 0.55,
    sway: 0.6,
    feature: 14,
  });
  p.ink(pen => {
    const side = lit === 'left' ? right : left;
    pen.line(
      [
        [side, y],
        [side, top],
      ],
      { straight: true, width: 0.9 },
    );
    pen.line(
      [
        [left - over, top],
        [right + over, top],
      ],
      { straight: true, width: 0.9, broken: 0.1 },
    );
    for (const [, , c, d] of tops) if (c && d) pen.line([d, c], { straight: true, width: 0.8 });
  });
};

export interface Gutter {
  /** Metres up the wall, and along it from where to where. */
  readonly height: number;
  readonly from?: number;
  readonly to?: number;
  /** Where pipes come down, metres along. */
  readonly pipes?: readonly number[];
  readonly seed?: number;
}

/** A gutter along a wall with its pipes, and the shade of the eaves under it. */
export const gutter = (p: Passage, wall: Facade, o: Gutter): void => {
  const { height, from = 0, to = wall.width, pipes = [] } = o;
  const stain = noise('soft', 60, (o.seed ?? 1) + 41);
  p.wash({
    shape: c => polygon(c, part(wall, [from, height - 0.42, to, height])),
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.35],
    density: (x, y) => 0.4 * (1 - 0.5 * smooth(0, 0.5, stain(x, y))),
    soft: 1.2,
    sway: 2,
    feature: 26,
    rim: 0.2,
  });
  p.wash({
    shape: c => {
      const thick = 0.1 * wall.scale((from + to) / 2, height);
      sweep(c, [wall.at(from, height), wall.at(to, height)], thick, {
        straight: true,
        profile: () => 1,
        uneven: 0.15,
      });
      for (const x of pipes)
        sweep(c, [wall.at(x, height), wall.at(x, 0)], 0.09 * wall.scale(x, height / 2), {
          straight: true,
          profile: () => 1,
          uneven: 0.2,
          seed: Math.round(x * 9),
        });
    },
    pigments: [pigments.payne, pigments.umber],
    mix: [0.7, 0.3],
    density: (x, y) => 0.7 * (0.8 + 0.5 * stain(x * 2, y * 2)),
    soft: 0.7,
    sway: 0.4,
    rim: 0.1,
  });
};
