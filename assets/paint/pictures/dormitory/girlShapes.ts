import { trace } from '../../engine/outline.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

export const feet: Point = [786, 618];
const scale = 0.97;

/** Feet on 0, y downward, 250 high. */
export const at = ([x, y]: Point): Point => [feet[0] + x * scale, feet[1] + y * scale];
export const all = (points: readonly Point[]): Point[] => points.map(at);
/** The head lies over to the pillow. */
export const lean = (points: readonly Point[]): Point[] =>
  points.map(([x, y]) => {
    const [cx, cy, turn] = [6, -200, -0.2];
    const [dx, dy] = [(x - cx) * 0.93, (y - cy) * 0.93];
    return at([
      cx + dx * Math.cos(turn) - dy * Math.sin(turn),
      cy + dx * Math.sin(turn) + dy * Math.cos(turn),
    ]);
  });

export const hair = lean(
  trace(
    '-17,-216 -21,-229 -14,-243 2,-250 17,-246 26,-232 26,-214 30,-199 27,-184 16,-180 9,-196 3,-212 -6,-218 -11,-211 -15,-206',
  ),
);
export const face = lean(trace('-13,-215 -6,-220 3,-214 9,-202 4,-194 -7,-195 -14,-203'));
export const pillow = all(
  trace(
    '-44,-203 -24,-205 -6,-198 5,-204 6,-182 1,-158 9,-122 -12,-127 -31,-121 -54,-117 -48,-140 -47,-164 -52,-188',
  ),
);
export const cardigan = all(
  trace('2,-203 15,-200 26,-189 30,-168 28,-146 27,-118 14,-112 -2,-114 -15,-118 -11,-150 -6,-194'),
);
export const skirt = all(
  trace(
    '-14,-124 3,-120 24,-122 32,-104 48,-88 66,-78 54,-68 39,-71 23,-62 5,-68 -10,-60 -25,-66 -37,-63 -31,-84 -22,-104',
  ),
);
export const nearArm = all(trace('19,-190 25,-170 17,-150 -6,-145 -30,-149'));
export const legs = [
  all(trace('-9,-68 -11,-46 -10,-26 -13,-6')),
  all(trace('17,-68 24,-48 29,-30 38,-14')),
] as const;
export const socks = [all(trace('-10.5,-24 -12,-14 -13,-5')), all(trace('30.5,-29 34,-21 38,-13'))] as const;
export const shoes = [all(trace('-10,-7 -15,-1 -28,2')), all(trace('41,-16 39,-7 30,0'))] as const;

export const legShape = (t: number): number => 1 - 0.46 * t + 0.14 * Math.sin(t * 4.2);
export const sleeve = (t: number): number => 1 - 0.34 * t;

/** 0 towards the windows, 1 away from them. */
export const shade = (x: number): number => smooth(feet[0] - 34, feet[0] + 30, x);
