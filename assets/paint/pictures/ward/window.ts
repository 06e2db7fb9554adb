import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintCarPark } from './carPark.ts';
import { paintCurtain } from './curtain.ts';
import { broad, glass, middle, project, quick, room } from './view.ts';

const { back } = room;
const pane = (from: number, to: number, low: number = glass.sill, high: number = glass.lintel): Outline => [
  project(from, low, back),
  project(from, high, back),
  project(to, high, back),
  project(to, low, back),
];
const whole = pane(glass.left, glass.right);
/** Fixed, sliding, fixed: no two of a width. */
const bars = [-0.02, 1.5] as const;

export const paintWindow = (p: Passage): void => {
  p.clear(polygons([whole]), { soft: 0.7, sway: 0.4 });
  sky(p);
  paintCarPark(p, polygons([whole]));
  reflection(p);
  frame(p);
  paintCurtain(p);
};

const sky = (p: Passage): void => {
  p.wash({
    shape: polygons([pane(glass.left, glass.right, 1.5)]),
    pigments: [P.blue, P.violet, P.rose],
    mix: (x, y) => [
      0.8 * smooth(290, 190, y),
      0.3 + 0.3 * smooth(260, 170, y),
      0.8 * smooth(190, 280, y) + 0.2 * broad(x, y),
    ],
    density: (x, y) => lerp(0.56, 0.13, smooth(160, 268, y + broad(x, y) * 34)) * (0.9 + 0.3 * middle(x, y)),
    soft: 0.9,
    sway: 0.8,
    rim: 0.25,
    pool: 0.35,
    tide: 0.26,
    tideFeature: 160,
    streak: 0.1,
    angle: 0.02,
  });
  /** Bars of cloud. */
  p.wash({
    shape: c => {
      sweep(
        c,
        [
          [640, 206],
          [760, 198],
          [920, 206],
          [1010, 202],
        ],
        17,
        { seed: 4, uneven: 0.5 },
      );
      sweep(
        c,
        [
          [900, 236],
          [1020, 228],
          [1160, 232],
          [1226, 226],
        ],
        12,
        { seed: 7, uneven: 0.5 },
      );
      sweep(
        c,
        [
          [612, 248],
          [700, 244],
          [770, 248],
        ],
        9,
        { seed: 9, uneven: 0.5 },
      );
    },
    pigments: [P.violet, P.slate],
    mix: [0.7, 0.4],
    density: 0.34,
    soft: (x, y) => lerp(1.2, 14, smooth(-0.3, 0.3, middle(x, y))),
    softest: 14,
    sway: 6,
    rim: 0.3,
    within: polygons([whole]),
  });
};

/** The room is beginning to show in the glass: a strip light, and the door on to the corridor. */
const reflection = (p: Passage): void => {
  p.lift({
    shape: polygons([
      [
        [688, 190],
        [850, 182],
        [852, 190],
        [688, 199],
      ],
      [
        [826, 232],
        [866, 230],
        [868, 436],
        [828, 438],
      ],
    ]),
    amount: (x, y) => lerp(0.7, 0.34, smooth(200, 230, y)) * (0.7 + 0.5 * quick(x, y)),
    soft: 3,
    sway: 3,
    dry: 0.2,
  });
};

const frame = (p: Passage): void => {
  const wide = 0.035;
  const members: Outline[] = [
    pane(glass.left, glass.right, glass.lintel - 0.05, glass.lintel + 0.02),
    pane(glass.left, glass.right, glass.sill - 0.05, glass.sill + 0.04),
    pane(glass.left - 0.03, glass.left + 0.03),
    pane(glass.right - 0.03, glass.right + 0.03),
    ...bars.map(x => pane(x - wide, x + wide)),
    pane(bars[0], bars[1], 0.98, 1.02),
  ];
  p.wash({
    shape: polygons(members),
    pigments: [P.slate, P.umber, P.violet],
    mix: [0.5, 0.3, 0.4],
    density: (x, y) => 0.74 * (0.8 + 0.3 * middle(x, y)),
    soft: 0.8,
    sway: 0.6,
    rim: 0.3,
    knock: 1,
    body: 1,
  });
  p.ink(pen => {
    for (const x of bars) {
      pen.line([project(x - wide, glass.sill, back), project(x - wide, glass.lintel, back)], {
        straight: true,
        broken: 0.3,
        width: 0.8,
      });
      pen.line([project(x + wide, glass.lintel, back), project(x + wide, glass.sill, back)], {
        straight: true,
        broken: 0.45,
        width: 0.7,
      });
    }
    pen.line(
      [project(glass.left, glass.lintel + 0.03, back), project(glass.right + 0.1, glass.lintel + 0.03, back)],
      { straight: true, broken: 0.25, width: 0.9 },
    );
    pen.line([project(glass.right + 0.03, glass.lintel, back), project(glass.right + 0.03, 0, back)], {
      straight: true,
      broken: 0.35,
      width: 0.8,
    });
    pen.line([project(glass.left, 0.01, back), project(glass.right, 0.01, back)], {
      straight: true,
      broken: 0.3,
      width: 0.9,
    });
  });
};
