import { dab, grass, sweep } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, curve, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import type { Wash } from '../../engine/wash.ts';
import { brow, browAt, middle, quick, sides, slow } from './land.ts';

const pond = (c: Context): void =>
  blob(c, [
    [1240, 624],
    [1290, 614],
    [1360, 610],
    [1424, 615],
    [1458, 625],
    [1420, 632],
    [1366, 640],
    [1298, 641],
    [1258, 634],
  ]);

/** The floor of the hollow and its sides, the hedges, the pond and the pavilion. */
export const ground = (p: Passage): void => {
  fields(p);
  shadow(p);
  hedges(p);
  water(p);
  pavilion(p);
};

const fields = (p: Passage): void => {
  const field = (
    outline: readonly Point[],
    wash: Pick<Wash, 'pigments' | 'mix' | 'density'> & Partial<Wash>,
  ): void =>
    p.wash({
      shape: c => blob(c, outline),
      soft: (x, y) => lerp(1, 7, smooth(0.1, 0.5, quick(x, y))),
      softest: 7,
      sway: 4,
      feature: 60,
      rim: 0.3,
      pool: 0.35,
      tide: 0.14,
      body: 1,
      ...wash,
    });
  field(
    [
      [-70, 470],
      [200, 458],
      [470, 474],
      [650, 508],
      [740, 536],
      [640, 560],
      [350, 600],
      [-70, 668],
    ],
    {
      pigments: [P.sage, P.straw, P.ochre],
      mix: (x, y) => [0.55, 0.4, 0.3 * clamp(middle(x, y) + 0.3)],
      density: (x, y) => 0.46 * smooth(-30, 300, x + middle(x, y) * 130) * (1 - 0.45 * smooth(480, 660, x)),
    },
  );
  field(
    [
      [1250, 540],
      [1380, 504],
      [1520, 486],
      [1680, 482],
      [1680, 636],
      [1530, 616],
      [1420, 602],
      [1300, 584],
      [1244, 562],
    ],
    {
      pigments: [P.ochre, P.sage, P.rust],
      mix: [0.6, 0.4, 0.15],
      density: (x, y) => 0.46 * smooth(1630, 1400, x + middle(x, y) * 150),
    },
  );
  field(
    [
      [640, 562],
      [740, 544],
      [950, 551],
      [1170, 548],
      [1270, 556],
      [1420, 600],
      [1540, 614],
      [1700, 636],
      [1700, 720],
      [1260, 760],
      [900, 800],
      [520, 770],
      [80, 730],
      [-60, 690],
      [200, 628],
      [350, 598],
    ],
    {
      pigments: [P.straw, P.sage, P.ochre],
      mix: (x, y) => [0.7, 0.35 + 0.2 * smooth(630, 740, y), 0.25 * clamp(middle(x, y) + 0.3)],
      density: (x, y) => 0.36 * sides(x, y, 420, 1320) * (1 - 0.6 * smooth(650, 760, y + middle(x, y) * 45)),
    },
  );
  /** Mown ways across the lawn: long flat strokes that follow the floor as it dips. */
  p.wash({
    shape: c => {
      const r = random(29);
      for (let i = 0; i < 34; i++) {
        const [x, y, length] = [r.range(330, 1300), r.range(566, 660), r.range(60, 240)];
        const dip = (at: number): number => y + 9 * Math.sin(((at - 300) / 1100) * Math.PI);
        sweep(
          c,
          [
            [x, dip(x)],
            [x + length / 2, dip(x + length / 2)],
            [x + length, dip(x + length)],
          ],
          r.range(1.6, 6),
          { seed: i },
        );
      }
    },
    pigments: [P.sage, P.ochre, P.moss],
    mix: (x, y) => [0.5, 0.4 * clamp(quick(x, y) + 0.5), 0.3],
    density: 0.27,
    soft: (x, y) => lerp(1, 4, smooth(-0.2, 0.4, quick(x, y))),
    softest: 4,
    sway: 1.6,
    feature: 20,
    dry: 0.3,
    angle: 0.03,
    rim: 0.2,
  });
};

/** Evening shade filling the hollow from our side: brushed along the slope, broken at its upper edge. */
const shadow = (p: Passage): void => {
  const strokes = (
    c: Context,
    seed: number,
    count: number,
    down: readonly [number, number],
    wide: readonly [number, number],
  ): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const [x, length, fall] = [r.range(-20, 1500), r.range(110, 330), r.range(...down)];
      const at = (t: number): Point => [
        x + length * t,
        browAt(x + length * t) * 0.8 + browAt(x) * 0.2 + fall + r.gauss() * 2,
      ];
      sweep(c, [at(0), at(0.5), at(1)], r.range(...wide), { seed: i + seed, uneven: 0.4 });
    }
  };
  p.wash({
    shape: c => {
      polygon(c, [
        ...brow.map(([x, y]): Point => [x, y + 10]),
        [1680, 900],
        [1040, 900],
        [760, 890],
        [350, 820],
        [-70, 800],
      ]);
      strokes(c, 91, 44, [-14, 18], [5, 17]);
    },
    pigments: [P.olive, P.sage, P.slate],
    mix: (x, y) => [0.45 + 0.15 * middle(x, y), 0.55, 0.24],
    density: (x, y) => 0.44 * sides(x, y, 360, 1300) * (0.8 + 0.25 * slow(x, y)),
    soft: (x, y) => lerp(1, 13, smooth(0, 0.5, middle(x, y))),
    softest: 13,
    sway: 4,
    feature: 60,
    tide: 0.2,
    pool: 0.35,
    dry: (x, y) => 0.04 + 0.3 * smooth(34, -8, y - browAt(x)) * smooth(-0.4, 0.3, quick(x, y)),
    stretch: 34,
    body: 1,
  });
  p.wash({
    shape: c => strokes(c, 92, 34, [18, 96], [3, 12]),
    pigments: [P.moss, P.sage, P.ochre],
    mix: [0.55, 0.5, 0.2],
    density: (x, y) => 0.36 * sides(x, y, 300, 1380),
    soft: (x, y) => lerp(1, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2.2,
    feature: 26,
    dry: 0.28,
    stretch: 34,
    rim: 0.25,
  });
};

const hedges = (p: Passage): void => {
  const hedge = (c: Context, points: readonly Point[], from: number, to: number, seed: number): void => {
    const r = random(seed);
    const [grown, gaps] = [wander(seed), wander(seed + 9)];
    const line = curve(points, 4);
    for (const [i, [x, y]] of line.entries()) {
      if (gaps(i / 13) < -0.3) continue;
      const tall = gaps(i / 27 + 40) > 0.5 ? 2 : 1;
      const h = lerp(from, to, i / line.length) * (0.55 + 0.45 * grown(i / 5) + 0.3 * r()) * tall;
      dab(c, r, [x + r.gauss() * 2, y - h * 0.4], h * r.range(0.6, 1.1), h * 0.55);
    }
  };
  p.wash({
    shape: c => {
      hedge(
        c,
        [
          [-30, 474],
          [200, 461],
          [466, 476],
          [650, 510],
        ],
        6,
        4,
        3,
      );
      hedge(
        c,
        [
          [1256, 540],
          [1370, 505],
          [1520, 489],
          [1640, 486],
        ],
        4,
        8,
        4,
      );
      hedge(
        c,
        [
          [632, 562],
          [470, 584],
          [250, 626],
          [-30, 682],
        ],
        5,
        12,
        5,
      );
      hedge(
        c,
        [
          [1280, 572],
          [1370, 588],
          [1470, 610],
          [1570, 650],
        ],
        4,
        10,
        6,
      );
    },
    pigments: [P.moss, P.rust, P.slate],
    mix: (x, y) => [0.6, 0.4 * clamp(quick(x * 2, y * 2) + 0.3), 0.35],
    density: (x, y) => 0.62 * sides(x, y, 220, 1440),
    soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
    softest: 3,
    sway: 2,
    feature: 14,
    dry: 0.08,
    body: 0.9,
  });
};

const water = (p: Passage): void => {
  p.clear(pond, { soft: 0.9, sway: 1.5, feature: 34 });
  p.wash({
    shape: pond,
    pigments: [P.blue, P.slate],
    mix: [0.7, 0.3],
    density: (_x, y) => 0.1 + 0.34 * smooth(622, 641, y),
    soft: 1,
    sway: 2,
    rim: 0.6,
    grain: 0.3,
  });
  p.wash({
    shape: c =>
      polygon(c, [
        [1236, 606],
        [1466, 606],
        [1466, 619],
        [1410, 622],
        [1380, 631],
        [1352, 624],
        [1310, 627],
        [1282, 620],
        [1240, 625],
      ]),
    pigments: [P.moss, P.rust],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 3,
    sway: 5,
    feature: 20,
    within: pond,
  });
  p.wash({
    shape: c => {
      const r = random(66);
      for (let i = 0; i < 30; i++) {
        const turn = r() * Math.PI * 2;
        if (Math.sin(turn) > 0.2 && r.chance(0.4)) continue;
        grass(c, r, [1350 + Math.cos(turn) * 110, 627 + Math.sin(turn) * 16], {
          blades: 5,
          height: r.range(6, 14),
          spread: 6,
          width: 1.1,
        });
      }
    },
    pigments: [P.umber, P.ochre, P.moss],
    mix: [0.4, 0.4, 0.3],
    density: 0.7,
    sway: 0.4,
    rough: 0.2,
  });
};

const pavilion = (p: Passage): void => {
  const roof: readonly Point[] = [
    [346, 564],
    [444, 558],
    [424, 540],
    [368, 543],
  ];
  p.clear(c => {
    polygon(c, [
      [356, 582],
      [436, 578],
      [436, 556],
      [356, 562],
    ]);
    polygon(c, roof);
  });
  p.wash({
    shape: c => polygon(c, roof),
    pigments: [P.sage, P.slate],
    mix: [0.5, 0.5],
    density: 0.55,
    sway: 0.7,
    feature: 16,
    pool: 0.5,
  });
  p.wash({
    shape: c =>
      polygon(c, [
        [362, 578],
        [432, 574],
        [432, 562],
        [362, 567],
      ]),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: x => 0.5 + 0.2 * Math.sin(x / 5),
    sway: 0.7,
    feature: 14,
    soft: 1,
  });
  p.ink(pen => {
    const rule = (a: Point, b: Point): void => pen.line([a, b], { straight: true, width: 0.7 });
    for (const [i, corner] of roof.entries()) rule(corner, roof[(i + 1) % roof.length] as Point);
    for (const x of [356, 371, 389, 404, 421, 436])
      rule([x, 584 - (x - 356) * 0.05], [x + 0.6, 563 - (x - 356) * 0.06]);
    rule([354, 585], [439, 580]);
    rule([358, 574], [432, 570]);
    for (const [x, y] of [
      [512, 588],
      [290, 596],
    ] as const) {
      rule([x, y], [x, y - 17]);
      rule([x, y - 17], [x + 18, y - 18.5]);
      rule([x + 18, y - 18.5], [x + 18, y - 2]);
    }
  });
};
