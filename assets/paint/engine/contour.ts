import type { Place } from './body.ts';
import type { Gesture } from './gestures.ts';
import type { Point } from './path.ts';
import type { Pen } from './pen.ts';

/** A few broken lines down the shaded side of a body: its drawing, before there is any paint. */
export const contour = (pen: Pen, g: Gesture, place: Place, height: number, shaded: 1 | -1): void => {
  const width = 0.28 + 0.42 * Math.min(1, height / 130);
  const beside = (points: readonly Point[], away: number): void =>
    pen.line(
      points.map(([x, y]) => place([x + away * shaded, y])),
      { width, wobble: Math.min(0.6, height * 0.006), wave: height * 0.3, broken: 0.2, press: 0.52 },
    );
  const [x, y] = g.head;
  const head = (from: number, to: number): Point[] =>
    Array.from({ length: 7 }, (_, i): Point => {
      const turn = from + ((to - from) * i) / 6;
      return [x + Math.cos(turn) * 7 * shaded, y + Math.sin(turn) * 8.8];
    });
  beside(head(-1.2, 1.9), 0);
  for (const n of [0, 1] as const) {
    beside([g.shoulders[n], g.elbows[n], g.hands[n]], 2.6);
    beside([g.hips[n], g.knees[n], g.feet[n]], 3);
  }
  const side = shaded > 0 ? 1 : 0;
  beside([g.neck, g.shoulders[side], g.hips[side]], 1.6);
  const [fx, fy] = g.feet[1];
  beside(
    [
      [fx - 3, fy - 1],
      [fx + 6, fy - 1.6],
    ],
    0,
  );
};
