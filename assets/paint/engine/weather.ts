import type { SkyFrame } from './air.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { points, polygon } from './path.ts';
import { pigments as P } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';
import { skyBank, skyBlue, skyGlow, skyRags, skyVeil } from './sky.ts';

/** Whole skies, a third to two thirds of them bare paper; the parts they are made of are in `sky.ts`. */
export const skies = {
  /** Summer: blue between heaped white clouds with faint undersides. */
  fair(p, f) {
    skyGlow(p, f, { density: 0.2, from: 60 });
    skyBlue(p, f, '-6,-12 30,-20 70,-14 106,-20 104,22 84,30 70,20 52,34 38,24 24,42 8,36 -6,50', {
      density: 0.5,
    });
    skyBlue(p, f, '44,58 60,50 78,56 104,46 104,64 80,70 62,68 50,70', { density: 0.26, lost: 40 });
    skyBank(p, f, '8,58 20,50 36,52 46,60 36,68 18,68', { density: 0.14, mix: [0.6, 0.6, 0.3] });
    skyBank(p, f, '60,38 74,32 90,36 96,44 82,48 66,46', { density: 0.13, mix: [0.6, 0.6, 0.3] });
    skyRags(p, f, [
      [8, 80, 22, 11],
      [56, 82, 30, 9],
    ]);
  },
  /** Wind: blue torn open on one side, a bank coming over on the other. */
  blown(p, f) {
    skyGlow(p, f, { from: 52 });
    skyBlue(p, f, '-4,-30 24,-40 48,-30 58,-8 50,10 40,12 32,24 24,22 18,36 10,40 4,54 -6,58 -12,20', {
      density: 0.56,
    });
    skyBank(p, f, '40,62 52,48 60,42 68,26 80,18 92,8 106,-6 106,54 88,58 74,56 60,64 50,66', {
      density: 0.36,
    });
    skyBank(p, f, '62,48 76,40 90,32 106,28 106,62 86,66 72,60', { density: 0.22, mix: [0.95, 0.45, 0] });
    skyRags(p, f, [
      [5, 78, 19, 24],
      [20, 68, 14, 15],
      [34, 84, 19, 18],
      [10, 92, 15, 10],
      [44, 92, 22, 12],
    ]);
    skyVeil(p, f, { from: 66, to: 106, below: 62, density: 0.3 });
  },
  /** One pale even grey with a warm slit low down: no blue. */
  overcast(p, f) {
    skyGlow(p, f, { density: 0.3, from: 62, pigments: [P.bone, P.rose] });
    skyBank(p, f, '-8,-20 40,-26 108,-20 108,44 84,58 62,48 44,60 24,52 8,62 -8,54', {
      density: 0.26,
      lost: 80,
      mix: [0.8, 0.4, 0.1],
    });
    skyBank(p, f, '20,8 44,0 66,10 82,6 92,22 70,30 46,26 28,32', { density: 0.2, mix: [0.9, 0.5, 0] });
    skyRags(p, f, [
      [2, 70, 30, 20],
      [40, 66, 26, 15],
      [58, 78, 36, 13],
      [14, 86, 26, 8],
    ]);
  },
  /** Heavy and near, falling on one side of it. */
  rain(p, f) {
    skyBank(p, f, '-8,-20 40,-28 108,-20 108,52 90,46 72,60 52,50 34,64 18,54 -8,66', {
      density: 0.44,
      lost: 84,
      mix: [0.95, 0.4, 0],
    });
    skyBank(p, f, '28,6 52,-4 80,4 104,0 106,34 82,40 58,32 40,38', { density: 0.32, mix: [0.95, 0.5, 0] });
    skyVeil(p, f, { from: -6, to: 34, below: 44, density: 0.3 });
    skyVeil(p, f, { from: 48, to: 104, below: 40, density: 0.42 });
  },
  /** A winter morning: the sun just up, thin bars across it, the cold blue high. */
  frost(p, f) {
    skyGlow(p, f, { density: 0.46, from: 40, light: 22 });
    skyBlue(p, f, '30,-24 70,-30 106,-20 106,26 88,20 74,30 58,22 46,26 36,12', { density: 0.4, lost: 70 });
    skyRags(
      p,
      f,
      [
        [2, 62, 24, 20],
        [22, 54, 30, 13],
        [46, 66, 34, 17],
        [8, 78, 34, 9],
        [60, 82, 34, 9],
        [30, 88, 22, 6],
      ],
      { density: 0.24 },
    );
  },
  /** After the sun: rose low down, slate bars lying on it, the top already going dark. */
  dusk(p, f) {
    skyGlow(p, f, { density: 0.55, from: 34, light: 30, pigments: [P.sienna, P.rose] });
    skyBlue(p, f, '-8,-30 40,-34 108,-30 108,40 84,46 60,34 40,44 18,36 -8,46', {
      density: 0.55,
      mix: [0.3, 0.75, 0.4],
      lost: 84,
      found: 0.2,
    });
    skyRags(
      p,
      f,
      [
        [0, 60, 40, 22],
        [30, 54, 40, 18],
        [56, 68, 46, 20],
        [10, 76, 34, 11],
        [48, 84, 34, 9],
      ],
      { density: 0.36, mix: [0.6, 0.7, 0.2] },
    );
  },
  /** Nearly nothing: a stain that thickens towards the ground. */
  mist(p, f) {
    skyGlow(p, f, { density: 0.32, from: 30, pigments: [P.slate, P.rose] });
    skyRags(p, f, [[20, 40, 50, 30]], { density: 0.08, lost: 50 });
  },
} as const satisfies Record<string, (p: Passage, frame: SkyFrame) => void>;

export interface NightSky {
  /** Outline of the painted night, `'x,y x,y …'` in picture pixels: ragged, paper round it. */
  readonly outline: string;
  /** Where it is palest, and how far that reaches, in picture pixels. */
  readonly pale?: readonly [x: number, y: number];
  readonly reach?: number;
  readonly density?: number;
  readonly within?: SkyFrame['within'];
  readonly seed?: number;
}

/** Night in one wet wash of Payne's grey, slate and violet: darkest high, paler where the moon is or was. */
export const nightSky = (p: Passage, night: NightSky): void => {
  const { outline, pale = [1100, 300], reach = 420, density = 1.15, within, seed = 1 } = night;
  const slow = noise('soft', 300, seed + 3);
  const quick = noise('soft', 120, seed + 9, { angle: -0.1, along: 2.4 });
  const far = (x: number, y: number): number => Math.hypot((x - pale[0]) / 1.5, y - pale[1]);
  p.wash({
    shape: c => polygon(c, points(outline)),
    pigments: [P.payne, P.slate, P.violet],
    mix: (x, y) => [0.75, 0.2 + 0.35 * smooth(160, 600, y), 0.36 + 0.2 * slow(x, y)],
    density: (x, y) =>
      density *
      lerp(0.34, 1, smooth(reach * 0.1, reach, far(x, y) + slow(x, y) * reach * 0.25)) *
      (0.86 + 0.22 * quick(x, y)),
    ...(within ? { within } : {}),
    soft: (x, y) => lerp(1.3, 20, smooth(0.05, 0.6, slow(x, y))),
    softest: 20,
    sway: 20,
    feature: 130,
    rough: 2,
    rim: 0.32,
    pool: 0.32,
    poolFeature: 260,
    tide: 0.13,
    tideFeature: 420,
    grain: 0.4,
  });
};
