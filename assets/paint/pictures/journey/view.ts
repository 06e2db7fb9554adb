import { noise } from '../../engine/noise.ts';
import { curve, type Point, points, polygon, type Shape } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

export const horizon = 330;

export const broad = noise('soft', 260, 611);
export const middle = noise('soft', 110, 612);
export const quick = noise('soft', 44, 613);

/** A smooth line through points as they are jotted down. */
export const through = (jotted: string): Point[] => curve(points(jotted));

export const windscreen: Point[] = through(
  '352,446 372,340 398,236 408,208 424,200 600,190 800,187 1000,191 1086,200 1100,214 1120,330 1136,440 1000,436 700,438 440,444 352,446',
);
/** What there is of the side windows: each stops in a few strokes of unequal length. */
const left = points(
  '150,226 204,216 318,206 336,220 312,330 296,440 190,452 196,436 104,440 112,410 150,404 148,372 84,366 92,336 176,330 170,300 112,296 120,262 162,256',
);
const right = points(
  '1150,212 1300,214 1404,222 1396,250 1462,256 1456,292 1400,296 1406,326 1494,332 1486,362 1424,368 1430,404 1470,410 1462,442 1320,452 1176,446',
);
export const glass: Shape = c => {
  polygon(c, windscreen);
  polygon(c, left);
  polygon(c, right);
};

/** All of the panes, for what lies round them. */
export const panes: Shape = c => {
  polygon(c, windscreen);
  polygon(c, points('20,256 200,216 318,206 336,220 312,330 296,440 180,452 20,466'));
  polygon(c, points('1150,212 1300,214 1580,232 1580,480 1320,458 1176,446'));
};

const chanceOf = (n: number): number => {
  const chance = Math.sin(n * 12.9898 + 2) * 43758.5453;
  return chance - Math.floor(chance);
};

/** Where the paint stops at either side. */
export const shown = (x: number, y: number, from = 70, to = 1500): number => {
  const reach =
    chanceOf(Math.floor((y + middle(x * 0.05, y * 0.5) * 40) / 48)) * 110 + quick(x * 0.3, y * 1.4) * 16;
  return smooth(from, from + 8, x - reach) * smooth(to, to - 8, x + (110 - reach));
};
