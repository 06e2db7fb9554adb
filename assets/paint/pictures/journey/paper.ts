import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick, through } from './view.ts';

const arm = through('1304,950 1216,818 1146,728 1092,674');
const back = points('1118,680 1090,708 1058,706 1034,684 1024,656 1034,630 1060,614 1090,622 1114,646');
/** One behind the paper, three that are bent under it. */
const pointing = '1050,632 1016,610 978,602 942,604';
const bent = [
  '1046,644 1010,632 988,638 982,656',
  '1052,666 1020,658 1000,664 996,680',
  '1068,688 1040,684 1022,688 1019,700',
];
const thumb = '1080,632 1062,600 1030,580 990,576';
const sheet = points('896,556 970,516 1016,580 938,624');

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
        dark * lerp(0.62, 1.2, smooth(-40, 60, (x - 1036) * 0.5 + (y - 638) * 0.8 + quick(x, y) * 12)),
      { knock: 1, rim: 0.5, sway: 0.6, pool: 0.4, poolFeature: 60 },
    );
  p.clear(
    c => {
      sleeve(c);
      blob(c, back);
      polygon(c, sheet);
      for (const f of [pointing, ...bent]) finger(f, 27)(c);
      finger(thumb, 26)(c);
    },
    { soft: 0.7, sway: 0.3 },
  );
  flesh(finger(pointing, 25), 0.6);
  /** Folded small: two creases, and the half that is turned from the light. */
  p.clear(c => polygon(c, sheet), { soft: 0.6, sway: 0.3 });
  lay(p, c => polygon(c, points('935,535 970,516 1016,580 978,602')), 'violet .5 slate .4', 0.22, {
    sway: 0.4,
  });
  lay(p, c => polygon(c, points('920,592 992,548 1016,580 938,624')), 'violet .4 straw .4', 0.16, {
    sway: 0.4,
  });
  p.ink(pen => {
    pen.line([...sheet, sheet[0] as (typeof sheet)[0]], { straight: true, broken: 0.2, width: 1 });
    pen.line(points('935,535 978,602'), { straight: true, broken: 0.3, width: 0.8 });
  });
  /** Where thumb and hand shade the paper. */
  lay(p, c => sweep(c, through('982,600 1002,592 1020,598'), 16), 'violet .6 umber .4', 0.4, { soft: 3 });
  for (const [i, f] of [...bent.entries()].reverse()) flesh(finger(f, 28 - 2 * i), 0.82 - 0.06 * i);
  flesh(c => blob(c, back), 0.6);
  flesh(finger(thumb, 27), 0.5);
  p.lift({ shape: c => sweep(c, through('1006,575 995,574 986,575'), 9), amount: 0.4, soft: 1.4 });
  lay(
    p,
    sweeps(
      [
        through('1078,644 1062,616 1042,602'),
        through('1032,656 1056,658 1074,666'),
        through('1038,678 1060,678 1078,684'),
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
        through('1092,668 1104,690 1128,708'),
        through('1112,710 1146,758 1192,818 1226,868'),
        through('1144,692 1182,744 1230,804 1278,858'),
        through('1096,684 1116,712 1124,736'),
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
    line('1068,598 1036,569 1004,563 982,566 976,577 988,587 1014,590', 0.12);
    line('990,636 978,646 982,660 992,662', 0.1, 0.9);
    line('1002,662 992,670 995,684 1006,686', 0.1, 0.9);
    line('1026,684 1016,692 1020,704 1038,706 1056,710', 0.15);
    line('1028,650 1006,644 994,652', 0.15, 0.9);
    line('1032,674 1016,670 1006,678', 0.15, 0.9);
    line('1102,636 1084,622', 0.3);
    line('1068,688 1086,702 1116,708', 0.2);
  });
};
