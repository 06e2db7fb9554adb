import { oval, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { all, at, cardigan, nearArm, pillow, shade, skirt, sleeve } from './girlShapes.ts';

const grain = noise('soft', 30, 71);

export const paintSkirt = (p: Passage): void => {
  p.wash({
    shape: c => blob(c, skirt),
    pigments: [ink.slate, ink.violet],
    mix: [0.72, 0.34],
    density: (x, y) => (0.3 + 0.55 * shade(x)) * (0.82 + 0.4 * grain(x, y)),
    soft: (x, y) => lerp(0.8, 2.6, smooth(0.1, 0.5, grain(x, y))),
    softest: 2.6,
    sway: 1,
    feature: 20,
    rim: 0.5,
    pool: 0.4,
    tide: 0.2,
    tideFeature: 50,
    knock: 1,
  });
  /** Folds swing out from the waist the way she turns. */
  const folds = [
    trace('-6,-118 -13,-96 -22,-68'),
    trace('2,-117 1,-94 -3,-66'),
    trace('10,-117 15,-94 16,-66'),
    trace('18,-117 31,-95 46,-74'),
  ];
  p.wash({
    shape: sweeps(folds.map(all), 8, { profile: t => 0.1 + 0.9 * t }),
    pigments: [ink.slate, ink.payne],
    mix: [0.5, 0.5],
    density: 0.34,
    soft: 1.6,
    sway: 0.8,
    rim: 0.2,
    within: c => blob(c, skirt),
  });
};

export const paintPillow = (p: Passage): void => {
  const within = (c: Context): void => blob(c, pillow);
  p.clear(within, { soft: 0.6, sway: 0.15, body: 0 });
  p.wash({
    shape: c =>
      blob(
        c,
        all(
          trace(
            '-8,-200 6,-205 7,-182 3,-156 10,-118 -12,-123 -32,-118 -56,-114 -42,-128 -18,-134 -10,-156 -9,-180',
          ),
        ),
      ),
    pigments: [ink.slate, ink.violet],
    mix: [0.5, 0.45],
    density: 0.42,
    soft: 6,
    sway: 2,
    rim: 0.15,
    within,
  });
  /** Drawn in where she holds it. */
  const creases = [
    trace('-41,-199 -33,-184 -36,-170'),
    trace('-30,-152 -22,-164 -20,-178'),
    trace('-33,-146 -40,-134 -46,-124'),
    trace('-28,-142 -22,-132 -10,-130'),
  ];
  p.wash({
    shape: sweeps(creases.map(all), 4.2),
    pigments: [ink.slate],
    density: 0.3,
    soft: 1.6,
    sway: 0.6,
    within,
  });
};

export const paintCardigan = (p: Passage): void => {
  const lay = (shape: (c: Context) => void, density: (x: number, y: number) => number): void =>
    p.wash({
      shape,
      pigments: [ink.madder, ink.rose],
      mix: [0.85, 0.3],
      density,
      soft: 0.7,
      sway: 0.6,
      feature: 18,
      rim: 0.5,
      pool: 0.4,
      poolFeature: 60,
      knock: 1,
    });
  /** The pillow is in front of her: all but the sleeve goes behind it. */
  const keep = p.mask(c => blob(c, pillow), { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: c => blob(c, cardigan),
    pigments: [ink.madder, ink.rose],
    mix: [0.85, 0.3],
    density: (x, y) => (0.58 + 0.4 * shade(x)) * (0.9 + 0.3 * grain(x, y)),
    soft: 0.7,
    sway: 0.6,
    feature: 18,
    rim: 0.45,
    pool: 0.4,
    poolFeature: 60,
    knock: 1,
    keep,
  });
  p.wash({
    shape: c => {
      sweep(c, all(trace('24,-176 20,-150 22,-120')), 7, { seed: 3 });
      sweep(c, all(trace('14,-146 12,-132 4,-116')), 5, { seed: 4 });
    },
    pigments: [ink.madder, ink.violet],
    mix: [0.6, 0.5],
    density: 0.4,
    soft: 1.8,
    sway: 0.8,
    keep,
    within: c => blob(c, cardigan),
  });
  lay(
    c => sweep(c, nearArm, 12.6, { profile: sleeve, uneven: 0.1 }),
    (x, y) => (0.6 + 0.3 * shade(x)) * (0.9 + 0.3 * grain(y, x)),
  );
  p.wash({
    shape: c => {
      oval(c, at([-34, -150]), 5.6, 4, 0.1);
      oval(c, at([-48, -176]), 3.6, 4.8, 0.2);
    },
    pigments: [ink.rose, ink.ochre],
    mix: [0.65, 0.4],
    density: 0.5,
    soft: 0.6,
    sway: 0.3,
    rim: 0.5,
    knock: 1,
  });
};
