import type { Point } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { lerp } from '../../engine/scalar.ts';
import { horizon } from './land.ts';
import { deck, end, front, gable, left, posts, rail, right, roof } from './plan.ts';

export const drawing = (pen: Pen): void => {
  const rule = (a: Point, b: Point, width = 0.8, broken = 0.16): void =>
    pen.line([a, b], { straight: true, width, broken, wave: 28, taper: [0.03, 0.08] });
  for (const [i, corner] of roof.entries())
    rule(corner, roof[(i + 1) % roof.length] as Point, 0.95, i === 2 ? 0.1 : 0.22);
  rule(gable[0] as Point, gable[1] as Point);
  rule(gable[1] as Point, gable[2] as Point, 1);
  pen.line(
    Array.from(
      { length: 11 },
      (_, i): Point => [1282 + Math.cos(i * 0.63) * 6, horizon - 134 + Math.sin(i * 0.63) * 6.4],
    ),
    { width: 0.7, broken: 0.05, wobble: 0.2 },
  );
  rule([1282, horizon - 134], [1285, horizon - 138], 0.7, 0);
  rule([1282, horizon - 134], [1279, horizon - 133], 0.7, 0);
  rule(front(0, 0), front(0, 1), 1);
  rule(front(1, 0), front(1, 1), 1);
  rule(front(0, 0.01), front(1, 0.01), 0.7, 0.4);
  for (const v of [rail + 0.02, deck - 0.045]) rule(front(0, v), front(1, v), 0.7, 0.3);
  for (const u of posts.slice(1, -1))
    rule([front(u, deck)[0] + 2.4, front(u, deck)[1]], [front(u, 1)[0] + 2.4, front(u, 1)[1]], 0.6, 0.3);
  rule(end(0, 0), end(0, 1), 0.9);
  rule(end(0, 0.01), end(1, 0.01), 0.7, 0.4);
  for (let v = 0.1; v < 1; v += 0.1) rule(end(0.06, v), end(0.96, v), 0.45, 0.5);
  for (const [a, b] of [
    [end(0.3, 0.4), end(0.3, 0.74)],
    [end(0.3, 0.74), end(0.66, 0.75)],
    [end(0.66, 0.75), end(0.66, 0.41)],
  ] as const)
    rule(a, b, 0.7);
  for (let i = 0; i < 7; i++) {
    const t = (i + 0.4) / 7;
    const foot: Point = [lerp(left + 6, right, t), lerp(horizon - 84, horizon - 66, t)];
    const head: Point = [lerp(left + 40, right - 56, t), lerp(horizon - 134, horizon - 116, t)];
    rule(
      [lerp(foot[0], head[0], 0.12), lerp(foot[1], head[1], 0.12)],
      [lerp(foot[0], head[0], 0.6), lerp(foot[1], head[1], 0.6)],
      0.45,
      0.4,
    );
  }
};
