import { oval, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon, type Shape } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, middle, panes, shown, through, windscreen } from './view.ts';

/** Lining of the roof, the two pillars and the doors: all that is between the panes. */
const frame: Shape = c =>
  polygon(c, [
    ...through('60,252 190,206 320,170 520,146 800,138 1080,146 1290,180 1500,222'),
    [1500, 560],
    [60, 560],
  ]);

const dash = [
  ...through('296,468 352,446 440,442 700,437 860,436 910,414 1010,408 1110,416 1150,446 1210,462'),
  [1240, 600],
  [290, 600],
] as Point[];

/** The rim of the wheel, what Kathy leaves of it. */
const rim = Array.from({ length: 30 }, (_, i): Point => {
  const turn = lerp(-1.3, 4.2, i / 29);
  return [1128 - Math.cos(turn) * 156, 548 - Math.sin(turn) * 132];
});

export const paintInside = (p: Passage): void => {
  const keep = p.mask(panes, { soft: 0.8, sway: 0.8 });
  lay(
    p,
    frame,
    'payne .45 umber .4 violet .35',
    (x, y) =>
      shown(x, y, 60, 1510) * lerp(0.42, 0.86, smooth(130, 330, y)) * (0.86 + 0.3 * broad(x, y * 1.5)),
    {
      keep,
      sway: 4,
      soft: (x, y) => lerp(1, 12, smooth(0, 0.5, middle(x, y)) * smooth(230, 150, y)),
      softest: 12,
      pool: 0.35,
      tide: 0.16,
      dry: (_x, y) => 0.36 * smooth(190, 140, y),
      body: (x, y) => shown(x, y, 60, 1510),
    },
  );
  lay(
    p,
    c => polygon(c, dash),
    'payne .6 sepia .4 violet .2',
    (x, y) => lerp(0.8, 1.25, smooth(440, 560, y)) * (0.9 + 0.22 * middle(x * 0.4, y * 2)),
    {
      body: 1,
      knock: 1,
      pool: 0.3,
      streak: 0.1,
    },
  );
  /** Below, between the seats: the dark, and the tunnel that comes out of it towards us. */
  lay(
    p,
    c => polygon(c, points('728,560 1092,560 1100,900 730,900')),
    'sepia .6 payne .55',
    (x, y) => (1.05 + 0.15 * middle(x, y)) * lerp(1, 0.62, smooth(700, 900, y)),
    { body: 1, knock: 1, sway: 1, rim: 0 },
  );
  p.lift({
    shape: c => polygon(c, points('800,900 838,790 862,764 980,762 1010,786 1052,900')),
    amount: 0.42,
    soft: 5,
    sway: 3,
  });
  lay(p, c => sweep(c, points('838,792 818,842 800,900'), 12), 'sepia .6 payne .4', 0.5, { soft: 3 });
  /** The evening lies along the shelf and round the wheel. */
  p.lift({
    shape: c => {
      sweep(c, through('560,450 700,445 860,443'), 8, { uneven: 0.5 });
      sweep(c, through('920,422 1010,414 1100,422'), 6, { uneven: 0.5 });
    },
    amount: 0.5,
    soft: 2,
    dry: 0.2,
  });
  for (const [x, r] of [
    [1012, 26],
    [1078, 24],
  ] as const) {
    lay(p, c => oval(c, [x, 466], r, r * 0.92), 'sepia .7 payne .5', 0.8, { sway: 0.4, rim: 0.6 });
    p.lift({
      shape: c => sweep(c, through(`${x - 14},476 ${x - 12},456 ${x},448 ${x + 13},455 ${x + 15},474`), 2.4),
      amount: 0.7,
      soft: 0.7,
    });
  }
  lay(p, c => sweep(c, rim, 17, { profile: () => 1, uneven: 0.1 }), 'payne .6 umber .5', 1, {
    knock: 1,
    body: 1,
    sway: 0.6,
  });
  p.lift({ shape: c => sweep(c, rim.slice(11, 20), 5, { uneven: 0.4 }), amount: 0.55, soft: 1.6 });
  indicator(p);
  p.ink(pen => {
    pen.line(windscreen.slice(90, 330), { broken: 0.4, width: 1.1 });
    pen.line(points('352,446 372,340 398,236'), { broken: 0.3 });
    pen.line(points('1102,214 1122,330 1138,440'), { broken: 0.2, width: 1.2 });
    pen.line(points('320,208 338,222 312,330 298,440'), { broken: 0.4 });
    pen.line(points('1150,214 1178,446'), { broken: 0.35 });
  });
  p.pencil(pen => {
    pen.line(points('60,250 190,204 330,166 520,142'), { broken: 0.4 });
    pen.line(points('1080,142 1290,176 1530,226'), { broken: 0.4 });
    pen.line(points('60,466 180,456 292,446'), { broken: 0.4 });
  });
};

/** One small green arrow, to the left, that nobody has noticed. */
const indicator = (p: Passage): void => {
  const arrow = points('908,466 926,452 926,460 946,460 946,472 926,472 926,480');
  p.lift({ shape: c => oval(c, [928, 466], 34, 24), amount: 0.5, soft: 9 });
  p.clear(c => polygon(c, arrow), { body: 1 });
  lay(p, c => oval(c, [928, 466], 32, 22), 'sage .9 straw .5', 0.34, { soft: 8, rim: 0 });
  lay(p, c => polygon(c, arrow), 'sage 1 straw .5', 0.5, { sway: 0.3, rim: 0.3 });
};
