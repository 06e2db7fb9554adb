import { foliage, sweep } from '../../engine/brush.ts';
import { winterTrees } from '../../engine/copse.ts';
import { part, plaster } from '../../engine/facade.ts';
import { farLand, hedge } from '../../engine/land.ts';
import { windowLines, windows } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { brushEnds } from '../../engine/sea.ts';
import { skyBlue, skyGlow } from '../../engine/sky.ts';
import { houseShapes, main, openings, roofs, stacks, wing, wingWindows, woods } from './plan.ts';
import { broad, farY, patchy, quick } from './view.ts';

/** Over the water: a spring sky, the trees not out yet, and the house with all its windows. */
export const house = (p: Passage): void => {
  const frame = { horizon: 168, top: -200, seed: 12 };
  skyGlow(p, frame, { density: 0.2, from: 62, light: 80 });
  skyBlue(p, frame, '-6,44 6,50 14,46 20,60 12,72 4,66 -6,76', { density: 0.4 });
  skyBlue(p, frame, '66,40 84,44 108,38 106,70 94,64 84,76 76,66', { density: 0.4 });
  const land = brushEnds(60, 1530, 51);
  farLand(p, points('-20,214 300,208 700,214 1100,210 1640,216'), {
    rise: 22,
    density: 0.3,
    colours: [
      [P.slate, 0.6],
      [P.violet, 0.4],
    ],
    share: land,
  });
  p.wash({
    shape: woods,
    pigments: [P.moss, P.umber, P.violet],
    mix: 'coded',
    wet: 8,
    density: (x, y) => 0.34 * (0.8 + 0.5 * patchy(x, y)) * land(x, y),
    soft: 0.9,
    sway: 3,
    feature: 20,
    rim: 0.3,
    pool: 0.4,
    dry: 0.1,
    knock: 0.7,
  });
  winterTrees(
    p,
    [
      { at: [132, 168], height: 128, seed: 4, lean: -0.1 },
      { at: [196, 166], height: 178, seed: 11 },
      { at: [1040, 168], height: 210, seed: 7, lean: 0.06 },
      { at: [1120, 170], height: 150, seed: 15, lean: 0.1 },
      { at: [1246, 172], height: 104, seed: 21 },
    ],
    { density: 0.7, haze: 0.3, share: land, wind: 0.2 },
  );
  p.wash({
    shape: c =>
      polygon(c, [
        ...points('-20,168 300,162 700,165 1100,163 1640,172'),
        [1640, 242],
        [1400, 224],
        [880, 210],
        [400, 218],
        [236, 232],
        [-20, 262],
      ]),
    pigments: [P.sage, P.straw, P.olive],
    mix: (x, y) => [0.5, 0.5 + 0.2 * patchy(x, y), 0.2 * clamp(broad(x, y) + 0.4)],
    density: (x, y) => (0.34 + 0.3 * smooth(184, 220, y)) * land(x, y) * (0.8 + 0.4 * quick(x, y * 3)),
    soft: 1.2,
    sway: 2.6,
    feature: 50,
    rim: 0.25,
    dry: 0.08,
    knock: 1,
    within: c => c.fillRect(-30, 130, 1700, 200),
  });
  p.clear(
    c => {
      houseShapes.walls(c);
      houseShapes.roofs(c);
    },
    { soft: 0.7, sway: 0.4, body: 0 },
  );
  for (const [i, wall] of [main, wing].entries())
    plaster(p, wall, {
      pigments: [P.straw, P.rose],
      mix: [0.6, 0.26],
      density: 0.26,
      stained: 0.3,
      seed: 4 + i,
    });
  /** Light from the left: the right end of the front is in its own shade. */
  p.wash({
    shape: c => polygon(c, part(main, [20, 0, 27, 9.6])),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.25],
    density: x => 0.34 * smooth(760, 990, x),
    soft: 2,
    sway: 2,
    dry: 0.1,
  });
  const [, low, , chimney] = [...roofs, ...stacks.slice(2)];
  p.wash({
    shape: polygons([low ?? []]),
    pigments: [P.slate, P.blue, P.umber],
    mix: (x, y) => [0.6, 0.35, 0.3 * clamp(patchy(x, y) + 0.3)],
    density: (x, y) => 0.56 * (0.85 + 0.4 * quick(x, y)),
    sway: 0.8,
    rim: 0.3,
    pool: 0.4,
    dry: 0.08,
    angle: 1.4,
  });
  p.wash({
    shape: polygons([chimney ?? []]),
    pigments: [P.ochre, P.umber, P.violet],
    mix: [0.5, 0.45, 0.3],
    density: (x, y) => 0.62 + 0.2 * quick(x, y),
    sway: 0.7,
    rim: 0.3,
  });
  creeper(p);
  windows(p, [...openings, ...wingWindows], { seed: 7 });
  p.wash({
    shape: c => {
      for (const line of ['430,170 500,165 590,170', '730,170 820,164 1000,172', '240,170 310,166 400,169'])
        sweep(c, points(line), 13, { seed: line.length, uneven: 0.8 });
    },
    pigments: [P.moss, P.umber],
    mix: [0.6, 0.4],
    density: 0.62,
    sway: 3,
    feature: 12,
    rim: 0.2,
  });
  hedge(p, points('930,244 1100,240 1300,246 1520,252'), {
    from: 16,
    to: 22,
    gaps: 0.3,
    seed: 6,
    share: land,
  });
  p.ink(pen => {
    pen.line(points('994,-10 994,168'), { straight: true, width: 1, broken: 0.3 });
    pen.line(points('228,67 400,67'), { straight: true, width: 0.8, broken: 0.3 });
    pen.line(points('228,67 262,30 400,30'), { straight: true, width: 0.8, broken: 0.3 });
    windowLines(pen, openings, 4);
  });
  /** The bank, where the path goes round: pale, with a dark lip over the water. */
  p.wash({
    shape: c =>
      sweep(
        c,
        Array.from({ length: 30 }, (_, i): Point => [170 + i * 50, farY(170 + i * 50) - 3]),
        7,
        { seed: 8, uneven: 0.7 },
      ),
    pigments: [P.umber, P.moss],
    mix: [0.6, 0.4],
    density: (x, y) => 0.7 * land(x, y) * (0.7 + 0.5 * quick(x, y)),
    sway: 1.4,
    feature: 16,
    dry: 0.1,
  });
};

/** Something climbing, between the second window and the third. */
const creeper = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(16);
      for (const [x, y, rx, ry] of [
        [548, 130, 18, 46],
        [560, 70, 26, 34],
        [536, 30, 22, 30],
        [590, 40, 30, 12],
      ] as const)
        foliage(c, r, [x, y], rx, ry, { clumps: 9, dabs: 10, size: 3.4, core: 0.4 });
    },
    pigments: [P.moss, P.rust, P.olive],
    mix: (x, y) => [0.5, 0.3 * clamp(quick(x, y) + 0.4), 0.4],
    density: 0.62,
    sway: 1,
    rough: 0.4,
    feature: 10,
    rim: 0.3,
  });
