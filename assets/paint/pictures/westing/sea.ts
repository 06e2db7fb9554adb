import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, middle, panes, seen } from './view.ts';

const horizon = seen.horizon;
const out: readonly Point[] = [
  [60, 40],
  [480, 40],
  [480, 760],
  [60, 760],
];

export const paintSea = (p: Passage): void => {
  const sheet = (c: Parameters<typeof polygon>[0]): void => polygon(c, out);
  /** Lemon at the edge of the sea, then rose, then what is left of the blue. */
  lay(
    p,
    sheet,
    'straw .7 rose .5 blue .0',
    (x, y) => 0.52 * smooth(200, horizon - 30, y + 30 * middle(x, y)) * smooth(horizon + 2, horizon - 1, y),
    { within: panes, soft: 1 },
  );
  lay(
    p,
    sheet,
    'blue .7 violet .3',
    (x, y) => lerp(0.5, 0.04, smooth(60, 360, y + 50 * middle(x, y))) * smooth(horizon + 2, horizon - 1, y),
    { within: panes, tide: 0.25 },
  );
  lay(
    p,
    c => {
      for (const [i, [x, y, w]] of (
        [
          [110, 372, 150],
          [200, 412, 120],
          [380, 398, 100],
          [90, 452, 90],
          [410, 446, 60],
        ] as const
      ).entries())
        sweep(
          c,
          [
            [x, y],
            [x + w * 0.5, y - 8],
            [x + w, y - 2],
          ],
          13,
          { seed: i, uneven: 0.6 },
        );
    },
    'violet .6 slate .4',
    0.36,
    { within: panes, soft: (x, y) => lerp(1, 9, smooth(-0.2, 0.4, middle(x, y))), softest: 9, sway: 4 },
  );
  lay(
    p,
    c =>
      polygon(c, [
        [60, horizon],
        [480, horizon],
        [480, 760],
        [60, 760],
      ]),
    'slate .6 blue .5 payne .3',
    (x, y) =>
      lerp(0.5, 0.74, smooth(horizon, 700, y)) *
      (0.8 + 0.5 * fine(x * 0.35, y * 2.2)) *
      lerp(1, 0.34, smooth(60, 10, Math.abs(x - 214 + 0.1 * y) + 14 * fine(x, y * 3))),
    { within: panes, rim: 0.5 },
  );
  pier(p);
};

/** As far as it goes, and then again at the other end. */
const pier = (p: Passage): void => {
  const deck: readonly (readonly Point[])[] = [
    [
      [70, 536],
      [120, 526],
      [168, 518],
    ],
    [
      [226, 511],
      [262, 508],
      [300, 506],
    ],
    [
      [366, 502],
      [408, 500],
      [436, 500],
    ],
  ];
  lay(
    p,
    c => {
      const r = random(3);
      for (const [i, line] of deck.entries()) {
        sweep(c, line, 6 - i * 1.4, { profile: () => 1, seed: i });
        const [[x0, y0], , [x1, y1]] = line as [Point, Point, Point];
        for (let x = x0 + r.range(2, 8); x < x1; x += (13 - i * 3.6) * r.range(0.8, 1.25)) {
          const y = lerp(y0, y1, (x - x0) / (x1 - x0));
          sweep(
            c,
            [
              [x, y],
              [x + r.range(-1, 1), y + (23 - i * 6.4) * r.range(0.85, 1.1)],
            ],
            2.6 - i * 0.5,
            { profile: () => 1, seed: i },
          );
        }
      }
      /** Where it broke. */
      for (const [x, y, h] of [
        [178, 530, 12],
        [192, 534, 8],
        [214, 524, 9],
      ] as const)
        sweep(
          c,
          [
            [x, y],
            [x + 2, y - h],
          ],
          2.2,
          { profile: () => 1 },
        );
      polygon(c, [
        [404, 500],
        [406, 486],
        [414, 480],
        [422, 486],
        [424, 500],
      ]);
      polygon(c, [
        [92, 530],
        [93, 516],
        [112, 513],
        [112, 526],
      ]);
    },
    'payne .7 umber .4',
    0.85,
    { within: panes, soft: 0.7, sway: 0.5 },
  );
};
