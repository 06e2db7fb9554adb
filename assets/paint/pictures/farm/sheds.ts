import { dab, sweep } from '../../engine/brush.ts';
import { type Extent, part, parts } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { shed, shedRoof } from './view.ts';

const patches = noise('soft', 90, 14);
/** Five doors, metres along; people sleep behind them. */
const doors: readonly Extent[] = [2.5, 4.7, 7.2, 9.7, 12.4].map(
  (x, i): Extent => [x, 0, x + 0.95, i === 2 ? 1.75 : 1.9],
);
/** How much of the sheds is still there, towards the left of the sheet. */
const kept = (x: number, y: number): number => smooth(78, 90, x + 60 * patches(x * 0.5, y * 2.4));

export const paintSheds = (p: Passage): void => {
  const wall: Outline = part(shed);
  p.body(polygons([wall.map(([x, y]) => [Math.max(120, x), y] as const)]));
  p.wash({
    shape: c => polygon(c, part(shedRoof)),
    pigments: [P.slate, P.rust, P.violet],
    mix: (x, y) => [0.6, 0.3 + 0.3 * patches(x, y), 0.3],
    density: (x, y) => 0.42 * kept(x, y) * (1 + 0.3 * patches(y, x)),
    soft: 1,
    sway: 3,
    feature: 60,
    streak: 0.2,
    angle: 0.9,
    tide: 0.2,
    body: (x, y) => kept(x, y),
  });
  p.wash({
    shape: polygons([wall]),
    pigments: [P.violet, P.umber, P.rust],
    mix: (x, y) => [0.6, 0.4, 0.3 + 0.3 * patches(x, y)],
    density: (x, y) => 0.72 * kept(x, y) * lerp(1, 0.62, smooth(200, 560, x)) * (1 + 0.25 * patches(y, x)),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, patches(x, y))),
    softest: 6,
    dry: (x, y) => 0.2 * (1 - kept(x, y)),
    streak: 0.12,
    pool: 0.4,
    tide: 0.2,
  });
  p.wash({
    shape: parts(shed, doors),
    pigments: [P.payne, P.sepia],
    mix: [0.6, 0.5],
    density: (x, y) => 0.85 * kept(x, y) * lerp(1, 0.7, smooth(200, 560, x)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.2,
  });
  /** One is half off. */
  const leaf = part(shed, [5.5, 0.05, 6.35, 1.8]);
  p.wash({
    shape: c => polygon(c, leaf),
    pigments: [P.blue, P.umber],
    mix: [0.5, 0.3],
    density: 0.55,
    knock: 1,
    streak: 0.3,
    angle: 1.57,
  });
  /** Frost on the slope, and the shade under it. */
  p.lift({
    shape: c => {
      const r = random(8);
      for (let i = 0; i < 60; i++) {
        const [x, y] = [r() * 15, r.range(0.2, 2.9)];
        const k = shedRoof.scale(x, y);
        sweep(
          c,
          [shedRoof.at(x, y), shedRoof.at(x + r.range(0.4, 1.6), y + r.range(-0.1, 0.1))],
          k * r.range(0.06, 0.2),
          { seed: i + 2 },
        );
      }
    },
    amount: 0.6,
    soft: 1.6,
    dry: 0.2,
  });
  p.wash({
    shape: c => polygon(c, part(shed, [0.4, 2.15, shed.width, 2.4])),
    pigments: [P.sepia, P.violet],
    mix: [0.4, 0.6],
    density: (x, y) => 0.5 * kept(x, y),
    soft: 2,
    sway: 2,
    rim: 0.1,
  });
  p.wash({
    shape: c => {
      const r = random(5);
      for (let i = 0; i < 40; i++) {
        const at = shed.at(r() * shed.width, r() ** 2 * 0.4);
        dab(c, r, at, r.range(2, 9), r.range(1, 4), r() * 3);
      }
    },
    pigments: [P.moss, P.umber],
    mix: [0.5, 0.5],
    density: 0.4,
    soft: 1.2,
  });
  p.ink(pen => {
    for (const [l, , r, h] of doors)
      pen.line([shed.at(l, 0), shed.at(l, h), shed.at(r, h), shed.at(r, 0)], {
        straight: true,
        width: 0.8,
        broken: 0.25,
      });
    pen.line([shed.at(3, 2.4), shed.at(15, 2.4)], { straight: true, width: 0.8, broken: 0.3 });
    pen.line([shedRoof.at(5, 3), shedRoof.at(15, 3), shedRoof.at(15, 0)], {
      straight: true,
      width: 0.8,
      broken: 0.3,
    });
    pen.line([...leaf, ...leaf.slice(0, 1)], { straight: true, width: 0.8, broken: 0.2 });
  });
  p.pencil(pen => {
    pen.line([shed.at(-0.4, 2.4), shed.at(3, 2.4)], { straight: true });
    pen.line([shed.at(-0.4, 0), shed.at(6, 0)], { straight: true });
  });
};
