import { dab, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { type Leaf, leaves } from './view.ts';

const stains = noise('soft', 120, 21);
/** The farmer’s boxes: Weight, Eats, Put With, Gone. */
const boxes = [0.05, 0.26, 0.5, 0.75, 0.95] as const;
const boxTop = 0.05;
const boxFoot = 0.16;

const across = (leaf: Leaf, down: number, from = 0, to = 1): Point[] =>
  Array.from({ length: 9 }, (_, i) => leaf.at(lerp(from, to, i / 8), down));

const paintLeaf = (p: Passage, leaf: Leaf, age: number): void => {
  p.clear(c => polygon(c, leaf.outline), { soft: 0.7, sway: 0.6 });
  const [spineX] = leaf.at(0, 0.5);
  p.wash({
    shape: c => polygon(c, leaf.outline),
    pigments: [P.bone, P.straw, P.violet],
    mix: (x, y) => [
      0.8,
      age * (0.4 + 0.4 * stains(x, y)),
      0.5 * smooth(110, 0, Math.abs(x - spineX)) + 0.1 * smooth(640, 820, y),
    ],
    density: 0.34,
    soft: 0.8,
    sway: 1,
    rim: 0.6,
    tide: 0.16,
    pool: 0.3,
    poolFeature: 200,
  });
};

/** What a leaf throws on the one beneath it, along its outer edge. */
const shadowOf = (p: Passage, leaf: Leaf, side: -1 | 1, within: Leaf): void =>
  p.wash({
    shape: c => {
      const edge = [0, 0.25, 0.5, 0.75, 1].map(v => leaf.at(1, v));
      blob(c, [
        ...edge,
        ...edge.map(([x, y], i): Point => [x + side * lerp(4, 22, (i / 4) ** 1.5), y + 6]).reverse(),
      ]);
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: (_x, y) => lerp(0.34, 0.2, smooth(420, 860, y)),
    soft: (_x, y) => lerp(1.2, 9, smooth(400, 760, y)),
    softest: 9,
    sway: 3,
    rim: 0.1,
    within: c => polygon(c, within.outline),
  });

/** `from` is how much of a left-hand leaf lies hidden. Gone is the last box, and it is crossed out. */
const rule = (pen: Pen, leaf: Leaf, from = 0, left = true): void => {
  const gone = left ? ([0.06, 0.25] as const) : ([0.76, 0.94] as const);
  const r = random(Math.round(leaf.at(1, 0)[0]));
  const line = { width: 0.7, press: 0.5, broken: 0.12, wobble: 0.4 };
  for (const down of [boxTop, boxFoot]) pen.line(across(leaf, down, Math.max(0.06, from), 0.95), line);
  const shown = boxes.filter(x => x >= from);
  for (const x of shown) pen.line([leaf.at(x, boxTop), leaf.at(x, boxFoot)], line);
  for (const x of shown.slice(0, -1)) {
    const width = r.range(0.06, 0.12);
    pen.line(across(leaf, boxTop + 0.026, x + 0.02, x + 0.02 + width), {
      width: 1.5,
      press: 0.5,
      broken: 0.5,
      wobble: 0.9,
      wave: 4,
    });
  }
  for (let down = 0.24; down < 0.96; down += 0.072)
    pen.line(across(leaf, down, Math.max(0.05, from - 0.04), 0.96), {
      width: 0.5,
      press: 0.18,
      broken: 0.25,
      wobble: 0.4,
    });
  if (from === 0)
    for (const [a, b] of [
      [boxTop, boxFoot],
      [boxFoot, boxTop],
    ] as const)
      pen.line([leaf.at(gone[0], a), leaf.at(gone[1], b)], { width: 1.1, broken: 0.05 });
};

/** In pencil, small, and rubbed out and put in again. */
const fillIn = (pen: Pen, leaf: Leaf, boxed: readonly number[]): void => {
  for (const x of boxed)
    pen.line(across(leaf, boxFoot - 0.028, x + 0.02, x + 0.17), {
      width: 1.1,
      press: 0.75,
      broken: 0.22,
      wobble: 2,
      wave: 5,
    });
};

/** Page one again, as far as it can be seen: whichever animal is drawn on it has it to itself. */
export const paintFirstPage = (p: Passage): void => {
  const { one, three } = leaves;
  const edge = (leaf: Leaf): Point[] => [0, 0.25, 0.5, 0.75, 1].map(v => leaf.at(1, v));
  const strip: Leaf = { at: one.at, outline: [...edge(one), ...edge(three).reverse()] };
  paintLeaf(p, strip, 0.7);
  shadowOf(p, three, -1, strip);
  p.ink(pen => rule(pen, one, 0.76));
};

export const paintBook = (p: Passage): void => {
  const { one, three, seven, twelve } = leaves;
  const r = random(6);
  const cover: Point[] = [...points('168,420 880,350 1274,308 1334,780 903,836 520,846 164,884')];
  p.clear(c => polygon(c, cover));
  p.wash({
    shape: c => polygon(c, cover),
    pigments: [P.moss, P.payne, P.umber],
    mix: [0.5, 0.4, 0.3],
    density: (x, y) => 0.95 * (1 + 0.25 * stains(x, y)),
    dry: (x, y) => 0.1 + 0.16 * stains(y, x),
    angle: 1.5,
    sway: 1.4,
    rim: 0.4,
  });
  paintLeaf(p, one, 0.7);
  shadowOf(p, three, -1, one);
  paintLeaf(p, three, 0.55);
  shadowOf(p, seven, -1, three);
  paintLeaf(p, seven, 0.45);
  paintLeaf(p, twelve, 0.4);
  /** Somebody leans over to see. */
  p.wash({
    shape: c => blob(c, points('420,650 520,662 610,690 700,724 860,768 900,850 500,900 380,870 396,740')),
    pigments: [P.violet, P.blue],
    mix: [0.6, 0.3],
    density: 0.2,
    soft: (x, y) => lerp(2, 40, smooth(-0.3, 0.3, stains(x, y))),
    sway: 14,
    tide: 0.2,
    rim: 0.2,
    within: c => {
      for (const leaf of [one, three, seven]) polygon(c, leaf.outline);
    },
  });
  /** Where the leaves go in. */
  p.wash({
    shape: c =>
      sweep(c, [seven.at(0.012, 0.01), seven.at(0.016, 0.5), seven.at(0.012, 0.99)], 12, {
        seed: 3,
        uneven: 0.6,
      }),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.62,
    soft: 3,
    sway: 2,
  });
  /** Mud, once, and something with a round foot. */
  p.wash({
    shape: c => {
      for (let i = 0; i < 9; i++)
        dab(c, r, [1210 + r.gauss() * 26, 716 + r.gauss() * 22], r.range(1, 5), r.range(1, 4), r() * 3);
    },
    pigments: [P.ochre, P.umber],
    mix: [0.6, 0.4],
    density: 0.28,
    rim: 0.6,
  });
  p.ink(pen => {
    rule(pen, one, 0.76);
    rule(pen, three, 0.7);
    rule(pen, seven);
    rule(pen, twelve, 0, false);
    for (const leaf of [one, three, seven, twelve]) {
      pen.line(across(leaf, 1, 0.3, 1), { width: 1.1, broken: 0.2 });
      pen.line([leaf.at(1, 1), leaf.at(1, 0.5), leaf.at(1, 0)], { width: 0.8, broken: 0.3 });
      pen.line(across(leaf, 0, 0, 1), { width: 0.7, broken: 0.4 });
    }
    for (let i = 1; i < 5; i++)
      pen.line(
        [0.02, 0.4, 0.9].map((v): Point => {
          const [x, y] = twelve.at(1, v);
          return [x + i * 3.4, y + i * 2];
        }),
        { width: 0.6, broken: 0.3 },
      );
  });
  p.pencil(pen => {
    fillIn(pen, seven, [0.27, 0.51, 0.76]);
    fillIn(pen, twelve, [0.05, 0.27]);
    fillIn(pen, three, [0.76]);
  });
};
