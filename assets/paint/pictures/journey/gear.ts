import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick, through } from './view.ts';

const skin = 'rose .72 ochre .34 violet .2';
const back = points(
  '988,752 954,738 916,734 886,740 866,754 858,774 868,796 896,810 934,810 970,802 992,786',
);
/** From the far one to the near. */
const fingers = [
  '882,746 856,754 842,772 840,796',
  '874,760 854,774 844,794 846,818',
  '880,778 862,792 855,812 859,832',
  '896,794 882,806 876,822 881,836',
];
const thumb = '940,742 916,722 890,718 870,726';
const knob = points('840,814 846,790 870,778 894,790 904,816 894,842 870,850 848,838');
const gaiter = points('828,922 854,890 866,872 890,872 902,888 930,922 922,962 832,962');

const finger =
  (jotted: string, width: number): Shape =>
  c =>
    sweep(c, through(jotted), width, { profile: t => 1 - 0.3 * t ** 2, uneven: 0.06 });

/** All of the hand, and the knob beneath it. */
export const gearHand: Shape = c => {
  blob(c, back);
  blob(c, knob);
  finger(thumb, 18)(c);
  for (const f of fingers) finger(f, 20)(c);
};

/** Gaiter, lever and knob. */
export const paintLever = (p: Passage): void => {
  lay(p, c => blob(c, gaiter), 'sepia .8 payne .6', 1.15, { knock: 1, body: 1, rim: 0.4 });
  p.lift({
    shape: sweeps([through('860,888 878,894 896,888'), through('846,906 878,915 912,906')], 4),
    amount: 0.4,
    soft: 1.4,
  });
  p.clear(c => sweep(c, points('872,838 876,858 879,880'), 12, { profile: () => 1 }));
  lay(
    p,
    c => sweep(c, points('872,838 876,858 879,880'), 12, { profile: () => 1 }),
    'slate .7 payne .3',
    x => lerp(0.25, 1, smooth(872, 882, x)),
  );
  lay(p, c => blob(c, knob), 'sepia .8 payne .6', 1.1, { knock: 1, rim: 0.4 });
};

/** Four fingers over the knob, and the thumb along its far side. */
export const paintGearHand = (p: Passage): void => {
  const flesh = (shape: Shape, dark: number): void =>
    lay(p, shape, skin, (x, y) => dark * lerp(0.6, 1.25, smooth(762, 828, y + quick(x, y) * 10)), {
      knock: 1,
      rim: 0.5,
      sway: 0.5,
    });
  flesh(finger(thumb, 18), 0.74);
  for (const [i, f] of fingers.entries()) flesh(finger(f, 20), 0.8 - 0.07 * i);
  flesh(c => blob(c, back), 0.56);
  /** Between the knuckles, and along the thumb. */
  lay(
    p,
    sweeps(
      [
        through('856,774 872,770 892,764'),
        through('862,792 878,786 898,778'),
        through('876,808 892,800 912,792'),
        through('876,736 904,734 942,744'),
      ],
      6,
    ),
    'umber .5 violet .5',
    0.4,
    { soft: 1.8 },
  );
  p.ink(pen => {
    for (const jotted of [
      '838,782 834,800 844,804',
      '842,812 840,822 850,826',
      '850,824 854,838 866,836',
      '868,822 872,842 888,840 894,818',
      '854,764 844,782 840,794',
      '860,784 850,802',
      '874,802 864,816',
      '918,714 890,710 868,718 866,730',
    ])
      pen.line(points(jotted), { broken: 0.16, width: 0.9, wobble: 0.5 });
  });
};
