import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBank, skyGlow, skyRags, skyVeil } from '../../engine/sky.ts';
import { ends, ground, horizon, patchy } from './view.ts';

const frame = { horizon, seed: 21 };

/** Light from over the sea on the left; behind the boat, what is coming. */
export const sky = (p: Passage): void => {
  skyGlow(p, frame, { density: 0.4, from: 30, light: 24 });
  skyBank(
    p,
    frame,
    '104,44 98,62 90,78 80,74 70,82 62,70 56,74 52,58 55,44 48,30 47,10 44,-24 70,-30 104,-20',
    {
      density: 0.52,
      mix: [0.9, 0.42, 0.05],
      lost: 70,
    },
  );
  skyBank(p, frame, '60,10 78,-6 100,4 98,40 84,56 74,44 66,30', { density: 0.26, mix: [0.9, 0.5, 0] });
  skyVeil(p, frame, { from: 57, to: 88, below: 58, density: 0.36, blown: 5 });
  skyRags(p, frame, [
    [10, 62, 22, 9],
    [22, 70, 30, 12],
    [2, 80, 20, 8],
    [36, 84, 24, 7],
  ]);
};

/** Poles of drowned trees: x and z in metres. */
const drowned = (): { at: Point; height: number; lean: number }[] => {
  const r = random(20);
  return [
    [-13, 3.5, 60, 16],
    [-5, 2.2, 90, 12],
    [16, 3, 70, 12],
  ].flatMap(([middle = 0, spread = 1, away = 60, count = 0]) =>
    Array.from({ length: count }, () => {
      const z = away * r.range(0.6, 1.5);
      return {
        at: ground(((middle + r.gauss() * spread) * z) / 45, z),
        height: (1450 / z) * r.range(0.6, 3) * (r.chance(0.2) ? 1.4 : 1),
        lean: r.gauss() * 0.08,
      };
    }),
  );
};

export const far = (p: Passage): void => {
  const low = (c: Context): void => {
    sweep(c, points('40,331 200,326 330,328 470,331 600,332'), 12, { seed: 3, uneven: 0.7 });
    sweep(c, points('1280,332 1400,325 1490,327 1590,329'), 14, { seed: 5, uneven: 0.7 });
  };
  p.wash({
    shape: low,
    pigments: [P.slate, P.violet, P.sage],
    mix: [0.6, 0.45, 0.3],
    density: (x, y) => 0.4 * ends(x, y),
    soft: (x, y) => lerp(1, 8, smooth(-0.2, 0.4, patchy(x, y))),
    softest: 8,
    sway: 3,
    feature: 40,
    within: c => c.fillRect(-10, 0, 1620, horizon + 4),
  });
  p.wash({
    shape: c => {
      for (const [i, { at, height, lean }] of drowned().entries()) {
        const [x, y] = at;
        sweep(
          c,
          [at, [x + lean * height * 0.6, y - height * 0.5], [x + lean * height, y - height]],
          Math.max(1.3, height * 0.06),
          { profile: t => 1.1 - 0.6 * t, seed: i },
        );
        if (i % 3 === 0)
          sweep(
            c,
            [
              [x + lean * height * 0.5, y - height * 0.55],
              [x + (i % 2 ? 1 : -1) * height * 0.16, y - height * 0.76],
            ],
            1.4,
            { profile: t => 1 - 0.5 * t },
          );
      }
    },
    pigments: [P.violet, P.slate, P.umber],
    mix: [0.5, 0.5, 0.2],
    density: (x, y) => (0.36 + 0.3 * smooth(horizon, 380, y)) * ends(x, y),
    sway: 0.4,
    rough: 0.2,
    dry: 0.1,
    angle: 1.57,
  });
  p.pencil(pen => {
    pen.line(points('60,331 420,330 760,331 1010,330'), { broken: 0.4, wobble: 0.4 });
    pen.line(points('1300,331 1560,331'), { broken: 0.4, wobble: 0.4 });
  });
};
