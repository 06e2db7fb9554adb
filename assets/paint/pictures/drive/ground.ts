import { dab, splatter, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBlue, skyGlow } from '../../engine/sky.ts';
import { standIn, vehicle } from '../../engine/vehicle.ts';
import { broad, leafAt, middle, quick, spot } from './plan.ts';

const crest = points('980,330 1060,286 1150,252 1250,226 1350,216 1460,226 1540,246 1640,280');
const lane = points(
  '1020,384 1100,372 1190,356 1262,334 1286,316 1236,300 1196,288 1210,272 1272,256 1330,238 1352,220',
);
const endsRight = (x: number, y: number): number => smooth(1588, 1480, x + quick(x * 0.3, y * 2) * 70);

/** A hill burnt pale by a dry year, and the one way out of the place. */
export const paintHill = (p: Passage): void => {
  skyGlow(p, { horizon: 372, seed: 9 }, { density: 0.2, from: 60, light: 1000 });
  skyBlue(p, { horizon: 372, seed: 9 }, '58,-14 78,-18 106,-16 106,22 94,30 82,22 70,30 60,14', {
    density: 0.4,
  });
  lay(
    p,
    c => polygon(c, [...crest, [1640, 420], [940, 420]]),
    'straw .8 ochre .35 sage .25',
    (x, y) => endsRight(x, y) * (0.42 + 0.2 * broad(x, y)) * lerp(1.2, 0.7, smooth(220, 400, y)),
    { sway: 3, pool: 0.4, tide: 0.2, body: endsRight },
  );
  /** Hedges run over it, and the swell of the ground is in their leaning. */
  lay(
    p,
    c => {
      for (const [i, hedge] of [
        '1010,346 1090,318 1170,300 1236,294',
        '1300,300 1370,278 1450,262 1540,262',
        '1180,262 1230,244 1300,232',
        '1320,350 1420,330 1520,318',
      ].entries())
        sweep(c, curve(points(hedge)), 7, { seed: i + 4, uneven: 0.7 });
    },
    'olive .6 moss .5',
    (x, y) => endsRight(x, y) * 0.6,
    { sway: 2.4, feature: 14, dry: 0.15 },
  );
  p.lift({
    shape: c => sweep(c, curve(lane), 9, { profile: t => 1.2 - 0.8 * t, seed: 3 }),
    amount: 0.86,
    soft: 1.2,
    sway: 0.8,
  });
  p.pencil(pen => pen.line(crest, { press: 0.4, broken: 0.5 }));
};

export const paintCar = (p: Passage): void => {
  vehicle(p, {
    kind: 'hatchback',
    place: standIn(spot, { x: 5.6, z: 15.4, heading: 0.36 }),
    colour: [P.slate, P.violet],
    mix: [0.8, 0.2],
    strength: 0.36,
    lit: 'left',
  });
};

/** Gravel in flat strokes, palest where the sun lies, and stopping short in brush ends. */
const gravel = (p: Passage): void => {
  const ends = (x: number, y: number): number =>
    smooth(884, 730, y + middle(x * 0.6, y) * 90 - Math.abs(x - 700) * 0.08) *
    smooth(20, 190, x + quick(x * 0.4, y * 2) * 90) *
    smooth(1590, 1440, x + quick(x * 0.4, y * 2 + 90) * 90);
  lay(
    p,
    c => polygon(c, points('-20,520 420,488 640,476 1000,440 1640,430 1640,910 -20,910')),
    'straw .55 ochre .25 rose .3',
    (x, y) => ends(x, y) * (0.28 + 0.2 * middle(x * 0.5, y * 1.4)),
    {
      soft: 3,
      sway: 3,
      dry: (x, y) => 0.4 * smooth(640, 840, y + quick(x, y) * 40),
      streak: 0.25,
      pool: 0.4,
      tide: 0.2,
    },
  );
  /** Wheel ruts, turning out of sight. */
  lay(
    p,
    c => {
      for (const rut of [
        '1420,700 1200,640 1020,560 1000,520',
        '1560,640 1360,590 1180,540 1120,510',
        '240,860 560,800 900,700 1100,600',
      ])
        sweep(c, curve(points(rut)), 20, { uneven: 0.6, seed: rut.length, profile: t => 1 - 0.6 * t });
    },
    'umber .5 ochre .4',
    (x, y) => 0.24 * ends(x, y),
    { soft: (x, y) => lerp(1.5, 12, smooth(-0.2, 0.4, quick(x, y))), softest: 12, sway: 5, dry: 0.3 },
  );
  lay(p, c => splatter(c, random(41), [260, 600, 1100, 220], 160), 'umber .6', 0.3, {
    sway: 0.4,
    soft: 0.6,
  });
};

/** The seven that were laid down, each before where a pair of shoes had been, and the year’s other leaves blown along. */
const laid = points('300,622 372,668 540,676 596,706 752,690 800,730 985,662');
const turns = [0.4, -0.9, 1.8, -0.3, 0.7, 2.6, -1.3] as const;

export const paintLeaves = (p: Passage): void => {
  gravel(p);
  const r = random(77);
  const blown = Array.from({ length: 46 }, (): Point[] => {
    const y = 560 + r() ** 0.8 * 250;
    const at: Point = [r.range(160, 1430), y];
    return leafAt(at, lerp(14, 34, smooth(540, 820, y)) * r.range(0.7, 1.2), r() * 6.3, 0.45);
  });
  lay(p, polygons(blown), 'ochre .6 sienna .5', (x, y) => 0.5 + 0.4 * quick(x * 3, y * 3), {
    sway: 0.8,
    soft: 0.8,
  });
  const seven = laid.map((at, i) => leafAt(at, 44 + i * 2 - (i === 2 ? 8 : 0), turns[i] as number, 0.5));
  for (const [i, one] of seven.entries()) {
    const shadow = one.map(([x, y]): Point => [x + 7, y + 5]);
    lay(p, c => polygon(c, shadow), 'violet .6 umber .4', 0.4, { soft: 1.6 });
    p.clear(c => polygon(c, one), { soft: 0.5, sway: 0.2 });
    lay(
      p,
      c => polygon(c, one),
      [
        [P.rust, i % 3 ? 0.5 : 0.8],
        [P.ochre, 0.6],
        [P.umber, i % 2 ? 0.25 : 0.05],
      ],
      (x, y) => 0.7 + 0.4 * quick(x * 4, y * 4),
      { sway: 0.5, soft: 0.7, pool: 0.5, poolFeature: 18 },
    );
  }
  /** Where the car went over the one in the middle: a plait across it. */
  const [mx, my] = laid[4] as Point;
  lay(
    p,
    c => {
      for (let i = -4; i <= 4; i++)
        for (const side of [-1, 1])
          dab(c, random(i + 20), [mx + i * 6 - i * side, my + i * 1.8 + side * 2.4], 3.4, 1.2, 0.5 * side);
    },
    'sepia .9',
    0.85,
    { sway: 0.3, soft: 0.6 },
  );
  p.ink(pen => {
    for (const [i, one] of seven.entries()) {
      const [stalk, tip] = [one[0] as Point, one[10] as Point];
      pen.line([stalk, tip], { width: 0.7, broken: 0.2 });
      if (i % 2) pen.line(one.slice(4, 16), { width: 0.6, broken: 0.4 });
    }
  });
};
