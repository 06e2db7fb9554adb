import { dab, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { reedBed, sedge } from '../../engine/reeds.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { sluice } from './sluice.ts';
import { broad, nearEdge, nearY, patchy, quick, sloped } from './view.ts';

/** How far below the water's edge something of the path lies, in picture pixels: it is broader nearer to us. */
const below = (share: number): Point[] =>
  nearEdge
    .filter((_, i) => i > 30 && i % 12 === 0)
    .map(
      ([x, y]): Point => [
        x - 30 * share * smooth(150, 500, x),
        y + share * lerp(18, 110, smooth(270, 800, y)),
      ],
    );

/** Where the paint of the bank ends: as a brush does that is drawn along the slope. */
const margin = (x: number, y: number): number =>
  smooth(34, 58, x + sloped(x, y) * 80 + broad(x, y) * 40) *
  smooth(1530, 1490, x + sloped(x, y) * 90) *
  smooth(836, 822, y + sloped(x, y) * 60 + broad(x, y) * 50);

/** The path round it, trodden pale, between two banks of new grass; and the sluice. */
export const bank = (p: Passage): void => {
  const all = [...nearEdge, [1640, 920], [-20, 920], [-20, 262]] as Point[];
  p.clear(c => polygon(c, all), { soft: 0.8, sway: 1 });
  p.wash({
    shape: c => {
      polygon(c, [...nearEdge, ...below(0.3).reverse()]);
      polygon(c, [...below(1), [1640, 910], [-20, 910], [-20, 272], [120, 264]]);
    },
    pigments: [P.olive, P.straw, P.sage],
    mix: (x, y) => [0.34 + 0.2 * patchy(x, y), 0.6, 0.3 * clamp(broad(x, y) + 0.5)],
    density: (x, y) => 0.4 * margin(x, y) * (0.8 + 0.4 * sloped(x, y) + 0.2 * broad(y, x)),
    soft: 1,
    sway: 5,
    feature: 44,
    rim: 0.3,
    pool: 0.4,
    tide: 0.15,
  });
  /** Strokes that lie as the bank does. */
  const lie =
    (count: number, from: number, to: number, seed: number) =>
    (c: Context): void => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const line = below(lerp(from, to, r()));
        const k = r.int(0, line.length - 5);
        const [x, y] = line[k] as Point;
        sweep(
          c,
          line.slice(k, k + r.int(2, 7)).map(([a, b]): Point => [a + r.gauss() * 4, b + r.gauss() * 3]),
          lerp(5, 26, smooth(270, 860, y)) * r.range(0.3, 1.2),
          { seed: i + x, uneven: 0.6 },
        );
      }
    };
  p.wash({
    shape: lie(90, 1.02, 4.2, 5),
    pigments: [P.olive, P.moss, P.ochre],
    mix: (x, y) => [0.6, 0.3 + 0.2 * patchy(x, y), 0.3],
    density: (x, y) => 0.46 * margin(x, y) * (0.75 + 0.5 * broad(x, y)),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 4,
    feature: 30,
    rim: 0.3,
    dry: 0.16,
    angle: 0.34,
    stretch: 30,
  });
  p.wash({
    shape: lie(34, 2, 4.4, 25),
    pigments: [P.moss, P.violet, P.olive],
    mix: (x, y) => [0.5, 0.3 + 0.2 * broad(x, y), 0.4],
    density: (x, y) => 0.34 * margin(x, y) * smooth(760, 380, x),
    soft: (x, y) => lerp(1, 7, smooth(0, 0.5, patchy(x, y))),
    softest: 7,
    sway: 5,
    feature: 40,
    rim: 0.25,
    pool: 0.4,
    dry: 0.1,
    angle: 0.4,
    stretch: 30,
  });
  primroses(p);
  p.wash({
    shape: lie(26, 0.4, 0.95, 15),
    pigments: [P.umber, P.violet, P.straw],
    mix: [0.35, 0.4, 0.5],
    density: (x, y) => 0.3 * margin(x, y),
    soft: 1,
    sway: 3,
    feature: 40,
    rim: 0.2,
    dry: 0.26,
    angle: 0.34,
    stretch: 34,
  });
  /** The dark lip over the water. */
  p.wash({
    shape: c =>
      sweep(
        c,
        nearEdge.filter((_, i) => i % 9 === 0),
        9,
        { profile: t => lerp(0.5, 1.2, t), seed: 4, uneven: 0.8 },
      ),
    pigments: [P.umber, P.moss],
    mix: [0.6, 0.5],
    density: (x, y) => 0.7 * (0.6 + 0.6 * quick(x, y)) * smooth(1560, 1420, x),
    sway: 2.4,
    feature: 18,
    dry: 0.12,
    body: 0.6,
  });
  sluice(p);
  reedBed(p, {
    root: r => [232 + r.gauss() * 30, 408 + r.gauss() * 8],
    count: 26,
    height: () => 60,
    head: 'none',
    pigments: [P.straw, P.olive, P.umber],
    seed: 4,
  });
  reedBed(p, {
    root: r => {
      const x = 1090 + r.gauss() * 80;
      return [x, nearY(x) + r.range(-6, 10)];
    },
    count: 30,
    height: () => 92,
    head: 'mace',
    pigments: [P.straw, P.olive, P.umber],
    seed: 9,
  });
  p.wash({
    shape: c => {
      const r = random(21);
      for (let i = 0; i < 70; i++) {
        const x = r.range(230, 1460);
        sedge(c, r, [x, nearY(x) + r.range(0, 8)], {
          blades: r.int(3, 9),
          height: lerp(14, 40, smooth(300, 1300, x)) * r.range(0.5, 1.2),
          spread: 9,
          width: 1.5,
        });
      }
      const verge = below(1.08);
      for (let i = 0; i < 90; i++) {
        const [x, y] = verge[r.int(2, verge.length - 1)] as Point;
        const out = Math.abs(r.gauss()) * 26;
        if (patchy(x, y) > -0.1)
          sedge(c, r, [x - out * 0.3 + r.gauss() * 8, y + out], {
            blades: r.int(3, 8),
            height: lerp(10, 34, smooth(300, 800, y)) * r.range(0.5, 1.1),
            spread: 9,
            width: 1.5,
          });
      }
    },
    pigments: [P.olive, P.moss, P.ochre],
    mix: (x, y) => [0.6, 0.3 + 0.3 * patchy(x, y), 0.3],
    density: (x, y) => 0.72 * smooth(880, 836, y) * smooth(1520, 1420, x),
    sway: 0.4,
    rough: 0.2,
  });
  p.pencil(pen => {
    for (const share of [0.34, 0.98]) pen.line(below(share).slice(2), { broken: 0.45 });
  });
};

/** A few, in clumps on the bank: paper first, then the palest yellow. */
const primroses = (p: Passage): void => {
  const flowers =
    (size: number) =>
    (c: Context): void => {
      const r = random(52);
      for (const [x, y, many] of [
        [214, 560, 9],
        [286, 652, 13],
        [180, 690, 6],
        [478, 742, 8],
      ] as const)
        for (let i = 0; i < many; i++)
          dab(c, r, [x + r.gauss() * 24, y + r.gauss() * 9], 3.6 * size, 2.6 * size, r() * 3);
    };
  p.lift({ shape: flowers(1.25), amount: 0.95, soft: 0.7, sway: 0.4 });
  p.wash({ shape: flowers(0.8), pigments: [P.straw], density: 0.5, sway: 0.4, rim: 0.3 });
};
