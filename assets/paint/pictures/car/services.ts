import { dab, sweep } from '../../engine/brush.ts';
import { polygons, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { type Lamp, lamps } from './lamps.ts';
import { paintReflections } from './reflections.ts';
import { horizon, middle, quick } from './view.ts';

/** Rain on the glass draws a light out downwards, and thins it. */
const smear = (c: Context, { at: [x, y], width, run }: Lamp, wide: number, seed: number): void => {
  const r = random(seed);
  for (let i = 0; i < 3; i++) {
    const dx = x + r.gauss() * width * 0.3;
    const long = run * r.range(0.55, 1);
    sweep(
      c,
      [
        [dx, y - 4],
        [dx + r.range(-3, 2), y + long * 0.45],
        [dx + r.range(-5, 3), y + long],
      ],
      width * wide * r.range(0.26, 0.5),
      {
        uneven: 0.3,
        seed: seed + i * 9,
        profile: t => (0.7 + 0.3 * Math.sin(t * 9 + seed)) * (1 - 0.82 * t),
      },
    );
  }
};

/** A lit oblong, out of true. */
const window = (c: Context, r: Random, [x, y]: Point, wide: number, tall: number): void => {
  const near = (v: number): number => v * r.range(0.42, 0.56);
  polygon(c, [
    [x - near(wide), y - near(tall)],
    [x + near(wide), y - near(tall)],
    [x + near(wide), y + near(tall)],
    [x - near(wide), y + near(tall)],
  ]);
};

const flames = (c: Context, wide: number): void => {
  for (const [i, { at, width, tall }] of lamps.entries())
    window(c, random(i + 5), at, width * wide, tall * wide);
};

export const paintServices = (p: Passage): void => {
  /** The glow is the paper itself. */
  p.body(c => dab(c, random(2), [1120, 312], 150, 34), { soft: 20, sway: 20 }, 0.7);
  p.wash({
    shape: c => dab(c, random(2), [1130, 308], 190, 52),
    pigments: [P.straw, P.rose],
    mix: x => [0.55 - 0.35 * smooth(1060, 1190, x), 0.3 + 0.45 * smooth(1060, 1190, x)],
    density: (x, y) => 0.5 * (0.8 + 0.6 * middle(x, y)),
    soft: (x, y) => lerp(2, 26, smooth(-0.3, 0.3, middle(x, y))),
    softest: 26,
    sway: 14,
    feature: 60,
    rim: 0.3,
    tide: 0.2,
  });
  buildings(p);
  p.clear(
    c => {
      for (const [i, lamp] of lamps.entries()) smear(c, lamp, 1.2, i + 3);
      flames(c, 1.1);
    },
    { soft: 2, sway: 2.4, feature: 16 },
  );
  p.wash({
    shape: c => {
      for (const [i, lamp] of lamps.entries()) {
        c.fillStyle = lamp.colour;
        smear(c, lamp, 1.3, i + 3);
        window(c, random(i + 5), lamp.at, lamp.width * 1.25, lamp.tall * 1.5);
      }
    },
    pigments: [P.straw, P.rose, P.rust],
    mix: 'coded',
    wet: 9,
    density: (x, y) => lerp(0.6, 0.4, smooth(320, 470, y)) * (0.85 + 0.4 * quick(x * 2, y * 0.5)),
    soft: (x, y) => lerp(1.2, 6, smooth(-0.2, 0.3, quick(x, y))),
    softest: 6,
    sway: 3,
    feature: 16,
    rim: 0.12,
    pool: 0.5,
    poolFeature: 40,
    dry: (_x, y) => 0.3 * smooth(350, 460, y),
    angle: Math.PI / 2,
  });
  paintReflections(p);
  p.lift({ shape: c => flames(c, 0.74), amount: 0.92, soft: 1.6, sway: 1.6, feature: 12 });
};

/** A flat roof over the pumps, a low block of windows, a sign on a pole. */
const buildings = (p: Passage): void => {
  p.wash({
    shape: polygons([
      trace('996,296 1150,288 1153,304 998,310'),
      trace('1012,308 1017,308 1017,356 1012,356'),
      trace('1070,304 1074,304 1074,356 1070,356'),
      trace('1137,302 1142,302 1142,354 1137,354'),
      trace('1168,268 1174,268 1174,352 1168,352'),
      trace('1156,314 1290,308 1292,322 1158,326'),
      trace('1156,342 1292,342 1292,354 1156,354'),
    ]),
    pigments: [P.payne, P.violet],
    mix: [0.6, 0.5],
    density: (x, y) => 0.62 * (0.7 + 0.6 * quick(x, y)),
    soft: 1.6,
    sway: 2,
    feature: 20,
    rim: 0.3,
    dry: 0.1,
  });
  p.ink(pen => {
    pen.line(trace('994,295 1070,291 1152,287'), { broken: 0.25, width: 0.9 });
    pen.line(trace('1156,313 1220,310 1290,307'), { broken: 0.3, width: 0.8 });
    pen.line(trace('1155,246 1188,244 1189,280 1156,282 1155,247'), {
      broken: 0.25,
      width: 0.8,
      straight: true,
    });
    pen.line(
      [
        [960, horizon - 8],
        [1100, horizon - 10],
        [1300, horizon - 14],
      ],
      { broken: 0.45, width: 0.8 },
    );
  });
};
