import { sweep } from '../../engine/brush.ts';
import { blobs, sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Shape } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintChair, paintChairBack } from './chair.ts';
import { middle, quick } from './view.ts';

/** From behind, a little to the left of her: she leans to him, and one hand is on the sheet. */
const cheek = trace('590,402 598,412 599,424 604,432 599,437 598,446 588,453 574,448 572,416');
const neck = trace('560,440 558,470 590,474 592,448');
const hair = trace(
  '566,372 584,374 596,386 598,402 592,412 586,424 584,440 588,456 582,470 566,476 546,474 538,462 534,440 534,412 538,390 550,376',
);
const coat = trace(
  '562,464 540,472 514,488 500,514 496,548 494,590 486,636 480,676 480,700 500,710 540,714 584,712 622,704 636,690 634,664 630,640 622,600 620,560 618,516 606,488 588,470',
);
const lap = trace('606,620 640,622 672,634 690,652 692,690 688,712 660,722 620,722 604,690');
const arm = trace('586,482 600,506 616,542 634,556 668,536 706,512');
/** Round at the shoulder, narrower at the wrist. */
const sleeved = {
  profile: (t: number): number => (1 - 0.42 * t) * Math.min(1, Math.sqrt((t + 0.012) / 0.13)),
  uneven: 0.05,
} as const;
const cuff = trace('690,502 704,494 716,508 710,524 696,530');
const hand = trace('706,498 718,490 736,488 752,492 756,499 746,504 732,508 718,516 708,516');
const shins = [trace('664,700 672,730 682,752'), trace('636,712 644,744 652,768')];
const shoes = [trace('672,752 680,759 696,762 716,764'), trace('642,769 652,777 668,780 690,781')];

export const paintKathy = (p: Passage): void => {
  paintChair(p);
  const sleeve: Shape = c => sweep(c, arm, 46, sleeved);
  const legs = sweeps(shins, 21, { profile: t => 0.86 + 0.22 * Math.sin(t * 3.2) - 0.34 * t, uneven: 0.05 });
  const feet = sweeps(shoes, 17, {
    profile: t => 0.75 + 0.3 * Math.sin(t * 2.4) - 0.5 * t ** 3,
    uneven: 0.05,
  });
  p.clear(
    c => {
      blobs([cheek, neck, hair, coat, lap, cuff, hand])(c);
      for (const part of [sleeve, legs, feet]) part(c);
    },
    { soft: 0.6, sway: 0.15 },
  );
  /** The window is to her right. */
  const shade = (x: number, y: number): number =>
    lerp(1.12, 0.6, smooth(520, 670, x + (560 - y) * 0.16 + 14 * quick(x, y))) *
    (0.88 + 0.3 * middle(x * 1.6, y));
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) => density * shade(x, y),
      soft: 0.8,
      sway: 0.9,
      feature: 34,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 90,
      tide: 0.18,
      tideFeature: 80,
      knock: 1,
    });
  const skin = [P.rose, P.ochre, P.violet];
  const wool = [P.madder, P.rose, P.violet];
  lay(legs, [P.payne, P.violet], [0.6, 0.4], 0.8);
  lay(feet, [P.sepia, P.payne], [0.6, 0.5], 1.05);
  lay(c => blob(c, lap), wool, [0.9, 0.3, 0.1], 0.95);
  lay(c => blob(c, neck), skin, [0.6, 0.4, 0.3], 0.7);
  lay(c => blob(c, cheek), skin, [0.62, 0.38, 0.1], 0.5);
  lay(c => blob(c, coat), wool, [0.95, 0.24, 0.16], 1);
  lay(c => blob(c, hair), [P.umber, P.sepia, P.violet], [0.8, 0.4, 0.1], 1);
  lay(sleeve, wool, [0.9, 0.3, 0.08], 0.95);
  lay(c => blob(c, cuff), wool, [0.9, 0.2, 0.2], 1.1);
  lay(c => blob(c, hand), skin, [0.62, 0.38, 0.1], 0.6);
  folds(p);
  paintChairBack(p);
  p.wash({
    shape: sweeps([trace('694,522 716,520 744,508')], 7),
    pigments: [P.violet, P.slate],
    mix: [0.5, 0.4],
    density: 0.36,
    soft: 2.4,
    sway: 1,
    rim: 0.1,
    keep: p.mask(c => {
      blob(c, hand);
      blob(c, cuff);
    }),
  });
  p.lift({
    shape: sweeps([trace('588,380 594,392 592,404'), trace('572,378 580,392 580,410')], 4),
    amount: 0.4,
    soft: 1.8,
    sway: 0.6,
  });
  lines(p);
};

const folds = (p: Passage): void => {
  p.wash({
    shape: sweeps(
      [
        trace('552,486 548,560 540,640 536,716'),
        trace('520,500 512,560 508,620'),
        trace('500,640 530,654 574,650 612,634'),
        trace('566,660 572,690 570,722'),
        trace('504,664 498,690 498,718'),
        trace('608,560 594,590 578,604'),
      ],
      13,
      { profile: t => 0.2 + 0.8 * Math.sin(t * 3) },
    ),
    pigments: [P.madder, P.violet, P.umber],
    mix: [0.6, 0.5, 0.2],
    density: (x, y) => 0.46 * (0.7 + 0.5 * quick(x, y)),
    soft: (x, y) => lerp(1.2, 6, smooth(-0.3, 0.3, quick(x, y))),
    softest: 6,
    sway: 2,
    rim: 0.2,
    within: c => blob(c, coat),
  });
  p.wash({
    shape: sweeps(
      [
        trace('604,528 618,552 640,560 664,550'),
        trace('640,560 630,548 624,532'),
        trace('620,690 650,680 684,668'),
        trace('612,660 640,650 672,646'),
      ],
      10,
    ),
    pigments: [P.madder, P.violet],
    mix: [0.6, 0.5],
    density: 0.4,
    soft: 2.6,
    sway: 1.2,
    within: c => {
      blob(c, lap);
      sweep(c, arm, 46, sleeved);
    },
  });
};

const lines = (p: Passage): void => {
  p.ink(pen => {
    const line = (plan: string, broken = 0.24, width = 1): void =>
      pen.line(trace(plan), { broken, width, wobble: 0.4 });
    line('566,371 549,375 537,390 533,412 533,440 538,464 547,475', 0.25, 1.1);
    line('597,404 600,424 605,432 600,437 599,447 589,454', 0.15, 0.8);
    line('540,472 513,488 499,514 495,550 493,592 485,638 478,690 480,702', 0.28, 1.1);
    line('590,472 608,489 622,520 640,546', 0.4, 0.9);
    line('604,556 628,578 664,560 700,530', 0.2, 1);
    line('480,702 500,711 542,715 586,713 622,705', 0.3, 1);
    line('690,652 693,690 688,713', 0.35, 0.9);
    line('548,476 566,482 588,474', 0.3, 0.9);
    line('690,501 696,530', 0.2, 0.8);
    line('708,497 720,489 738,487 753,492 757,499 746,505', 0.15, 0.8);
    line('736,496 750,499', 0.2, 0.6);
    line('548,486 545,520 542,556', 0.4, 0.7);
    line('640,776 654,785 672,788 694,785', 0.2, 0.9);
    line('672,762 688,769 718,768', 0.25, 0.8);
    line('560,380 546,408 548,456', 0.45, 0.5);
    line('572,378 562,412 568,468', 0.5, 0.5);
    line('584,382 580,404 574,430', 0.4, 0.5);
  });
  p.pencil(pen => {
    pen.line(trace('470,640 462,700 470,760'), { broken: 0.5 });
    pen.line(trace('520,740 580,742 640,736'), { broken: 0.5 });
  });
};
