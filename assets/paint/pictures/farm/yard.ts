import { dab, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { roughGrass } from '../../engine/tussocks.ts';
import { poolOutline } from '../../engine/water.ts';

const patches = noise('soft', 130, 23);
const start: Point = [632, 612];
/** Wheels have come in at the gap and swung round: `u` is where a rut leaves the lower edge, `swing` how far out it goes. */
const rut = (u: number, swing: number, from: number, to: number): Point[] =>
  Array.from({ length: 7 }, (_, i): Point => {
    const t = lerp(from, to, i / 6);
    return [lerp(start[0], u, t ** 1.5) + swing * Math.sin(t * Math.PI), lerp(start[1], 905, t)];
  });

export const paintYard = (p: Passage): void => {
  const ground = points(
    '130,742 300,704 560,656 706,668 790,706 1010,702 1420,690 1530,700 1480,724 1560,742 1400,760 1500,786 1330,800 1390,836 1180,838 1240,872 980,862 760,890 560,872 330,888 250,850 300,828 150,812 210,782 90,764',
  );
  p.wash({
    shape: c => blob(c, ground),
    pigments: [P.ochre, P.umber, P.violet],
    mix: (x, y) => [0.42 + 0.25 * patches(x, y), 0.3, 0.42 - 0.25 * patches(x, y)],
    density: (x, y) => lerp(0.3, 0.56, smooth(660, 860, y)) * (1 + 0.3 * patches(y, x)),
    soft: (x, y) => lerp(1, 9, smooth(0, 0.5, patches(x, y))),
    softest: 9,
    dry: (x, y) => 0.22 * smooth(760, 880, y) + 0.18 * smooth(1240, 1500, x) + 0.2 * smooth(330, 160, x),
    angle: -0.1,
    sway: 8,
    tide: 0.22,
    pool: 0.4,
  });
  /** What the sheds throw, still blue. */
  p.wash({
    shape: c =>
      blob(
        c,
        points(
          '120,748 300,706 560,654 690,664 742,690 650,716 720,738 600,758 640,784 470,812 520,836 330,862 240,846 290,812 160,800 200,776 100,764',
        ),
      ),
    pigments: [P.violet, P.blue, P.slate],
    mix: (x, y) => [0.55, 0.5 + 0.3 * patches(x, y), 0.2],
    density: (x, y) => 0.38 * (1 + 0.3 * patches(y, x)) * lerp(1, 0.7, smooth(420, 740, x)),
    soft: (x, y) => lerp(1, 6, smooth(-0.1, 0.5, patches(x, y))),
    softest: 6,
    dry: x => 0.14 + 0.14 * smooth(560, 740, x),
    angle: -0.12,
    sway: 6,
    feature: 50,
    tide: 0.25,
  });
  const r = random(14);
  const ruts = [
    [300, 90],
    [388, 86],
    [610, 150],
    [716, 150],
    [1010, 120],
    [1250, 60],
    [1330, 66],
  ] as const;
  p.wash({
    shape: c => {
      for (const [i, [u, swing]] of ruts.entries())
        sweep(c, rut(u, swing, r.range(0.12, 0.3), r.range(0.74, 0.98)), lerp(10, 24, r()), {
          seed: i + 3,
          uneven: 0.7,
          profile: t => lerp(0.15, 1, t) * (1 - 0.7 * smooth(0.8, 1, t)),
        });
      for (let i = 0; i < 90; i++) {
        const [x, y] = [lerp(760, 1340, r()), lerp(712, 800, r() ** 1.4)];
        dab(c, r, [x, y], r.range(3, 9), r.range(1.2, 3), -0.2);
      }
    },
    pigments: [P.umber, P.violet],
    mix: [0.6, 0.4],
    density: (x, y) => 0.5 * (1 + 0.4 * patches(x, y)),
    soft: (x, y) => lerp(0.9, 5, smooth(-0.2, 0.5, patches(y, x))),
    softest: 5,
    dry: 0.14,
    sway: 4,
    feature: 30,
    rim: 0.4,
  });
  /** Frost on the sides that the sun comes over. */
  p.lift({
    shape: c => {
      for (const [i, [u, swing]] of ruts.entries())
        sweep(c, rut(u + 26, swing, 0.3, 0.9), 6, { seed: i + 31, uneven: 0.8 });
      for (let i = 0; i < 60; i++)
        dab(c, r, [lerp(200, 1400, r()), lerp(690, 880, r())], r.range(4, 22), r.range(0.8, 2.4), -0.08);
    },
    amount: (x, y) => 0.75 * smooth(-0.4, 0.3, patches(x, y)),
    soft: 2,
    dry: 0.24,
    angle: 0.2,
  });
  for (const [seed, at, long, high] of [
    [3, [545, 792], 170, 17],
    [7, [1110, 784], 130, 12],
    [9, [452, 728], 80, 7],
  ] as const) {
    p.clear(c => blob(c, poolOutline(seed, at, long, high)), { soft: 0.8 });
    p.wash({
      shape: c => blob(c, poolOutline(seed, at, long, high)),
      pigments: [P.blue, P.rose],
      mix: (x, y) => [0.7, 0.3 + 0.3 * patches(x, y)],
      density: (x, y) => 0.34 * (1 + 0.5 * patches(y, x)),
      rim: 0.7,
      sway: 1.4,
      tide: 0.3,
    });
  }
  trough(p);
  roughGrass(
    p,
    [
      [60, 800],
      [170, 846],
      [300, 872],
    ],
    { from: 16, to: 30, thick: 10, lean: 0.4, stalks: 0.7, density: 0.6, seed: 6 },
  );
  roughGrass(
    p,
    [
      [1330, 742],
      [1420, 738],
      [1500, 750],
    ],
    { from: 14, to: 18, thick: 9, lean: 0.4, stalks: 0.7, density: 0.5, seed: 9 },
  );
  p.ink(pen => {
    for (const [u, swing] of ruts)
      pen.line(rut(u - 12, swing, 0.4, 0.84), { width: 0.8, broken: 0.5, press: 0.6 });
  });
};

/** For pigs; there is ice in it. */
const trough = (p: Passage): void => {
  const side = points('250,800 272,862 462,836 478,778');
  const inside = points('250,800 282,782 498,760 478,778');
  p.clear(c => {
    polygon(c, side);
    polygon(c, inside);
  });
  const lay = (outline: readonly Point[], density: number, mix: readonly number[]): void =>
    p.wash({
      shape: c => polygon(c, outline),
      pigments: [P.payne, P.umber, P.blue],
      mix,
      density,
      sway: 1.4,
      rim: 0.4,
      tide: 0.2,
      streak: 0.15,
      angle: -0.12,
    });
  lay(side, 0.72, [0.6, 0.5, 0]);
  lay(inside, 0.4, [0.1, 0.1, 0.8]);
  p.wash({
    shape: c => dab(c, random(3), [410, 858], 120, 9, -0.13),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.4,
    soft: 2,
    sway: 3,
  });
  p.ink(pen => {
    pen.line(points('272,862 462,836 478,778'), { straight: true, width: 1.1, broken: 0.12 });
    pen.line(points('250,800 478,778 498,760'), { straight: true, width: 0.9, broken: 0.2 });
  });
};
