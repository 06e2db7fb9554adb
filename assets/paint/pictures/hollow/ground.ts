import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import type { Wash } from '../../engine/wash.ts';
import { hedges } from './hedges.ts';
import { brow, browAt, middle, quick, sides, slow } from './land.ts';
import { pavilion } from './pavilion.ts';
import { water } from './pond.ts';

/** The floor of the hollow and its sides, the hedges, the pond and the pavilion. */
export const ground = (p: Passage): void => {
  fields(p);
  shadow(p);
  hedges(p);
  water(p);
  pavilion(p);
};

const fields = (p: Passage): void => {
  const field = (
    outline: readonly Point[],
    wash: Pick<Wash, 'pigments' | 'mix' | 'density'> & Partial<Wash>,
  ): void =>
    p.wash({
      shape: c => blob(c, outline),
      soft: (x, y) => lerp(1, 7, smooth(0.1, 0.5, quick(x, y))),
      softest: 7,
      sway: 4,
      feature: 60,
      rim: 0.3,
      pool: 0.35,
      tide: 0.14,
      body: 1,
      ...wash,
    });
  field(points('-70,470 200,458 470,474 650,508 740,536 640,560 350,600 -70,668'), {
    pigments: [P.sage, P.straw, P.ochre],
    mix: (x, y) => [0.55, 0.4, 0.3 * clamp(middle(x, y) + 0.3)],
    density: (x, y) => 0.46 * smooth(-30, 300, x + middle(x, y) * 130) * (1 - 0.45 * smooth(480, 660, x)),
  });
  field(points('1250,540 1380,504 1520,486 1680,482 1680,636 1530,616 1420,602 1300,584 1244,562'), {
    pigments: [P.ochre, P.sage, P.rust],
    mix: [0.6, 0.4, 0.15],
    density: (x, y) => 0.46 * smooth(1630, 1400, x + middle(x, y) * 150),
  });
  field(
    points(
      '640,562 740,544 950,551 1170,548 1270,556 1420,600 1540,614 1700,636 1700,720 1260,760 900,800 520,770 80,730 -60,690 200,628 350,598',
    ),
    {
      pigments: [P.straw, P.sage, P.ochre],
      mix: (x, y) => [0.7, 0.35 + 0.2 * smooth(630, 740, y), 0.25 * clamp(middle(x, y) + 0.3)],
      density: (x, y) => 0.36 * sides(x, y, 420, 1320) * (1 - 0.6 * smooth(650, 760, y + middle(x, y) * 45)),
    },
  );
  /** Mown ways across the lawn: long flat strokes that follow the floor as it dips. */
  p.wash({
    shape: c => {
      const r = random(29);
      for (let i = 0; i < 34; i++) {
        const [x, y, length] = [r.range(330, 1300), r.range(566, 660), r.range(60, 240)];
        const dip = (at: number): number => y + 9 * Math.sin(((at - 300) / 1100) * Math.PI);
        sweep(
          c,
          [
            [x, dip(x)],
            [x + length / 2, dip(x + length / 2)],
            [x + length, dip(x + length)],
          ],
          r.range(1.6, 6),
          { seed: i },
        );
      }
    },
    pigments: [P.sage, P.ochre, P.moss],
    mix: (x, y) => [0.5, 0.4 * clamp(quick(x, y) + 0.5), 0.3],
    density: 0.27,
    soft: (x, y) => lerp(1, 4, smooth(-0.2, 0.4, quick(x, y))),
    softest: 4,
    sway: 1.6,
    feature: 20,
    dry: 0.3,
    angle: 0.03,
    rim: 0.2,
  });
};

/** Evening shade filling the hollow from our side: brushed along the slope, broken at its upper edge. */
const shadow = (p: Passage): void => {
  const strokes = (
    c: Context,
    seed: number,
    count: number,
    down: readonly [number, number],
    wide: readonly [number, number],
  ): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const [x, length, fall] = [r.range(-20, 1500), r.range(110, 330), r.range(...down)];
      const at = (t: number): Point => [
        x + length * t,
        browAt(x + length * t) * 0.8 + browAt(x) * 0.2 + fall + r.gauss() * 2,
      ];
      sweep(c, [at(0), at(0.5), at(1)], r.range(...wide), { seed: i + seed, uneven: 0.4 });
    }
  };
  p.wash({
    shape: c => {
      polygon(c, [
        ...brow.map(([x, y]): Point => [x, y + 10]),
        [1680, 900],
        [1040, 900],
        [760, 890],
        [350, 820],
        [-70, 800],
      ]);
      strokes(c, 91, 44, [-14, 18], [5, 17]);
    },
    pigments: [P.olive, P.sage, P.slate],
    mix: (x, y) => [0.45 + 0.15 * middle(x, y), 0.55, 0.24],
    density: (x, y) => 0.44 * sides(x, y, 360, 1300) * (0.8 + 0.25 * slow(x, y)),
    soft: (x, y) => lerp(1, 13, smooth(0, 0.5, middle(x, y))),
    softest: 13,
    sway: 4,
    feature: 60,
    tide: 0.2,
    pool: 0.35,
    dry: (x, y) => 0.04 + 0.3 * smooth(34, -8, y - browAt(x)) * smooth(-0.4, 0.3, quick(x, y)),
    stretch: 34,
    body: 1,
  });
  p.wash({
    shape: c => strokes(c, 92, 34, [18, 96], [3, 12]),
    pigments: [P.moss, P.sage, P.ochre],
    mix: [0.55, 0.5, 0.2],
    density: (x, y) => 0.36 * sides(x, y, 300, 1380),
    soft: (x, y) => lerp(1, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2.2,
    feature: 26,
    dry: 0.28,
    stretch: 34,
    rim: 0.25,
  });
};
