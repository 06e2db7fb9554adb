import { dab, oval, sweep } from '../../engine/brush.ts';
import { sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Shape } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { fine } from './view.ts';

const face = trace('626,548 636,554 640,564 644,571 640,576 639,584 630,591 618,587 613,571 617,555');
const neck = trace('604,580 600,600 616,608 624,588');
const hair = trace(
  '634,550 630,538 616,532 600,535 589,548 587,568 582,590 576,612 588,620 602,612 606,594 614,584 616,568 622,556',
);
const back = trace('604,598 588,604 576,624 569,656 568,694 574,728 600,736 622,730 630,690 632,640 626,612');
const skirt = trace(
  '586,700 606,684 640,654 664,634 680,636 688,654 690,684 684,704 660,716 632,732 600,737 584,726',
);
const shins = [trace('668,690 664,714 662,732'), trace('682,692 684,716 688,736')];
const shoes = [trace('660,731 672,738 690,739'), trace('684,735 698,742 716,743')];
const nearArm = trace('602,618 606,648 624,672 656,676 680,670');

/** She sits on the boards where the wet stops, looking up. */
export const paintKathy = (p: Passage): void => {
  p.wash({
    shape: c => dab(c, random(3), [620, 740], 92, 9),
    pigments: [ink.violet, ink.umber],
    mix: [0.6, 0.45],
    density: x => 0.6 * (1 - 0.4 * smooth(640, 720, x)),
    soft: 3,
    sway: 2,
    rim: 0.1,
  });
  const sleeve: Shape = c => sweep(c, nearArm, 25, { profile: t => 1 - 0.38 * t, uneven: 0.07 });
  const socks = sweeps(shins, 15, { profile: t => 1 - 0.25 * t });
  const feet = sweeps(shoes, 11, { profile: t => 1 - 0.3 * t });
  const hand = (c: Context): void => oval(c, [683, 668], 8, 6.4, -0.3);
  /** Lit from the open side. */
  const shade = (x: number, y: number): number =>
    (1.08 - 0.42 * smooth(580, 690, x)) * (0.9 + 0.3 * fine(x * 1.4, y));
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) => density * shade(x, y),
      soft: 0.7,
      sway: 0.7,
      feature: 26,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 70,
      tide: 0.14,
      tideFeature: 60,
      knock: 1,
      body: 1,
    });
  const skin = [ink.rose, ink.ochre];
  const wool = [ink.madder, ink.rose];
  lay(socks, [ink.slate, ink.bone], [0.3, 0.3], 0.5);
  lay(feet, [ink.sepia, ink.payne], [0.6, 0.4], 0.9);
  lay(c => blob(c, neck), skin, [0.6, 0.44], 0.66);
  lay(c => blob(c, back), wool, [0.88, 0.3], 0.95);
  lay(c => blob(c, skirt), [ink.slate, ink.violet], [0.7, 0.36], 0.85);
  p.wash({
    shape: sweeps(
      [trace('612,694 640,668 668,650'), trace('616,716 650,694 684,684'), trace('604,706 630,690 648,672')],
      9,
      { profile: t => 0.2 + 0.8 * Math.sin(t * 3) },
    ),
    pigments: [ink.slate, ink.payne],
    mix: [0.5, 0.5],
    density: 0.38,
    soft: 2,
    sway: 1,
    within: c => blob(c, skirt),
  });
  p.wash({
    shape: sweeps([trace('580,640 576,680 582,720'), trace('592,690 600,708 596,728')], 10),
    pigments: [ink.madder, ink.violet],
    mix: [0.6, 0.5],
    density: 0.45,
    soft: 2.4,
    sway: 1,
    within: c => blob(c, back),
  });
  lay(c => blob(c, face), skin, [0.58, 0.38], 0.5);
  lay(sleeve, wool, [0.88, 0.3], 0.92);
  lay(hand, skin, [0.62, 0.42], 0.55);
  lay(c => blob(c, hair), [ink.umber, ink.sepia], [0.85, 0.36], 0.98);
  p.lift({ shape: c => sweep(c, trace('606,538 618,536 628,544'), 4), amount: 0.45, soft: 1.6, sway: 0.5 });
  p.ink(pen => {
    const line = (points: string, broken = 0.24, width = 0.95): void =>
      pen.line(trace(points), { broken, width, wobble: 0.35 });
    line('636,552 640,562 645,571 641,577 640,585 631,592', 0.2, 0.75);
    line('632,540 617,530 600,533 587,547 585,568 580,590 574,613', 0.2, 1);
    line('588,604 575,624 567,656 566,694 573,730', 0.25, 1.05);
    line('612,612 618,642 634,660 660,664 678,660', 0.25, 0.85);
    line('598,640 604,660 622,684 656,688 682,680', 0.22);
    line('664,632 681,634 690,654 692,684 686,704', 0.3);
    line('686,706 660,719 632,735 600,740', 0.3);
    line('692,700 694,716 696,734', 0.3, 0.7);
    line('690,734 704,739 719,744 690,748', 0.15, 0.85);
    for (let i = 0; i < 4; i++)
      pen.line(
        [
          [620 - i * 6, 534 + i * 2],
          [606 - i * 4, 556 + i * 3],
          [596 - i * 4, 596 + i * 3],
        ],
        { width: 0.5, broken: 0.4, press: 0.55 },
      );
  });
};
