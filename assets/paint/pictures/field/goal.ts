import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { horizon } from './land.ts';

/** White posts with the paint gone from them, and the rag of a net. */
export const goal = (p: Passage, x: number, height: number): void => {
  const foot = horizon + height * 0.3;
  const wide = height * 1.75;
  const posts: readonly (readonly [Point, Point])[] = [
    [
      [x, foot],
      [x + 1, foot - height],
    ],
    [
      [x + 1, foot - height],
      [x + wide, foot - height - 2],
    ],
    [
      [x + wide, foot - height - 2],
      [x + wide - 1, foot - 1],
    ],
  ];
  const shape = (c: Context): void => {
    for (const post of posts) sweep(c, post, 4.4, { straight: true, profile: () => 1, uneven: 0.08 });
  };
  p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    shape,
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: (_x, y) => 0.1 + 0.3 * smooth(foot - 20, foot, y),
    sway: 0.3,
    rough: 0.1,
  });
  p.ink(pen => {
    for (const [[ax, ay], [bx, by]] of posts) {
      pen.line(
        [
          [ax + 2, ay + 1.4],
          [bx + 2, by + 1.4],
        ],
        { straight: true, width: 0.8, broken: 0.2 },
      );
      pen.line(
        [
          [ax - 2, ay - 1.6],
          [bx - 2, by - 1.6],
        ],
        { straight: true, width: 0.5, broken: 0.5 },
      );
    }
    pen.line(
      [
        [x + 4, foot - height + 3],
        [x + 18, foot - height * 0.55],
        [x + 30, foot - 6],
      ],
      { width: 0.5, broken: 0.3 },
    );
    pen.line(
      [
        [x + wide - 2, foot - height + 2],
        [x + wide + 13, foot - height * 0.5],
        [x + wide + 20, foot - 6],
      ],
      { width: 0.5, broken: 0.3 },
    );
  });
};
