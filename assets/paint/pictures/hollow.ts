import { sweep } from '../engine/brush.ts';
import { type Figure, figure, groundShadow } from '../engine/figure.ts';
import { blob, curve, type Point, polygon } from '../engine/path.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P } from '../engine/pigment.ts';
import { clamp, lerp, smooth } from '../engine/scalar.ts';
import { ground } from './hollow/ground.ts';
import { house } from './hollow/house.ts';
import { middle, quick, road, sides, slow } from './hollow/land.ts';
import { tree } from './hollow/tree.ts';
import { wood } from './hollow/wood.ts';

/** The house in its hollow: pale walls against the darkest trees, and one road that goes down to them. */
export const hollow = picture('hollow', {
  sky(p) {
    p.wash({
      shape: c =>
        polygon(c, [
          [60, 160],
          [830, 110],
          [1560, 170],
          [1640, 470],
          [-40, 470],
        ]),
      pigments: [P.straw, P.rose],
      mix: (x, _y) => [0.8 * smooth(1250, 250, x) + 0.15, 0.2 + 0.5 * smooth(500, 1330, x)],
      density: (x, y) => 0.38 * smooth(150, 370, y) * (0.6 + 0.5 * slow(x, y)) * smooth(470, 380, y),
      soft: 80,
      sway: 25,
      feature: 200,
      rim: 0,
    });
    p.wash({
      shape: c =>
        blob(c, [
          [716, -117],
          [1250, -133],
          [1716, -100],
          [1700, 158],
          [1470, 208],
          [1250, 175],
          [1075, 208],
          [940, 158],
          [800, 175],
          [700, 75],
        ]),
      pigments: [P.blue, P.violet],
      mix: [0.85, 0.3],
      density: (x, y) => 0.52 * (1 - 0.6 * smooth(16, 208, y)) * (0.5 + 0.5 * smooth(700, 1160, x)),
      soft: (x, y) => lerp(lerp(1.4, 66, smooth(-0.1, 0.4, middle(x, y))), 80, smooth(960, 720, x)),
      edge: 'billow',
      bulge: -1,
      sway: 20,
      feature: 108,
      tide: 0.25,
      blooms: [{ x: 1180, y: 90, radius: 62, strength: 0.4, aspect: 1.6 }],
    });
    for (const outline of streaks)
      p.wash({
        shape: c => blob(c, outline),
        pigments: [P.violet, P.rose],
        mix: [0.6, 0.4],
        density: 0.16,
        soft: (x, y) => lerp(5, 50, smooth(-0.4, 0.3, middle(x, y))),
        softest: 50,
        sway: 16,
        feature: 110,
        rim: 0.2,
      });
    p.pencil(pen => {
      for (const [x, y, k] of rooks) {
        const wing = { width: 1.3 * k, broken: 0, wobble: 0.25, press: 0.8 };
        pen.line(
          [
            [x - 5 * k, y - 1.6 * k],
            [x - 2 * k, y - 3 * k],
            [x, y],
          ],
          wing,
        );
        pen.line(
          [
            [x, y],
            [x + 2.2 * k, y - 2.7 * k],
            [x + 5.4 * k, y - 0.8 * k],
          ],
          wing,
        );
      }
    });
  },

  hills(p) {
    const hill = (crest: readonly Point[], floor: number, mix: readonly number[], strength: number): void =>
      p.wash({
        shape: c => polygon(c, [...curve(crest, 5), [1680, floor], [-70, floor]]),
        pigments: [P.blue, P.violet, P.sage],
        mix: (x, y) => mix.map((share, k) => share * (k === 2 ? clamp(0.6 + middle(x, y)) : 1)),
        density: (x, y) =>
          strength * smooth(floor - 4, floor - 110, y + middle(x, y) * 24) * sides(x, y, 330, 1330),
        soft: (x, y) => lerp(1, 12, smooth(0.2, 0.6, middle(x, y))),
        softest: 12,
        sway: 3,
        feature: 54,
        rim: 0.35,
        pool: 0.35,
        tide: 0.1,
        body: 1,
      });
    hill(
      [
        [-70, 378],
        [170, 360],
        [400, 344],
        [640, 360],
        [880, 372],
        [1130, 350],
        [1380, 330],
        [1680, 358],
      ],
      520,
      [0.7, 0.5, 0],
      0.34,
    );
    hill(
      [
        [-70, 424],
        [130, 402],
        [300, 392],
        [480, 404],
        [640, 428],
        [760, 440],
        [1300, 420],
        [1420, 394],
        [1540, 398],
        [1680, 420],
      ],
      560,
      [0.5, 0.4, 0.4],
      0.36,
    );
    p.wash({
      shape: c => {
        for (const [points, width] of farHedges) sweep(c, points, width, { uneven: 0.8 });
      },
      pigments: [P.slate, P.moss],
      mix: [0.6, 0.4],
      density: (x, y) => 0.42 * sides(x, y, 260, 1400),
      soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
      softest: 3,
      sway: 1.6,
      feature: 12,
      dry: 0.15,
    });
    p.pencil(pen => {
      pen.line([
        [-8, 378],
        [170, 358],
        [400, 343],
        [630, 359],
      ]);
      pen.line([
        [1240, 351],
        [1380, 328],
        [1590, 350],
      ]);
      pen.line([
        [20, 416],
        [130, 401],
        [330, 391],
        [520, 410],
      ]);
    });
  },

  house(p) {
    wood(p);
    house(p);
  },

  ground,

  road(p) {
    p.clear(c => polygon(c, road.outline), { soft: 1, sway: 1.8, feature: 34 });
    p.wash({
      shape: c => polygon(c, road.outline),
      pigments: [P.ochre, P.violet],
      mix: [0.6, 0.4],
      density: (x, y) =>
        0.34 * clamp(0.3 + middle(x, y) * 1.1 + 0.3 * smooth(640, 560, y)) * smooth(930, 860, y),
      soft: 1.3,
      sway: 2,
      feature: 34,
      dry: 0.2,
      angle: -0.5,
    });
    p.wash({
      shape: c => {
        for (const side of [road.left, road.right]) {
          const rut = road.middle.map(([x, y], i): Point => {
            const edge = side[i] as Point;
            return [lerp(x, edge[0], 0.52), lerp(y, edge[1], 0.52)];
          });
          sweep(
            c,
            rut.filter(([, y], i) => y > 590 && i % 6 === 0),
            7,
            { profile: t => lerp(1, 0.12, t), uneven: 0.5 },
          );
        }
      },
      pigments: [P.umber, P.ochre],
      mix: [0.4, 0.5],
      density: (_x, y) => 0.36 * smooth(920, 850, y),
      soft: 1.4,
      sway: 1.4,
      dry: 0.36,
      angle: -0.5,
    });
    p.ink(pen => {
      for (const side of [road.left, road.right])
        pen.line(
          side.filter(([, y], i) => y < 880 && i % 8 === 0),
          { width: 0.7, broken: 0.55, wobble: 1 },
        );
    });
  },

  children(p) {
    for (const child of children) {
      groundShadow(p, child.at, child.height, 0.34);
      figure(p, child);
    }
  },

  tree,
});

const streaks: readonly (readonly Point[])[] = [
  [
    [330, 214],
    [520, 196],
    [700, 216],
    [760, 236],
    [600, 244],
    [420, 236],
  ],
  [
    [560, 286],
    [700, 274],
    [880, 284],
    [1000, 298],
    [820, 306],
    [640, 300],
  ],
];

const rooks: readonly (readonly [x: number, y: number, size: number])[] = [
  [846, 306, 1],
  [874, 290, 0.75],
  [888, 318, 0.85],
  [806, 282, 0.6],
  [1210, 262, 0.8],
  [1240, 276, 0.6],
];

const farHedges: readonly (readonly [readonly Point[], number])[] = [
  [
    [
      [268, 398],
      [250, 424],
      [246, 462],
    ],
    3,
  ],
  [
    [
      [520, 412],
      [470, 436],
      [440, 470],
    ],
    4,
  ],
  [
    [
      [90, 408],
      [250, 418],
      [420, 428],
      [560, 436],
    ],
    3,
  ],
  [
    [
      [1400, 400],
      [1376, 440],
      [1350, 480],
    ],
    4,
  ],
  [
    [
      [1420, 396],
      [1520, 416],
      [1600, 424],
    ],
    3,
  ],
];

const child = (
  x: number,
  y: number,
  height: number,
  top: Figure['top'],
  more: Partial<Figure> = {},
): Figure => ({
  gesture: 'walking',
  at: [x, y],
  height,
  top,
  wears: 'coat',
  away: true,
  lit: 'left',
  ...more,
});

/** In a straggle, not a row, going down to the house. She is the last, and looks about her. */
const children: readonly Figure[] = [
  child(1008, 664, 20, P.payne),
  child(1018, 668, 22, P.slate, { facing: -1 }),
  child(1001, 688, 24, P.umber, { wears: 'shorts' }),
  child(962, 704, 26, P.payne),
  child(946, 709, 24, P.olive, { facing: -1 }),
  child(880, 729, 29, P.slate, { wears: 'skirt' }),
  child(862, 734, 31, P.payne),
  child(690, 792, 46, P.madder, { longHair: true, away: false, facing: 1 }),
];
