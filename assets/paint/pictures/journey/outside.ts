import { sweep } from '../../engine/brush.ts';
import { farLand, hedge } from '../../engine/land.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBank, skyGlow, skyRags } from '../../engine/sky.ts';
import { glass, horizon, middle, quick, shown, through } from './view.ts';

export const paintMarsh = (p: Passage): void => {
  const sky = { horizon: horizon + 4, top: 150, left: 40, right: 1520, seed: 9, within: glass } as const;
  skyGlow(p, sky, { density: 0.5, from: 30, light: 58 });
  skyBank(p, sky, '-4,-10 30,-14 60,-8 104,-16 104,30 84,40 66,26 48,40 30,34 14,50 -4,44', {
    density: 0.5,
    lost: 26,
  });
  skyBank(p, sky, '60,52 74,44 90,50 104,44 104,62 86,66 70,64', { density: 0.3, lost: 20 });
  skyRags(p, sky, [
    [30, 66, 20, 6],
    [44, 82, 26, 4],
    [8, 72, 16, 7],
  ]);
  farLand(p, points('60,334 400,333 760,332 1140,333 1490,335'), {
    rise: 7,
    swell: 90,
    density: 0.5,
    seed: 4,
    share: (x, y) => shown(x, y, 0, 1600),
  });
  const land = points('60,332 1500,332 1500,480 60,480');
  lay(
    p,
    c => polygon(c, land),
    'sage .5 ochre .55 umber .14',
    (x, y) => shown(x, y, 0, 1600) * (0.42 + 0.26 * middle(x * 0.5, y * 2)),
    {
      soft: (x, y) => lerp(0.9, 5, smooth(0, 0.5, quick(x, y * 2))),
      softest: 5,
      within: glass,
      pool: 0.4,
      tide: 0.18,
      streak: 0.2,
    },
  );
  /** Dykes and beds of reed lie across it in long flat strokes. */
  lay(
    p,
    c => {
      const r = random(17);
      for (let i = 0; i < 46; i++) {
        const t = r() ** 1.6;
        const [x, y] = [r.range(60, 1460), 337 + t * 110];
        sweep(
          c,
          [
            [x, y],
            [x + 40 + t * 60, y - 1.5],
            [x + 90 + t * 170, y + r.range(-1, 2)],
          ],
          1.6 + t * 8,
          { seed: i + 2, uneven: 0.5 },
        );
      }
    },
    'umber .4 moss .5 rust .2',
    (x, y) => 0.5 * shown(x, y, 0, 1600) * (0.7 + 0.5 * quick(x, y)),
    { sway: 1, dry: 0.24, within: glass },
  );
  p.lift({ shape: c => sweep(c, through('1150,366 1060,358 980,352 930,350'), 5), amount: 0.8, soft: 1 });
  hedge(p, points('900,333 960,332 1040,333'), { from: 9, to: 13, seed: 3, density: 0.6, bushes: 0.5 });
  hedge(p, points('590,333 640,332 690,333'), { from: 7, to: 5, seed: 8, density: 0.5, gaps: 0.4 });
};

const road = through('404,452 520,404 640,376 726,358 768,347 744,339 690,334').concat(
  through('704,334 772,339 834,347 868,360 904,378 980,404 1070,452'),
);

export const paintRoad = (p: Passage): void => {
  p.clear(c => polygon(c, road), { soft: 0.8, sway: 0.8, body: 0.9 });
  lay(
    p,
    c => polygon(c, road),
    'slate .6 violet .35 umber .12',
    (x, y) => 0.3 + 0.14 * middle(x * 0.4, y * 1.6) + 0.14 * smooth(1000, 500, x),
    {
      within: glass,
      dry: 0.1,
      pool: 0.4,
      tide: 0.2,
    },
  );
  p.lift({
    shape: c => {
      for (const dash of ['728,446 742,428', '760,412 772,401', '786,389 794,382', '801,374 806,369'])
        sweep(c, points(dash), 5.5, { straight: true });
      sweep(c, through('806,362 803,352 786,344'), 2);
    },
    amount: 0.95,
    soft: 0.8,
    sway: 0.4,
  });
  /** Grass of the near verges, over the edge of the tar. */
  lay(
    p,
    c => {
      const r = random(23);
      for (let i = 0; i < 60; i++) {
        const t = r();
        const [x, y] = r.chance(0.55)
          ? [lerp(900, 1090, t), lerp(377, 452, t)]
          : [lerp(640, 404, t), lerp(376, 452, t)];
        const h = lerp(5, 20, t);
        sweep(
          c,
          [
            [x, y + 2],
            [x + r.gauss() * 3, y - h * 0.5],
            [x + r.gauss() * 6 + 2, y - h * r()],
          ],
          1.8,
          { profile: u => 1 - 0.8 * u, seed: i + 9 },
        );
      }
    },
    'moss .6 ochre .4 umber .3',
    0.7,
    { sway: 0.4, within: glass },
  );
  p.pencil(pen => {
    pen.line(points('1060,446 980,406 906,380 868,361 836,348'), { broken: 0.4 });
    pen.line(points('640,376 726,358 766,347'), { broken: 0.3 });
  });
};
