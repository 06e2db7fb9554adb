import { oval, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { onWheel, sill } from './view.ts';

const patches = noise('soft', 170, 12);
const dial: Point = [356, 306];
const rim = (from: number, to: number, reach = 1): Point[] =>
  Array.from({ length: 40 }, (_, i) => onWheel(lerp(from, to, i / 39), reach));

export const paintCab = (p: Passage): void => {
  const dash: Point[] = [
    ...sill,
    ...points('1660,420 1500,520 1200,470 820,480 480,500 250,520 90,470 -40,500'),
  ];
  p.wash({
    shape: c => polygon(c, dash),
    pigments: [P.payne, P.sage, P.umber],
    mix: (x, y) => [0.6, 0.5 + 0.4 * patches(x, y), 0.26 - 0.25 * patches(x, y)],
    density: (x, y) =>
      lerp(0.5, 1, smooth(214, 300, y)) *
      lerp(0.5, 1, smooth(-20, 260, x)) *
      lerp(1, 0.7, smooth(1150, 1500, x)),
    soft: (x, y) => lerp(0.9, 5, smooth(-0.1, 0.5, patches(y, x))),
    softest: 5,
    dry: (x, y) => 0.2 * smooth(330, 470, y) + 0.16 * smooth(260, 60, x) + 0.16 * smooth(1340, 1540, x),
    angle: 0.04,
    sway: 7,
    feature: 110,
    streak: 0.14,
    tide: 0.2,
    rim: 0.3,
    body: 1,
  });
  /** Light along the top of it, from the glass. */
  p.lift({
    shape: c =>
      sweep(
        c,
        sill.filter(([x]) => x > 60 && x < 1500).map(([x, y]): Point => [x, y + 9]),
        11,
        { seed: 4 },
      ),
    amount: (x, y) => 0.5 * smooth(-0.5, 0.3, patches(x, y)),
    soft: 2,
  });
  /** The shelf under the glass, its knobs, and the post between two panes. */
  p.wash({
    shape: c => {
      sweep(c, points('90,300 240,274 420,262'), 8, { seed: 3 });
      sweep(c, points('470,264 760,250 1080,248 1340,258 1500,274'), 10, { seed: 4 });
      sweep(c, points('600,330 840,322 1120,322 1290,330'), 16, { seed: 6 });
      for (const x of [474, 530, 1190]) oval(c, [x, 300 - (x - 470) * 0.02], 13, 12, 0);
      sweep(c, points('1036,-30 1026,100 1018,216'), 19, { profile: () => 1, uneven: 0.1 });
    },
    pigments: [P.sepia, P.payne],
    mix: [0.5, 0.6],
    density: (_x, y) => lerp(0.95, 0.62, smooth(190, 230, y)),
    soft: 1.2,
    sway: 2,
    rim: 0.3,
    body: (_x, y) => smooth(216, 206, y),
  });
  p.lift({
    shape: c => {
      for (const x of [472, 528, 1188]) oval(c, [x - 2, 296 - (x - 470) * 0.02], 6, 5, 0);
      sweep(c, points('1041,-30 1031,100 1023,210'), 4, { seed: 8 });
    },
    amount: 0.6,
    soft: 2,
  });
  p.wash({
    shape: c => oval(c, dial, 50, 40, -0.06),
    pigments: [P.bone, P.straw],
    mix: [0.7, 0.4],
    density: 0.5,
    knock: 1,
    rim: 0.5,
  });
  p.wash({
    shape: c => {
      c.lineWidth = 7;
      c.beginPath();
      c.ellipse(...dial, 50, 40, -0.06, 0, 7);
      c.stroke();
    },
    pigments: [P.payne, P.sepia],
    mix: [0.6, 0.4],
    density: 0.9,
    sway: 1,
    rim: 0.2,
  });
  /** The wheel. */
  p.clear(c => sweep(c, rim(2.75, 6.7), 25, { profile: () => 1, uneven: 0.05 }), { soft: 0.8 });
  p.wash({
    shape: c => sweep(c, rim(2.72, 6.72), 24, { profile: t => 0.8 + 0.2 * Math.sin(t * 3), uneven: 0.12 }),
    pigments: [P.sepia, P.payne],
    mix: [0.6, 0.5],
    density: (x, y) => 1.05 * lerp(0.7, 1.1, smooth(-0.4, 0.4, patches(x * 2, y * 2))),
    sway: 1.2,
    rim: 0.35,
    dry: (x, y) => 0.34 * smooth(640, 760, y) * smooth(-0.5, 0.2, patches(y, x)),
    body: 1,
  });
  p.lift({ shape: c => sweep(c, rim(3.6, 5.9, 1.006), 6, { seed: 5 }), amount: 0.62, soft: 1.6, sway: 1.4 });
  p.ink(pen => {
    for (let i = 0; i < 9; i++) {
      const a = 2.5 + i * 0.55;
      const at = (r: number): Point => [dial[0] + Math.cos(a) * r * 1.2, dial[1] + Math.sin(a) * r];
      pen.line([at(31), at(25)], { width: 0.9, broken: 0 });
    }
    pen.line([dial, [dial[0] - 26, dial[1] + 10]], { width: 1.3, broken: 0 });
    pen.line(rim(2.9, 4.4, 1.02), { width: 1, broken: 0.3 });
    pen.line(rim(4.9, 6.5, 0.975), { width: 1, broken: 0.35 });
    pen.line(sill.slice(10, 160), { width: 0.9, broken: 0.35 });
  });
  p.pencil(pen => {
    pen.line(rim(1.9, 2.9), { broken: 0.3 });
    pen.line(rim(0.3, 1.2), { broken: 0.4 });
  });
};
