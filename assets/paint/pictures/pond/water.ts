import type { Passage } from '../../engine/passage.ts';
import { type Context, points, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { brushEnds } from '../../engine/sea.ts';
import { reflected, ripples, stillWater } from '../../engine/water.ts';
import { houseShapes, woods } from './plan.ts';
import { broad, farEdge, level, nearEdge, patchy, quick } from './view.ts';

const ends = brushEnds(-60, 1500, 31);

export const surface = (c: Context): void => polygon(c, [...farEdge, ...[...nearEdge].reverse()]);

/** All that water, right up to the path: bare where it has the sky in it, dark where it has the bank, and in it the house. */
export const water = (p: Passage): void => {
  p.clear(surface, { soft: 0.8, sway: 1, feature: 30 });
  const share = (x: number, y: number): number =>
    ends(x, y) * (0.35 + 0.65 * smooth(-0.4, 0.5, level(x, y) + broad(x, y) * 0.5));
  stillWater(p, {
    shape: surface,
    top: 280,
    bottom: 800,
    density: [0.2, 0.5],
    bare: 0.6,
    mix: [0.75, 0.3, 0.1],
    share,
    seed: 6,
  });
  const axis = 214;
  const mirror = { axis, left: 150, right: 1500, seed: 5 };
  p.wash({
    shape: reflected(
      c => {
        woods(c);
        polygon(c, points('150,178 1500,178 1500,216 150,216'));
      },
      { ...mirror, reach: 230, shake: 9, deep: 0.95 },
    ),
    pigments: [P.moss, P.umber, P.slate],
    mix: (x, y) => [0.6, 0.4, 0.3 + 0.2 * patchy(x, y)],
    density: (x, y) => 0.66 * lerp(1, 0.5, smooth(214, 430, y)) * ends(x, y) * (0.85 + 0.3 * quick(x, y)),
    soft: 1.2,
    sway: 1.4,
    feature: 20,
    rim: 0.2,
    dry: 0.06,
    within: surface,
  });
  /** In parts that break each in its own way, or the water would be a blind. */
  const given =
    (shape: Shape, cuts: readonly number[] = [150, 1500]): Shape =>
    c => {
      for (const [i, right] of cuts.slice(1).entries())
        reflected(shape, {
          axis,
          left: cuts[i] ?? 150,
          right,
          reach: 420,
          shake: 8,
          deep: 1.06,
          gap: [0.03, 0.5],
          band: [3, 13],
          seed: 8 + i * 7,
        })(c);
    };
  p.lift({ shape: given(houseShapes.walls), amount: 0.86, soft: 1, sway: 1.8, feature: 18 });
  const lay = (shape: Shape, pigments: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments,
      mix,
      density: (x, y) => density * (0.8 + 0.4 * quick(x, y)) * lerp(1.1, 0.75, smooth(260, 560, y)),
      soft: (x, y) => lerp(0.8, 3.4, smooth(-0.1, 0.4, patchy(x, y))),
      softest: 3.4,
      sway: 1.8,
      feature: 16,
      rim: 0.2,
      within: surface,
    });
  lay(given(houseShapes.walls), [P.straw, P.rose, P.violet], [0.6, 0.26, 0.2], 0.34);
  lay(given(houseShapes.roofs), [P.slate, P.blue, P.umber], [0.6, 0.4, 0.2], 0.5);
  lay(
    given(houseShapes.glass, [150, 560, 745, 905, 1500]),
    [P.payne, P.slate, P.blue],
    [0.5, 0.4, 0.3],
    0.66,
  );
  /** Air on it, here and there; and the darker water close to us. */
  p.lift({
    shape: ripples({
      top: 300,
      bottom: 640,
      left: 260,
      right: 1460,
      count: 36,
      length: 260,
      thick: 5,
      horizon: 150,
      seed: 3,
    }),
    amount: 0.7,
    soft: 0.8,
    sway: 1,
    feature: 30,
    dry: 0.2,
  });
  p.wash({
    shape: ripples({
      top: 420,
      bottom: 800,
      left: 300,
      right: 1500,
      count: 60,
      length: 300,
      thick: 11,
      horizon: 150,
      seed: 9,
    }),
    pigments: [P.slate, P.blue, P.sage],
    mix: [0.5, 0.6, 0.3],
    density: (x, y) => 0.34 * ends(x, y) * smooth(-0.3, 0.4, broad(x, y) + smooth(430, 760, y) - 0.4),
    soft: 1.2,
    sway: 1.4,
    feature: 40,
    dry: 0.12,
    stretch: 36,
    rim: 0.3,
    within: surface,
  });
  p.pencil(pen => {
    const r = random(4);
    for (let i = 0; i < 9; i++) {
      const [x, y] = [r.range(560, 1360), r.range(420, 700)];
      const long = r.range(50, 170);
      pen.line(
        [
          [x, y],
          [x + long / 2, y + r.gauss()],
          [x + long, y],
        ],
        { broken: 0.4, wobble: 0.8 },
      );
    }
  });
};
