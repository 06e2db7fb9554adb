import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { gearHand, paintGearHand, paintLever } from './gear.ts';
import { paintSeat } from './seat.ts';
import { middle, quick, through } from './view.ts';

const seat = points(
  '1058,960 1062,820 1072,720 1094,622 1132,572 1230,552 1400,552 1482,566 1512,608 1528,700 1536,820 1540,960 1300,980',
);
const coat = points(
  '1096,660 1090,590 1104,540 1140,508 1190,486 1226,466 1310,468 1360,490 1440,514 1490,560 1506,640 1300,690',
);
const arm = through('1172,570 1132,630 1088,694 1010,748 926,782');
const neck = points('1204,388 1204,436 1196,470 1224,494 1290,496 1312,470 1298,440 1296,392');
const collar = points('1190,476 1204,456 1250,470 1296,456 1316,468 1326,494 1262,510 1194,502');
const cheek = points(
  '1184,284 1174,302 1171,318 1166,336 1171,342 1171,354 1176,372 1190,388 1212,392 1214,320',
);
const ear = points('1200,314 1210,312 1216,322 1214,340 1207,352 1199,346 1196,328');
const hair = points(
  '1182,300 1178,270 1188,244 1210,226 1240,218 1272,225 1298,246 1310,282 1314,326 1317,368 1310,400 1290,412 1262,416 1236,411 1218,398 1212,376 1216,350 1217,324 1208,309 1196,312',
);

export const paintKathy = (p: Passage): void => {
  const sleeve: Shape = c => sweep(c, arm, 76, { profile: t => 1.05 - 0.5 * t, uneven: 0.1 });
  p.clear(
    c => {
      for (const one of [cheek, neck, coat, collar, hair]) blob(c, one);
      gearHand(c);
      sleeve(c);
    },
    { soft: 0.8, sway: 0.6 },
  );
  paintLever(p);
  const skin = 'rose .72 ochre .34 violet .2';
  const wool = 'madder 1 rose .25 violet .2';
  lay(
    p,
    c => blob(c, cheek),
    skin,
    x => lerp(0.34, 0.8, smooth(1168, 1208, x)),
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
  paintGearHand(p);
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
        through('1056,722 1036,750 1012,764'),
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
    c => blob(c, collar),
    wool,
    (x, y) => 1.05 + 0.2 * quick(x, y),
    { knock: 1, rim: 0.5 },
  );
  lay(p, sweeps([through('1206,420 1250,428 1296,418')], 24), 'umber .5 violet .5', 0.4, {
    soft: 6,
    within: c => blob(c, neck),
    keep: p.mask(c => blob(c, collar)),
  });
  lay(p, c => blob(c, ear), 'rose .9 rust .16 ochre .3', 0.55, { knock: 1, rim: 0.5 });
  /** Behind her ear, and cut off above the collar. */
  lay(
    p,
    c => blob(c, hair),
    'umber .9 sepia .3 sienna .25',
    (x, y) => lerp(0.74, 1.02, smooth(1190, 1280, x + (y - 300) * 0.2)) * (0.92 + 0.2 * quick(x, y)),
    { knock: 1, sway: 2, feature: 20, rim: 0.3, pool: 0.4 },
  );
  lay(
    p,
    sweeps(
      [
        through('1240,236 1216,262 1204,296'),
        through('1250,240 1236,290 1234,340 1240,396'),
        through('1262,244 1266,300 1264,360 1268,404'),
        through('1276,250 1292,300 1294,356 1290,400'),
        through('1226,384 1260,402 1300,392'),
      ],
      18,
      { uneven: 0.5 },
    ),
    'sepia .8 violet .3',
    0.22,
    { soft: 4.5, sway: 3, within: c => blob(c, hair) },
  );
  p.lift({
    shape: sweeps(
      [
        through('1186,286 1192,254 1216,234'),
        through('1210,300 1216,268 1236,246'),
        through('1262,230 1288,246 1300,276'),
      ],
      6,
      { uneven: 0.5 },
    ),
    amount: 0.42,
    soft: 2.4,
    dry: 0.2,
  });
  paintSeat(
    p,
    seat,
    ['1196,580 1180,680 1174,870', '1318,566 1320,700 1316,890', '1436,574 1450,680 1456,860'],
    (_x, y) => lerp(1, 0.5, smooth(640, 900, y)),
  );
  p.ink(pen => {
    const line = (jotted: string, broken = 0.25, width = 1.1): void =>
      pen.line(points(jotted), { broken, width, wobble: 0.5 });
    line('1313,322 1317,368 1311,400 1290,413');
    line('1172,318 1166,336 1172,344 1172,356 1178,374 1192,390', 0.25, 0.8);
    line('1201,314 1211,312 1217,323 1213,342', 0.2, 0.8);
    line('1204,410 1203,440 1192,474 1196,502 1262,511', 0.3, 0.9);
    line('1298,442 1318,466 1370,492 1440,515 1490,560', 0.2);
    line('1098,560 1084,620 1052,676 986,728 926,754', 0.35);
    line('1066,750 1006,786 932,808', 0.2);
  });
};
