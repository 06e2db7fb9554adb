import { sweep } from '../../engine/brush.ts';
import { part } from '../../engine/facade.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { flags, paving, pavingLines } from '../../engine/paving.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { dragged, kerb, patchy, pavement, project, road, slow } from './plan.ts';

/** Brush ends, towards us. */
const shown = (along: number, away: number): number => dragged(along, away + 2.2);

export const paved = (p: Passage): void => {
  p.wash({
    shape: polygons([part(road)]),
    pigments: [P.slate, P.violet, P.blue],
    mix: (x, y) => [0.6, 0.4, 0.25 + 0.2 * slow(x, y)],
    density: (x, y) => {
      const [along, away] = road.on(x, y);
      const bare = smooth(-0.1, 0.12, along - 1.3 + 0.16 * (away - 8) + 0.8 * patchy(x * 0.3, y * 2.4));
      return 0.42 * dragged(along, away + 0.6) * bare * (0.75 + 0.4 * slow(x * 0.7, y * 2.4));
    },
    soft: 1,
    sway: 2,
    rim: 0.2,
    tide: 0.22,
    streak: 0.25,
    angle: 0,
    dry: (_x, y) => 0.3 * smooth(640, 740, y),
  });
  /** What the sky leaves on a wet road. */
  p.lift({
    shape: c => {
      const r = random(21);
      for (let i = 0; i < 15; i++) {
        const z = lerp(6, 34, r() ** 1.6);
        const x = r.range(-2.6, 0.5);
        const [a, b] = [project(x, -0.08, z), project(x + r.range(0.5, 1.4), -0.08, z * 1.02)];
        sweep(c, [a, b], 46 / z, { seed: i + 4, uneven: 0.4 });
      }
    },
    amount: 0.6,
    soft: 1.6,
    sway: 1.4,
  });
  paving(p, pavement, 'flags', {
    size: 0.75,
    density: 0.42,
    pigments: [P.bone, P.slate, P.umber],
    shown,
    seed: 3,
  });
  /** The office stands in its own wet reflection: dark, with a little of its warmth. */
  p.wash({
    shape: polygons([
      [
        project(3.4, 0, 3.4),
        project(3.4, 0, 17),
        project(2.5, 0, 16),
        project(1.9, 0, 9),
        project(1.7, 0, 5.4),
        project(2, 0, 3.6),
      ],
    ]),
    pigments: [P.violet, P.umber, P.ochre],
    mix: (x, y) => [0.5, 0.4, 0.35 * clamp(0.4 + patchy(x * 1.5, y * 0.4))],
    density: (x, y) => 0.36 * shown(...pavement.on(x, y)) * (0.7 + 0.5 * patchy(x * 1.4, y * 0.5)),
    soft: (x, y) => lerp(1, 14, smooth(-0.2, 0.4, patchy(x, y))),
    softest: 14,
    sway: 5,
    feature: 40,
    rim: 0.15,
  });
  /** The kerb: a bare stone edge with its dark gutter. */
  const edge = (side: number, up: number): Point[] => [5, 7, 10, 15, 24, 40].map(z => project(side, up, z));
  tint(
    p,
    polygons([[...edge(kerb, 0), ...edge(kerb, -0.1).reverse()]]),
    { payne: 0.5, umber: 0.4 },
    (_x, y) => 0.7 * smooth(790, 700, y + 20 * patchy(y * 3, 5)),
    { sway: 0.8 },
  );
  p.ink(pen => {
    pen.line(edge(kerb, 0), { straight: true, width: 1, broken: 0.25 });
    pen.line(edge(kerb + 0.16, 0), { straight: true, width: 0.6, broken: 0.45 });
    pavingLines(pen, flags(pavement, { size: 0.75, extent: [0, 1.6, 2.65, 12], seed: 3 }), {
      share: 0.4,
      width: 0.7,
    });
  });
  p.pencil(pen => {
    pen.line([project(kerb, 0, 5.4), project(kerb, 0, 3.4)], { straight: true });
    pen.line([project(-3.2, 0, 9), project(-3.2, 0, 30)], { straight: true });
  });
};
