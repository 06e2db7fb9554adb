import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { standIn, vehicle } from '../../engine/vehicle.ts';
import { middle, spot } from './view.ts';

/** Where each stands, its foot and its head. */
export const lamps = [
  [118, 502, 226],
  [252, 504, 262],
  [606, 520, 296],
] as const;

export const shown = (x: number): number => smooth(20, 110, x) * smooth(760, 560, x);

/** Wet tar: it gives back the sky in flat strokes, and the lamps and the bridge in broken upright ones. */
export const tarmac = (p: Passage): void => {
  const ends = (x: number, y: number): number => shown(x) * smooth(640, 560, y + middle(x, y) * 40);
  lay(
    p,
    c => polygon(c, points('10,502 780,502 780,660 10,660')),
    'slate .6 violet .3 umber .12',
    (x, y) => ends(x, y) * (0.42 + 0.3 * middle(x * 0.4, y * 2.6)),
    { dry: (_x, y) => 0.35 * smooth(560, 640, y), pool: 0.4, tide: 0.25, soft: 1.6, body: ends },
  );
  lay(
    p,
    c => {
      const r = random(8);
      for (const [x, foot, top] of lamps)
        for (let i = 0; i < 6; i++)
          sweep(
            c,
            [
              [x + r.gauss() * 2, foot + 6 + i * 12],
              [x + r.gauss() * 3, foot + 12 + i * 12],
            ],
            (foot - top) * 0.022 + i * 0.7,
            { seed: i + 3 },
          );
      for (let i = 0; i < 22; i++) {
        const [x, y] = [r.range(110, 560), 520 + r() * 50];
        sweep(
          c,
          [
            [x, y],
            [x + r.range(10, 40), y + 1],
            [x + r.range(30, 90), y],
          ],
          r.range(3, 8),
          { seed: i + 40 },
        );
      }
    },
    'payne .6 slate .5',
    (x, y) => 0.22 * ends(x, y),
    { soft: 4, dry: 0.12, angle: Math.PI / 2 },
  );
  p.lift({
    shape: c => {
      for (const [x, y, w] of [
        [330, 546, 130],
        [560, 566, 160],
        [210, 580, 90],
      ] as const)
        sweep(
          c,
          [
            [x, y],
            [x + w * 0.5, y + 2],
            [x + w, y],
          ],
          9,
          { uneven: 0.6 },
        );
    },
    amount: 0.75,
    soft: 1.6,
    sway: 2,
  });
};

/** Two lorries under the bridge's end, and a car or two: small, and no two alike. */
export const lorries = (p: Passage): void => {
  lay(
    p,
    c => {
      polygon(c, points('176,470 250,466 250,512 176,512'));
      polygon(c, points('382,456 448,452 448,520 382,520'));
    },
    'bone .6 slate .4 umber .1',
    x => lerp(0.3, 0.6, smooth(380, 450, x)),
    { body: 1, knock: 1, sway: 0.6, rim: 0.4 },
  );
  lay(
    p,
    c => {
      blob(c, points('150,484 170,478 175,480 175,512 148,512 146,498'));
      polygon(c, points('448,470 470,472 472,522 448,522'));
    },
    'ochre .6 umber .4',
    0.7,
    { body: 1, knock: 1, sway: 0.6 },
  );
  lay(
    p,
    c => {
      for (const [x, y, r] of [
        [160, 513, 5],
        [196, 514, 5],
        [238, 514, 5],
        [396, 522, 6],
        [436, 522, 6],
        [460, 524, 6],
      ] as const)
        sweep(
          c,
          [
            [x - r, y],
            [x + r, y],
          ],
          r * 1.9,
        );
    },
    'sepia .7 payne .5',
    1,
    { sway: 0.4 },
  );
  for (const [x, z, heading, colour, kind] of [
    [-12.4, 30, 0.1, P.slate, 'estate'],
    [-8.6, 33, Math.PI - 0.2, P.ochre, 'hatchback'],
  ] as const)
    vehicle(p, {
      kind,
      place: standIn(spot, { x, z, heading }),
      colour: [colour, P.umber],
      mix: [0.8, 0.2],
      strength: 0.45,
      wet: true,
      lit: 'right',
      drawn: 0.7,
    });
};
