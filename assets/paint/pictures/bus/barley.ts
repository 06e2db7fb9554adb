import { sweep } from '../../engine/brush.ts';
import { hedge } from '../../engine/land.ts';
import { paints } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBlue, skyGlow } from '../../engine/sky.ts';
import { broad, middle, quick } from './view.ts';

const crest = points('640,300 760,262 880,214 1010,178 1140,160 1280,158 1420,172 1560,198');
const lane = points('905,330 1010,286 1150,262 1262,248 1330,226 1318,206 1250,192 1196,178 1190,164');
/** Where the hill is let go at the right: in brush ends. */
const shown = (x: number, y: number): number => smooth(1592, 1500, x + quick(x * 0.3, y * 2) * 60);

export const paintBarley = (p: Passage): void => {
  skyGlow(p, { horizon: 440, seed: 5 }, { density: 0.22, from: 40, light: 10 });
  skyBlue(p, { horizon: 440, seed: 5 }, '52,-16 80,-18 108,-16 108,20 92,26 78,20 66,26 56,16', {
    density: 0.36,
  });
  p.wash({
    shape: c => polygon(c, [...crest, [1600, 420], [640, 420]]),
    pigments: [P.straw, P.ochre, P.sage],
    mix: (x, y) => [0.75, 0.35 + 0.3 * middle(x, y), 0.2 * smooth(900, 640, x)],
    density: (x, y) => shown(x, y) * (0.56 + 0.26 * broad(x, y)) * lerp(1.15, 0.6, smooth(170, 400, y)),
    soft: (x, y) => lerp(0.9, 10, smooth(0, 0.5, middle(x, y))),
    softest: 10,
    sway: 3,
    pool: 0.4,
    tide: 0.2,
    body: (x, y) => shown(x, y),
    knock: 1,
  });
  /** Wheel tracks go up through it in pairs, and the wind has laid some of it darker. */
  const hill: Shape = c => polygon(c, [...crest, [1600, 420], [640, 420]]);
  p.wash({
    shape: c => {
      const r = random(31);
      for (let i = 0; i < 15; i++) {
        const [x, y] = [r.range(1000, 1480), r.range(200, 360)];
        sweep(
          c,
          [
            [x, y],
            [x + 40, y - 10],
            [x + r.range(70, 150), y - r.range(6, 20)],
          ],
          r.range(10, 26),
          { seed: i + 1, uneven: 0.6 },
        );
      }
    },
    ...paints('ochre .6 sage .25 sienna .3'),
    density: (x, y) => 0.26 * shown(x, y),
    soft: (x, y) => lerp(1.2, 22, smooth(-0.3, 0.4, quick(x, y))),
    softest: 22,
    sway: 6,
    within: hill,
  });
  p.lift({
    shape: c => {
      for (const [foot, head] of [
        [1400, 1290],
        [1500, 1352],
        [1590, 1420],
      ] as const)
        for (const apart of [0, 11])
          sweep(
            c,
            [
              [foot + apart, 410],
              [lerp(foot, head, 0.6) + apart * 0.6, 260],
              [head + apart * 0.3, 172],
            ],
            4,
            { profile: t => 1 - 0.7 * t, seed: foot },
          );
    },
    amount: 0.3,
    soft: 1.2,
    dry: 0.4,
  });
  /** Below the barley a pasture, and the hedge between. */
  p.wash({
    shape: c => polygon(c, points('1250,420 1330,352 1430,338 1520,342 1640,356 1640,440 1250,440')),
    ...paints('sage .7 straw .4 moss .15'),
    density: (x, y) => shown(x, y) * (0.5 + 0.3 * middle(x, y)),
    soft: 1.2,
    sway: 3,
    pool: 0.4,
    tide: 0.2,
    knock: 0.9,
  });
  hedge(p, points('1290,360 1380,346 1460,338 1540,342 1600,350'), {
    from: 12,
    to: 10,
    seed: 23,
    density: 0.55,
    gaps: 0.3,
    share: shown,
  });
  hedge(p, points('640,306 720,276 800,248 880,217 940,199'), {
    from: 16,
    to: 7,
    seed: 4,
    density: 0.6,
    gaps: 0.1,
  });
  hedge(p, points('1270,160 1360,166 1440,176'), {
    from: 9,
    to: 6,
    seed: 7,
    density: 0.46,
    gaps: 0.3,
    bushes: 0.5,
  });
  p.lift({
    shape: c => sweep(c, lane, 13, { profile: t => 1 - 0.72 * t, seed: 3 }),
    amount: 0.92,
    soft: 1.2,
    sway: 1,
  });
  hedge(p, points('905,346 1010,300 1150,274 1262,260 1336,236 1338,212'), {
    from: 15,
    to: 6,
    seed: 12,
    density: 0.6,
    gaps: 0.24,
  });
  hedge(p, points('1300,424 1400,420 1500,424 1580,432'), {
    from: 26,
    to: 15,
    seed: 15,
    density: 0.6,
    gaps: 0.16,
    bushes: 0.3,
    share: shown,
  });
  p.pencil(pen => {
    pen.line(crest.slice(1, 5));
    pen.line(points('1440,172 1520,186 1590,204'));
  });
};
