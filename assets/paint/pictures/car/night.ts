import { dab, foliage, sweep } from '../../engine/brush.ts';
import { blobs, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, heightOf, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { bareTree, branches, tipOf } from '../../engine/tree.ts';
import { broad, horizon, inside, middle, quick, slow, stops } from './view.ts';

const shown = (x: number, y: number): number =>
  stops(lerp(250, 120, smooth(60, 300, y)), x, y) * inside(x, y);

const crest = trace(
  '60,330 150,300 240,262 330,276 420,246 500,256 580,288 650,310 720,330 790,346 850,352 900,350 990,344 1080,338 1180,330 1290,316 1400,296 1520,282 1600,276',
);

export const paintNight = (p: Passage): void => {
  sky(p);
  trees(p);
};

const sky = (p: Passage): void => {
  /** Rents in the cloud are left as paper; the lowest is where the services light it. */
  const rents = blobs([
    trace('300,170 420,120 600,96 700,110 640,150 500,186 380,206'),
    trace('660,306 780,278 900,262 1040,250 1150,236 1120,258 1000,280 880,300 740,318'),
    trace('960,120 1080,84 1230,70 1330,86 1240,122 1100,146'),
    trace('150,236 240,214 330,226 260,252'),
  ]);
  p.wash({
    shape: c =>
      blob(
        c,
        trace('90,40 300,10 640,-20 1100,-20 1480,-10 1590,60 1580,380 1200,372 700,372 120,372 96,220'),
      ),
    pigments: [P.slate, P.payne, P.violet],
    mix: (x, y) => [0.75, 0.35 + 0.3 * smooth(260, 60, y), 0.36 + 0.3 * slow(x, y)],
    density: (x, y) => (0.62 - 0.3 * smooth(120, 340, y)) * (0.9 + 0.4 * broad(x, y)) * shown(x, y),
    keep: p.mask(rents, { soft: 9, sway: 15 }),
    soft: (x, y) => lerp(1.2, 26, smooth(-0.1, 0.5, broad(x, y))),
    softest: 26,
    sway: 16,
    feature: 90,
    rim: 0.35,
    pool: 0.35,
    poolFeature: 240,
    tide: 0.18,
    tideFeature: 320,
    streak: 0.12,
    angle: -0.2,
    blooms: [
      { x: 470, y: 240, radius: 60, strength: 0.4, aspect: 1.6 },
      { x: 1240, y: 190, radius: 70, strength: 0.42, aspect: 1.7 },
    ],
  });
  const cloud = (plan: string, density: number, softest: number): void =>
    p.wash({
      shape: c => blob(c, trace(plan)),
      pigments: [P.payne, P.violet, P.slate],
      mix: (x, y) => [0.8, 0.3 + 0.2 * slow(x, y), 0.2],
      density: (x, y) => density * (0.8 + 0.45 * middle(x, y)) * shown(x, y),
      soft: (x, y) => lerp(1.2, softest, smooth(-0.25, 0.35, broad(x, y))),
      softest,
      edge: 'billow',
      bulge: -1,
      sway: 15,
      feature: 80,
      rim: 0.3,
      pool: 0.4,
      tide: 0.16,
    });
  cloud('640,60 860,20 1140,0 1500,-10 1600,40 1400,70 1160,66 960,110 800,150 690,130', 0.6, 34);
  cloud('110,60 300,30 560,20 640,56 480,92 330,130 220,186 130,196', 0.62, 26);
  cloud('540,206 660,186 800,182 900,190 840,214 730,236 610,262 520,246', 0.5, 30);
  cloud('1120,176 1280,140 1460,128 1590,150 1560,230 1400,262 1230,256 1150,222', 0.66, 30);
  cloud('160,280 300,236 430,214 420,246 300,284 190,320', 0.4, 20);
};

const trees = (p: Passage): void => {
  const top = heightOf(crest);
  const fade = (x: number, y: number): number => stops(150, x, y) * inside(x, y);
  p.wash({
    shape: c => {
      polygon(c, [...crest, [1620, horizon + 4], [60, horizon + 4]]);
      const r = random(12);
      for (let x = 130; x < 1600; x += r.range(14, 34)) {
        const tall = Math.max(5, (horizon - top(x)) * r.range(0.14, 0.34));
        foliage(c, r, [x, top(x) + tall * 0.35], tall * 1.3, tall, {
          clumps: 5,
          dabs: 10,
          size: 2.4 + tall * 0.09,
        });
      }
    },
    pigments: [P.payne, P.moss, P.sepia],
    mix: (x, y) => [0.85, 0.36 + 0.3 * quick(x, y), 0.3 * smooth(1000, 300, x)],
    density: (x, y) =>
      (0.9 - 0.3 * smooth(560, 900, x) + 0.16 * smooth(1200, 1500, x)) *
      (0.86 + 0.3 * middle(x, y)) *
      fade(x, y),
    soft: (x, y) => lerp(0.8, 7, smooth(0, 0.5, middle(x, y))),
    softest: 7,
    sway: 2.4,
    feature: 18,
    rim: 0.3,
    pool: 0.4,
    tide: 0.16,
    dry: 0.05,
  });
  const bones = [
    bareTree(random(41), [428, 268], 210, { lean: 0.06, spread: 0.44, depth: 6, wind: 0.16, width: 8 }),
    bareTree(random(47), [300, 290], 130, { lean: 0.03, spread: 0.5, depth: 5, wind: 0.16, width: 5 }),
    bareTree(random(52), [1330, 322], 150, { lean: -0.05, spread: 0.46, depth: 6, wind: 0.12, width: 6 }),
  ];
  p.wash({
    shape: c => {
      const r = random(7);
      for (const tree of bones)
        for (const b of tree)
          if (b.depth >= 3) {
            const [x, y] = tipOf(b);
            sweep(
              c,
              [
                [x, y],
                [x + 6 + r.gauss() * 4, y - 4 + r.gauss() * 4],
              ] satisfies Point[],
              r.range(2, 6),
            );
            dab(c, r, [x, y], r.range(1, 4), r.range(1, 3));
          }
    },
    pigments: [P.payne, P.violet],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 2.4,
    sway: 2.4,
    dry: 0.4,
    angle: 1.2,
    stretch: 8,
    rim: 0,
  });
  p.wash({
    shape: c => {
      for (const tree of bones) branches(c, tree, { thinnest: 0.7 });
    },
    pigments: [P.payne, P.sepia],
    mix: [0.7, 0.5],
    density: 0.95,
    soft: 0.8,
    sway: 0.5,
    rim: 0.2,
  });
  p.pencil(pen => {
    pen.line(trace('20,352 90,330 160,298 236,262'), { broken: 0.4 });
    pen.line(trace('30,120 120,100 210,112'), { broken: 0.5 });
    pen.line(trace('620,318 760,300 900,296 1060,276 1190,262'), { broken: 0.6 });
  });
};
