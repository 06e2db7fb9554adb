import { dab } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clearOf, sizeAt, tideline } from './strand.ts';

interface Shell {
  readonly at: Point;
  readonly size: number;
  readonly turn: number;
}

/** A few, in twos and threes, near the line. */
const strewn: readonly Shell[] = (() => {
  const r = random(131);
  const out: Shell[] = [];
  for (let tries = 0; out.length < 34 && tries < 900; tries++) {
    const [x, y] = tideline[Math.floor(r() ** 1.5 * tideline.length * 0.75)] as Point;
    const s = sizeAt(y);
    const at: Point = [x + r.gauss() * 60 * s, y + r.range(-1, 1) * 34 * s];
    if (at[0] < 180 || at[0] > 1430 || clearOf(...at) < 0.99) continue;
    out.push({ at, size: s * r.range(4, 9), turn: r.gauss() * 0.7 });
    if (r.chance(0.4))
      out.push({ at: [at[0] + 16 * s, at[1] + r.gauss() * 5 * s], size: s * r.range(3, 5), turn: r.gauss() });
  }
  return out;
})();

/** A fan, its hinge low down. */
const fan = ({ at: [x, y], size, turn }: Shell): Point[] =>
  [-2.6, -2.1, -1.57, -1, -0.5].map(a => [
    x + Math.cos(a + turn) * size * 1.15,
    y + Math.sin(a + turn) * size * 0.72,
  ]);

export const shells = (p: Passage): void => {
  p.wash({
    shape: c => {
      const r = random(133);
      for (const { at, size } of strewn)
        dab(c, r, [at[0] + size * 0.3, at[1] + size * 0.25], size * 1.3, size * 0.42);
    },
    pigments: [P.umber, P.violet],
    mix: [0.6, 0.5],
    density: 0.45,
    soft: 1.2,
    sway: 0.5,
  });
  p.wash({
    shape: c => {
      for (const s of strewn) {
        c.beginPath();
        for (const [x, y] of [s.at, ...fan(s)]) c.lineTo(x, y);
        c.closePath();
        c.fill();
      }
    },
    pigments: [P.rose, P.straw, P.violet],
    mix: (x, _y) => [0.3 + 0.2 * Math.sin(x), 0.3, 0.2],
    density: 0.28,
    soft: 0.6,
    sway: 0.4,
    rough: 0.2,
    rim: 0.6,
    knock: 1,
  });
  p.ink(pen => {
    for (const s of strewn) {
      const rim = fan(s);
      const fine = { width: 0.6, broken: 0.1, wobble: 0.2 };
      pen.line([s.at, ...rim, s.at], fine);
      if (s.size > 4) for (const end of rim.slice(1, 4)) pen.line([s.at, end], { ...fine, press: 0.5 });
    }
  });
};
