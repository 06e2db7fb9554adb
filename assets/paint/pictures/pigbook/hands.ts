import { sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { blobs } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';

const patches = noise('soft', 60, 31);

type Put = (plan: string) => Point[];
/** Plotted along the arm, from the wrist at 0 towards the fingertip; turned to `angle` with the fingertip of the plan at `at`. */
const putting =
  ([x, y]: Point, tip: Point, angle: number, scale: number): Put =>
  plan =>
    points(plan).map(([a, o]): Point => {
      const [dx, dy] = [(a - tip[0]) * scale, (o - tip[1]) * scale];
      return [
        x + dx * Math.cos(angle) - dy * Math.sin(angle),
        y + dx * Math.sin(angle) + dy * Math.cos(angle),
      ];
    });

const flesh = (p: Passage, outline: readonly Point[], density: number): void =>
  p.wash({
    shape: c => blob(c, outline),
    pigments: [P.rose, P.ochre, P.violet],
    mix: (x, y) => [0.8, 0.24, 0.12 + 0.2 * smooth(-0.2, 0.5, patches(x, y))],
    density: (x, y) => 0.84 * density * (1 + 0.3 * patches(y, x)),
    sway: 0.8,
    feature: 26,
    rim: 0.5,
    pool: 0.35,
    poolFeature: 60,
    tide: 0.14,
    knock: 1,
  });

const hollows = (p: Passage, paths: readonly (readonly Point[])[], width: number, density: number): void =>
  p.wash({
    shape: c => {
      for (const [i, path] of paths.entries()) sweep(c, path, width, { seed: i + 3 });
    },
    pigments: [P.umber, P.violet],
    mix: [0.5, 0.5],
    density,
    soft: 4,
    sway: 1,
    rim: 0.1,
  });

const cloth = (
  p: Passage,
  outline: readonly Point[],
  pigment: Pigment,
  folds: readonly (readonly Point[])[],
): void => {
  p.wash({
    shape: c => blob(c, outline),
    pigments: [pigment, P.violet],
    mix: (x, y) => [0.95, 0.1 + 0.2 * smooth(-0.1, 0.5, patches(x, y))],
    density: (x, y) => 0.82 * (1 + 0.22 * patches(x * 0.6, y * 0.6)),
    sway: 2,
    rim: 0.4,
    pool: 0.4,
    poolFeature: 90,
    tide: 0.18,
    knock: 1,
  });
  p.wash({
    shape: c => {
      for (const [i, path] of folds.entries()) sweep(c, path, 16, { seed: i + 5 });
    },
    pigments: [pigment, P.violet],
    mix: [0.6, 0.55],
    density: 0.46,
    soft: 2.4,
    sway: 2,
    within: c => blob(c, outline),
  });
};

/** What falls on the page beneath a hand. */
const shadow = (p: Passage, outline: readonly Point[], [dx, dy]: Point): void =>
  p.wash({
    shape: c =>
      blob(
        c,
        outline.map(([x, y]): Point => [x + dx, y + dy]),
      ),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: (x, y) => lerp(1.4, 5, smooth(-0.2, 0.4, patches(x, y))),
    softest: 5,
    sway: 2,
    rim: 0.1,
  });

export const paintKathy = (p: Passage): void => {
  const put = putting([598, 716], [150, -26], -0.42, 1.62);
  const index = put('60,-28 90,-32 120,-33 144,-32 151,-26 145,-19 120,-16 90,-12 64,-6');
  const curled = [
    '60,-10 94,-13 107,-4 105,8 92,12 60,10',
    '56,8 87,9 96,18 92,28 78,29 52,24',
    '44,20 70,25 77,33 72,42 58,42 38,34',
  ].map(put);
  const back = put('-14,-21 18,-27 48,-30 70,-26 76,-8 70,10 60,26 44,36 20,31 -14,23');
  const thumb = put('0,-22 24,-35 48,-42 66,-41 70,-34 58,-29 42,-24 26,-10');
  const cuff = put('-40,-34 -14,-31 -6,-26 -4,0 -8,28 -16,33 -42,36');
  const sleeve = put('-190,-60 -110,-44 -34,-32 -36,34 -110,44 -190,62');
  for (const part of [index, ...curled, back]) shadow(p, part, [6, 13]);
  p.clear(blobs([index, ...curled, back, thumb, cuff, sleeve]), { soft: 0.6, sway: 0.2 });
  for (const one of [...curled].reverse()) flesh(p, one, 0.74);
  flesh(p, back, 0.55);
  flesh(p, index, 0.52);
  flesh(p, thumb, 0.6);
  hollows(p, [put('64,-8 84,-9 104,-6'), put('56,9 76,10 94,16'), put('44,22 60,25 74,31')], 6, 0.34);
  hollows(p, [put('30,-16 46,-24 62,-29'), put('10,22 30,29 46,33')], 7, 0.22);
  hollows(p, [put('20,-10 44,-14 62,-16'), put('18,4 40,4 58,2')], 6, 0.1);
  cloth(p, sleeve, P.madder, [
    put('-60,30 -90,10 -120,20'),
    put('-50,-26 -80,-20 -130,-34'),
    put('-70,4 -120,0 -170,10'),
  ]);
  cloth(p, cuff, P.madder, [put('-12,26 -8,0 -12,-26')]);
  p.ink(pen => {
    const line = (plan: string, broken = 0.18): void =>
      pen.line(put(plan), { width: 0.95, broken, wobble: 0.4 });
    line('88,-12 120,-16 145,-19 151,-26 145,-32 122,-33');
    line('146,-31 139,-29 138,-22 144,-20', 0.05);
    for (const knuckle of ['116,-32 113,-25 116,-18', '92,-30 90,-22 93,-14']) line(knuckle, 0.3);
    line('62,10 92,12 105,8 107,-4 96,-12');
    line('54,24 78,29 92,28 96,18');
    line('40,34 58,42 72,42 77,33');
    line('38,-22 58,-29 70,-34 66,-41 48,-42 24,-35');
    line('-14,23 20,31 44,36', 0.3);
    line('-40,36 -16,33 -8,28 -4,0 -6,-26 -14,-31', 0.25);
    line('-44,36 -110,44 -180,60', 0.4);
  });
};

/** A big hand come round the edge of the book, with only its thumb on the page. */
export const paintTommy = (p: Passage): void => {
  const thumb = points(
    '1384,582 1340,552 1300,534 1262,520 1236,516 1222,526 1228,540 1258,552 1288,568 1312,594 1336,636 1380,640',
  );
  const hand = points(
    '1338,596 1348,566 1376,560 1412,584 1446,626 1474,682 1484,730 1452,762 1412,750 1376,712 1346,660',
  );
  const arm = points(
    '1404,728 1430,690 1478,690 1512,736 1566,800 1660,880 1660,990 1560,960 1486,870 1436,800',
  );
  const sleeve = points('1512,838 1536,796 1580,776 1612,796 1680,850 1680,1000 1560,1000 1500,930 1488,880');
  const roll = points('1490,872 1512,822 1548,784 1582,766 1600,780 1570,812 1540,852 1520,900 1504,908');
  shadow(p, thumb, [-5, 13]);
  p.clear(blobs([thumb, hand, arm, sleeve, roll]), { soft: 0.6, sway: 0.2 });
  flesh(p, arm, 0.66);
  flesh(p, hand, 0.7);
  flesh(p, thumb, 0.5);
  hollows(
    p,
    [
      points('1340,634 1362,682 1396,722'),
      points('1352,606 1380,640 1400,690'),
      points('1420,742 1470,830 1500,880'),
    ],
    15,
    0.34,
  );
  hollows(p, [points('1384,584 1420,604 1452,650')], 8, 0.12);
  p.lift({ shape: c => sweep(c, points('1410,600 1450,650 1476,700 1520,752'), 17), amount: 0.4, soft: 5 });
  cloth(p, sleeve, P.blue, [points('1560,830 1580,890 1640,950'), points('1530,870 1560,930 1580,980')]);
  cloth(p, roll, P.slate, [points('1500,880 1530,830 1570,790')]);
  p.ink(pen => {
    const line = (plan: string, broken = 0.2): void =>
      pen.line(points(plan), { width: 1, broken, wobble: 0.5 });
    line(
      '1376,574 1340,552 1300,534 1262,520 1236,516 1222,526 1228,540 1258,552 1288,568 1312,594 1336,636 1372,706 1408,748',
    );
    line('1250,519 1240,524 1240,540', 0.05);
    line('1306,538 1300,550 1304,562', 0.3);
    line('1296,535 1292,546', 0.2);
    line('1348,566 1376,560 1412,584 1446,626 1476,684', 0.35);
    line('1410,750 1440,804 1488,872', 0.3);
    line('1490,872 1512,822 1548,784 1582,766', 0.15);
    line('1506,908 1522,896 1544,850 1574,808 1600,780', 0.3);
  });
};
