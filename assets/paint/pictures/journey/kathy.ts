import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, type Shape } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintSeat } from './tommy.ts';
import { middle, quick, shown, stopsDown, through } from './view.ts';

const seat = points('1062,900 1070,720 1092,620 1130,572 1230,552 1400,552 1500,570 1560,640 1590,900');
const coat = points(
  '1096,660 1090,590 1104,540 1140,508 1190,486 1226,466 1310,468 1360,490 1440,514 1490,560 1506,640 1300,690',
);
const arm = through('1172,570 1132,630 1088,694 1016,738 938,764');
const neck = points('1196,410 1190,456 1204,492 1280,498 1300,462 1292,410');
const cheek = points('1160,310 1148,340 1143,360 1150,372 1152,392 1166,410 1192,420 1206,380 1196,320');
const hair = points(
  '1152,300 1150,262 1170,228 1208,206 1252,202 1294,218 1320,254 1330,310 1332,370 1324,424 1298,446 1256,452 1218,444 1196,424 1190,380 1180,340 1166,318',
);
const back = points('960,736 934,732 906,736 888,746 880,762 890,780 920,786 948,782 966,774');
const fingers = [
  '900,744 880,752 868,768 866,790',
  '906,752 886,764 878,780 878,800',
  '916,764 898,776 892,790 894,808',
  '926,776 912,786 908,798 910,810',
];
const thumb = '940,740 916,728 896,730 884,738';
const knob = points('860,800 866,776 890,764 912,778 918,804 908,826 884,832 866,822');

export const paintKathy = (p: Passage): void => {
  const sleeve: Shape = c => sweep(c, arm, 76, { profile: t => 1.05 - 0.5 * t, uneven: 0.1 });
  const finger =
    (jotted: string, width: number): Shape =>
    c =>
      sweep(c, through(jotted), width, { profile: t => 1 - 0.3 * t ** 2, uneven: 0.06 });
  p.clear(
    c => {
      for (const one of [cheek, neck, coat, hair, back, knob]) blob(c, one);
      for (const f of fingers) finger(f, 17)(c);
      sleeve(c);
    },
    { soft: 0.8, sway: 0.6 },
  );
  lay(p, c => sweep(c, points('886,812 890,840 894,862'), 9), 'payne .6 sepia .5', 0.9);
  lay(p, c => blob(c, knob), 'sepia .8 payne .6', 1.1, { knock: 1, rim: 0.4 });
  const skin = 'rose .72 ochre .34 violet .2';
  const wool = 'madder 1 rose .25 violet .2';
  lay(
    p,
    c => blob(c, cheek),
    skin,
    x => lerp(0.3, 0.72, smooth(1146, 1196, x)),
    { knock: 1, rim: 0.3 },
  );
  lay(p, c => blob(c, neck), skin, 0.82, { knock: 1, rim: 0.3 });
  lay(
    p,
    c => blob(c, coat),
    wool,
    (x, y) => lerp(0.7, 1.1, smooth(1100, 1380, x)) * (0.82 + 0.36 * middle(x, y)),
    { knock: 1, rim: 0.35, pool: 0.45, tide: 0.2 },
  );
  const flesh = (shape: Shape, dark: number): void =>
    lay(p, shape, skin, (x, y) => dark * lerp(0.6, 1.25, smooth(740, 806, y + quick(x, y) * 10)), {
      knock: 1,
      rim: 0.5,
      sway: 0.5,
    });
  for (const f of [...fingers].reverse()) flesh(finger(f, 16), 0.68);
  flesh(c => blob(c, back), 0.6);
  flesh(finger(thumb, 15), 0.56);
  lay(
    p,
    sleeve,
    wool,
    (x, y) =>
      lerp(0.66, 1.05, smooth(-30, 40, (x - 1080) * 0.5 + (y - 660) * 0.6)) * (0.86 + 0.3 * quick(x, y)),
    { knock: 1, rim: 0.4, pool: 0.4 },
  );
  lay(
    p,
    sweeps(
      [
        through('1120,600 1104,640 1080,650'),
        through('1130,640 1100,690 1060,700'),
        through('1060,716 1040,742 1020,756'),
        through('1140,560 1120,590 1098,600'),
        through('1240,500 1230,560 1240,640'),
        through('1330,500 1352,560 1350,640'),
        through('1420,520 1410,570 1420,630'),
        through('1204,490 1250,512 1306,490'),
      ],
      8,
      { profile: t => 0.25 + 0.75 * Math.sin(t * 3) },
    ),
    'madder .7 violet .5 umber .2',
    0.4,
    {
      soft: 4.5,
      sway: 1.6,
      within: c => {
        blob(c, coat);
        sleeve(c);
      },
    },
  );
  lay(
    p,
    c => blob(c, hair),
    'umber .9 sepia .4 sienna .15',
    (x, y) =>
      lerp(0.62, 1.05, smooth(1160, 1270, x + (y - 300) * 0.2)) * (0.9 + 0.22 * quick(x * 2, y * 0.5)),
    { knock: 1, sway: 2.4, feature: 18, rim: 0.3, pool: 0.4 },
  );
  const strands: Shape = c => {
    const r = random(41);
    for (let i = 0; i < 46; i++) {
      const u = r();
      const top: Point = [lerp(1176, 1316, u), lerp(214, 300, r())];
      sweep(
        c,
        [top, [top[0] + (u - 0.4) * 26, top[1] + 60], [lerp(1200, 1326, u), top[1] + r.range(100, 170)]],
        r.range(3, 8),
        { seed: i + 5 },
      );
    }
  };
  lay(p, strands, 'sepia .8 umber .4', 0.42, { soft: 1.3, within: c => blob(c, hair) });
  p.lift({
    shape: sweeps(
      [
        through('1160,290 1172,246 1208,218'),
        through('1182,320 1192,270 1222,232'),
        through('1252,214 1290,230 1310,262'),
      ],
      6,
      { uneven: 0.5 },
    ),
    amount: 0.4,
    soft: 2.2,
    dry: 0.2,
  });
  paintSeat(
    p,
    seat,
    ['1196,580 1186,660 1190,730', '1318,566 1322,650 1316,740', '1440,584 1452,660 1446,700'],
    (x, y) => shown(x, y, -300, 1540) * stopsDown(x, y, 748),
  );
  p.ink(pen => {
    const line = (jotted: string, broken = 0.25, width = 1.1): void =>
      pen.line(points(jotted), { broken, width, wobble: 0.5 });
    line('1330,320 1333,372 1325,424 1298,447');
    line('1150,344 1144,360 1151,374 1153,394 1168,412', 0.35, 0.8);
    line('1296,450 1302,470 1362,490 1440,515 1490,560', 0.2);
    line('1098,560 1084,620 1052,676 990,718 940,738', 0.35);
    for (const f of fingers.slice(1)) line(f, 0.2, 0.8);
    line('1128,660 1078,736 1010,776 946,790', 0.2);
  });
};
