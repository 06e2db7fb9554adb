import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, horizon, sides } from './strand.ts';

const drawn = noise('soft', 110, 71, { angle: -0.05, along: 3.6 });
const lost = noise('soft', 190, 83, { angle: -0.05, along: 2 });

/** Mostly paper: a little warmth low down, a little blue high up, and one long bank between. */
export const sky = (p: Passage): void => {
  p.wash({
    shape: c => c.fillRect(-40, 150, 1680, horizon - 146),
    pigments: [P.straw, P.rose],
    mix: (x, _y) => [0.7 - 0.4 * smooth(500, 1300, x), 0.2 + 0.4 * smooth(500, 1300, x)],
    density: (x, y) => 0.3 * smooth(140, 236, y) * (0.7 + 0.4 * broad(x, y)) * sides(x, y, 120, 1480),
    within: c => c.fillRect(-10, -10, 1640, horizon + 14),
    soft: 40,
    sway: 14,
    feature: 200,
    rim: 0,
  });
  p.wash({
    shape: c =>
      blob(
        c,
        points(
          '760,-110 1000,-160 1520,-100 1480,30 1300,24 1180,66 1040,52 930,84 860,50 780,44 700,2 620,-60',
        ),
      ),
    pigments: [P.blue, P.slate],
    mix: [0.9, 0.15],
    density: (x, y) => 0.34 * (1 - 0.5 * smooth(0, 90, y)) * (0.8 + 0.3 * drawn(x, y)),
    soft: (x, y) => lerp(1.6, 52, smooth(-0.1, 0.35, lost(x, y))),
    softest: 52,
    edge: 'billow',
    bulge: -1,
    sway: 14,
    feature: 84,
    tide: 0.22,
  });
  const bank = (jotted: string, strength: number, softest: number, mix: readonly number[]): void =>
    p.wash({
      shape: c => blob(c, points(jotted)),
      pigments: [P.slate, P.violet, P.rose],
      mix,
      density: (x, y) =>
        strength * (0.75 + 0.5 * drawn(x, y)) * sides(x, y, 60, 1500) * (1 - 0.55 * smooth(186, 236, y)),
      soft: (x, y) => lerp(2.5, softest, smooth(-0.6, 0, lost(x, y) + smooth(120, 190, y) * 0.5)),
      softest,
      edge: 'billow',
      sway: 18,
      feature: 150,
      rim: 0.25,
      pool: 0.3,
      poolFeature: 260,
      tide: 0.24,
      tideFeature: 230,
      blooms: [{ x: 560, y: 150, radius: 44, strength: 0.4, aspect: 2.6 }],
    });
  bank(
    '10,176 170,146 330,130 520,112 700,110 880,124 1060,120 1250,142 1420,160 1200,182 900,180 660,190 380,200 160,204',
    0.25,
    66,
    [0.8, 0.4, 0.16],
  );
  bank('120,196 330,166 560,158 800,164 1010,172 780,190 520,200 280,208', 0.15, 50, [0.9, 0.5, 0.05]);
  bank('980,214 1140,206 1300,210 1160,219', 0.16, 22, [0.7, 0.5, 0.2]);
  p.pencil(pen => {
    pen.line(points('240,132 400,120 560,106 690,104'), { broken: 0.5 });
    pen.line(points('1090,128 1230,144 1380,160'), { broken: 0.5 });
  });
};
