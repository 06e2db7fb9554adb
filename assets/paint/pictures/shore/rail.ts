import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { contact, damp } from './damp.ts';
import { hangDrops } from './drops.ts';
import { drawRound } from './piece.ts';
import { places, ringOf } from './places.ts';
import { quick } from './strand.ts';
import { sunkIn } from './sunk.ts';

const { at: middle, size } = places.rain;
const [x, y] = middle;
const k = size / 136;
const spot = (u: number, v: number): Point => [x + u * k, y + v * k];
const at = (jotted: string): Point[] => points(jotted).map(([u, v]) => spot(u, v));

/** The handrail is a round pole; one end of it is deep in the sand. Along its middle, and how thick. */
const axis = (t: number): Point => [lerp(-86, 84, t), lerp(14, -44, t)];
const half = 9.5;
const edge = (t: number, off: number): Point => spot(axis(t)[0] + off * 0.32, axis(t)[1] + off);
const under = (t: number): Point => edge(t, half);
/** Snapped at its high end, in long splinters. */
const pole = [
  edge(0, -half),
  edge(0.25, -half),
  edge(0.6, -half),
  edge(0.955, -half),
  edge(1.03, -4.5),
  edge(0.975, -2),
  edge(1.05, 2.5),
  edge(0.965, 4),
  edge(0.985, 8),
  edge(0.93, half),
  edge(0.5, half),
  edge(0, half),
];
const wound = [edge(0.955, -half), ...pole.slice(4, 9), edge(0.93, half), edge(0.915, 2), edge(0.94, -3)];

/** How far out a baluster is, down its length: a block, a neck and a ring, its belly, and the same again. */
const turned = '0,6.5 7,6.5 8,4 11,3.4 13,6 16,6 17,4 23,5.6 31,9 38,8.2 45,4.4 47,6.4 50,6.4 51,4 54,7 66,7';
const profile = points(turned);
interface Baluster {
  readonly t: number;
  /** How much of it there is, from the rail down. */
  readonly long: number;
  readonly snapped?: true;
}
const balusters: readonly Baluster[] = [
  { t: 0.17, long: 34 },
  { t: 0.48, long: 37, snapped: true },
  { t: 0.8, long: 66 },
];
/** They stand square to the rail, so they lean. */
const lean = 0.16;
const outlineOf = ({ t, long, snapped }: Baluster): Point[] => {
  const [u0, v0] = axis(t);
  const seen = profile.filter(([down]) => down <= long);
  const side = (sign: 1 | -1): Point[] =>
    seen.map(([down, out]) => spot(u0 + down * lean + out * sign, v0 + half - 2 + down - out * sign * 0.16));
  const end = snapped
    ? [
        [5, 7],
        [2, 1],
        [-1, 9],
        [-4, 3],
      ].map(([u, v]) => spot(u0 + long * lean + (u ?? 0), v0 + half - 2 + long + (v ?? 0)))
    : [];
  return [...side(1), ...end, ...side(-1).reverse()];
};
const posts = balusters.map(outlineOf);

export const paintRail = (p: Passage): void => {
  damp(p, ringOf(places.rain), 71);
  contact(p, at('-84,34 -40,36 20,38 66,34 104,38 110,46 60,52 -10,50 -80,46'), [0, 0], 0.36);
  for (const [i, post] of posts.entries()) turn(p, post, balusters[i] as Baluster);
  p.clear(polygons([pole]), { soft: 0.6, sway: 0.2 });
  wood(p, [pole], 0.07);
  /** Round, so that it goes gradually into shade below. */
  shadeAlong(p, 4.6, 8, 0.3);
  shadeAlong(p, 7.6, 4, 0.36);
  flakes(p);
  p.ink(pen => {
    drawRound(pen, pole, { width: 1.15 });
    const fine = { width: 0.6, broken: 0.35, wobble: 0.3 } as const;
    pen.line([edge(0.04, 2), edge(0.4, 3), edge(0.86, 2)], fine);
    pen.line([edge(0.3, -3), edge(0.6, -4), edge(0.88, -3)], { ...fine, broken: 0.55 });
    pen.hatch(wound, { angle: -0.35, gap: 2, width: 0.8 });
  });
  sunkIn(p, at('-116,28 -94,12 -74,20 -50,36'), 25 * k, 5);
  sunkIn(p, at('-78,47 -58,45 -40,49'), 13 * k, 6);
  sunkIn(p, at('78,44 96,41 116,46'), 12 * k, 7);
  hangDrops(p, [0.3, 0.37, 0.55, 0.62, 0.7, 0.9].map(under), k + 0.35);
};

const wood = (p: Passage, shapes: readonly Outline[], density: number): void =>
  p.wash({
    shape: polygons(shapes),
    pigments: [P.umber, P.slate, P.ochre],
    mix: [0.35, 0.5, 0.2],
    density: (px, py) => density * (0.8 + 0.5 * quick(px, py * 0.6)),
    soft: 0.6,
    sway: 0.4,
    rough: 0.3,
    feature: 16,
    rim: 0.45,
    pool: 0.4,
    poolFeature: 40,
  });

const shadeAlong = (p: Passage, off: number, width: number, density: number): void =>
  p.wash({
    shape: c =>
      sweep(c, [edge(-0.02, off), edge(0.5, off), edge(0.96, off)], width * k, { profile: () => 1 }),
    pigments: [P.slate, P.violet],
    mix: [0.7, 0.4],
    density,
    soft: 1.4,
    sway: 0.3,
    within: polygons([pole]),
  });

/** A turned post: its dark side, its rings, and what is left where it has snapped. */
const turn = (p: Passage, outline: readonly Point[], { t, long, snapped }: Baluster): void => {
  p.clear(polygons([outline]), { soft: 0.6, sway: 0.2 });
  wood(p, [outline], 0.1);
  const [u0, v0] = axis(t);
  const down = (d: number, out: number): Point => spot(u0 + d * lean + out, v0 + half - 2 + d - out * 0.16);
  p.wash({
    shape: c =>
      sweep(c, [down(0, 4), down(long * 0.5, 4.6), down(long + 4, 4)], 6.4 * k, { profile: () => 1 }),
    pigments: [P.slate, P.violet, P.umber],
    mix: [0.6, 0.3, 0.3],
    density: 0.4,
    soft: 1.2,
    sway: 0.3,
    within: polygons([outline]),
  });
  p.wash({
    shape: c => sweep(c, [down(2, -6), down(4, 0), down(2, 7)], 5 * k, { profile: () => 1 }),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.5],
    density: 0.4,
    soft: 1.2,
    sway: 0.3,
    within: polygons([outline]),
  });
  p.ink(pen => {
    drawRound(pen, outline, { width: 0.95 });
    for (const [d, out] of [
      [7.5, 5.5],
      [13, 5],
      [16.5, 5],
      [47, 5.4],
      [50.5, 5.4],
      [54, 6],
    ] as const)
      if (d < long) pen.line([down(d, -out), down(d + 1, 0), down(d, out)], { width: 0.7, broken: 0 });
    if (snapped) pen.hatch(outline.slice(10, 18), { angle: 1.4, gap: 1.8, width: 0.9 });
  });
};

/** Where the white paint has gone, the wood is dark with wet. */
const flakes = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 9; i++) {
        const t = r.range(0.06, 0.86);
        const off = r.range(-7, 6);
        const line = [edge(t, off), edge(t + r.range(0.03, 0.1), off)];
        sweep(c, line, r.range(1.4, 3.6) * k + 0.3, { seed: i + 1, uneven: 0.7 });
      }
      polygons([wound])(c);
    },
    pigments: [P.umber, P.sepia],
    mix: [0.75, 0.2],
    density: (_px, py) => 0.55 - 0.15 * smooth(y - 20, y + 30, py),
    soft: 0.7,
    sway: 0.6,
    feature: 10,
    rim: 0.3,
    within: polygons([pole]),
  });
