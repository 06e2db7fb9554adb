import { sweep } from '../../engine/brush.ts';
import { blobs, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { grips, hand, onWheel, type Side, sleeveOf } from './grip.ts';
import { middle, quick } from './view.ts';
import { onRim } from './wheel.ts';

export const paintHand = (p: Passage, side: Side): void => {
  const put = onWheel(side);
  const sleeve = sleeveOf(side);
  const cuff = put(hand.cuff);
  const skin = [hand.back, hand.thumb, ...hand.fingers, ...hand.tips].map(put);
  p.clear(blobs([...skin, sleeve, cuff]), { soft: 0.6, sway: 0.15 });
  /** Lit by the road ahead: what is farthest from her is palest. */
  const [, far] = onRim(grips[side].turn);
  const shade = (x: number, y: number): number =>
    0.3 + 0.8 * smooth(far - 50, far + 100, y + 10 * quick(x, y));
  const flesh = (shape: Shape, density: number): void =>
    p.wash({
      shape,
      pigments: [P.rose, P.ochre, P.violet],
      mix: (_x, y) => [0.8, 0.26, 0.14 + 0.36 * smooth(far - 20, far + 100, y)],
      density: (x, y) => density * shade(x, y),
      soft: 0.8,
      sway: 0.6,
      feature: 24,
      rim: 0.55,
      pool: 0.4,
      poolFeature: 60,
      tide: 0.14,
      tideFeature: 50,
      knock: 1,
    });
  for (const tip of hand.tips) flesh(c => blob(c, put(tip)), 0.95);
  for (const finger of [...hand.fingers].reverse()) flesh(c => blob(c, put(finger)), 0.62);
  flesh(c => blob(c, put(hand.back)), 0.7);
  const dark = (plan: readonly string[], width: number, density: number): void =>
    p.wash({
      shape: c => {
        for (const [i, one] of plan.entries()) sweep(c, put(trace(one)), width, { seed: i + 3 });
      },
      pigments: [P.umber, P.violet],
      mix: [0.5, 0.5],
      density,
      soft: 1.8,
      sway: 0.8,
      rim: 0.1,
    });
  /** Hollows between the tendons, and under the thumb. */
  dark(['-60,44 -34,42 -8,48', '-62,28 -28,30 6,42', '-56,14 -20,20 22,30'], 6, 0.18);
  dark(['-64,-2 -30,14 4,16 40,9', '46,22 52,12 50,4'], 6, 0.46);
  flesh(c => blob(c, put(hand.thumb)), 0.6);
  dark(['-50,-16 -20,-13 20,-8 54,-11'], 6, 0.4);
  dark(['-88,40 -84,10 -88,-26'], 12, 0.5);
  const wool = (shape: Shape, density: number): void =>
    p.wash({
      shape,
      pigments: [P.madder, P.rose, P.violet],
      mix: (_x, y) => [0.95, 0.3, 0.1 + 0.4 * smooth(850, 900, y)],
      density: (x, y) => density * (0.85 + 0.35 * middle(x * 2, y * 2)),
      soft: 0.8,
      sway: 0.9,
      feature: 30,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 70,
      tide: 0.16,
      knock: 1,
    });
  wool(c => blob(c, sleeve), 0.95);
  wool(c => blob(c, cuff), 0.78);
  p.wash({
    shape: c => {
      for (const [i, one] of [
        '-130,34 -160,30 -200,20',
        '-124,6 -150,0 -190,-6',
        '-122,-22 -146,-30 -180,-34',
      ].entries())
        sweep(c, put(trace(one)), 11, { seed: i + 2 });
      sweep(c, put(trace('-88,44 -84,16 -87,-16 -94,-32')), 4);
    },
    pigments: [P.madder, P.violet],
    mix: [0.7, 0.5],
    density: 0.5,
    soft: 2.4,
    sway: 1,
    within: blobs([sleeve, cuff]),
  });
  p.ink(pen => {
    const line = (plan: string, broken = 0.2, width = 0.9): void =>
      pen.line(put(trace(plan)), { broken, width, wobble: 0.35 });
    line('35,51 48,51 62,39 69,20 65,5');
    line('11,63 24,69 40,61 46,47');
    line('-18,67 -4,75 12,71 18,60');
    line('-43,63 -32,73 -18,73 -11,64', 0.3);
    line('-86,44 -66,54 -46,62', 0.35);
    line('-30,15 -4,16 22,10 46,5 63,2 71,-5 66,-14 50,-16 26,-13 0,-14');
    line('58,-1 65,-5 60,-10', 0.1, 0.6);
    line('41,-13 45,-22 38,-31 28,-29', 0.2, 0.8);
    line('21,-13 24,-24 16,-33 6,-31', 0.2, 0.8);
    line('-2,-14 1,-24 -6,-32 -16,-29', 0.25, 0.8);
    line('-80,50 -76,20 -79,-14 -90,-37 -112,-39', 0.2, 1);
    pen.line(sleeve.slice(0, 3), { broken: 0.3, width: 1 });
    pen.line(sleeve.slice(3), { broken: 0.4, width: 0.9 });
  });
};
