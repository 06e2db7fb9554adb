import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points, polygon, type Shape, straight } from '../../engine/path.ts';
import type { PaintPassage } from '../../engine/picture.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { type Flight, flying, type Hold, hold, type Onto, standing, type Where } from './hang.ts';
import { quick } from './plan.ts';

type Colour = readonly [density: number, ...shares: (readonly [Pigment, number])[]];

const colours: Record<string, Colour> = {
  white: [0.08, [P.slate, 0.6], [P.violet, 0.4]],
  paper: [0.24, [P.bone, 1], [P.ochre, 0.15]],
  news: [0.24, [P.bone, 0.9], [P.slate, 0.3]],
  straw: [0.34, [P.straw, 0.9], [P.bone, 0.5]],
  print: [0.62, [P.umber, 0.7], [P.rust, 0.3]],
  kraft: [0.62, [P.sienna, 0.5], [P.ochre, 0.4], [P.umber, 0.2]],
  brass: [0.72, [P.ochre, 0.8], [P.sienna, 0.5]],
  brown: [1, [P.umber, 0.7], [P.rust, 0.45], [P.sepia, 0.2]],
  leaf: [0.85, [P.sienna, 0.5], [P.rust, 0.25], [P.umber, 0.4]],
  drum: [0.75, [P.slate, 0.5], [P.rust, 0.4], [P.umber, 0.3]],
  rust: [0.85, [P.rust, 0.9], [P.sienna, 0.3]],
  mud: [0.62, [P.umber, 0.8], [P.sienna, 0.3]],
  iron: [0.9, [P.payne, 0.7], [P.rust, 0.3]],
  black: [1, [P.payne, 0.9], [P.sepia, 0.4]],
  navy: [0.95, [P.payne, 0.7], [P.blue, 0.8]],
  blue: [0.62, [P.blue, 0.95], [P.slate, 0.2]],
  pale: [0.28, [P.blue, 0.8], [P.slate, 0.3]],
  flint: [0.5, [P.slate, 0.7], [P.umber, 0.3]],
  green: [0.85, [P.moss, 0.8], [P.olive, 0.6]],
  cane: [0.75, [P.sage, 0.9], [P.moss, 0.5]],
  pink: [0.5, [P.rose, 0.95], [P.violet, 0.1]],
  skin: [0.5, [P.rose, 0.6], [P.ochre, 0.4]],
  quilt: [0.7, [P.slate, 0.6], [P.olive, 0.5]],
  amber: [0.42, [P.straw, 1], [P.sienna, 0.2]],
  red: [0.9, [P.rust, 1]],
};

const crisp = {
  soft: 0.7,
  sway: 0.5,
  feature: 12,
  rough: 0.2,
  rim: 0.4,
  pool: 0.35,
  poolFeature: 30,
} as const;
const lines: Record<string, { readonly width: number; readonly press?: number; readonly broken: number }> = {
  ink: { width: 0.8, broken: 0.3 },
  faint: { width: 0.6, press: 0.45, broken: 0.35 },
  bold: { width: 1.6, broken: 0.12 },
};

const laid = (p: Passage, shape: Shape, name: string, hides: boolean): void => {
  const [density, ...shares] = colours[name] ?? [0];
  if (!shares.length) throw new Error(`no colour is called "${name}"`);
  if (hides) p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    ...crisp,
    shape,
    pigments: shares.map(([pigment]) => pigment),
    mix: shares.map(([, share]) => share),
    density: (x, y) => density * (0.85 + 0.3 * quick(x * 4, y * 4)),
  });
};

const shaded = (p: Passage, shape: Shape, density: number, within?: Shape): void =>
  p.wash({
    ...crisp,
    shape,
    pigments: [P.violet, P.slate, P.umber],
    mix: [0.5, 0.45, 0.2],
    density,
    soft: (x, y) => lerp(0.7, 3, smooth(-0.3, 0.5, quick(x * 5, y * 5))),
    softest: 3,
    ...(within ? { within } : {}),
  });

/**
 * One mark on a plan: what it is, then its points. The name of a colour fills an outline and hides what is behind;
 * `+` before it glazes; `shade`, `bare`; `ink`, `faint`, `bold` are lines. `~` after it makes it round,
 * `=3` a stroke of the brush so wide. Marks stand in lines, or with `|` between them.
 */
const mark = (p: Passage, jotted: string, onto: Onto, size: number): void => {
  const [, glaze, name = '', round, wide, plan = ''] =
    /^(\+?)([a-z]+)(~?)(?:=([\d.]+))? (.+)$/.exec(jotted) ?? [];
  const at = points(plan).map(([x, y]) => onto(x, y));
  const line = lines[name];
  if (line) {
    const width = line.width * Math.sqrt(size);
    p.ink(pen => pen.line(at, { straight: !round, wobble: 0.4, ...line, width }));
    return;
  }
  const shape: Shape = wide
    ? c => sweep(c, at, Number(wide) * size, { straight: !round, uneven: 0.35, profile: t => 1 - 0.4 * t })
    : c => polygon(c, round ? curve(at, 2, true) : at);
  if (name === 'shade') shaded(p, shape, 0.5);
  else if (name === 'bare') p.clear(shape);
  else laid(p, shape, name, !glaze);
};

const marked = (p: Passage, plan: string, onto: Onto, { size }: Hold): void => {
  for (const one of plan.split(/[|\n]/)) if (one.trim()) mark(p, one.trim(), onto, size);
};

/** A thing with a shape of its own, mark by mark. */
export const thing =
  (where: Where, x: number, plan: string, { up = 0, turn = 0 } = {}): PaintPassage =>
  p => {
    const held = hold(where, x, up);
    marked(p, plan, standing(held, turn), held);
  };

export interface Sheet extends Flight {
  readonly colour: string;
  readonly folds?: number;
  readonly torn?: number;
  /** Ribbons torn from its end, flying on. */
  readonly tails?: number;
  readonly up?: number;
}

/** A sheet of something, caught along the wire and blown: its colour, its folds, a broken line, and what is on it. */
export const sheet =
  (where: 'top' | 'low' | 'ground', x: number, o: Sheet, plan = ''): PaintPassage =>
  p => {
    const held = hold(where, x, o.up);
    const onto = flying(held, o);
    const { torn = 0.16, folds = 2, tails = 0 } = o;
    const r = random(held.seed + 5);
    const count = torn > 0.3 ? 9 : 6;
    const hem = Array.from({ length: count }, (_, i) =>
      onto((i / (count - 1)) * 100, 100 - 100 * torn * r.range(0.3, 1) * (i % 2 ? 1 : 0.2)),
    );
    const edge = (u: number, from = 0, to = 100): Point[] =>
      Array.from({ length: 8 }, (_, i) => onto(u, lerp(from, to, i / 7)));
    const outline = [...edge(0), ...hem, ...edge(100).reverse()];
    const ribbons = Array.from({ length: tails }, (_, i) => {
      const u = lerp(12, 88, (i + r()) / tails);
      const long = r.range(25, 60);
      return [80, 100, 100 + long * 0.5, 100 + long].map((v, k) => onto(u + (k - 1) * r.range(-7, 7), v));
    });
    const whole: Shape = c => {
      polygon(c, outline);
      for (const [i, ribbon] of ribbons.entries())
        sweep(c, ribbon, o.wide * held.size * 0.16, { seed: i + 2, uneven: 0.5, profile: t => 1 - 0.85 * t });
    };
    laid(p, whole, o.colour, true);
    const fold: Shape = c => {
      for (let i = 0; i < folds; i++) {
        const u = lerp(12, 84, (i + r() * 0.8) / folds);
        const [from, to] = [r.range(0, 25), r.range(70, 98)];
        polygon(c, [...edge(u, from, to), ...edge(u + r.range(7, 17), from + 20, to - 4).reverse()]);
      }
    };
    if (folds) shaded(p, fold, 0.4, whole);
    marked(p, plan, onto, held);
    const width = lerp(0.55, 0.95, smooth(0.4, 1, held.size));
    p.ink(pen => {
      pen.line(edge(0), { width, broken: 0.3, wobble: 0.4 });
      pen.line(straight(hem), { width: width * 0.9, broken: 0.4, wobble: 0.3 });
      pen.line(edge(100), { width: width * 0.8, broken: 0.45, wobble: 0.4 });
    });
  };
