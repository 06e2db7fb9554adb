import { oval, sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { contact, damp } from './damp.ts';
import { hangDrops } from './drops.ts';
import { places, ringOf } from './places.ts';
import { quick } from './strand.ts';

const { at: middle, size } = places.rain;
const [x, y] = middle;
const k = size / 190;
const at = (jotted: string): Point[] => points(jotted).map(([u, v]): Point => [x + u * k, y + v * k]);

/** It leans as it was left, one end deep in the sand: the under edge of the rail, and the sand beneath it. */
const under = (t: number): Point => [x + lerp(-84, 88, t) * k, y + lerp(37, -34, t) * k];
const ground = (t: number): number => y + (lerp(40, 32, t) + 2 * Math.sin(t * 9)) * k;
const top = at('-88,18 -84,13 86,-56 95,-50 88,-45 -85,26');
const side = at('-88,18 -85,26 88,-45 95,-50 95,-39 88,-34 -80,36 -87,38 -84,30');

/** Its uprights: 1 whole, less where it has snapped, 0 where only the hole is left. */
const uprights = [1, 1, 1, 0.3, 1, 1, 0, 0.55, 1];
const bars = uprights.flatMap((whole, i): Outline[] => {
  const t = 0.15 + i * 0.098;
  const [bx, by] = under(t);
  if (whole === 0) return [];
  const foot = lerp(by, ground(t), whole);
  const lean = (foot - by) * -0.1;
  const snapped = whole < 1 ? -3 : 1;
  return [
    [
      [bx - 3 * k, by - k],
      [bx + 3 * k, by - 3 * k],
      [bx + 3 * k + lean, foot - k],
      [bx + lean, foot + snapped * k],
      [bx - 3 * k + lean, foot + 2 * k],
    ],
  ];
});

export const paintRail = (p: Passage): void => {
  damp(p, ringOf(places.rain), 71);
  contact(p, at('-80,36 -20,34 60,27 104,20 108,28 60,36 -10,44 -78,44'), [0, 0], 0.3);
  p.clear(polygons([top, side, ...bars]), { soft: 0.6, sway: 0.3 });
  const lay = (shapes: readonly Outline[], density: number): void =>
    p.wash({
      shape: polygons(shapes),
      pigments: [P.umber, P.slate, P.ochre],
      mix: [0.4, 0.45, 0.2],
      density: (px, py) => density * (0.8 + 0.5 * quick(px, py * 0.6)),
      soft: 0.7,
      sway: 0.5,
      rough: 0.5,
      feature: 16,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 40,
    });
  lay(bars, 0.26);
  lay(
    bars.map(bar => bar.map(([bx, by], i): Point => [i === 0 || i === 4 ? bx + 3.6 * k : bx, by])),
    0.26,
  );
  lay([side], 0.32);
  lay([top], 0.07);
  flakes(p);
  ink(p);
  feet(p);
  hangDrops(p, [0.09, 0.3, 0.49, 0.66, 0.72, 0.88].map(under), k + 0.2);
};

/** Where the white paint has gone, the wood is dark with wet. */
const flakes = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 14; i++) {
        const [px, py] = under(r.range(0.06, 0.95));
        const rise = r.range(-20, -1) * k;
        const length = r.range(5, 18) * k;
        const line: Point[] = [
          [px, py + rise],
          [px + length, py + rise - length * 0.41],
        ];
        sweep(c, line, r.range(1.4, 4.2) * k + 0.4, { seed: i + 1, uneven: 0.7 });
      }
      polygon(c, at('95,-50 95,-39 88,-34 80,-32 89,-38 82,-41 91,-46 84,-50'));
    },
    pigments: [P.umber, P.sepia],
    mix: [0.75, 0.2],
    density: (_px, py) => 0.5 - 0.15 * smooth(y - 20, y + 30, py),
    soft: 0.7,
    sway: 0.8,
    feature: 10,
    rim: 0.3,
    within: polygons([top, side]),
  });

/** The sand is darker, and a little hollow, round each that stands in it. */
const feet = (p: Passage): void =>
  p.wash({
    shape: c => {
      for (const [i, bar] of bars.entries()) {
        if ((uprights.filter(whole => whole > 0)[i] ?? 0) < 1) continue;
        const [fx, fy] = bar[3] as Point;
        oval(c, [fx + 2 * k, fy + k], 8 * k, 2.4 * k, -0.08);
      }
    },
    pigments: [P.umber, P.violet],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 1.2,
    sway: 0.8,
    rim: 0.3,
  });

const ink = (p: Passage): void =>
  p.ink(pen => {
    const ruled = { straight: true, broken: 0.1, wobble: 0.35 } as const;
    pen.line(at('-84,13 86,-56 95,-50'), ruled);
    pen.line(at('-85,26 88,-45 95,-50'), { ...ruled, width: 0.8, broken: 0.25 });
    pen.line(at('-80,36 88,-34'), { ...ruled, width: 1.6 });
    pen.line(at('95,-50 91,-47 97,-44 89,-40 92,-36 88,-34'), ruled);
    pen.line(at('-70,24 -20,3 30,-17 78,-36'), { width: 0.6, broken: 0.4 });
    pen.line(at('-50,4 10,-20 60,-42'), { width: 0.5, broken: 0.5 });
    for (const bar of bars) {
      pen.line([bar[0], bar[4]] as Point[], { ...ruled, width: 0.7 });
      pen.line([bar[1], bar[2]] as Point[], { ...ruled, width: 1.15 });
      pen.line([bar[4], bar[3], bar[2]] as Point[], { ...ruled, width: 0.7, broken: 0.3 });
    }
    const [hx, hy] = under(0.15 + 6 * 0.098);
    pen.line([[hx - 3 * k, hy - 0.5] as Point, [hx + 3 * k, hy - 2.6 * k] as Point], {
      width: 3 * k,
      broken: 0,
      taper: [0, 0],
    });
    /** Sand heaped about the end that is sunk. */
    pen.line(at('-98,36 -92,30 -87,27'), { width: 0.6 });
    pen.line(at('-96,43 -84,39 -74,40 -62,43'), { width: 0.6, broken: 0.3 });
  });
