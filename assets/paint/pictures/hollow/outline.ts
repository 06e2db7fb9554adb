import type { Point } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { bay, chimneys, end, face, front, leftWing, rightWing, roofs } from './plan.ts';
import { windows } from './windows.ts';

export const drawing = (pen: Pen): void => {
  const r = random(5);
  const rule = (a: Point, b: Point, o: Parameters<Pen['line']>[1] = {}): void =>
    pen.line([a, b], { straight: true, wave: 26, taper: [0.03, 0.08], press: 0.78, ...o });
  rule(front(0.02, 1), front(0.56, 1), { broken: 0.4 });
  rule(front(0.5, 1), front(1, 1));
  rule(front(1, -0.02), front(1, 1.01), { width: 1.15 });
  rule(front(0.31, 0.74), front(1, 0.74), { width: 0.5, broken: 0.5 });
  rule(front(0.6, 0.4), front(1, 0.4), { width: 0.5, broken: 0.6 });
  rule(end(1, 0.05), end(1, 1));
  rule(end(0, 1), end(1, 1), { width: 1 });
  rule(leftWing(0, 0.3), leftWing(0, 1), { broken: 0.4 });
  rule(leftWing(0, 1), leftWing(1, 1), { broken: 0.3 });
  rule(rightWing(1, 0.1), rightWing(1, 1));
  rule(rightWing(0, 1), rightWing(1, 1));
  for (const [i, w] of bay.entries()) {
    rule(w(0, 0.06), w(0, 1), { width: 0.7 });
    rule(w(0, 1), w(1, 1), { width: 0.8 });
    if (i === 2) rule(w(1, 0.04), w(1, 1), { width: 0.8 });
  }
  for (const roof of Object.values(roofs))
    for (const [i, corner] of roof.entries())
      if (i > 0)
        rule(corner, (roof[i + 1] ?? roof[0]) as Point, {
          broken: corner[0] < 900 ? 0.35 : 0.14,
          width: 0.95,
        });
  for (const [x, y, width, height] of chimneys) {
    rule([x - width / 2, y], [x - width / 2, y - height], { broken: 0.3 });
    rule([x + width / 2, y + 2], [x + width / 2, y - height], { width: 1 });
    rule([x - width / 2 - 1.5, y - height], [x + width / 2 + 1.5, y - height], { width: 1.1, broken: 0.05 });
    if (height > 29)
      for (const at of [-0.24, 0.2])
        rule([x + width * at, y - height], [x + width * at, y - height - 6], { width: 1.4 });
  }
  for (const { wall: w, at, glass } of windows) {
    if (r.chance(glass === 'lost' ? 0.3 : 0.42)) continue;
    const [u0, v0, u1, v1] = at;
    rule(w(u0, v1), w(u1, v1), { width: 0.65 });
    if (r.chance(0.7)) rule(w(u1, v0), w(u1, v1), { width: 0.6 });
    if (r.chance(0.4)) rule(w(u0, v0), w(u0, v1), { width: 0.5 });
    if (r.chance(0.55)) rule(w(u0 - 0.01, v0), w(u1 + 0.012, v0), { width: 0.8 });
  }
  rule(front(0.505, 0.25), front(0.585, 0.25), { width: 1 });
  pen.line([front(0.505, 0.25), front(0.545, 0.33), front(0.585, 0.25)], { straight: true, width: 0.75 });
  rule(front(0.51, 0), front(0.51, 0.25), { width: 0.7 });
  rule(front(0.58, 0), front(0.58, 0.25), { width: 0.7 });
  for (const v of [-0.02, -0.05]) rule(front(0.5, v), front(0.592, v), { width: 0.7 });
  pen.hatch(roofs.end, { angle: -1.2, gap: 4.4, width: 0.5, press: 0.5 });
  pen.hatch(face(end, 0.05, 0.08, 0.95, 0.95), {
    angle: -0.95,
    gap: 6,
    width: 0.42,
    press: 0.4,
    longest: 34,
    skip: 0.3,
  });
  pen.hatch(
    roofs.front.map(([x, y]): Point => [lerp(x, 1010, 0.4), lerp(y, 385, 0.35)]),
    { angle: -1.1, gap: 9, width: 0.4, press: 0.4, longest: 16, skip: 0.4 },
  );
};
