import { dab, sweep, tapering } from '../../engine/brush.ts';
import { type Context, curve, type Point, points } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';

/** Trunk and boughs: the line, and how thick at its root. */
export const limbs: readonly (readonly [line: string, thick: number, end: number])[] = [
  ['1412,838 1398,760 1376,660 1372,560 1390,450 1384,360', 84, 0.62],
  ['1388,400 1350,290 1290,190 1240,90 1220,-30', 46, 0.5],
  ['1386,390 1420,260 1452,130 1490,-30', 42, 0.6],
  ['1318,236 1240,196 1160,150 1100,80 1060,-20', 24, 0.5],
  ['1374,600 1330,530 1268,490', 26, 0.3],
  ['1424,250 1500,200 1560,120', 20, 0.4],
];

/** Withies that spring from the boughs and arch over: what hangs, hangs from these. */
export const withies: readonly (readonly Point[])[] = [
  '1240,90 1180,30 1110,10 1066,60',
  '1160,150 1130,96 1096,92 1064,150',
  '1290,190 1250,120 1200,110 1170,170',
  '1350,290 1310,220 1262,214 1236,270',
  '1420,260 1380,150 1330,130 1300,190',
  '1420,260 1460,170 1510,160 1540,220',
  '1452,130 1490,40 1540,30 1580,90',
  '1100,80 1080,10 1050,0 1030,50',
  '1240,60 1300,-30 1360,-20 1390,50',
  '1560,120 1580,90 1600,100 1610,140',
].map(line => curve(points(line), 4));

export const strands =
  (count: number, seed: number, width: number, leafy: number) =>
  (c: Context): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const withy = r.pick(withies);
      const [x, y] = withy[Math.floor(withy.length * (1 - r() ** 1.7 * 0.7)) - 1] as Point;
      const above = r.chance(0.4) ? r.range(-150, -40) : 0;
      const long = r.range(120, 330) - above;
      const blown = r.gauss() * 10 - 12;
      const side = r.gauss() * 26;
      const line: Point[] = [
        [x + side * 0.2, y + above],
        [x + side + blown * 0.2, y + above + long * 0.3],
        [x + side + blown * 0.6, y + above + long * 0.66],
        [x + side + blown, y + above + long],
      ];
      sweep(c, line, width * r.range(0.7, 1.3), { profile: tapering, seed: i + 2, uneven: 0.2 });
      const path = curve(line, 9);
      for (let j = 2; j < path.length; j++) {
        if (!r.chance(leafy * lerp(0.5, 1.1, j / path.length))) continue;
        const [lx, ly] = path[j] as Point;
        dab(
          c,
          r,
          [lx + r.range(-4, 4), ly],
          1.6 * r.range(0.7, 1.3),
          4.6 * r.range(0.6, 1.2),
          r.gauss() * 0.5,
        );
      }
    }
  };
