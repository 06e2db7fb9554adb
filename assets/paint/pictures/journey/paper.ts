import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick, through } from './view.ts';

const arm = through('1270,960 1200,850 1130,760 1076,706');
const back = points('1092,716 1060,728 1024,706 1002,676 994,650 1004,636 1030,640 1062,660 1094,688');
const fingers = [
  '1006,668 980,664 960,652 950,640',
  '1012,688 984,688 960,678 948,668',
  '1026,706 998,708 976,700 964,690',
];
const thumb = '1040,652 1016,630 990,616 970,612';
const sheet = points('898,604 962,572 996,628 934,664');

export const paintPaper = (p: Passage): void => {
  const sleeve: Shape = c => sweep(c, arm, 132, { profile: t => 1.15 - 0.55 * t, uneven: 0.08 });
  const finger =
    (jotted: string, width: number): Shape =>
    c =>
      sweep(c, through(jotted), width, { profile: t => 1 - 0.34 * t ** 2, uneven: 0.06 });
  const flesh = (shape: Shape, dark: number): void =>
    lay(
      p,
      shape,
      'rose .74 ochre .32 violet .18',
      (x, y) =>
        dark * lerp(0.62, 1.2, smooth(-40, 60, (x - 1020) * 0.5 + (y - 670) * 0.8 + quick(x, y) * 12)),
      { knock: 1, rim: 0.5, sway: 0.6, pool: 0.4, poolFeature: 60 },
    );
  p.clear(
    c => {
      sleeve(c);
      blob(c, back);
      polygon(c, sheet);
      for (const f of fingers) finger(f, 27)(c);
      finger(thumb, 26)(c);
    },
    { soft: 0.7, sway: 0.3 },
  );
  for (const [i, f] of fingers.entries()) flesh(finger(f, 25 - i), 0.66);
  /** Folded small: two creases, and the half that is turned from the light. */
  p.clear(c => polygon(c, sheet), { soft: 0.6, sway: 0.3 });
  lay(p, c => polygon(c, points('931,588 962,572 996,628 966,645')), 'violet .5 slate .4', 0.22, {
    sway: 0.4,
  });
  lay(p, c => polygon(c, points('916,634 966,606 996,628 934,664')), 'violet .4 straw .4', 0.16, {
    sway: 0.4,
  });
  flesh(c => blob(c, back), 0.62);
  flesh(finger(thumb, 26), 0.56);
  lay(
    p,
    sweeps(
      [
        through('1058,668 1036,652 1012,642'),
        through('1010,684 1032,690 1050,700'),
        through('1000,664 1020,668 1040,676'),
      ],
      6,
    ),
    'umber .4 violet .5',
    0.36,
    { soft: 2 },
  );
  lay(
    p,
    sleeve,
    'moss .7 olive .5 payne .15',
    (x, y) => lerp(0.7, 1.1, smooth(-40, 60, (x - 1150) * 0.7 - (y - 800) * 0.5 + quick(x, y) * 20)),
    { knock: 1, rim: 0.4, pool: 0.4, tide: 0.16, body: 0 },
  );
  lay(
    p,
    sweeps(
      [
        through('1076,700 1088,722 1112,740'),
        through('1096,742 1130,790 1176,850 1210,900'),
        through('1128,724 1166,776 1214,836 1262,890'),
        through('1080,716 1100,744 1108,768'),
      ],
      8,
      { profile: t => 0.3 + 0.7 * Math.sin(t * 3) },
    ),
    'moss .5 violet .5 payne .3',
    0.42,
    { soft: 4, within: sleeve },
  );
  p.ink(pen => {
    const line = (jotted: string, broken = 0.15, width = 1): void =>
      pen.line(points(jotted), { broken, width, wobble: 0.4 });
    pen.line([...sheet, sheet[0] as (typeof sheet)[0]], { straight: true, broken: 0.2, width: 1 });
    pen.line(points('931,588 966,645'), { straight: true, broken: 0.3, width: 0.8 });
    line('1044,642 1018,620 990,605 968,602 962,612 974,622');
    line('952,634 944,642 958,658', 0.1, 0.8);
    line('950,662 942,670 956,682', 0.1, 0.8);
    line('966,686 960,694 980,708 1000,714 1026,716', 0.15);
    line('1080,670 1056,654 1032,646', 0.3);
    line('1052,720 1070,734 1100,740', 0.2);
  });
};
