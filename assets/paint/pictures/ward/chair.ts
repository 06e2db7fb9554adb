import { sweep } from '../../engine/brush.ts';
import { type Outline, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick } from './view.ts';

/** Far legs first, then near. */
const legs: readonly Outline[] = [
  trace('512,660 506,726'),
  trace('622,664 630,736'),
  trace('498,668 482,782'),
  trace('596,676 608,796'),
];
const seat = trace('484,664 540,678 612,672 640,660 642,676 612,692 540,698 484,682');
/** The back of it comes up behind her own. */
const pad = trace('492,588 498,570 530,564 580,566 600,574 604,590 602,640 596,656 550,664 502,660 490,646');

export const paintChair = (p: Passage): void => {
  p.wash({
    shape: c => blob(c, trace('470,790 530,752 640,744 690,760 640,792 560,810')),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: (x, y) => 0.46 * (0.8 + 0.4 * quick(x, y)),
    soft: 4,
    sway: 4,
    rim: 0.2,
  });
  p.wash({
    shape: c => {
      for (const [i, leg] of legs.entries())
        sweep(c, leg, i < 2 ? 6 : 8, { profile: t => 1 - 0.25 * t, uneven: 0.06 });
    },
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.4, 0.5, 0.3],
    density: 0.85,
    soft: 0.8,
    sway: 0.4,
    rim: 0.3,
    body: 1,
  });
  p.ink(pen => {
    for (const leg of legs.slice(2))
      pen.line(
        leg.map(([x, y]) => [x - 4, y] as const),
        { broken: 0.25, width: 0.9 },
      );
  });
};

/** Wipe-clean; laid over her coat. */
export const paintChairBack = (p: Passage): void => {
  p.wash({
    shape: c => {
      blob(c, seat);
      sweep(c, trace('506,650 504,670 502,690'), 9, { profile: () => 1 });
      sweep(c, trace('590,650 594,668 596,690'), 9, { profile: () => 1 });
    },
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.4, 0.5, 0.3],
    density: (x, y) => 0.8 * (0.85 + 0.3 * quick(x, y)),
    soft: 0.8,
    sway: 0.5,
    rim: 0.3,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => blob(c, pad),
    pigments: [P.sage, P.slate, P.violet],
    mix: (x, y) => [0.6, 0.3, 0.2 + 0.2 * quick(x, y)],
    density: (x, y) => lerp(0.8, 0.46, smooth(500, 604, x)) * lerp(0.8, 1.15, smooth(566, 660, y)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.45,
    pool: 0.35,
    poolFeature: 80,
    tide: 0.16,
    body: 1,
    knock: 1,
  });
  p.lift({
    shape: c => sweep(c, trace('506,576 540,570 584,573'), 4, { uneven: 0.5 }),
    amount: 0.5,
    soft: 1.6,
    sway: 0.8,
    dry: 0.2,
  });
  p.ink(pen => {
    pen.line(trace('491,646 492,588 498,569 530,562 580,564 601,573 605,590 603,640 596,657'), {
      broken: 0.25,
      width: 1,
    });
    pen.line(trace('484,683 540,699 612,693 642,677'), { broken: 0.25, width: 1 });
    pen.line(trace('500,656 550,666 596,657'), { broken: 0.4, width: 0.8 });
  });
};
